// What a lane lends to the band behind its curve, where the band's name stands, and when it is drawn.
import type { LaneId } from './lanes.ts';

export interface LaneScales {
	id: LaneId;
	/** Value at the far end of the lane: what is higher is cut. */
	max: number;
	toX: (hours: number) => number;
	/** Ends of the time axis. */
	x0: number;
	x1: number;
	/** Value → pixel; `down` for the hanging half of a split lane. */
	y: (value: number) => number;
	down: (value: number) => number;
	/** Size of text against 1 on a laptop. */
	text: number;
}

/** The highest value of a curve in sight, and room for words beside it, on the side with more of it. */
export function highestOf(xs: Float64Array, values: Float64Array, { id, y, text, x0, x1 }: LaneScales) {
	let at = Math.max(
		0,
		xs.findIndex((x) => x >= x0)
	);
	for (let i = at; i < values.length && xs[i] <= x1; i++) if (values[i] > values[at]) at = i;
	const isLeft = xs[at] > (x0 + x1) / 2;
	return {
		value: values[at],
		x: xs[at] + (isLeft ? -8 : 8),
		y: y(values[at]) + (id === 'il10' ? -5 : 11) * text,
		anchor: isLeft ? ('end' as const) : ('start' as const)
	};
}

const waiting: (() => void)[] = [];

/** One call a frame, in the order in which they came: all bands at once would take longer than a frame. */
export function inTurn(call: () => void): () => void {
	waiting.push(call);
	if (waiting.length === 1) requestAnimationFrame(next);
	return () => {
		const at = waiting.indexOf(call);
		if (at >= 0) waiting[at] = () => {};
	};
}

function next(): void {
	waiting.shift()?.();
	if (waiting.length > 0) requestAnimationFrame(next);
}
