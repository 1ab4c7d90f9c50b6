// How far a solution is from a far finer one: the largest error of any state at any time, relative to the largest
// value that this state has.
import type { Rows } from './solver.ts';

/** Below this a state counts as absent. */
const absent = 1e-12;

/** The largest value of each state. */
export function largestOf(exact: Rows): Float64Array {
	return exact[0].map((_, j) => Math.max(...exact.map((row) => row[j]), absent));
}

export function errorOf(rows: Rows, exact: Rows): number {
	const largest = largestOf(exact);
	let worst = 0;
	exact.forEach((row, i) =>
		row.forEach((value, j) => {
			const error = Math.abs(rows[i][j] - value) / largest[j];
			// Nothing is larger than NaN, so once found it stays.
			if (error > worst || Number.isNaN(error)) worst = error;
		})
	);
	return worst;
}
