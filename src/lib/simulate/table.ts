// A run as a table: a column of times, then one for each quantity, with names that say the unit.
import { clock } from '#lib/scenario/fields.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { hoursPerDay } from './problem.ts';
import { placesOf } from './places.ts';
import { reportsOf, type Run } from './run.ts';
import { systemOf } from './systems.ts';

export interface Column {
	/** `time_d`, `tnf_pg_mL`; further places with their name before it: `site2_tnf_pg_mL`. */
	name: string;
	values: Float64Array;
}

/** Hours in the unit in which the times of an experiment are told. */
export const hoursPerUnit = ({ experiment }: Scenario): number =>
	clock[experiment] === 'h' ? 1 : hoursPerDay;

/** Hours or days between two rows, where nobody asks for others. */
export const usualStep = ({ experiment }: Scenario): number => (clock[experiment] === 'h' ? 0.1 : 1);

/** Times first. Further places follow the first one; what is of the whole body stands there once. */
export function tableOf({ experiment, hours, columns, places }: Run, scenario: Scenario): Column[] {
	const [first, ...others] = reportsOf(systemOf(scenario));
	const names = placesOf(scenario).map(({ name }) => name);
	const told = new Set(first.map(({ at }) => at));
	const unit = hoursPerUnit(scenario);
	return [
		{ name: `time_${clock[experiment]}`, values: hours.map((h) => Number((h / unit).toPrecision(10))) },
		...first.map(({ name, column }) => ({ name: column, values: columns[name]! })),
		...others.flatMap((reported, i) =>
			reported
				.filter(({ at }) => !told.has(at))
				.map(({ name, column }) => ({
					name: `${names[i + 1]}_${column}`,
					values: places[i + 1][name]!
				}))
		)
	];
}

/** Comma separated, a line of names first; seven significant digits. */
export function tableToCsv([times, ...columns]: readonly Column[]): string {
	const lines = [[times, ...columns].map(({ name }) => name).join(',')];
	for (let i = 0; i < times.values.length; i++) {
		const cells = columns.map(({ values }) => Number(values[i].toPrecision(7)));
		lines.push([times.values[i], ...cells].join(','));
	}
	return `${lines.join('\n')}\n`;
}
