// Dense linear equations, and the sign of the determinant that comes with them.
import { factorDense, solveDense } from '../dense-lu.ts';

/** Factors of one n×n matrix at a time; the memory is taken once. */
export class DenseLu {
	readonly #lu: Float64Array;
	readonly #exchanged: Int32Array;
	/** −1, 0 (singular) or 1: the sign of the determinant of what was factored last. */
	sign: -1 | 0 | 1 = 0;

	constructor(readonly n: number) {
		this.#lu = new Float64Array(n * n);
		this.#exchanged = new Int32Array(n);
	}

	/** @param matrix n×n, rows first, not changed. @returns false when it is singular or not finite */
	factor(matrix: Float64Array): boolean {
		this.#lu.set(matrix);
		this.sign = factorDense(this.#lu, this.#exchanged);
		return this.sign !== 0;
	}

	/** Solves matrix·x = b, in place. */
	solve(b: Float64Array): void {
		solveDense(this.#lu, this.#exchanged, b);
	}
}
