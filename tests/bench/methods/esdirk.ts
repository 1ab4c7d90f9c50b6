// Singly diagonally implicit Runge-Kutta methods with an explicit first stage (ESDIRK): one factorisation a step like
// Rosenbrock, but each stage is iterated. Dense output: weights of order 4 found from the order conditions.
import type { OdeSystem, OneStepMethod } from '#lib/solver/types.ts';
import { combination, workOf, type Combination } from './combination.ts';
import { Newton, type Tolerances } from './newton.ts';
import { denseWeights, type RungeKutta } from './runge-kutta.ts';

export class Esdirk implements OneStepMethod {
	readonly estimateOrder: number;
	readonly y1: Float64Array;
	readonly error: Float64Array;
	readonly f0: Float64Array;
	/** Multiplications and additions of vectors, per component, since the beginning. */
	vectorWork = 0;
	readonly #f: Float64Array[];
	readonly #base: Float64Array;
	readonly #y: Float64Array;
	readonly #r: Float64Array;
	readonly #zero: Float64Array;
	/** Where this step and the one before began. */
	readonly #from: Float64Array;
	readonly #before: Float64Array;
	readonly #d: Float64Array[];
	readonly #jac: Float64Array;
	readonly #lu: Float64Array;
	readonly #a: Combination[];
	readonly #e: Combination;
	readonly #dense: Combination[];
	readonly #newton: Newton;
	readonly #gamma: number;
	#work: number[];
	/** Size of the last step done, 0 when its polynomial cannot be used; its dense output is in #d. */
	#lastStep = 0;
	#tried = 0;
	#hasDense = false;

	constructor(
		readonly system: OdeSystem,
		readonly tableau: RungeKutta,
		tolerances: Tolerances
	) {
		const { a, e } = tableau;
		const vector = () => new Float64Array(system.n);
		this.estimateOrder = tableau.estimateOrder;
		[this.y1, this.error, this.#base, this.#y, this.#r, this.#zero, this.#before, this.#from] = Array.from(
			{ length: 8 },
			vector
		);
		this.#f = a.map(vector);
		this.f0 = this.#f[0];
		this.#jac = new Float64Array(system.jacobianSize);
		this.#lu = new Float64Array(system.factorSize);
		this.#gamma = a[a.length - 1][a.length - 1];
		const before = a.map((row, i) => row.slice(0, i));
		this.#a = before.map(combination);
		this.#work = before.map(workOf);
		this.#e = combination(e);
		this.#dense = denseWeights(tableau).map(combination);
		this.#d = this.#dense.map(vector);
		this.#newton = new Newton(system.n, tolerances);
	}

	begin(y: Float64Array, p: Float64Array): void {
		// The polynomial of the step before goes on only where the state goes on.
		this.#lastStep = same(y, this.y1) ? this.#tried : 0;
		if (this.#lastStep > 0 && !this.#hasDense) this.prepareDense();
		this.#before.set(this.#from);
		this.#from.set(y);
		this.system.rhs(y, p, this.f0);
		this.system.jacobian(y, p, this.#jac);
		this.#newton.weigh(y);
	}

	try(y: Float64Array, p: Float64Array, step: number): 'done' | 'singular' {
		const { system, tableau } = this;
		const { c } = tableau;
		const f = this.#f;
		const u = this.#y;
		const w = 1 / (step * this.#gamma);
		this.#tried = 0;
		if (!system.factor(this.#jac, w, this.#lu)) return 'singular';
		for (let i = 1; i < f.length; i++) {
			this.#a[i](this.#base, y, step, f);
			this.vectorWork += this.#work[i];
			this.#predict(u, y, c[i], step, i);
			if (!this.#iterate(u, p, w)) return 'singular';
			const fi = f[i];
			for (let j = 0; j < u.length; j++) fi[j] = w * (u[j] - this.#base[j]);
		}
		this.y1.set(u);
		this.#e(this.error, this.#zero, step, f);
		this.vectorWork += 2 * workOf(tableau.e);
		this.#tried = step;
		this.#hasDense = false;
		return 'done';
	}

	/** First guess of a stage: the last step's polynomial goes on; else f stays as it was in the stage before. */
	#predict(u: Float64Array, y: Float64Array, c: number, step: number, i: number): void {
		const ratio = step / this.#lastStep;
		if (this.#lastStep > 0 && c * ratio < 2) {
			this.#along(this.#before, 1 + c * ratio, u);
			this.vectorWork += 2 * this.#d.length;
			return;
		}
		const f = this.#f[i - 1];
		const h = step * this.#gamma;
		for (let j = 0; j < u.length; j++) u[j] = this.#base[j] + h * f[j];
		this.vectorWork += 2;
	}

	/** Solves u = base + hγ f(u). */
	#iterate(u: Float64Array, p: Float64Array, w: number): boolean {
		const { system } = this;
		const r = this.#r;
		const base = this.#base;
		this.#newton.start();
		for (;;) {
			system.rhs(u, p, r);
			for (let j = 0; j < u.length; j++) r[j] += w * (base[j] - u[j]);
			system.solve(this.#lu, r);
			for (let j = 0; j < u.length; j++) u[j] += r[j];
			this.vectorWork += 5;
			const progress = this.#newton.judge(this.#newton.norm(r));
			if (progress !== 'again') return progress === 'converged';
		}
	}

	prepareDense(): readonly Float64Array[] {
		if (this.#hasDense) return this.#d;
		// The stages of the last step are still there.
		this.#dense.forEach((row, i) => row(this.#d[i], this.#zero, this.#tried, this.#f));
		this.vectorWork += 2 * this.#f.length * this.#d.length;
		this.#hasDense = true;
		return this.#d;
	}

	interpolate(y: Float64Array, theta: number, out: Float64Array): void {
		this.#along(y, theta, out);
	}

	#along(y: Float64Array, theta: number, out: Float64Array): void {
		const [d1, d2, d3, d4] = this.#d;
		for (let i = 0; i < out.length; i++) {
			out[i] = y[i] + theta * (d1[i] + theta * (d2[i] + theta * (d3[i] + theta * d4[i])));
		}
	}
}

function same(a: Float64Array, b: Float64Array): boolean {
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
