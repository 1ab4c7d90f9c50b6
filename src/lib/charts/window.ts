// Which points of a run are drawn in a view, and where on the time axis they stand.
import type { View } from '#lib/state/view.ts';
import { pointsWithin } from './scales.ts';

export interface Points {
	/** Pixels along the time axis. */
	xs: Float64Array;
	/** The part of a curve that belongs to them: the very same array where that is all of it, so that it is drawn once. */
	of: (values: Float64Array) => Float64Array;
}

export function pointsOf(hours: Float64Array, view: View, toX: (hours: number) => number): Points {
	const [first, end] = pointsWithin(hours, view);
	const isAll = first === 0 && end === hours.length;
	const xs = (isAll ? hours : hours.subarray(first, end)).map(toX);
	return { xs, of: (values) => (isAll ? values : values.subarray(first, end)) };
}
