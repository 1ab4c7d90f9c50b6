// What the solver needs of a system, what it is asked, and what it answers. It knows vectors, not cytokines.

/** An autonomous system y' = f(y; p). Time can be made a state where it is needed. */
export interface OdeSystem {
	/** Number of states. */
	readonly n: number;
	/** Writes f(y; p) into `d`. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array): void;
	/** Length of the Jacobian's value array (any storage the system likes). */
	readonly jacobianSize: number;
	/** Writes ∂f/∂y into `jac`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array): void;
	/** Length of the factors' value array. */
	readonly factorSize: number;
	/** Factors diagonal·I − J into `lu`; false when it is singular. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array): boolean;
	/** Solves with the factors, in place. */
	solve(lu: Float64Array, b: Float64Array): void;
}

/** A method that goes from step to step, with its working memory. */
export interface OneStepMethod {
	/** Order of the result that the error estimate belongs to: errors of a step go with its power of this plus one. */
	readonly estimateOrder: number;
	/** Result of the last step, and its error estimate. */
	readonly y1: Float64Array;
	readonly error: Float64Array;
	/** f at the start of the step. */
	readonly f0: Float64Array;
	begin(y: Float64Array, p: Float64Array): void;
	try(y: Float64Array, p: Float64Array, step: number): 'done' | 'singular';
	prepareDense(): void;
	interpolate(y: Float64Array, theta: number, out: Float64Array): void;
}

/** Something that happens at an exact time: a dose, a start, a stop. May change state and parameters. */
export interface SolverEvent {
	t: number;
	apply(y: Float64Array, p: Float64Array): void;
}

export interface Problem {
	system: OdeSystem;
	/** State at `t0`; not changed. */
	y0: Float64Array;
	/** Parameters; events may change them in place. */
	p: Float64Array;
	t0: number;
	t1: number;
	/** Sorted by time. Events at `t0` happen before the first step, those after `t1` never. */
	events?: readonly SolverEvent[];
	/** Times at which the solution is reported, sorted, within [t0, t1]. At an event: the state after it. */
	samples?: Float64Array;
	/** Called for each sample with its place, the state there (valid only during the call) and the parameters. */
	onSample?(index: number, y: Float64Array, p: Float64Array): void;
	/** Relative tolerance per step. */
	rtol: number;
	/** Absolute tolerance per state, or one for all. */
	atol: Float64Array | number;
	/** Ends the run with `too-many-steps`. */
	maxSteps?: number;
	/** Refuse steps that leave a state below −10·atol. */
	nonNegative?: boolean;
}

export interface Statistics {
	accepted: number;
	rejected: number;
	rhsCalls: number;
	jacobianCalls: number;
	factorizations: number;
	/** Segments between events. */
	segments: number;
}

export type FailureCause = 'bad-input' | 'not-finite' | 'step-too-small' | 'too-many-steps';

export type Solution =
	| { ok: true; t: number; y: Float64Array; statistics: Statistics }
	| {
			ok: false;
			cause: FailureCause;
			t: number;
			y: Float64Array;
			samplesDone: number;
			statistics: Statistics;
	  };
