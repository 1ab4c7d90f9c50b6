// One step along a curve of steady states. State and parameter together are one vector z, each part against its own
// size, so that a fold is a point like any other (Keller 1977, pseudo-arclength).
import { DenseLu } from './linear.ts';
import { pairSums, stabilityOf } from './stability.ts';
import type { Family, Stability } from './types.ts';

/** A point of the curve, scaled, with its direction (length 1) and what tells special points. */
export interface CurvePoint {
	z: Float64Array;
	tangent: Float64Array;
	stability: Stability;
	/** Signs that change at a fold, at a branch point, and where a pair of eigenvalues sums to zero. */
	fold: number;
	branching: number;
	pairs: number;
	/** Imaginary part of the pair nearest to the axis; 0 when that is no pair. */
	frequency: number;
	/** Newton steps that it took. */
	steps: number;
}

const tolerance = 1e-11;
const mostSteps = 12;

export class Curve {
	readonly n: number;
	readonly #unit: Float64Array;
	readonly #lu: DenseLu;
	readonly #plain: Float64Array;
	readonly #bordered: Float64Array;
	readonly #d: Float64Array;
	readonly #step: Float64Array;
	readonly #y: Float64Array;

	constructor(readonly family: Family) {
		const { n, scale, parameterScale } = family;
		this.n = n;
		// The mean over states, so that a system of many states walks as fast along its parameter as one of few.
		this.#unit = Float64Array.from({ length: n + 1 }, (_, i) =>
			i < n ? scale[i] * Math.sqrt(n) : parameterScale
		);
		this.#lu = new DenseLu(n + 1);
		this.#plain = new Float64Array(n * n);
		this.#bordered = new Float64Array((n + 1) * (n + 1));
		this.#d = new Float64Array(n);
		this.#step = new Float64Array(n + 1);
		this.#y = new Float64Array(n);
	}

	scaled(y: Float64Array, parameter: number): Float64Array {
		return this.#unit.map((unit, i) => (i < this.n ? y[i] : parameter) / unit);
	}

	stateOf(z: Float64Array): Float64Array {
		return Float64Array.from({ length: this.n }, (_, i) => z[i] * this.#unit[i]);
	}

	parameterOf(z: Float64Array): number {
		return z[this.n] * this.#unit[this.n];
	}

	/** The point where the curve meets the plane at distance `ahead` from `from` along its direction. */
	next(from: CurvePoint, ahead: number): CurvePoint | undefined {
		const z = from.z.map((value, i) => value + ahead * from.tangent[i]);
		return this.#meet(z, from.tangent, from.z, ahead);
	}

	/** The point of the curve at the parameter of z, direction that of a growing parameter (or falling, −1). */
	start(z: Float64Array, sign: 1 | -1): CurvePoint | undefined {
		const along = new Float64Array(this.n + 1);
		along[this.n] = sign;
		return this.#meet(Float64Array.from(z), along, Float64Array.from(z), 0);
	}

	#meet(z: Float64Array, along: Float64Array, from: Float64Array, ahead: number): CurvePoint | undefined {
		const { n } = this;
		const step = this.#step;
		for (let steps = 1; steps <= mostSteps; steps++) {
			if (!this.#border(z, along)) return undefined;
			step.set(this.#d);
			step[n] = -ahead;
			for (let i = 0; i <= n; i++) step[n] += along[i] * (z[i] - from[i]);
			this.#lu.solve(step);
			let size = 0;
			for (let i = 0; i <= n; i++) {
				z[i] -= step[i];
				size = Math.max(size, Math.abs(step[i]) / (1 + Math.abs(z[i])));
			}
			if (!z.every(Number.isFinite)) return undefined;
			if (size <= tolerance) return this.#point(z, along, steps);
		}
		return undefined;
	}

	#point(z: Float64Array, along: Float64Array, steps: number): CurvePoint | undefined {
		const { n } = this;
		if (!this.#border(z, along)) return undefined;
		const tangent = new Float64Array(n + 1);
		tangent[n] = 1;
		this.#lu.solve(tangent);
		const length = Math.hypot(...tangent);
		if (!(length > 0 && length < Infinity)) return undefined;
		for (let i = 0; i <= n; i++) tangent[i] /= length;
		const stability = stabilityOf(this.#plain, n);
		if (!stability) return undefined;
		const { sign, frequency } = pairSums(stability);
		return {
			z,
			tangent,
			stability,
			fold: Math.sign(tangent[n]),
			// Of the bordered matrix: its determinant vanishes only at branch points.
			branching: this.#lu.sign,
			pairs: sign,
			frequency,
			steps
		};
	}

	/** Factors [∂f/∂z; alongᵀ] and leaves f in `d`, ∂f/∂y in `plain`; false when that is singular. */
	#border(z: Float64Array, along: Float64Array): boolean {
		const { n, family } = this;
		const y = this.#y;
		const unit = this.#unit;
		const plain = this.#plain;
		const bordered = this.#bordered;
		for (let i = 0; i < n; i++) y[i] = z[i] * unit[i];
		const parameter = this.parameterOf(z);
		const by = parameterSlope(family, y, parameter);
		family.rhs(y, parameter, this.#d);
		family.jacobian(y, parameter, plain);
		for (let i = 0; i < n; i++) {
			for (let j = 0; j < n; j++) bordered[i * (n + 1) + j] = plain[i * n + j] * unit[j];
			bordered[i * (n + 1) + n] = by[i] * unit[n];
		}
		bordered.set(along, n * (n + 1));
		return this.#lu.factor(bordered);
	}
}

/** ∂f/∂λ by differences of order 4; it steers steps and directions and does not enter where a curve runs. */
function parameterSlope(family: Family, y: Float64Array, parameter: number): Float64Array {
	const step = 1e-3 * family.parameterScale;
	const slope = new Float64Array(family.n);
	const d = new Float64Array(family.n);
	for (const [times, weight] of [
		[-2, 1],
		[-1, -8],
		[1, 8],
		[2, -1]
	]) {
		family.rhs(y, parameter + times * step, d);
		for (let i = 0; i < slope.length; i++) slope[i] += (weight * d[i]) / (12 * step);
	}
	return slope;
}
