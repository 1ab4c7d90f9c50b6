// What the study of steady states asks of a system, and what it answers. Vectors only; nothing here throws.

/** A family of autonomous systems y' = f(y; λ), one for each value of the parameter λ. */
export interface Family {
	/** Number of states. */
	readonly n: number;
	/** Writes f(y; λ) into `d` (length n), in units of the state per unit of time. */
	rhs(y: Float64Array, parameter: number, d: Float64Array): void;
	/** Writes ∂f/∂y into `matrix`, n×n, rows first. */
	jacobian(y: Float64Array, parameter: number, matrix: Float64Array): void;
	/** Typical size of each state, all above zero: what is small is judged against it. */
	readonly scale: Float64Array;
	/** Typical size of the parameter. */
	readonly parameterScale: number;
}

/** How a steady state answers to a small push. */
export interface Stability {
	/** Real and imaginary parts of the eigenvalues of ∂f/∂y, the largest real part first; per unit of time. */
	re: Float64Array;
	im: Float64Array;
	/** How many have a positive real part; 0 is stable. */
	unstable: number;
}

export type NewtonFailure = 'bad-input' | 'not-finite' | 'singular' | 'no-convergence';

/** `size`: the last Newton step against the scale of the states. */
export type NewtonResult =
	| { ok: true; y: Float64Array; steps: number; size: number }
	| { ok: false; cause: NewtonFailure; y: Float64Array; steps: number; size: number };

export type SpecialKind = 'fold' | 'hopf' | 'branch-point';

/** Where a branch of steady states changes its kind. */
export interface SpecialPoint {
	kind: SpecialKind;
	parameter: number;
	y: Float64Array;
	/** Radians per unit of time at a Hopf point, else 0. */
	frequency: number;
	/** It lies between this point of the branch and the next. */
	after: number;
	/** Half the stretch of the branch (in scaled arclength) that it was narrowed down to. */
	within: number;
}

/**
 * At the border of the range; closed on itself; at a state outside of what was allowed; or given up. A right-hand
 * side that is not smooth has corners in its curves, and a curve ends there with `step-too-small`.
 */
export type BranchEnd = 'range' | 'closed' | 'outside' | 'too-many-points' | 'step-too-small';

/** A curve of steady states: point k has parameter[k], and states[k·n … k·n+n−1]. */
export interface Branch {
	n: number;
	parameter: Float64Array;
	states: Float64Array;
	/** Number of eigenvalues with positive real part at each point. */
	unstable: Int32Array;
	/** The largest real part at each point. */
	growth: Float64Array;
	special: SpecialPoint[];
	/** Why it ends where it does, at its first and at its last point. */
	ends: [BranchEnd, BranchEnd];
}

export type ContinuationResult =
	{ ok: true; branch: Branch } | { ok: false; cause: NewtonFailure | 'no-eigenvalues' };
