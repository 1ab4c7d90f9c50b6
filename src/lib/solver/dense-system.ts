// Any small system as the solver wants it: dense Jacobian, LU with row exchanges. For systems without generated
// code: reference problems and experiments.
import { factorDense, solveDense } from './dense-lu.ts';
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
			return factorDense(lu, exchanged) !== 0;
		},
		solve: (lu, b) => solveDense(lu, exchanged, b)
	};
}
