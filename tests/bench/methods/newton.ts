// What the implicit methods have in common: when the iterations of a stage are near enough, far enough, or lost.
// Simplified Newton as in Hairer and Wanner, Solving ODE II, IV.8, in the error norm of integrate.ts.

export interface Tolerances {
	rtol: number;
	atol: number | Float64Array;
}

/** Iterations end when what is left is this share of the tolerance. */
const enough = 0.03;
const mostIterations = 8;

export type Progress = 'again' | 'converged' | 'lost';

export class Newton {
	readonly #weight: Float64Array;
	readonly #rtol: number;
	readonly #atol: Float64Array;
	#count = 0;
	#last = 0;

	constructor(n: number, { rtol, atol }: Tolerances) {
		this.#weight = new Float64Array(n);
		this.#rtol = rtol;
		this.#atol = typeof atol === 'number' ? new Float64Array(n).fill(atol) : atol;
	}

	/** Weights of the norm for a step from `y`. */
	weigh(y: Float64Array): void {
		const w = this.#weight;
		for (let i = 0; i < w.length; i++) w[i] = 1 / (this.#atol[i] + this.#rtol * Math.abs(y[i]));
	}

	start(): void {
		this.#count = 0;
	}

	/** Largest weighted component. */
	norm(change: Float64Array): number {
		const w = this.#weight;
		let size = 0;
		for (let i = 0; i < w.length; i++) {
			const share = Math.abs(change[i]) * w[i];
			// NaN is kept.
			if (!(share <= size)) size = share;
		}
		return size;
	}

	/** After an iteration that changed the stage by `size`. */
	judge(size: number): Progress {
		this.#count++;
		if (!Number.isFinite(size)) return 'lost';
		if (this.#count === 1) {
			this.#last = size;
			return size < 1e-3 * enough ? 'converged' : 'again';
		}
		const rate = size / (this.#last || 1);
		this.#last = size;
		if (rate >= 1 && size > enough) return 'lost';
		if (rate < 1 && (rate / (1 - rate)) * size <= enough) return 'converged';
		return this.#count < mostIterations ? 'again' : 'lost';
	}
}
