// Dense factors: any regular matrix is solved, rows exchanged where a pivot is missing; a singular one is named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';

const system = (n: number) => denseSystem({ n, rhs: () => {}, jacobian: () => {} });

/** Solves diagonal·x − jac·x = b. */
function solve(jac: number[], diagonal: number, b: number[]): number[] | false {
	const dense = system(b.length);
	const lu = new Float64Array(dense.factorSize);
	const x = Float64Array.from(b);
	if (!dense.factor(Float64Array.from(jac), diagonal, lu)) return false;
	dense.solve(lu, x);
	return [...x];
}

test('rows are exchanged where there is nothing to divide by', () => {
	expect(solve([2, 1, -1, 2], 2, [3, 5])).toEqual([5, -3]);
	expect(solve([1, -1, 0, 0, 1, -1, -1, 0, 1], 1, [1, 2, 3])).toEqual([3, 1, 2]);
});

test('a pivot that is tiny but for rounding does no harm', () => {
	const [x, y] = solve([-1e-17, -1, -1, -1], 0, [1, 2]) as number[];
	expect(x).toBeCloseTo(1, 12);
	expect(y).toBeCloseTo(1, 12);
});

test('what is solved fulfils the equations', () => {
	const entry = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100);
	const size = fc.integer({ min: 1, max: 6 });
	const problem = size.chain((n) =>
		fc.tuple(
			fc.array(entry, { minLength: n * n, maxLength: n * n }),
			fc.array(entry, { minLength: n, maxLength: n })
		)
	);
	fc.assert(
		fc.property(problem, (given) => {
			const [jac, b] = given;
			// Far from singular: the diagonal outweighs the rest.
			const x = solve(jac, 100, b) as number[];
			b.forEach((right, i) => {
				const left = x.reduce((sum, xj, j) => sum - jac[i * b.length + j] * xj, 100 * x[i]);
				expect(left).toBeCloseTo(right, 9);
			});
		})
	);
});

test.each([
	['zero', [0, 0, 0, 0], 0],
	['of rank one', [-1, -2, -2, -4], 0],
	['an eigenvalue hit', [3, 0, 0, 5], 5],
	['not a number', [NaN, 0, 0, 1], 1]
])('a matrix that is singular (%s) is named', (_, jac, diagonal) => {
	expect(solve(jac, diagonal, [1, 1])).toBe(false);
});
