// Where each lane stands in the stack.
import type { Lane } from './lanes.ts';

export interface Placed {
	lane: Lane;
	top: number;
	height: number;
}

export interface StackLayout {
	placed: Placed[];
	/** Room above the first lane for labels of flares. */
	head: number;
	/** Bottom of the last lane. */
	bottom: number;
	/** Height with the axis. */
	height: number;
}

/** @param stretch factor on all heights: larger on a projector, smaller on a phone */
export function layoutStack(lanes: readonly Lane[], stretch: number, text: number): StackLayout {
	const head = Math.round(24 * text);
	const gap = Math.round(13 * text);
	let top = head;
	const placed = lanes.map((lane, i) => {
		// The brake hangs from the line that the fire stands on: no gap between them.
		const joined = lane.kind === 'hang' && i > 0;
		if (i > 0) top += joined ? Math.round(gap * 0.45) : gap;
		const height = Math.round(lane.height * stretch);
		const place = { lane, top, height };
		top += height;
		return place;
	});
	return { placed, head, bottom: top, height: top + Math.round(30 * text) };
}
