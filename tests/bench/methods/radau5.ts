// Radau IIA of order 5: three stages solved together by simplified Newton, one real and one complex factorisation a
// step. Hairer and Wanner, Solving ODE II (2nd ed., 1996), IV.5 (method) and IV.8 (transformation, error estimate,
// starting values). Estimate of order 3, dense output: the collocation polynomial, of order 3.
import type { OdeSystem, OneStepMethod } from '#lib/solver/types.ts';
import type { ComplexFactors } from './complex-sparse.ts';
import { Newton, type Tolerances } from './newton.ts';

const root = Math.sqrt(6);
const c1 = (4 - root) / 10;
const c2 = (4 + root) / 10;
/** Eigenvalues of the inverse of the tableau: one real, one pair. */
const lambda = 3.637834252744496;
const alpha = 2.681082873627752;
const beta = 3.050430199247411;
/** Columns bring the inverse of the tableau to blocks; the last row is (t31, 1, 0). */
const [t11, t12, t13] = [0.09123239487089295, -0.1412552950209542, -0.030029194105147424];
const [t21, t22, t23] = [0.241717932707107, 0.204129352293799932, 0.3829421127572619];
const t31 = 0.966048182615093;
const [i11, i12, i13] = [4.325579890063155, 0.3391992518158099, 0.5417705399358749];
const [i21, i22, i23] = [-4.178718591551905, -0.32768282076106237, 0.47662355450055046];
const [i31, i32, i33] = [-0.5028726349457868, 2.571926949855605, -0.5960392048282249];
/** Weights of the stages in the error estimate. */
const [e1, e2, e3] = [-(13 + 7 * root) / 3, (-13 + 7 * root) / 3, -1 / 3];

export class Radau5 implements OneStepMethod {
	readonly estimateOrder = 3;
	readonly y1: Float64Array;
	readonly error: Float64Array;
	readonly f0: Float64Array;
	/** Multiplications and additions of vectors, per component, and calls of the complex code, since the beginning. */
	vectorWork = 0;
	complexFactors = 0;
	complexSolves = 0;
	readonly #z: Float64Array[];
	readonly #w: Float64Array[];
	readonly #f: Float64Array[];
	readonly #u: Float64Array;
	readonly #d: Float64Array[];
	readonly #jac: Float64Array;
	readonly #lu: Float64Array;
	readonly #complexLu: Float64Array;
	readonly #newton: Newton;
	/** Size of the last step done, 0 when its polynomial cannot be used. */
	#lastStep = 0;
	#tried = 0;
	/** The next try is the first, or follows a refused one: the estimate is then looked at twice. */
	#careful = true;

