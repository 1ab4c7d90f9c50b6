// Nonlinear least squares by Levenberg and Marquardt, with forward differences, inside a box.
// After D. W. Marquardt, J SIAM 1963;11:431.

/** Residuals at a point, or nothing where the model cannot be solved. */
export type Residuals = (x: readonly number[]) => number[] | undefined;

export interface Box {
	low: readonly number[];
	high: readonly number[];
}

export interface Fitted {
	x: number[];
	/** Sum of squared residuals. */
	cost: number;
	/** Residual → derivative by each number, at `x`. */
	jacobian: number[][];
}

const difference = 2e-3;

/** Walks downhill from `start` until a round gains less than a ten-thousandth, or for so many rounds. */
export function leastSquares(residuals: Residuals, start: readonly number[], box: Box, rounds = 25): Fitted {
	let x = inside(start, box);
	let r = residuals(x);
	if (!r) throw new Error('The model cannot be solved at the start of the search.');
	let cost = squares(r);
	let jacobian = slopes(residuals, x, r);
	let damping = 1e-2;
	for (let round = 0; round < rounds; round++) {
		let gained = 0;
		for (let attempt = 0; attempt < 8 && gained === 0; attempt++) {
			const tried = inside(
				x.map((v, i) => v + stepOf(jacobian, r!, damping)[i]),
				box
			);
			const there = residuals(tried);
			const now = there ? squares(there) : Infinity;
			if (now < cost) {
				gained = cost - now;
				x = tried;
				r = there!;
				cost = now;
				damping = Math.max(damping / 5, 1e-8);
			} else damping *= 4;
		}
		if (gained === 0) break;
		jacobian = slopes(residuals, x, r);
		if (gained < 1e-4 * (cost + 1e-3)) break;
	}
	return { x, cost, jacobian };
}

const squares = (r: readonly number[]) => r.reduce((sum, v) => sum + v * v, 0);

const inside = (x: readonly number[], { low, high }: Box) =>
	x.map((v, i) => Math.min(high[i], Math.max(low[i], v)));

function slopes(residuals: Residuals, x: readonly number[], r: readonly number[]): number[][] {
	const columns = x.map((v, j) => {
		const moved = x.map((u, i) => (i === j ? v + difference : u));
		const there = residuals(moved);
		return r.map((value, i) => (there ? (there[i] - value) / difference : 0));
	});
	return r.map((_, i) => columns.map((column) => column[i]));
}

/** The damped Gauss-Newton step. */
function stepOf(jacobian: readonly number[][], r: readonly number[], damping: number): number[] {
	const matrix = normalMatrix(jacobian);
	const right = matrix.map((_, i) => -jacobian.reduce((sum, row, k) => sum + row[i] * r[k], 0));
	return solve(
		matrix.map((row, i) => row.map((v, j) => (i === j ? v * (1 + damping) + 1e-9 : v))),
		right
	);
}

/** JᵀJ. */
export function normalMatrix(jacobian: readonly number[][]): number[][] {
	const n = jacobian[0].length;
	return Array.from({ length: n }, (_, i) =>
		Array.from({ length: n }, (_, j) => jacobian.reduce((sum, row) => sum + row[i] * row[j], 0))
	);
}

/** Solves a symmetric positive system by elimination with row exchange. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const n = right.length;
	const a = matrix.map((row, i) => [...row, right[i]]);
	for (let i = 0; i < n; i++) {
		let pivot = i;
		for (let k = i + 1; k < n; k++) if (Math.abs(a[k][i]) > Math.abs(a[pivot][i])) pivot = k;
		[a[i], a[pivot]] = [a[pivot], a[i]];
		for (let k = i + 1; k < n; k++) {
			const share = a[k][i] / a[i][i];
			for (let j = i; j <= n; j++) a[k][j] -= share * a[i][j];
		}
	}
	const x = new Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		let rest = a[i][n];
		for (let j = i + 1; j < n; j++) rest -= a[i][j] * x[j];
		x[i] = rest / a[i][i];
	}
	return x;
}

/** The inverse of a symmetric positive matrix. */
export const inverse = (matrix: readonly (readonly number[])[]): number[][] =>
	matrix.map((_, i) =>
		solve(
			matrix,
			matrix.map((__, j) => (i === j ? 1 : 0))
		)
	);
