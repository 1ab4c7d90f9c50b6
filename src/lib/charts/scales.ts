// Round numbers for axes. Steps are coarse so that a scale stays still while a slider moves.
import { ticks as evenTicks } from 'd3';
import { daysPerMonth } from '#lib/describe/when.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';

const ladder = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** The lowest round number at or above `value`. */
export function roundUp(value: number): number {
	if (!(value > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = ladder.find((s) => s * power >= value * (1 - 1e-12)) ?? 10;
	return step * power;
}

/** One or two ticks of a lane of this height, without zero. */
export function laneTicks(max: number, height: number): number[] {
	const found = evenTicks(0, max, height > 100 ? 3 : height > 56 ? 2 : 1).filter((t) => t > 0 && t <= max);
	return found.length > 0 ? found : [max];
}

/** Hours → pixels from `x0` to `x1`. It holds plain numbers: it is called for every point of every curve. */
export function along(duration: number, x0: number, x1: number): (hours: number) => number {
	const slope = (x1 - x0) / duration;
	return (hours) => x0 + hours * slope;
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

/** Ticks that suit the experiment, its length and the room. */
export function timeAxis(experiment: Experiment, duration: number, width: number): TimeAxis {
	if (clock[experiment] === 'h') return axis('hours', 1, duration, width, [1, 2, 4, 6, 12, 24]);
	const days = duration / 24;
	if (days <= 75) return axis('days', 24, duration, width, [5, 10, 15, 30]);
	if (days <= 4 * 366) return axis('months', 24 * daysPerMonth, duration, width, [1, 2, 3, 6, 12]);
	return axis('years', 24 * 365.25, duration, width, [1, 2, 5]);
}

function axis(
	unit: TimeAxis['unit'],
	hoursPerUnit: number,
	duration: number,
	width: number,
	steps: readonly number[]
): TimeAxis {
	const most = Math.max(2, Math.floor(width / 44));
	const total = duration / hoursPerUnit;
	const step = steps.find((s) => total / s <= most) ?? steps[steps.length - 1];
	const ticks: TimeTick[] = [];
	// Two years are 23.98 average months: the last tick may lie a hair outside.
	for (let v = 0; v <= total * 1.004; v += step)
		ticks.push({ value: v, hours: Math.min(duration, v * hoursPerUnit) });
	return { unit, ticks };
}
