// What the solver needs of a system, what it is asked, and what it answers. It knows vectors, not cytokines.

/**
 * A system y' = f(y; p). Time enters by what is {@link Given}, or as a state. The states to be solved for may be a part
 * of the vector, `from` ≤ i < `to`; whatever else `rhs` and `jacobian` read there is given or never changes.
 */
export interface OdeSystem {
	/** Length of the vectors. */
	readonly n: number;
	/** First state that is solved for; 0 when left out. */
	readonly from?: number;
	/** One after the last; `n` when left out. */
	readonly to?: number;
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

/** Known functions of time that a system reads from its vector as if they were states. */
export interface Given {
	/** What is asked next lies between two events, at which the functions may jump; `p` stays the same between them. */
	enter(start: number, end: number, p: Float64Array): void;
	/** A step starts at `t`: writes the values there into `y`, and keeps the slopes there for {@link slopes}. */
	begin(t: number, y: Float64Array): void;
	/** Writes the values at `t` into `y`. */
	values(t: number, y: Float64Array): void;
	/** Writes the slopes at the start of the step, times `factor`, to the places of the values in `b`. */
	slopes(factor: number, b: Float64Array): void;
}

/** A step just accepted: from a state to `y1`, with a polynomial in between. */
export interface DenseStep {
	readonly y1: Float64Array;
	/** Three vectors d of y(θ) = y + θ (y1 − y + (1 − θ) (d₁ + θ (d₂ + θ d₃))). */
	prepareDense(): readonly Float64Array[];
	/** State at the share `theta` (0..1) of the step from `y` into `out`; {@link prepareDense} comes first. */
	interpolate(y: Float64Array, theta: number, out: Float64Array): void;
}

/** Values whose change of sign is looked for. */
export interface Watch {
	/** Number of values. */
	readonly count: number;
	/** Writes the values in a state into `out`. */
	measure(y: Float64Array, p: Float64Array, out: Float64Array): void;
	/** A value passed zero at `t`, upwards or downwards. At an event that makes it jump: the time of the event. */
	onCrossing(index: number, t: number, rising: boolean): void;
}

/** A method that goes from step to step, with its working memory. */
export interface OneStepMethod extends DenseStep {
	/** Order of the result that the error estimate belongs to: errors of a step go with its power of this plus one. */
	readonly estimateOrder: number;
	/** Error estimate of the last step. */
	readonly error: Float64Array;
	/** f at the start of the step. */
	readonly f0: Float64Array;
	/** A new solution begins. */
	clear?(): void;
	/** A step begins at `t` from `y`; what is given is written into it. */
	begin(y: Float64Array, p: Float64Array, t?: number, given?: Given): void;
	/** Tries a step of this size. */
	try(y: Float64Array, p: Float64Array, step: number): 'done' | 'singular';
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
	/**
	 * Share of a state's largest value so far below which a smaller value is not followed more closely; 0 when left out.
	 * Error of a state is measured against atol + rtol·max(|y|, ofLargest·largest).
	 */
	ofLargest?: number;
	/** What the system reads from its vector and does not solve for. */
	given?: Given;
	/** Called after each accepted step with its start. */
	onStep?(t: number, step: number, y: Float64Array, dense: DenseStep): void;
	watch?: Watch;
	/** Ends the run with `too-many-steps`. */
	maxSteps?: number;
	/** Milliseconds after which the run ends with `too-long`. Without it the same problem always gives the same answer. */
	maxMs?: number;
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

export type FailureCause = 'bad-input' | 'not-finite' | 'step-too-small' | 'too-many-steps' | 'too-long';

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
