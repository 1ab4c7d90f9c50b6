// Eigenvalues of matrices whose eigenvalues are known, and what holds for every matrix.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eigenvaluesOf } from '#lib/solver/steady/eigenvalues.ts';
import { DenseLu } from '#lib/solver/steady/linear.ts';
import { loopsOf } from '#lib/solver/steady/loops.ts';
import { pairSums, stabilityOf } from '#lib/solver/steady/stability.ts';

const rows = (matrix: number[][]) => Float64Array.from(matrix.flat());

/** Sorted by real, then imaginary part. */
function found(matrix: Float64Array, n: number): [number, number][] {
	const { re, im } = eigenvaluesOf(matrix, n)!;
	return [...re].map((part, i): [number, number] => [part, im[i]]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function expectEigenvalues(matrix: number[][], exact: [number, number][], digits = 10): void {
	const ours = found(rows(matrix), matrix.length);
	expect(ours).toHaveLength(exact.length);
	exact.forEach(([re, im], i) => {
		expect(ours[i][0]).toBeCloseTo(re, digits);
		expect(ours[i][1]).toBeCloseTo(im, digits);
	});
}

const build = (n: number, entry: (i: number, j: number) => number) =>
	Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => entry(i, j)));

describe('matrices with known eigenvalues', () => {
	test('one, two and none', () => {
		expectEigenvalues([], []);
		expectEigenvalues([[-3]], [[-3, 0]]);
		expectEigenvalues(
			[
				[1, -2],
				[3, 1]
			],
			[
				[1, -Math.sqrt(6)],
				[1, Math.sqrt(6)]
			]
		);
		expectEigenvalues(
			[
				[2, 1],
				[1, 2]
			],
			[
				[1, 0],
				[3, 0]
			]
		);
	});

	test('second differences: 2 − 2 cos(kπ/(n+1))', () => {
		const n = 12;
		const matrix = build(n, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
		const exact = Array.from({ length: n }, (_, k): [number, number] => [
			2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1)),
			0
		]);
		expectEigenvalues(matrix, exact);
	});

	test("Kac's matrix: −n, −n+2, …, n", () => {
		const n = 9;
		const matrix = build(n + 1, (i, j) => (j === i + 1 ? j : j === i - 1 ? n - j : 0));
		expectEigenvalues(
			matrix,
			Array.from({ length: n + 1 }, (_, k): [number, number] => [2 * k - n, 0]),
			8
		);
	});

	test('a cyclic permutation: the roots of unity, on which QR without other shifts stands still', () => {
		const n = 8;
		const matrix = build(n, (i, j) => ((i + 1) % n === j ? 1 : 0));
		const exact = Array.from({ length: n }, (_, k): [number, number] => {
			const angle = (2 * Math.PI * k) / n;
			return [Math.cos(angle), Math.sin(angle)];
		});
		for (const [re, im] of found(rows(matrix), n)) {
			expect(Math.min(...exact.map(([x, y]) => Math.hypot(x - re, y - im)))).toBeLessThan(1e-12);
		}
	});

	test('a companion matrix of (x−1)(x−2)(x²+4)', () => {
		// x⁴ − 3x³ + 6x² − 12x + 8
		const matrix = [
			[3, -6, 12, -8],
			[1, 0, 0, 0],
			[0, 1, 0, 0],
			[0, 0, 1, 0]
		];
		expectEigenvalues(matrix, [
			[0, -2],
			[0, 2],
			[1, 0],
			[2, 0]
		]);
	});

	test('a chain of equal stages comes out exactly', () => {
		const n = 6;
		const matrix = build(n, (i, j) => (i === j ? -3 : i === j + 1 ? 3 : 0));
		expect(found(rows(matrix), n)).toEqual(Array.from({ length: n }, () => [-3, 0]));
	});

	test('sizes from a millionth to a million: small eigenvalues keep their digits', () => {
		const exact = [
			[-2, 5],
			[7, -1]
		];
		const scaled = build(2, (i, j) => exact[i][j] * 10 ** (6 * (j - i)));
		const half = Math.sqrt(0.25 + 35);
		expectEigenvalues(scaled, [
			[-1.5 - half, 0],
			[-1.5 + half, 0]
		]);
	});
});

const entry = fc
	.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -3, max: 3 }))
	.map(([m, e]) => m * 10 ** e);
const square = fc.integer({ min: 1, max: 12 }).chain((n) =>
	fc.record({
		n: fc.constant(n),
		matrix: fc
			.array(fc.oneof(fc.constant(0), entry), { minLength: n * n, maxLength: n * n })
			.map((entries) => Float64Array.from(entries))
	})
);
const sizeOf = (matrix: Float64Array) => Math.hypot(...matrix) || 1;

