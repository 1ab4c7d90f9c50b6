// The shown curves as a table: which times have a row, which quantities a column, and what stands there.
import { chartMessages } from '#lib/i18n/charts/index.ts';
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';
import { lesionCount, timeIndex } from '#lib/simulate/lesions.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import type { Place } from '#lib/simulate/places.ts';
import type { Quantity, Run } from '#lib/simulate/run.ts';
import { daysPerMonth } from './when.ts';

export type TableStep = 'month' | 'week' | 'day' | 'sixHours' | 'hour' | 'quarter' | 'minute';

export const hoursOfStep: Readonly<Record<TableStep, number>> = {
	month: daysPerMonth * 24,
	week: 168,
	day: 24,
	sixHours: 6,
	hour: 1,
	quarter: 0.25,
	minute: 0.05
};

/** More rows than anybody reads; the page stays quick. */
export const mostRows = 800;

interface Span {
	from: number;
	to: number;
}

/** Steps that suit an experiment, from the coarsest; those with too many rows for what is shown are left out. */
export function stepsFor(experiment: Experiment, { from, to }: Span): TableStep[] {
	const all: TableStep[] =
		clock[experiment] === 'd' ? ['month', 'week', 'day', 'sixHours', 'hour'] : ['hour', 'quarter', 'minute'];
	const span = to - from;
	const found = all.filter((step) => span / hoursOfStep[step] <= mostRows);
	const several = found.filter((step) => span / hoursOfStep[step] >= 2);
	return several.length > 0 ? several : found.slice(-1);
}

/** Whole steps within what is shown, in hours; its beginning when no step lies within. */
export function rowTimes(step: TableStep, { from, to }: Span): number[] {
	const hours = hoursOfStep[step];
	const first = Math.ceil(from / hours - 1e-9);
	// Two years are 23.98 average months: the last row may lie a hair outside.
	const last = Math.floor(to / hours + 0.03);
	const times = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
		Math.min(to, (first + i) * hours)
	);
	return times.length > 0 ? times : [from];
}

/** The row that the cursor is in: the last one not after it, else the first. */
export function rowAt(times: readonly number[], cursor: number): number {
	let found = 0;
	for (let i = 0; i < times.length; i++) if (times[i] <= cursor + 1e-9) found = i;
	return found;
}

/** Which unit a time of a table is told in, and its figure. */
export function timeOfRow(step: TableStep, hours: number, language: Language): string {
	const unit = unitOf(step);
	const value = hours / hoursOfStep[unit];
	const isWhole = Math.abs(value - Math.round(value)) < 0.03;
	return fixed(isWhole ? Math.round(value) : value, language, isWhole ? 0 : 2);
}

/** The unit in the head of the time column. */
export const unitOf = (step: TableStep): 'month' | 'week' | 'day' | 'hour' =>
	step === 'sixHours' ? 'day' : step === 'quarter' || step === 'minute' ? 'hour' : step;

export interface TableColumn {
	id: string;
	name: string;
	unit: string;
	/** Value at a time, as it is written. */
	say: (run: Run, hours: number) => string;
}

type Write = (value: number, language: Language) => string;

const decimals =
	(count: number, factor = 1): Write =>
	(value, language) =>
		fixed(value * factor, language, count);
/** Three digits: what the solver vouches for, and more than a lane shows. */
const digits: Write = (value, language) => fixed(value, language, value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** Columns of the lanes with these names, in their order; bone has two. */
export function tableColumns(
	lanes: readonly string[],
	places: readonly Place[],
	language: Language
): TableColumn[] {
	const { quantity, lane } = messages[language];
	const { name, unit, table, balance } = chartMessages[language];
	const perMl = language === 'de' ? 'pg/ml' : 'pg/mL';
	const column = (id: Quantity, title: string, of: string, write: Write): TableColumn => ({
		id,
		name: title,
		unit: of,
		say: ({ hours, columns }, at) => {
			const values = columns[id];
			return values && values.length > 0 ? write(valueAt(hours, values, at), language) : '–';
		}
	});
	const known: Record<string, TableColumn[]> = {
		il1b: [column('il1b', quantity.il1b, perMl, digits)],
		il6: [column('il6', quantity.il6, perMl, digits)],
		tnf: [column('tnf', quantity.tnf, perMl, digits)],
		il10: [column('il10', quantity.il10, perMl, digits)],
		bone: [
			column('osteoclasts', quantity.osteoclasts, lane.restUnit, decimals(2)),
			column('bone', quantity.bone, table.boneUnit, decimals(1, 100))
		],
		severity: [column('severity', quantity.severity, '%', decimals(0, 100))],
		pain: [column('pain', quantity.pain, lane.tenUnit, decimals(1))],
		crp: [column('crp', quantity.crp, language === 'de' ? 'mg/l' : 'mg/L', decimals(1))],
		esr: [column('esr', name.esr, 'mm/h', decimals(0))],
		fever: [column('fever', name.fever, unit.fever, decimals(2))],
		monocytes: [column('monocytes', name.monocytes, unit.monocytes, decimals(2, 100))],
		pge2: [column('pge2', name.pge2, unit.pge2, decimals(2))],
		rankl: [column('rankl', name.rankl, lane.restUnit, decimals(2))],
		danger: [column('danger', name.danger, unit.danger, decimals(3))],
		ratio: [
			{
				id: 'ratio',
				name: name.ratio,
				unit: balance,
				say: ({ hours, columns: { il6, tnf, il10 } }, at) =>
					hours.length === 0
						? '–'
						: digits((valueAt(hours, il6, at) + valueAt(hours, tnf, at)) / valueAt(hours, il10, at), language)
			}
		],
		lesions: [
			{
				id: 'lesions',
				name: name.lesions,
				unit: unit.lesions(places.filter(({ kind }) => kind === 'bone').length),
				say: (run, at) =>
					run.hours.length === 0 ? '–' : String(lesionCount(run, places, timeIndex(run, at)).seen)
			}
		]
	};
	return lanes.flatMap((id) => known[id] ?? []);
}
