// Derived from src/lib/model by `npm run generate`. Do not edit.
// Nothing is shared.

export const nothing = {
	id: 'nothing' as const,
	/** Number of states. */
	n: 0,
	states: [] as const,
	observables: [] as const,
	columns: [] as const,
	units: [] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 0,
	factorSize: 0,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void {
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		let w: number;
		return true;
	},
	/** Solves for the block, in place; shared states must have been solved, the hub is solved after. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number): void {
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
	}
};

/** Where the values of the Jacobian stand: row and column in the block; a column in the shared states; a row
 *  in the whole vector. Only tests ask. */
export const nothingPlaces = {
	inside: [],
	byShared: [],
	outward: []
} as const;
