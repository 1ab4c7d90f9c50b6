// How well the endotoxin data tell each constant: its profile likelihood. One constant is held at each value of a grid,
// all others are fitted anew; where the distance from the data grows by more than the scatter about the best fit
// allows, its interval ends. A quasi-likelihood: the size of the error is taken from that scatter.
import { bloodBounds, bloodDistances } from './blood.ts';
import { leastSquares, type Fitted } from './least-squares.ts';
import { rounded, spaceOf, type Bounds } from './numbers.ts';
import type { ParameterName } from '../../src/lib/model/generated/layout.ts';

/** 95 % of a χ² distribution with one degree of freedom. */
const limit = 3.84;
/** Grid in factors of the best value, and how far it goes. */
const factor = 1.25;
const furthest = 10;

export interface Profile {
	best: number;
	/** Ends of the 95 % interval; nothing where the grid or the bounds ended first. */
	low?: number;
	high?: number;
	/** Both ends were found, no further apart than a factor of ten. */
	identifiable: boolean;
}

/** Means that are compared: seven times three of the bolus, five times three of the infusion. */
const points = 36;

export interface Optimum {
	best: Fitted;
	names: ParameterName[];
	/** Scatter of the data about the best fit: squared distance per degree of freedom. */
	scatter: number;
	/** How much further from the data than the best fit the model as it stands is, in units of that scatter. */
	modelAbove: number;
}

/** The fit nearest to the data, from the model as it stands, without the walls of the search. */
export function optimum(bounds: Bounds = bloodBounds, rounds = 60): Optimum {
	const space = spaceOf(bounds);
	const distances = (x: readonly number[]) => bloodDistances(space.vector(x));
	const best = leastSquares(distances, space.start, space, rounds);
	const scatter = best.cost / (points - space.names.length);
	const now = distances(space.start)!.reduce((sum, v) => sum + v * v, 0);
	return { best, names: space.names, scatter, modelAbove: (now - best.cost) / scatter };
}

/** Walks from the best value to both sides until the fit is too bad. */
export function profileOf(
	name: ParameterName,
	{ best, names, scatter }: Optimum,
	bounds: Bounds = bloodBounds,
	rounds = 12
): Profile {
	const at = names.indexOf(name);
	const { low, high, vector } = spaceOf(bounds);
	const distances = (x: readonly number[]) => bloodDistances(vector(x));
	const threshold = best.cost + limit * scatter;
	const end = (direction: 1 | -1): number | undefined => {
		let x = best.x;
		let lastCost = best.cost;
		for (let step = 1; factor ** step <= furthest * 1.01; step++) {
			const value = best.x[at] + direction * step * Math.log(factor);
			if (value < low[at] || value > high[at]) return undefined;
			const held = x.map((v, i) => (i === at ? value : v));
			if (!distances(held)) return undefined;
			const box = {
				low: low.map((v, i) => (i === at ? value : v)),
				high: high.map((v, i) => (i === at ? value : v))
			};
			const { x: there, cost } = leastSquares(distances, held, box, rounds);
			if (cost > threshold) {
				// Between two points of the grid the cost is taken as a parabola would have it, to first order a line.
				const share = (threshold - lastCost) / (cost - lastCost);
				return Math.exp(value - direction * (1 - share) * Math.log(factor));
			}
			x = there;
			lastCost = Math.max(cost, best.cost);
		}
		return undefined;
	};
	const [lowest, highest] = [end(-1), end(1)];
	return {
		best: rounded(Math.exp(best.x[at])),
		...(lowest !== undefined && { low: rounded(lowest) }),
		...(highest !== undefined && { high: rounded(highest) }),
		identifiable: lowest !== undefined && highest !== undefined && highest / lowest <= 10
	};
}
