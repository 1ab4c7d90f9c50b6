// Whether a steady state holds: the eigenvalues of its Jacobian, sorted, and how many push away.
import { eigenvaluesOf } from './eigenvalues.ts';
import type { Family, Stability } from './types.ts';

/** @returns undefined when the Jacobian there is not finite */
export function stabilityAt(family: Family, y: Float64Array, parameter: number): Stability | undefined {
	const matrix = new Float64Array(family.n * family.n);
	family.jacobian(y, parameter, matrix);
	return stabilityOf(matrix, family.n);
}

/** The same for a matrix, n×n, rows first. */
export function stabilityOf(matrix: Float64Array, n: number): Stability | undefined {
	const found = eigenvaluesOf(matrix, n);
	if (!found) return undefined;
	const order = [...found.re.keys()].sort((a, b) => found.re[b] - found.re[a] || found.im[b] - found.im[a]);
	const re = Float64Array.from(order, (i) => found.re[i]);
	const im = Float64Array.from(order, (i) => found.im[i]);
	return { re, im, unstable: re.reduce((count, part) => count + (part > 0 ? 1 : 0), 0) };
}

/**
 * The sign of the product of all sums of two eigenvalues, which changes where a pair ±iω crosses the axis (Kuznetsov,
 * Elements of Applied Bifurcation Theory, 10.2), but also where two real ones are each other's negative; and the pair
 * whose sum is nearest to zero, which tells the two apart.
 */
export function pairSums({ re, im }: Stability): { sign: number; frequency: number } {
	let sign = 1;
	let nearest = Infinity;
	let frequency = 0;
	const judge = (sum: number, omega: number) => {
		if (sum < 0) sign = -sign;
		if (Math.abs(sum) < nearest) {
			nearest = Math.abs(sum);
			frequency = omega;
		}
	};
	for (let i = 0; i < re.length; i++) {
		// Sums of different pairs, or of a pair and a real one, come as conjugates: their product has no sign.
		if (im[i] > 0) judge(2 * re[i], im[i]);
		else if (im[i] === 0) {
			for (let j = i + 1; j < re.length; j++) if (im[j] === 0) judge(re[i] + re[j], 0);
		}
	}
	return { sign, frequency };
}
