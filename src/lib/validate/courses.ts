// What becomes of one trigger in eight years, at any IL-10 capacity: the figures of a course.
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { flaresOf, type Flare } from '#lib/simulate/flares.ts';
import { regimeFrom, type Regime } from '#lib/simulate/regime.ts';
import { evenTimes, type Quantity, type Run } from '#lib/simulate/run.ts';
import { ours, type Runner } from './model.ts';
import type { Steps } from './types.ts';

const day = 24;
const year = 365.25 * day;
const years = 8;

/** How finely a course is solved and reported. */
interface Fineness {
	/** Hours between reported times. */
	step: number;
	rtol: number;
}
const fine: Fineness = { step: day / 4, rtol: 1e-6 };
/** Enough to tell flares by, a third of the work. */
const quick: Fineness = { step: day, rtol: 3e-5 };

/** A course of so many days after one trigger, reported every quarter of a day. */
export function course(
	capacity: number,
	days: number,
	change: Partial<Scenario> = {},
	run: Runner = ours.run,
	{ step, rtol }: Fineness = fine
): Run {
	const scenario: Scenario = {
		...defaultScenario(),
		il10: equalParts(capacity),
		duration_d: days,
		...change
	};
	return run(scenario, { hours: evenTimes(days * day, step), rtol });
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

/** Days from the start of one flare to the start of the next. */
export function gapsBetween(flares: readonly Flare[]): number[] {
	const starts = flares.map((f) => f.start / day);
	return starts.slice(1).map((start, i) => start - starts[i]);
}

/** Figures of eight years after one trigger; days, pg/mL, mg/L, bone against healthy. "Late" is the last two years. */
export interface CourseFigures {
	capacity: number;
	regime: Regime;
	flares: Flare[];
	/** Means; NaN where there is no second flare, or none that ended. */
	periodDays: number;
	flareDays: number;
	responseDays: number;
	tnfRest: number;
	tnfMax: number;
	lateTnf: readonly [number, number];
	boneMin: number;
	lateBone: readonly [number, number];
	lateCrp: readonly [number, number];
	/** At all reported times in flare, sorted; mg/L. */
	flareCrp: Float64Array;
}

export function courseFigures(
	capacity: number,
	run: Runner = ours.run,
	fineness: Fineness = fine
): CourseFigures {
	const result = course(capacity, years * 365.25, {}, run, fineness);
	const flares = flaresOf(result);
	const closed = flares.filter((f) => !f.open);
	const late = (name: Quantity) => range(within(result, name, (years - 2) * year));
	return {
		capacity,
		regime: regimeFrom(flares, years * year),
		flares,
		periodDays: mean(gapsBetween(flares)),
		flareDays: mean(closed.map((f) => (f.end - f.start) / day)),
		responseDays: daysUntilQuiet(result),
		tnfRest: result.columns.tnf[0],
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

/** A stretch of capacities with one regime, both ends included. */
export interface Band {
	regime: Regime;
	from: number;
	to: number;
}

/** The regimes over the whole scale of IL-10 capacity, and where to look closer. */
export interface Scan {
	/** At every percent, from 0 to 1. */
	figures: CourseFigures[];
	bands: Band[];
	/** In the middle of the band in which flares return, to the twentieth. */
	recurrent: number;
	/** Just below that band, to the twentieth. */
	chronic: number;
}

/** Width of all bands of one regime, in capacity. */
export const widthOf = (bands: readonly Band[], regime: Regime): number =>
	bands.filter((b) => b.regime === regime).reduce((sum, { from, to }) => sum + (to - from + 0.01), 0);

export function* scan(run: Runner = ours.run): Steps<Scan> {
	const figures: CourseFigures[] = [];
	for (let percent = 0; percent <= 100; percent++) {
		figures.push(courseFigures(percent / 100, run, quick));
		yield;
	}
	const bands: Band[] = [];
	for (const { capacity, regime } of figures) {
		const last = bands.at(-1);
		if (last?.regime === regime) last.to = capacity;
		else bands.push({ regime, from: capacity, to: capacity });
	}
	// Without such a band there is still a place to look: where the brake has half, or a third, of its strength.
	const { from, to } = bands.find((b) => b.regime === 'recurrent') ?? { from: 0.35, to: 0.65 };
	const twentieth = (value: number) => Math.round(value * 20) / 20;
	return {
		figures,
		bands,
		recurrent: twentieth((from + to) / 2),
		chronic: Math.max(0, Math.floor((from - 0.01) * 20 + 1e-9) / 20)
	};
}

/** Capacities of the table: every tenth, and both sides of every edge between regimes. */
export function tabulated({ bands }: Scan): number[] {
	const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
	const edges = bands.flatMap(({ from, to }) => [from, to]);
	return [...new Set([...tenths, ...edges])].sort((a, b) => b - a);
}
