// Steady states by Newton's method, damped so that far starts do not run away: a step is kept only when the next
// (simplified) step would be shorter (Deuflhard, Newton Methods for Nonlinear Problems, 3.3).
import { DenseLu } from './linear.ts';
import { stabilityAt } from './stability.ts';
import type { Family, NewtonFailure, NewtonResult, Stability } from './types.ts';

export interface NewtonOptions {
	/** Done when a full step is below this share of the states' scale. */
	tolerance?: number;
	maxSteps?: number;
}

const leastDamping = 1e-4;

/**
 * Solves f(y; λ) = 0 from one start (length n, not changed).
 * @returns the steady state, or why there is none; never throws. What comes back may be stable or not.
 */
export function steadyState(
	family: Family,
	parameter: number,
	start: Float64Array,
	{ tolerance = 1e-10, maxSteps = 100 }: NewtonOptions = {}
): NewtonResult {
	const { n, scale } = family;
	let y = Float64Array.from(start);
	let size = Infinity;
	let steps = 0;
	const failed = (cause: NewtonFailure): NewtonResult => ({ ok: false, cause, y, steps, size });
	if (y.length !== n || scale.length !== n || !scale.every((s) => s > 0)) return failed('bad-input');
	if (!Number.isFinite(parameter) || !y.every(Number.isFinite)) return failed('bad-input');

	const lu = new DenseLu(n);
	const matrix = new Float64Array(n * n);
	const step = new Float64Array(n);
	const next = new Float64Array(n);
	const tried = new Float64Array(n);
	const sizeOf = (d: Float64Array) => {
		let worst = 0;
		for (let i = 0; i < n; i++) {
			const share = Math.abs(d[i]) / (scale[i] + Math.abs(y[i]));
			if (Number.isNaN(share)) return Infinity;
			if (share > worst) worst = share;
		}
		return worst;
	};
	let damping = 1;
	for (; steps < maxSteps; steps++) {
		family.rhs(y, parameter, step);
		family.jacobian(y, parameter, matrix);
		if (!step.every(Number.isFinite) || !matrix.every(Number.isFinite)) return failed('not-finite');
		if (!lu.factor(matrix)) return failed('singular');
		lu.solve(step);
		size = sizeOf(step);
		if (!Number.isFinite(size)) return failed('singular');
		if (size <= tolerance) {
			y = y.map((value, i) => value - step[i]);
			return { ok: true, y, steps: steps + 1, size };
		}
		for (damping = Math.min(1, 2 * damping); ; damping /= 2) {
			if (damping < leastDamping) return failed('no-convergence');
			for (let i = 0; i < n; i++) tried[i] = y[i] - damping * step[i];
			family.rhs(tried, parameter, next);
			lu.solve(next);
			if (sizeOf(next) <= (1 - damping / 4) * size) break;
		}
		y.set(tried);
	}
	return failed('no-convergence');
}

export interface SteadyState {
	y: Float64Array;
	stability: Stability;
	/** How many of the starts led here. */
	starts: number;
}

/**
 * The different steady states that Newton's method finds from many starts, in the order in which they were found.
 * Starts that lead nowhere are left out: this finds states, it does not prove that there are no others.
 * @param accept whether a state counts, for example only where nothing is negative
 */
export function steadyStates(
	family: Family,
	parameter: number,
	starts: readonly Float64Array[],
	accept: (y: Float64Array) => boolean = () => true
): SteadyState[] {
	const found: SteadyState[] = [];
	for (const start of starts) {
		const result = steadyState(family, parameter, start);
		if (!result.ok || !accept(result.y)) continue;
		const known = found.find(({ y }) => sameState(y, result.y, family.scale));
		if (known) {
			known.starts++;
			continue;
		}
		const stability = stabilityAt(family, result.y, parameter);
		if (stability) found.push({ y: result.y, stability, starts: 1 });
	}
	return found;
}

const sameWithin = 1e-6;

/** Whether two states are one but for rounding. */
export function sameState(a: Float64Array, b: Float64Array, scale: Float64Array): boolean {
	return a.every((value, i) => Math.abs(value - b[i]) <= sameWithin * (scale[i] + Math.abs(value)));
}
