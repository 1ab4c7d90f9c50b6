// One step of Rodas5P: a Rosenbrock method of order 5 with 8 stages, stiffly accurate and L-stable, with an
// embedded result of order 4 and a dense output of order 4.
// Steinebach 2023, BIT Numerical Mathematics 63:27, doi 10.1007/s10543-023-00967-x (coefficients in the form
// without matrix products, as in Hairer and Wanner, Solving ODE II, IV.7).
import type { Given, OdeSystem, OneStepMethod } from './types.ts';

const gamma = 0.21193756319429014;

/** Stage arguments: row i holds the weights of earlier stages; rows 7 and 8 add one stage each to row 6. */
const a = [
	[],
	[3.0],
	[2.849394379747939, 0.45842242204463923],
	[-6.954028509809101, 2.489845061869568, -10.358996098473584],
	[2.8029986275628964, 0.5072464736228206, -0.3988312541770524, -0.04721187230404641],
	[-7.502846399306121, 2.561846144803919, -11.627539656261098, -0.18268767659942256, 0.030198172008377946]
];
const c = [
	[],
	[-14.155112264123755],
	[-17.97296035885952, -2.859693295451294],
	[147.12150275711716, -1.41221402718213, 71.68940251302358],
	[165.43517024871676, -0.4592823456491126, 42.90938336958603, -5.961986721573306],
	[24.854864614690072, -3.0009227002832186, 47.4931110020768, 5.5814197821558125, -0.6610691825249471],
	[
		30.91273214028599, -3.1208243349937974, 77.79954646070892, 34.28646028294783, -19.097331116725623,
		-28.087943162872662
	],
	[
		37.80277123390563, -3.2571969029072276, 112.26918849496327, 66.9347231244047, -40.06618937091002,
		-54.66780262877968, -9.48861652309627
	]
];
/** Dense output: three vectors, each a combination of all eight stages. */
const h = [
	[
		25.948786856663858, -2.5579724845846235, 10.433815404888879, -2.3679251022685204, 0.524948541321073,
		1.1241088310450404, 0.4272876194431874, -0.17202221070155493
	],
	[
		-9.91568850695171, -0.9689944594115154, 3.0438037242978453, -24.495224566215796, 20.176138334709044,
		15.98066361424651, -6.789040303419874, -6.710236069923372
	],
	[
		11.419903575922262, 2.8879645146136994, 72.92137995996029, 80.12511834622643, -52.072871366152654,
		-59.78993625266729, -0.15582684282751913, 4.883087185713722
	]
];

/**
 * What the stages make of time itself: were it a state, stage i would be asked at `at[i]` of the step, and would hold
 * `slope[i]` of it. From that, values that are given as functions of time enter as if they were states that are known.
 */
const slope: number[] = [];
for (const row of [...c.slice(0, 6), c[6], c[7]])
	slope.push(gamma * (1 + row.reduce((sum, weight, j) => sum + weight * slope[j], 0)));
const at = a.map((row) => row.reduce((sum, weight, j) => sum + weight * slope[j], 0));

export type StepOutcome = 'done' | 'singular';

/** Working memory and arithmetic of the method for one system. Nothing is allocated per step. */
export class Rodas5p implements OneStepMethod {
	readonly estimateOrder = 4;
	/** Result of the last step, and its error estimate. */
	readonly y1: Float64Array;
	readonly error: Float64Array;
	/** f at the start of the step; filled by {@link begin}. */
	readonly f0: Float64Array;
	readonly #u: Float64Array;
	readonly #k: Float64Array[];
	readonly #jac: Float64Array;
	readonly #lu: Float64Array;
	readonly #d: Float64Array[];
	readonly #from: number;
	readonly #to: number;
	#given: Given | undefined;
	#t = 0;
	#denseIsReady = false;

	constructor(readonly system: OdeSystem) {
		const { n, from = 0, to = n } = system;
		this.#from = from;
		this.#to = to;
		const vector = () => new Float64Array(n);
		this.y1 = vector();
		this.f0 = vector();
		this.#u = vector();
		this.#k = Array.from({ length: 8 }, vector);
		this.error = this.#k[7];
		this.#d = Array.from({ length: 3 }, vector);
		this.#jac = new Float64Array(system.jacobianSize);
		this.#lu = new Float64Array(system.factorSize);
	}

