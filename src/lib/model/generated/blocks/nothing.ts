// Derived from src/lib/model by `npm run generate`. Do not edit.
// Nothing is shared.

export const nothing = {
	id: 'nothing' as const,
	/** Number of states. */
	n: 0,
	states: [] as const,
	observables: [] as const,
	columns: [] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 0,
	factorSize: 0,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Number of levers: what the other blocks see of this one. And of their slopes by its states. */
	leverCount: 0,
	slopeCount: 0,
	/** The levers. */
	levers(y: Float64Array, p: Float64Array, out: Float64Array): void {
	},
	/** Slopes of the levers by the states, into `out` from `at`. */
	slopes(y: Float64Array, p: Float64Array, out: Float64Array, at: number): void {
	},
	/** How the levers turn when the states move by `v`. */
	turn(slopes: Float64Array, at: number, v: Float64Array, out: Float64Array): void {
	},
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 0);
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 0; i++) lu[l++] = jac[j + i];
		const pivots = 0;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const nothingPlaces = {
	levers: [] as const,
	inside: [],
	outward: [],
	byLever: []
} as const;
