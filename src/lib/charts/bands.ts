// What a lane lends to the band behind its curve, and where the band's name stands.
import type { LaneId } from './lanes.ts';

export interface LaneScales {
	id: LaneId;
	height: number;
	toX: (hours: number) => number;
	/** Value → pixel; `down` for the hanging half of a split lane. */
	y: (value: number) => number;
	down: (value: number) => number;
	/** Size of text against 1 on a laptop. */
	text: number;
}

/** Beside the highest point of a curve, on the side with more room. */
export function labelPlace(xs: Float64Array, values: Float64Array, { y, text }: LaneScales) {
	let at = 0;
	for (let i = 1; i < values.length; i++) if (values[i] > values[at]) at = i;
	const [first, last] = [xs[0], xs[xs.length - 1]];
	const isLeft = xs[at] > (first + last) / 2;
	return {
		x: xs[at] + (isLeft ? -8 : 8),
		y: y(values[at]) + 11 * text,
		anchor: isLeft ? ('end' as const) : ('start' as const)
	};
}
