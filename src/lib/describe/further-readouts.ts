// The figures beside the lanes that are loaded on demand, and what these are called.
import { chartMessages, type FurtherName } from '#lib/i18n/charts/index.ts';
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { lesionCount, timeIndex } from '#lib/simulate/lesions.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import type { Place } from '#lib/simulate/places.ts';
import type { Run } from '#lib/simulate/run.ts';
import type { Readout } from './readouts.ts';

export const furtherName = (id: FurtherName, language: Language): string => chartMessages[language].name[id];

/** All of them: they are few, and a figure costs little. */
export function furtherReadouts(
	run: Run,
	healthy: Run,
	places: readonly Place[],
	cursor: number,
	language: Language
): Record<FurtherName, Readout> {
	const { unit } = chartMessages[language];
	const { lane } = messages[language];
	const at = ({ hours, columns }: Run, name: keyof Run['columns']) =>
		columns[name] ? valueAt(hours, columns[name], cursor) : NaN;
	const show = (value: number) => significant(value, language);
	const plain = (name: keyof Run['columns'], unitName: string, decimals: number, factor = 1): Readout => ({
		value: fixed(at(run, name) * factor, language, decimals),
		unit: unitName,
		note: ''
	});
	const balance = (of: Run) => (at(of, 'il6') + at(of, 'tnf')) / at(of, 'il10');
	const usual = balance(healthy);
	const [ratio, same] = [balance(run), Math.abs(balance(run) - usual) < 0.02 * usual];
	const count = run.places.length > 0 ? lesionCount(run, places, timeIndex(run, cursor)) : undefined;
	return {
		ratio: { value: show(ratio), unit: ': 1', note: same ? '' : lane.times(show(ratio / usual)) },
		esr: plain('esr', 'mm/h', 0),
		fever: plain('fever', unit.fever, 1),
		lesions: {
			value: String(count?.seen ?? '–'),
			unit: unit.lesions(places.filter(({ kind }) => kind === 'bone').length),
			note: ''
		},
		monocytes: plain('monocytes', unit.monocytes, 1, 100),
		pge2: plain('pge2', unit.pge2, 2),
		rankl: plain('rankl', lane.restUnit, 1),
		danger: plain('danger', unit.danger, 2)
	};
}
