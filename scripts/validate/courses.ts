// What becomes of one trigger in eight years, at any IL-10 capacity: the figures of a course.
import { equalParts } from '../../src/lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '../../src/lib/scenario/schema.ts';
import { flaresOf, type Flare } from '../../src/lib/simulate/flares.ts';
import { evenTimes, run, type Quantity, type Run } from '../../src/lib/simulate/run.ts';

const day = 24;
const year = 365.25 * day;
const years = 8;

/** A course of so many days, reported every quarter of a day. */
export function course(capacity: number, days: number, change: Partial<Scenario> = {}): Run {
	const scenario: Scenario = {
		...defaultScenario(),
		il10: equalParts(capacity),
		duration_d: days,
		...change
	};
	return run(scenario, { hours: evenTimes(days * day, day / 4), rtol: 1e-6 });
}

/** Values of one quantity between two times in hours. */
export function within({ hours, columns }: Run, name: Quantity, from: number, to = Infinity): Float64Array {
	return columns[name]!.filter((_, i) => hours[i] >= from && hours[i] <= to);
}

const lowest = (values: Float64Array) => values.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);
export const mean = (values: ArrayLike<number>) =>
	Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const range = (values: Float64Array) => [lowest(values), highest(values)] as const;

/** Figures of eight years after one trigger. "Late" is the last two of them. */
export function courseFigures(capacity: number) {
	const result = course(capacity, years * 365.25);
	const flares = flaresOf(result);
	const closed = flares.filter((f) => !f.open);
	const starts = flares.map((f) => f.start / day);
	const periods = starts.slice(1).map((start, i) => start - starts[i]);
	const late = (name: Quantity) => range(within(result, name, (years - 2) * year));
	return {
		capacity,
		flares,
		periodDays: mean(periods),
		flareDays: mean(closed.map((f) => (f.end - f.start) / day)),
		responseDays: daysUntilQuiet(result),
		tnfMax: highest(result.columns.tnf),
		lateTnf: late('tnf'),
		boneMin: lowest(result.columns.bone!),
		lateBone: late('bone'),
		lateCrp: late('crp'),
		flareCrp: duringFlares(result, flares, 'crp')
	};
}

/** Days from the trigger until TNF is less than 20 pg/mL above rest for good; Infinity when that never comes. */
function daysUntilQuiet({ hours, columns: { tnf } }: Run): number {
	let last = -1;
	tnf.forEach((value, i) => (last = value - tnf[0] >= 20 ? i : last));
	return last === tnf.length - 1 ? Infinity : hours[last + 1] / day - defaultScenario().trigger.day;
}

/** Values of a quantity at all reported times in flare, sorted. */
function duringFlares({ hours, columns }: Run, flares: Flare[], name: Quantity): Float64Array {
	const inFlare = (t: number) => flares.some((f) => t >= f.start && t <= f.end);
	return columns[name]!.filter((_, i) => inFlare(hours[i])).toSorted();
}