	/** Forgets what an earlier solution left in the places that are given. */
	clear(): void {
		for (const vector of [this.y1, this.#u, this.f0, ...this.#k]) vector.fill(0);
	}

	/**
	 * Evaluates f and its Jacobian at the start of a step; valid for every step size tried from there.
	 * @param y the state; what is given is written into it
	 * @param t asked of `given` only
	 */
	begin(y: Float64Array, p: Float64Array, t = 0, given?: Given): void {
		this.#t = t;
		this.#given = given;
		given?.begin(t, y);
		this.system.rhs(y, p, this.f0);
		this.system.jacobian(y, p, this.#jac);
	}

	/** Tries a step of size `step` from `y`; fills `y1` and `error`. Eight stages, seven more calls of f. */
	try(y: Float64Array, p: Float64Array, step: number): StepOutcome {
		const { system, y1, f0 } = this;
		const from = this.#from;
		const to = this.#to;
		const u = this.#u;
		const lu = this.#lu;
		const [k1, k2, k3, k4, k5, k6, k7, k8] = this.#k;
		this.#denseIsReady = false;
		if (!system.factor(this.#jac, 1 / (step * gamma), lu)) return 'singular';
		const w = 1 / step;

		for (let i = from; i < to; i++) k1[i] = f0[i];
		this.#solve(k1, 0, step);

		const [a21] = a[1];
		for (let i = from; i < to; i++) u[i] = y[i] + a21 * k1[i];
		this.#rhs(u, p, k2, 1, step);
		const [c21] = c[1];
		for (let i = from; i < to; i++) k2[i] += w * (c21 * k1[i]);
		this.#solve(k2, 1, step);

		const [a31, a32] = a[2];
		for (let i = from; i < to; i++) u[i] = y[i] + a31 * k1[i] + a32 * k2[i];
		this.#rhs(u, p, k3, 2, step);
		const [c31, c32] = c[2];
		for (let i = from; i < to; i++) k3[i] += w * (c31 * k1[i] + c32 * k2[i]);
		this.#solve(k3, 2, step);

		const [a41, a42, a43] = a[3];
		for (let i = from; i < to; i++) u[i] = y[i] + a41 * k1[i] + a42 * k2[i] + a43 * k3[i];
		this.#rhs(u, p, k4, 3, step);
		const [c41, c42, c43] = c[3];
		for (let i = from; i < to; i++) k4[i] += w * (c41 * k1[i] + c42 * k2[i] + c43 * k3[i]);
		this.#solve(k4, 3, step);

		const [a51, a52, a53, a54] = a[4];
		for (let i = from; i < to; i++) u[i] = y[i] + a51 * k1[i] + a52 * k2[i] + a53 * k3[i] + a54 * k4[i];
		this.#rhs(u, p, k5, 4, step);
		const [c51, c52, c53, c54] = c[4];
		for (let i = from; i < to; i++) k5[i] += w * (c51 * k1[i] + c52 * k2[i] + c53 * k3[i] + c54 * k4[i]);
		this.#solve(k5, 4, step);

		const [a61, a62, a63, a64, a65] = a[5];
		for (let i = from; i < to; i++) {
			y1[i] = y[i] + a61 * k1[i] + a62 * k2[i] + a63 * k3[i] + a64 * k4[i] + a65 * k5[i];
		}
		this.#rhs(y1, p, k6, 5, step);
		const [c61, c62, c63, c64, c65] = c[5];
		for (let i = from; i < to; i++) {
			k6[i] += w * (c61 * k1[i] + c62 * k2[i] + c63 * k3[i] + c64 * k4[i] + c65 * k5[i]);
		}
		this.#solve(k6, 5, step);

		for (let i = from; i < to; i++) y1[i] += k6[i];
		this.#rhs(y1, p, k7, 5, step);
		const [c71, c72, c73, c74, c75, c76] = c[6];
		for (let i = from; i < to; i++) {
			k7[i] += w * (c71 * k1[i] + c72 * k2[i] + c73 * k3[i] + c74 * k4[i] + c75 * k5[i] + c76 * k6[i]);
		}
		this.#solve(k7, 6, step);

		for (let i = from; i < to; i++) y1[i] += k7[i];
		this.#rhs(y1, p, k8, 5, step);
		const [c81, c82, c83, c84, c85, c86, c87] = c[7];
		for (let i = from; i < to; i++) {
			k8[i] +=
				w * (c81 * k1[i] + c82 * k2[i] + c83 * k3[i] + c84 * k4[i] + c85 * k5[i] + c86 * k6[i] + c87 * k7[i]);
		}
		this.#solve(k8, 7, step);

		for (let i = from; i < to; i++) y1[i] += k8[i];
		return 'done';
	}

	#rhs(u: Float64Array, p: Float64Array, k: Float64Array, stage: number, step: number): void {
		this.#given?.values(this.#t + at[stage] * step, u);
		this.system.rhs(u, p, k);
	}

	#solve(k: Float64Array, stage: number, step: number): void {
		this.#given?.slopes(slope[stage] * step, k);
		this.system.solve(this.#lu, k);
	}

	/** Prepares {@link interpolate} for the step just done. */
	prepareDense(): readonly Float64Array[] {
		if (this.#denseIsReady) return this.#d;
		this.#denseIsReady = true;
		const [k1, k2, k3, k4, k5, k6, k7, k8] = this.#k;
		for (let row = 0; row < 3; row++) {
			const d = this.#d[row];
			const [h1, h2, h3, h4, h5, h6, h7, h8] = h[row];
			for (let i = this.#from; i < this.#to; i++) {
				d[i] =
					h1 * k1[i] +
					h2 * k2[i] +
					h3 * k3[i] +
					h4 * k4[i] +
					h5 * k5[i] +
					h6 * k6[i] +
					h7 * k7[i] +
					h8 * k8[i];
			}
		}
		return this.#d;
	}

	/** State at the share `theta` (0..1) of the last step from `y` into `out`. */
	interpolate(y: Float64Array, theta: number, out: Float64Array): void {
		const [d1, d2, d3] = this.#d;
		const { y1 } = this;
		const rest = 1 - theta;
		for (let i = this.#from; i < this.#to; i++) {
			// Written so that what does not change is met to the last bit.
			out[i] = y[i] + theta * (y1[i] - y[i] + rest * (d1[i] + theta * (d2[i] + theta * d3[i])));
		}
	}
}
