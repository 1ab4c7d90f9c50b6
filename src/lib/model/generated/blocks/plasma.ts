// Derived from src/lib/model by `npm run generate`. Do not edit.
// Plasma with a TNF antibody, TNF and the TNF receptor.

export const plasma = {
	id: 'plasma' as const,
	/** Number of states. */
	n: 6,
	states: ['depot', 'antibody', 'bound', 'target', 'receptor', 'complex'] as const,
	observables: ['free', 'level', 'tnf', 'inhibition'] as const,
	columns: ['free_antibody_nM', 'free_antibody_mg_L', 'free_tnf_nM', 'inhibition_share'] as const,
	units: ['nmol/L', 'mg/L', 'nmol/L', '1'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 15,
	factorSize: 19,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 6);
		y[o + 3] = p[174];
		y[o + 4] = p[175];
		y[o + 5] = p[176];
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		const antibody_absorption = p[165];
		const plasma_depot = y[o + 0];
		const antibody_loss = p[167];
		const plasma_antibody = y[o + 1];
		const antibody_binding = p[169];
		const plasma_target = y[o + 3];
		const plasma_bound = y[o + 2];
		const receptor_loss = p[173];
		const complex_rest = p[176];
		const plasma_receptor = y[o + 4];
		const plasma_complex = y[o + 5];
		const plasma_caught = antibody_binding * (plasma_target * plasma_antibody - p[170] * plasma_bound);
		const plasma_signalling = antibody_binding * (plasma_target * plasma_receptor - p[171] * plasma_complex);
		d[o + 0] = -antibody_absorption * plasma_depot;
		d[o + 1] = antibody_absorption * plasma_depot / p[166] - antibody_loss * plasma_antibody - plasma_caught;
		d[o + 2] = plasma_caught - antibody_loss * plasma_bound;
		d[o + 3] = p[172] * (p[174] - plasma_target) + receptor_loss * complex_rest - plasma_signalling - plasma_caught;
		d[o + 4] = receptor_loss * (p[175] + complex_rest - plasma_receptor) - plasma_signalling;
		d[o + 5] = plasma_signalling - receptor_loss * plasma_complex;
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const antibody_absorption = p[165];
		const antibody_loss = p[167];
		const antibody_binding = p[169];
		const receptor_loss = p[173];
		const d_plasma_caught__plasma_antibody = antibody_binding * y[o + 3];
		const d_plasma_caught__plasma_target = antibody_binding * y[o + 1];
		const v208 = antibody_binding * p[170];
		const d_plasma_signalling__plasma_target = antibody_binding * y[o + 4];
		const v211 = antibody_binding * p[171];
		jac[j + 0] = -antibody_absorption;
		jac[j + 1] = antibody_absorption / p[166];
		jac[j + 2] = -antibody_loss - d_plasma_caught__plasma_antibody;
		jac[j + 3] = -d_plasma_caught__plasma_target;
		jac[j + 4] = v208;
		jac[j + 5] = d_plasma_caught__plasma_target;
		jac[j + 6] = d_plasma_caught__plasma_antibody;
		jac[j + 7] = -v208 - antibody_loss;
		jac[j + 8] = -p[172] - d_plasma_signalling__plasma_target - d_plasma_caught__plasma_target;
		jac[j + 9] = -d_plasma_caught__plasma_antibody;
		jac[j + 10] = v211;
		jac[j + 11] = -receptor_loss - d_plasma_caught__plasma_antibody;
		jac[j + 12] = -d_plasma_signalling__plasma_target;
		jac[j + 13] = d_plasma_signalling__plasma_target;
		jac[j + 14] = -v211 - receptor_loss;
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		const v32 = 1 / (diagonal - jac[j + 0]);
		const v34 = 1 / (diagonal - jac[j + 2]);
		const v8 = -jac[j + 3];
		const v10 = -jac[j + 4];
		const v14 = -jac[j + 6];
		const v35 = v14 * v34;
		const v37 = -jac[j + 5] - v35 * v8;
		const v45 = 1 / (diagonal - jac[j + 7] - v35 * v10);
		const v20 = -jac[j + 9];
		const v40 = v20 * v34;
		const v46 = (v10 - v40 * v10) * v45;
		const v49 = 1 / (diagonal - jac[j + 8] - v40 * v8 - v46 * v37);
		const v22 = -jac[j + 10];
		const v50 = -jac[j + 12] * v49;
		const v60 = 1 / (diagonal - jac[j + 11] - v50 * v20);
		const v54 = v22 - v50 * v22;
		const v55 = -jac[j + 13] * v49;
		const v61 = (v14 - v55 * v20) * v60;
		const v64 = 1 / (diagonal - jac[j + 14] - v55 * v22 - v61 * v54);
		lu[l + 0] = v32;
		lu[l + 1] = -jac[j + 1] * v32;
		lu[l + 2] = v34;
		lu[l + 3] = v8;
		lu[l + 4] = v10;
		lu[l + 5] = v37;
		lu[l + 6] = v35;
		lu[l + 7] = v45;
		lu[l + 8] = v49;
		lu[l + 9] = v20;
		lu[l + 10] = v22;
		lu[l + 11] = v40;
		lu[l + 12] = v46;
		lu[l + 13] = v60;
		lu[l + 14] = v50;
		lu[l + 15] = v54;
		lu[l + 16] = v55;
		lu[l + 17] = v61;
		lu[l + 18] = v64;
		const pivots = v32 + v34 + v45 + v49 + v60 + v64;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		const b0 = b[o + 0];
		const v8 = b[o + 1] - lu[l + 1] * b0;
		const v11 = b[o + 2] - lu[l + 6] * v8;
		const v17 = b[o + 3] - lu[l + 11] * v8 - lu[l + 12] * v11;
		const v20 = b[o + 4] - lu[l + 14] * v17;
		const v28 = (b[o + 5] - lu[l + 16] * v17 - lu[l + 17] * v20) * lu[l + 18];
		const v33 = (v20 - lu[l + 15] * v28) * lu[l + 13];
		const v41 = (v17 - lu[l + 9] * v33 - lu[l + 10] * v28) * lu[l + 8];
		const v46 = (v11 - lu[l + 5] * v41) * lu[l + 7];
		b[o + 0] = b0 * lu[l + 0];
		b[o + 1] = (v8 - lu[l + 3] * v41 - lu[l + 4] * v46) * lu[l + 2];
		b[o + 2] = v46;
		b[o + 3] = v41;
		b[o + 4] = v33;
		b[o + 5] = v28;
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const plasma_antibody = y[o + 1];
		out[w + 0] = plasma_antibody;
		out[w + 1] = p[168] * plasma_antibody;
		out[w + 2] = y[o + 3];
		out[w + 3] = 1 - y[o + 5] / p[176];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const plasmaPlaces = {
	inside: [[0, 0, 0], [1, 0, 1], [1, 1, 2], [1, 3, 3], [1, 2, 4], [2, 3, 5], [2, 1, 6], [2, 2, 7], [3, 3, 8], [3, 4, 9], [3, 5, 10], [3, 1, 9], [3, 2, 4], [4, 4, 11], [4, 3, 12], [4, 5, 10], [5, 3, 13], [5, 4, 6], [5, 5, 14]],
	outward: [],
	byLever: []
} as const;