test('the sum of the eigenvalues is the trace, that of their squares the trace of the square; pairs are conjugate', () => {
	fc.assert(
		fc.property(square, ({ n, matrix }) => {
			const { re, im } = eigenvaluesOf(matrix, n)!;
			let [trace, traceOfSquare, sum, squares] = [0, 0, 0, 0];
			for (let i = 0; i < n; i++) {
				trace += matrix[i * n + i];
				for (let j = 0; j < n; j++) traceOfSquare += matrix[i * n + j] * matrix[j * n + i];
				sum += re[i];
				squares += re[i] ** 2 - im[i] ** 2;
			}
			const size = sizeOf(matrix);
			expect(Math.abs(sum - trace)).toBeLessThan(1e-11 * size);
			expect(Math.abs(squares - traceOfSquare)).toBeLessThan(1e-11 * size * size);
			const above = [...im].filter((part) => part > 0).sort();
			const below = [...im].filter((part) => part < 0).map((part) => -part);
			expect(above).toEqual(below.sort());
		}),
		{ numRuns: 300, seed: 1 }
	);
});

test('each eigenvalue makes the matrix all but singular', () => {
	fc.assert(
		fc.property(square, ({ n, matrix }) => {
			const { re, im } = eigenvaluesOf(matrix, n)!;
			const size = sizeOf(matrix);
			for (let k = 0; k < n; k++) {
				// Real form of matrix − (re + i·im), twice the size.
				const m = 2 * n;
				const shifted = new Float64Array(m * m);
				for (let i = 0; i < n; i++) {
					for (let j = 0; j < n; j++) {
						const value = matrix[i * n + j] - (i === j ? re[k] : 0);
						shifted[i * m + j] = shifted[(n + i) * m + n + j] = value;
					}
					shifted[i * m + n + i] = im[k];
					shifted[(n + i) * m + i] = -im[k];
				}
				const lu = new DenseLu(m);
				if (!lu.factor(shifted)) continue;
				// Solving blows some vector up by at least the inverse of the distance to singularity.
				let most = 0;
				for (let column = 0; column < m; column++) {
					const x = new Float64Array(m);
					x[column] = 1;
					lu.solve(x);
					most = Math.max(most, Math.hypot(...x));
				}
				expect(1 / most).toBeLessThan(1e-12 * size);
			}
		}),
		{ numRuns: 100, seed: 2 }
	);
});

test('what is not finite has no eigenvalues', () => {
	expect(eigenvaluesOf(Float64Array.of(1, NaN, 0, 1), 2)).toBeUndefined();
	expect(eigenvaluesOf(Float64Array.of(1, Infinity, 0, 1), 2)).toBeUndefined();
});

test('loops: who acts on each other in turn stands together', () => {
	// 0 ⇄ 1 → 2 → 3 ⇄ 4
	const matrix = build(5, (i, j) => (['01', '10', '21', '32', '34', '43'].includes(`${i}${j}`) ? 1 : 0));
	const groups = loopsOf(rows(matrix), 5).map((group) => group.sort().join(''));
	expect(groups.sort()).toEqual(['01', '2', '34']);
});

test('the sign of the determinant', () => {
	const lu = new DenseLu(3);
	expect(lu.factor(Float64Array.of(0, 2, 0, 3, 0, 0, 0, 0, 5))).toBe(true);
	expect(lu.sign).toBe(-1);
	expect(lu.factor(Float64Array.of(0, 2, 0, 3, 0, 0, 0, 0, -5))).toBe(true);
	expect(lu.sign).toBe(1);
	expect(lu.factor(Float64Array.of(1, 2, 0, 2, 4, 0, 0, 0, 1))).toBe(false);
	expect(lu.sign).toBe(0);
});

test('sums of pairs: the sign changes with a complex pair, and with real ones that are each other’s negative', () => {
	const spiral = (re: number, third: number) =>
		stabilityOf(Float64Array.of(re, -2, 0, 2, re, 0, 0, 0, third), 3)!;
	expect(pairSums(spiral(-0.1, -1))).toEqual({ sign: -1, frequency: 2 });
	expect(pairSums(spiral(0.1, -1))).toEqual({ sign: 1, frequency: 2 });
	expect(spiral(0.1, -1).unstable).toBe(2);
	const real = (a: number, b: number) => stabilityOf(Float64Array.of(a, 0, 0, b), 2)!;
	expect(pairSums(real(1, -0.9))).toEqual({ sign: 1, frequency: 0 });
	expect(pairSums(real(1, -1.1))).toEqual({ sign: -1, frequency: 0 });
	expect(real(1, -0.9).unstable).toBe(1);
});

test('the largest real part comes first', () => {
	const { re } = stabilityOf(Float64Array.of(-3, 0, 0, 0, 2, 0, 0, 0, -1), 3)!;
	expect([...re]).toEqual([2, -1, -3]);
});

test('a matrix in units that differ a millionfold from row to row has the same eigenvalues', () => {
	const n = 5;
	const plain = (i: number, j: number) =>
		(j === i + 1 ? j : j === i - 1 ? n - 1 - j : 0) + (i + j === n ? 0.5 : 0);
	const scaled = build(n, (i, j) => plain(i, j) * 10 ** (6 * (i - j)));
	expectEigenvalues(scaled, found(rows(build(n, plain)), n));
});
