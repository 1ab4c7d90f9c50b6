// The twenty men one by one. Each gets a few constants of his own around those of the mean curves; how far men differ,
// and together in which constants, is estimated from all of them at once (a mixed-effects model on the logarithms,
// fitted by expectation and maximisation with a Laplace approximation for each man).
import { individuals } from '../../src/lib/model/generated/endotoxin-data.ts';
import { parameterIndex, type ParameterName } from '../../src/lib/model/generated/layout.ts';
import { valueAt } from '../../src/lib/simulate/measures.ts';
import { curves, cytokines, hours } from './endotoxin.ts';
import { inverse, leastSquares, normalMatrix } from './least-squares.ts';
import { spaceOf } from './numbers.ts';

/**
 * What is a man's own: how readily his cells start, how long they take, how much IL-6 and IL-10 they make, how fast
 * IL-6 is lost. Production of TNF is left out: beside `k_act` his data do not tell it (correlation −0.94).
 */
export const ownOfEach = ['k_act', 't_signal', 'k_il6', 'c_il6', 'k_il10'] as const satisfies ParameterName[];

/** A man's constants stay within a factor of e⁴ of those of the mean curves. */
const widest = 4;

/** How far, in logarithms, a man's highest value may lie from that of his curve. */
const peakScatter = 0.1;

export interface Men {
	/** Logarithm of the median man's constant over that of the mean curves. */
	shift: number[];
	/** Covariance of the logarithms between men, in the order of {@link ownOfEach}. */
	covariance: number[][];
	/** Scatter of a man's data about his own curve, in logarithms: TNF, IL-6, IL-10. */
	scatter: number[];
	/** Each man's most likely logarithms. */
	each: number[][];
}

/** Data of a man as logarithms; rest is left out, it is the same for all curves. */
const measured = (man: number) => cytokines.map((name) => individuals[name][man].slice(1).map(Math.log));
const times = individuals.hours.slice(1);

/** Logarithms of the curves of a man with these constants; nothing when they cannot be solved. */
function modelled(own: readonly number[]): number[][] | undefined {
	const p = base();
	ownOfEach.forEach((name, i) => (p[parameterIndex[name]] *= Math.exp(own[i])));
	const found = curves(p, { dose: 2 });
	return found && cytokines.map((name) => times.map((t) => Math.log(valueAt(hours, found[name], t))));
}

const base = () => spaceOf({}).vector([]);

/** @param rounds of expectation and maximisation; twenty change the spread by less than 2 % more */
export function fitMen({ men = individuals.tnf.length, rounds = 20 } = {}): Men {
	const n = ownOfEach.length;
	const diagonal = (value: number) =>
		Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? value : 0)));
	let state: Men = {
		shift: new Array<number>(n).fill(0),
		covariance: diagonal(0.25),
		scatter: [0.3, 0.3, 0.3],
		each: Array.from({ length: men }, () => new Array<number>(n).fill(0))
	};
	for (let round = 0; round < rounds; round++) state = improve(state);
	return state;
}

/** One round: each man's constants given how men differ, then how men differ given each man's constants. */
function improve({ shift, covariance, scatter, each }: Men): Men {
	const n = ownOfEach.length;
	const men = each.length;
	// A root of the inverse covariance, so that the prior is a sum of squares, too.
	const prior = cholesky(inverse(covariance));
	const box = { low: new Array<number>(n).fill(-widest), high: new Array<number>(n).fill(widest) };
	const uncertain: number[][][] = [];
	const squares = [0, 0, 0];
	const found = each.map((start, man) => {
		const data = measured(man);
		const residuals = (own: readonly number[]) => {
			const model = modelled(own);
			if (!model) return undefined;
			const distances = model.flatMap((curve, c) => curve.map((v, i) => (v - data[c][i]) / scatter[c]));
			// The peaks once more, and tighter: they are what men are compared by.
			const peaks = model.map((curve, c) => (Math.max(...curve) - Math.max(...data[c])) / peakScatter);
			const away = prior.map((_, j) => prior.reduce((sum, row, i) => sum + row[j] * (own[i] - shift[i]), 0));
			return [...distances, ...peaks, ...away];
		};
		const { x, jacobian } = leastSquares(residuals, start, box, 8);
		const posterior = inverse(normalMatrix(jacobian));
		uncertain.push(posterior);
		modelled(x)!.forEach((curve, c) => {
			curve.forEach((v, i) => {
				const slope = jacobian[c * times.length + i].map((d) => d * scatter[c]);
				squares[c] += (v - data[c][i]) ** 2 + quadratic(posterior, slope);
			});
		});
		return x;
	});
	const middle = shift.map((_, i) => found.reduce((sum, x) => sum + x[i], 0) / men);
	return {
		shift: middle,
		covariance: covariance.map((row, i) =>
			row.map(
				(_, j) =>
					found.reduce(
						(sum, x, man) => sum + (x[i] - middle[i]) * (x[j] - middle[j]) + uncertain[man][i][j],
						0
					) /
						men +
					(i === j ? 1e-4 : 0)
			)
		),
		scatter: squares.map((sum) => Math.sqrt(sum / (men * times.length))),
		each: found
	};
}

const quadratic = (matrix: readonly number[][], v: readonly number[]) =>
	v.reduce((sum, a, i) => sum + a * v.reduce((inner, b, j) => inner + matrix[i][j] * b, 0), 0);

/** Lower factor of a symmetric positive matrix. */
function cholesky(matrix: readonly (readonly number[])[]): number[][] {
	const lower = matrix.map((row) => row.map(() => 0));
	for (let i = 0; i < matrix.length; i++) {
		for (let j = 0; j <= i; j++) {
			let rest = matrix[i][j];
			for (let k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
			lower[i][j] = i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[j][j];
		}
	}
	return lower;
}
