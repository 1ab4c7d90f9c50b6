// Dense linear equations: LU with row exchanges (Golub and Van Loan, Matrix Computations, 3.4), and the sign of the
// determinant that comes with it.

/** Factors of one n×n matrix at a time; the memory is taken once. */
export class DenseLu {
	readonly #lu: Float64Array;
	readonly #exchanged: Int32Array;
	/** −1, 0 (singular) or 1: the sign of the determinant of what was factored last. */
	sign = 0;

	constructor(readonly n: number) {
		this.#lu = new Float64Array(n * n);
		this.#exchanged = new Int32Array(n);
	}

	/** @param matrix n×n, rows first, not changed. @returns false when it is singular or not finite */
	factor(matrix: Float64Array): boolean {
		const { n } = this;
		const lu = this.#lu;
		lu.set(matrix);
		this.sign = 0;
		let sign = 1;
		for (let k = 0; k < n; k++) {
			let pivot = k;
			for (let i = k + 1; i < n; i++) {
				if (Math.abs(lu[i * n + k]) > Math.abs(lu[pivot * n + k])) pivot = i;
			}
			this.#exchanged[k] = pivot;
			const largest = Math.abs(lu[pivot * n + k]);
			if (!(largest > 0 && largest < Infinity)) return false;
			if (pivot !== k) {
				sign = -sign;
				for (let j = 0; j < n; j++) {
					const held = lu[k * n + j];
					lu[k * n + j] = lu[pivot * n + j];
					lu[pivot * n + j] = held;
				}
			}
			if (lu[k * n + k] < 0) sign = -sign;
			for (let i = k + 1; i < n; i++) {
				const share = (lu[i * n + k] /= lu[k * n + k]);
				if (share !== 0) for (let j = k + 1; j < n; j++) lu[i * n + j] -= share * lu[k * n + j];
			}
		}
		this.sign = sign;
		return true;
	}

	/** Solves matrix·x = b, in place. */
	solve(b: Float64Array): void {
		const { n } = this;
		const lu = this.#lu;
		for (let k = 0; k < n; k++) {
			const pivot = this.#exchanged[k];
			const held = b[pivot];
			b[pivot] = b[k];
			b[k] = held;
		}
		for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) b[i] -= lu[i * n + j] * b[j];
		for (let i = n - 1; i >= 0; i--) {
			for (let j = i + 1; j < n; j++) b[i] -= lu[i * n + j] * b[j];
			b[i] /= lu[i * n + i];
		}
	}
}
