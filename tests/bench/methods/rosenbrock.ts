// Any Rosenbrock method in the form without matrix products (Hairer and Wanner, Solving ODE II, IV.7), and the
// coefficients of Rodas4: order 4(3), six stages, stiffly accurate, dense output of order 3.
import type { OdeSystem, OneStepMethod } from '#lib/solver/types.ts';
import { combination, workOf, type Combination } from './combination.ts';

export interface RosenbrockTableau {
	gamma: number;
	/** Row i: weights of the earlier stages in the argument of stage i. */
	a: readonly (readonly number[])[];
	/** Row i: weights of the earlier stages, over the step, added to f. */
	c: readonly (readonly number[])[];
	/** Weights of the stages in the result, and in the error estimate. */
	m: readonly number[];
	e: readonly number[];
	/** Dense output: y0 + θ(y1 − y0 + (1−θ)(d1 + θ(d2 + …))), each d a combination of stages. */
	h: readonly (readonly number[])[];
	estimateOrder: number;
}

const a5 = [1.221224509226641, 6.019134481288629, 12.53708332932087, -0.687886036105895];

/** Hairer and Wanner, Solving ODE II (2nd ed., 1996), IV.7 and IV.10: RODAS, coefficients of the first kind. */
export const rodas4: RosenbrockTableau = {
	gamma: 0.25,
	a: [
		[],
		[1.544],
		[0.9466785280815826, 0.2557011698983284],
		[3.314825187068521, 2.896124015972201, 0.9986419139977817],
		a5,
		[...a5, 1]
	],
	c: [
		[],
		[-5.6688],
		[-2.430093356833875, -0.2063599157091915],
		[-0.1073529058151375, -9.594562251023355, -20.47028614809616],
		[7.496443313967647, -10.24680431464352, -33.99990352819905, 11.7089089320616],
		[8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054]
	],
	m: [...a5, 1, 1],
	e: [0, 0, 0, 0, 0, 1],
	h: [
		[10.12623508344586, -7.487995877610167, -34.80091861555747, -7.992771707568823, 1.025137723295662, 0],
		[-0.6762803392806898, 6.087714651680015, 16.43084320892478, 24.76722511418386, -6.594389125716872, 0]
	],
	estimateOrder: 3
};

export class Rosenbrock implements OneStepMethod {
	readonly estimateOrder: number;
	readonly y1: Float64Array;
	readonly error: Float64Array;
	readonly f0: Float64Array;
	/** Multiplications and additions of vectors, per component, in one tried step. */
	readonly vectorWork: number;
	readonly #zero: Float64Array;
	readonly #u: Float64Array;
	readonly #k: Float64Array[];
	readonly #d: Float64Array[];
	readonly #jac: Float64Array;
	readonly #lu: Float64Array;
	readonly #a: Combination[];
	readonly #c: Combination[];
	readonly #m: Combination;
	readonly #e: Combination;
	readonly #h: Combination[];

	constructor(
		readonly system: OdeSystem,
		readonly tableau: RosenbrockTableau
	) {
		const vector = () => new Float64Array(system.n);
		this.estimateOrder = tableau.estimateOrder;
		[this.y1, this.error, this.f0, this.#zero, this.#u] = Array.from({ length: 5 }, vector);
		this.#k = tableau.m.map(vector);
		this.#d = tableau.h.map(vector);
		this.#jac = new Float64Array(system.jacobianSize);
		this.#lu = new Float64Array(system.factorSize);
		const { a, c, m, e, h } = tableau;
		this.#a = a.map(combination);
		this.#c = c.map(combination);
		this.#m = combination(m);
		this.#e = combination(e);
		this.#h = h.map(combination);
		this.vectorWork = [...a, ...c, m, e].reduce((sum, row) => sum + workOf(row), 0);
	}

	begin(y: Float64Array, p: Float64Array): void {
		this.system.rhs(y, p, this.f0);
		this.system.jacobian(y, p, this.#jac);
	}

	try(y: Float64Array, p: Float64Array, step: number): 'done' | 'singular' {
		const { system, tableau } = this;
		const k = this.#k;
		if (!system.factor(this.#jac, 1 / (step * tableau.gamma), this.#lu)) return 'singular';
		for (let i = 0; i < k.length; i++) {
			if (i === 0) k[0].set(this.f0);
			else {
				this.#a[i](this.#u, y, 1, k);
				system.rhs(this.#u, p, k[i]);
				this.#c[i](k[i], k[i], 1 / step, k);
			}
			system.solve(this.#lu, k[i]);
		}
		this.#m(this.y1, y, 1, k);
		this.#e(this.error, this.#zero, 1, k);
		return 'done';
	}

	prepareDense(): readonly Float64Array[] {
		this.#h.forEach((row, i) => row(this.#d[i], this.#zero, 1, this.#k));
		return this.#d;
	}

	interpolate(y: Float64Array, theta: number, out: Float64Array): void {
		const { y1 } = this;
		const d = this.#d;
		for (let i = 0; i < out.length; i++) {
			let inner = 0;
			for (let j = d.length - 1; j >= 0; j--) inner = d[j][i] + theta * inner;
			out[i] = y[i] + theta * (y1[i] - y[i] + (1 - theta) * inner);
		}
	}
}
