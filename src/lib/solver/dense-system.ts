// Any small system as the solver wants it: dense Jacobian, LU with row exchanges. For systems without generated
// code: reference problems and experiments.
import type { OdeSystem } from './types.ts';

export interface PlainSystem {
	n: number;
	rhs(y: Float64Array, p: Float64Array, d: Float64Array): void;
	/** Row-major ∂f/∂y, n×n. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array): void;
}

export function denseSystem({ n, rhs, jacobian }: PlainSystem): OdeSystem {
	const exchanged = new Int32Array(n);
	return {
		n,
		rhs,
		jacobian,
		jacobianSize: n * n,
		factorSize: n * n,
		factor(jac, diagonal, lu) {
			for (let i = 0; i < n * n; i++) lu[i] = -jac[i];
			for (let i = 0; i < n; i++) lu[i * n + i] += diagonal;
			for (let k = 0; k < n; k++) {
				let pivot = k;
				for (let i = k + 1; i < n; i++) {
					if (Math.abs(lu[i * n + k]) > Math.abs(lu[pivot * n + k])) pivot = i;
				}
				exchanged[k] = pivot;
				if (!(Math.abs(lu[pivot * n + k]) > 0)) return false;
				if (pivot !== k) {
					for (let j = 0; j < n; j++) {
						const held = lu[k * n + j];
						lu[k * n + j] = lu[pivot * n + j];
						lu[pivot * n + j] = held;
					}
				}
				for (let i = k + 1; i < n; i++) {
					const m = (lu[i * n + k] /= lu[k * n + k]);
					for (let j = k + 1; j < n; j++) lu[i * n + j] -= m * lu[k * n + j];
				}
			}
			return true;
		},
		solve(lu, b) {
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
	};
}
