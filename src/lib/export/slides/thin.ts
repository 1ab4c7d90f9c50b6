// Many points of several curves → few times at which all of them are told, so that straight lines between them depart
// from the curves as little as may be. Pure.
import { valueAt } from '#lib/simulate/measures.ts';

export interface Curve {
	hours: Float64Array;
	values: Float64Array;
}

export interface Thinned {
	/** Hours, increasing. */
	hours: Float64Array;
	/** The most that a line between two of them is off, as a share of the highest value of its curve. */
	departure: number;
}

/** Closer nobody sees it: a thousandth of the height of a chart. */
const enough = 1e-3;

/** @param most points of each curve */
export function thinned(curves: readonly Curve[], most: number): Thinned {
	const all = Float64Array.from(new Set(curves.flatMap(({ hours }) => [...hours]))).sort();
	const rows = curves.map(({ hours, values }) => {
		const peak = Math.max(...values.map(Math.abs)) || 1;
		return all.map((t) => valueAt(hours, values, t) / peak);
	});
	if (all.length < 3) return { hours: all, departure: 0 };
	const parts = [worstWithin(all, rows, 0, all.length - 1)];
	const kept = [0, all.length - 1];
	let worst = parts[0];
	while (worst.off > enough && kept.length < most) {
		const { from, at, to } = worst;
		kept.push(at);
		parts.splice(parts.indexOf(worst), 1, worstWithin(all, rows, from, at), worstWithin(all, rows, at, to));
		worst = parts.reduce((a, b) => (b.off > a.off ? b : a));
	}
	return {
		hours: Float64Array.from(
			kept.sort((a, b) => a - b),
			(i) => all[i]
		),
		departure: worst.off
	};
}

interface Part {
	from: number;
	to: number;
	/** Where a line from end to end is off most, and by how much. */
	at: number;
	off: number;
}

function worstWithin(hours: Float64Array, rows: readonly Float64Array[], from: number, to: number): Part {
	let [at, off] = [from, 0];
	for (let i = from + 1; i < to; i++) {
		const share = (hours[i] - hours[from]) / (hours[to] - hours[from]);
		for (const row of rows) {
			const here = Math.abs(row[i] - row[from] - share * (row[to] - row[from]));
			if (here > off) [at, off] = [i, here];
		}
	}
	return { from, to, at, off };
}
