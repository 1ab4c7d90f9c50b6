// The figures beside each lane at the cursor.
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { brakeShareAt, valueAt } from '#lib/simulate/measures.ts';
import type { Quantity, Run } from '#lib/simulate/run.ts';

export interface Readout {
	/** The figure itself. */
	value: string;
	unit: string;
	/** What it is compared with. */
	note: string;
}

export type ReadoutId =
	'il1b' | 'il6' | 'tnf' | 'il10' | 'osteoclasts' | 'bone' | 'pain' | 'crp' | 'severity';

export function readoutsAt(
	run: Run,
	healthy: Run,
	cursor: number,
	language: Language
): Record<ReadoutId, Readout> {
	const { lane } = messages[language];
	const at = (from: Run, name: Quantity) => {
		const column = from.columns[name];
		return column ? valueAt(from.hours, column, cursor) : NaN;
	};
	const show = (value: number) => significant(value, language);
	const concentration = (name: Quantity, unit: string): Readout => {
		const value = at(run, name);
		const usual = at(healthy, name);
		const same = Math.abs(value - usual) < 0.02 * usual;
		const note = usual > 0.05 && !same ? lane.times(show(value / usual)) : '';
		return { value: show(value), unit, note };
	};
	const perMl = language === 'de' ? 'pg/ml' : 'pg/mL';
	const brake = brakeShareAt(run, cursor);
	const il10 = concentration('il10', perMl);
	return {
		il1b: concentration('il1b', perMl),
		il6: concentration('il6', perMl),
		tnf: concentration('tnf', perMl),
		il10: { ...il10, note: brake === undefined ? '' : lane.ofNeed(fixed(brake * 100, language, 0)) },
		osteoclasts: { value: fixed(at(run, 'osteoclasts'), language, 1), unit: lane.restUnit, note: '' },
		bone: { value: fixed(at(run, 'bone') * 100, language, 0), unit: lane.boneUnit, note: '' },
		pain: { value: fixed(at(run, 'pain'), language, 1), unit: lane.tenUnit, note: '' },
		severity: { value: fixed(at(run, 'severity') * 100, language, 0), unit: '%', note: '' },
		crp: {
			value: fixed(at(run, 'crp'), language, 1),
			unit: `${language === 'de' ? 'mg/l' : 'mg/L'} ${lane.inBlood}`,
			note: ''
		}
	};
}
