// Curves of other runs in the lanes of this one: pinned runs, and what a failed solve had reached.
import { valueAt } from '#lib/simulate/measures.ts';
import type { Run } from '#lib/simulate/run.ts';
import type { Points } from './window.ts';

/** A run that somebody keeps beside the present one. */
export interface Pin {
	id: string;
	name: string;
	run: Run;
}

/** A run drawn over the lanes: with a name it is pinned, without one it is what a failed solve had reached. */
export interface Overlay {
	id: string;
	name?: string;
	run: Run;
	points: Points;
	dash?: string;
}

const looks = 48;

/**
 * Where a pinned curve stands furthest from the present one, in pixels of a lane.
 * @param x0 and `x1`: the room in which its name must begin
 */
export function departure(
	own: { hours: Float64Array; values: Float64Array },
	pinned: { hours: Float64Array; values: Float64Array },
	{ x0, x1, toHours, y }: { x0: number; x1: number; toHours: (x: number) => number; y: (v: number) => number }
): { x: number; y: number; apart: number } {
	let best = { x: x0, y: 0, apart: -1 };
	for (let i = 0; i <= looks; i++) {
		const x = x0 + ((x1 - x0) * i) / looks;
		const t = toHours(x);
		const there = y(valueAt(pinned.hours, pinned.values, t));
		const apart = Math.abs(there - y(valueAt(own.hours, own.values, t)));
		if (apart > best.apart) best = { x, y: there, apart };
	}
	return best;
}

/** Less apart than this and the eye sees one curve: it is not named. */
const leastApart = 3;

/**
 * The feet of names at their curves, within the lane; one that would lie over another goes a line higher, or, at the
 * top, a line lower.
 * @param size pixels of a line, of a letter, and of the lane
 */
export function standingApart<Name extends { name: string; x: number; y: number; apart: number }>(
	names: readonly Name[],
	{ line, letter, height }: { line: number; letter: number; height: number }
): Name[] {
	const placed: Name[] = [];
	const lies = (one: Name, y: number) =>
		placed.some(
			(other) =>
				Math.abs(other.y - y) < line &&
				one.x < other.x + other.name.length * letter &&
				other.x < one.x + one.name.length * letter
		);
	for (const one of names) {
		if (one.apart < leastApart) continue;
		const first = Math.min(height - 4, Math.max(0.85 * line, one.y - 5));
		let y = first;
		while (lies(one, y) && y - line > 0) y -= line;
		if (lies(one, y)) y = first;
		while (lies(one, y) && y + line < height) y += line;
		placed.push({ ...one, y });
	}
	return placed;
}
