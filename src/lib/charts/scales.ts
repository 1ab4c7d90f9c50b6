// Round numbers for axes. Steps are coarse so that a scale stays still while a slider moves.
import { daysPerMonth } from '#lib/describe/when.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';
import type { View } from '#lib/state/view.ts';

const ladder = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The lowest round number at or above `value`. */
export function roundUp(value: number): number {
	if (!(value > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = ladder.find((s) => s * power >= value * (1 - 1e-12)) ?? 10;
	return step * power;
}

/** The power of ten at or above `value`. */
export function decadeUp(value: number): number {
	return value > 0 ? 10 ** Math.ceil(Math.log10(value) - 1e-9) : 1;
}

/** From where to where a lane reaches; with a floor it is logarithmic, and what lies beneath is drawn on the floor. */
export interface Reach {
	max: number;
	floor?: number;
}

/**
 * Value → pixels, from the line of a lane at `base` over `room` pixels (negative: upwards). What is higher than the
 * lane is cut. Called for every point of every curve: it holds plain numbers.
 */
export function alongLane({ max, floor }: Reach, base: number, room: number): (value: number) => number {
	if (floor === undefined) {
		const slope = room / max;
		return (v) => base + (v < max ? v : max) * slope;
	}
	const slope = room / Math.log(max / floor);
	return (v) => (v > floor ? base + Math.log((v < max ? v : max) / floor) * slope : base);
}

/** One or two ticks of a lane of this height, without zero; of a logarithmic one powers of ten, its line included. */
export function laneTicks(max: number, height: number, floor?: number): number[] {
	if (floor !== undefined) return decades(floor, max, height);
	const found = evenTicks(max, height > 100 ? 3 : height > 56 ? 2 : 1);
	return found.length > 0 ? found : [max];
}

/**
 * Even ticks above zero, about so many: steps of 1, 2 or 5 times a power of ten, as those of d3 (a test compares them), of
 * which this would need a hundredth.
 */
function evenTicks(max: number, count: number): number[] {
	const rough = max / count;
	const power = 10 ** Math.floor(Math.log10(rough));
	const excess = rough / power;
	const step =
		power * (excess >= Math.sqrt(50) ? 10 : excess >= Math.sqrt(10) ? 5 : excess >= Math.SQRT2 ? 2 : 1);
	const steps = Math.floor(max / step + 1e-9);
	return Array.from({ length: steps }, (_, i) => Number(((i + 1) * step).toPrecision(12)));
}

/** Powers of ten from the floor on: all of them, or every second or third where they would touch. */
function decades(floor: number, max: number, height: number): number[] {
	const all = Math.max(1, Math.round(Math.log10(max / floor)));
	const every = Math.max(1, Math.ceil((all * 20) / height));
	const found: number[] = [];
	for (let i = 0; i <= all; i += every) found.push(Number((floor * 10 ** i).toPrecision(1)));
	return found;
}

/** Hours of a run from its start → pixels from `x0` to `x1`. */
export const along = (duration: number, x0: number, x1: number) =>
	alongView({ from: 0, to: duration }, x0, x1);

/** Hours of a view → pixels from `x0` to `x1`. It holds plain numbers: it is called for every point of every curve. */
export function alongView({ from, to }: View, x0: number, x1: number): (hours: number) => number {
	const slope = (x1 - x0) / (to - from);
	const start = x0 - from * slope;
	return (hours) => start + hours * slope;
}

/** The time at a place between `x0` and `x1` pixels, or undefined beside them. */
export function hoursAt(x: number, { from, to }: View, x0: number, x1: number): number | undefined {
	return x < x0 || x > x1 ? undefined : from + ((x - x0) / (x1 - x0)) * (to - from);
}

/** Places of the points that are needed to draw a view: those within it, and one on each side. */
export function pointsWithin(hours: Float64Array, { from, to }: View): [first: number, end: number] {
	let first = 0;
	while (first + 1 < hours.length && hours[first + 1] <= from) first++;
	let end = hours.length;
	while (end > first + 1 && hours[end - 2] >= to) end--;
	return [first, end];
}

export interface TimeTick {
	hours: number;
	/** The figure at the tick, in `unit`. */
	value: number;
}

export interface TimeAxis {
	unit: 'hours' | 'days' | 'months' | 'years';
	ticks: TimeTick[];
}

/** Ticks that suit the experiment, the part of it that is shown, and the room. */
export function timeAxis(experiment: Experiment, view: View, width: number): TimeAxis {
	const steps = (unit: TimeAxis['unit'], hours: number, of: number[]) => axis(unit, hours, view, width, of);
	if (clock[experiment] === 'h') return steps('hours', 1, [0.1, 0.2, 0.5, 1, 2, 4, 6, 12, 24]);
	const days = (view.to - view.from) / 24;
	if (days <= 75) return steps('days', 24, [1, 2, 5, 10, 15, 30]);
	if (days <= 4 * 366) return steps('months', 24 * daysPerMonth, [1, 2, 3, 6, 12]);
	return steps('years', 24 * 365.25, [1, 2, 5]);
}

function axis(
	unit: TimeAxis['unit'],
	hoursPerUnit: number,
	{ from, to }: View,
	width: number,
	steps: readonly number[]
): TimeAxis {
	const most = Math.max(2, Math.floor(width / 44));
	const total = (to - from) / hoursPerUnit;
	const step = steps.find((s) => total / s <= most) ?? steps[steps.length - 1];
	const ticks: TimeTick[] = [];
	// Two years are 23.98 average months: the last tick may lie a hair outside.
	const last = (to + 0.004 * (to - from)) / hoursPerUnit;
	for (let i = Math.ceil(from / hoursPerUnit / step - 1e-9); i * step <= last; i++) {
		const value = Number((i * step).toPrecision(12));
		ticks.push({ value, hours: Math.min(to, value * hoursPerUnit) });
	}
	return { unit, ticks };
}