	constructor(
		readonly system: OdeSystem,
		readonly complex: ComplexFactors,
		tolerances: Tolerances
	) {
		const vector = () => new Float64Array(system.n);
		[this.y1, this.error, this.f0, this.#u] = Array.from({ length: 4 }, vector);
		[this.#z, this.#w, this.#f, this.#d] = Array.from({ length: 4 }, () => Array.from({ length: 3 }, vector));
		this.#jac = new Float64Array(system.jacobianSize);
		this.#lu = new Float64Array(system.factorSize);
		this.#complexLu = new Float64Array(complex.size);
		this.#newton = new Newton(system.n, tolerances);
	}

	begin(y: Float64Array, p: Float64Array): void {
		const goesOn = this.#tried > 0 && y.every((value, i) => value === this.y1[i]);
		this.#lastStep = goesOn ? this.#tried : 0;
		if (goesOn) this.prepareDense();
		this.#careful = !goesOn;
		this.system.rhs(y, p, this.f0);
		this.system.jacobian(y, p, this.#jac);
		this.#newton.weigh(y);
	}

	try(y: Float64Array, p: Float64Array, step: number): 'done' | 'singular' {
		const { system, complex } = this;
		this.#tried = 0;
		if (!system.factor(this.#jac, lambda / step, this.#lu)) return 'singular';
		this.complexFactors++;
		if (!complex.factor(this.#jac, alpha / step, beta / step, this.#complexLu)) return 'singular';
		this.#start(step);
		if (!this.#iterate(y, p, 1 / step)) return 'singular';
		const [z1, z2, z3] = this.#z;
		const { y1, error, f0 } = this;
		const g = this.#u;
		for (let i = 0; i < y.length; i++) {
			y1[i] = y[i] + z3[i];
			g[i] = (e1 * z1[i] + e2 * z2[i] + e3 * z3[i]) / step;
			error[i] = g[i] + f0[i];
		}
		system.solve(this.#lu, error);
		if (this.#careful && this.#newton.norm(error) >= 1) {
			const moved = this.#w[0];
			for (let i = 0; i < y.length; i++) moved[i] = y[i] + error[i];
			system.rhs(moved, p, error);
			for (let i = 0; i < y.length; i++) error[i] += g[i];
			system.solve(this.#lu, error);
		}
		this.vectorWork += 8;
		this.#tried = step;
		this.#careful = true;
		return 'done';
	}

	/** First guess: the polynomial of the last step goes on. */
	#start(step: number): void {
		const [z1, z2, z3] = this.#z;
		const [w1, w2, w3] = this.#w;
		if (this.#lastStep === 0) {
			for (const v of [...this.#z, ...this.#w]) v.fill(0);
			return;
		}
		const [d1, d2, d3] = this.#d;
		const ratio = step / this.#lastStep;
		const [s1, s2, s3] = [1 + c1 * ratio, 1 + c2 * ratio, 1 + ratio];
		for (let i = 0; i < z1.length; i++) {
			const end = d1[i] + d2[i] + d3[i];
			const a = s1 * (d1[i] + s1 * (d2[i] + s1 * d3[i])) - end;
			const b = s2 * (d1[i] + s2 * (d2[i] + s2 * d3[i])) - end;
			const c = s3 * (d1[i] + s3 * (d2[i] + s3 * d3[i])) - end;
			[z1[i], z2[i], z3[i]] = [a, b, c];
			w1[i] = i11 * a + i12 * b + i13 * c;
			w2[i] = i21 * a + i22 * b + i23 * c;
			w3[i] = i31 * a + i32 * b + i33 * c;
		}
		this.vectorWork += 38;
	}

	#iterate(y: Float64Array, p: Float64Array, w: number): boolean {
		const { system, complex } = this;
		const n = y.length;
		const u = this.#u;
		const [z1, z2, z3] = this.#z;
		const [w1, w2, w3] = this.#w;
		const [f1, f2, f3] = this.#f;
		const [l, a, b] = [lambda * w, alpha * w, beta * w];
		this.#newton.start();
		for (;;) {
			for (let s = 0; s < 3; s++) {
				const z = this.#z[s];
				for (let i = 0; i < n; i++) u[i] = y[i] + z[i];
				system.rhs(u, p, this.#f[s]);
			}
			for (let i = 0; i < n; i++) {
				const [g1, g2, g3] = [f1[i], f2[i], f3[i]];
				f1[i] = i11 * g1 + i12 * g2 + i13 * g3 - l * w1[i];
				f2[i] = i21 * g1 + i22 * g2 + i23 * g3 - a * w2[i] + b * w3[i];
				f3[i] = i31 * g1 + i32 * g2 + i33 * g3 - b * w2[i] - a * w3[i];
			}
			system.solve(this.#lu, f1);
			complex.solve(this.#complexLu, f2, f3);
			this.complexSolves++;
			for (let i = 0; i < n; i++) {
				const [v1, v2, v3] = [(w1[i] += f1[i]), (w2[i] += f2[i]), (w3[i] += f3[i])];
				// The change of each stage takes the place of the change of its transform.
				const [x1, x2, x3] = [z1[i], z2[i], z3[i]];
				z1[i] = t11 * v1 + t12 * v2 + t13 * v3;
				z2[i] = t21 * v1 + t22 * v2 + t23 * v3;
				z3[i] = t31 * v1 + v2;
				f1[i] = z1[i] - x1;
				f2[i] = z2[i] - x2;
				f3[i] = z3[i] - x3;
			}
			this.vectorWork += 49;
			const size = Math.max(this.#newton.norm(f1), this.#newton.norm(f2), this.#newton.norm(f3));
			const progress = this.#newton.judge(size);
			if (progress !== 'again') return progress === 'converged';
		}
	}

	/** The polynomial through the start and the three stages, in powers of the share of the step. */
	prepareDense(): readonly Float64Array[] {
		const [z1, z2, z3] = this.#z;
		const [d1, d2, d3] = this.#d;
		for (let i = 0; i < z1.length; i++) {
			// Newton's divided differences at 0, c1, c2, 1.
			const a = z1[i] / c1;
			const b = (z2[i] - z1[i]) / (c2 - c1);
			const c = (z3[i] - z2[i]) / (1 - c2);
			const ab = (b - a) / c2;
			const bc = (c - b) / (1 - c1);
			const abc = bc - ab;
			d1[i] = a - c1 * ab + c1 * c2 * abc;
			d2[i] = ab - (c1 + c2) * abc;
			d3[i] = abc;
		}
		this.vectorWork += 20;
		return this.#d;
	}

	interpolate(y: Float64Array, theta: number, out: Float64Array): void {
		const [d1, d2, d3] = this.#d;
		for (let i = 0; i < out.length; i++) {
			out[i] = y[i] + theta * (d1[i] + theta * (d2[i] + theta * d3[i]));
		}
	}
}
