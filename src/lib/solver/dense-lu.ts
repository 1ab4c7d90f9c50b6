// LU of a full matrix with row exchanges (Golub and Van Loan, Matrix Computations, 3.4), in place.

/**
 * Factors an n×n matrix, rows first, in place.
 * @param exchanged gets the row exchanged with each row
 * @returns the sign of the determinant; 0 when the matrix is singular or not finite
 */
export function factorDense(lu: Float64Array, exchanged: Int32Array): -1 | 0 | 1 {
	const n = exchanged.length;
	let sign: -1 | 1 = 1;
	const turn = () => (sign = sign === 1 ? -1 : 1);
	for (let k = 0; k < n; k++) {
		let pivot = k;
		for (let i = k + 1; i < n; i++) {
			if (Math.abs(lu[i * n + k]) > Math.abs(lu[pivot * n + k])) pivot = i;
		}
		exchanged[k] = pivot;
		const largest = Math.abs(lu[pivot * n + k]);
		if (!(largest > 0 && largest < Infinity)) return 0;
		if (pivot !== k) {
			turn();
			for (let j = 0; j < n; j++) {
				const held = lu[k * n + j];
				lu[k * n + j] = lu[pivot * n + j];
				lu[pivot * n + j] = held;
			}
		}
		if (lu[k * n + k] < 0) turn();
		for (let i = k + 1; i < n; i++) {
			const share = (lu[i * n + k] /= lu[k * n + k]);
			if (share !== 0) for (let j = k + 1; j < n; j++) lu[i * n + j] -= share * lu[k * n + j];
		}
	}
	return sign;
}

/** Solves with the factors, in place. */
export function solveDense(lu: Float64Array, exchanged: Int32Array, b: Float64Array): void {
	const n = exchanged.length;
	for (let k = 0; k < n; k++) {
		const pivot = exchanged[k];
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
