// Derived from src/lib/model by `npm run generate`. Do not edit.
// Plasma with a TNF antibody, TNF and the TNF receptor.

export const plasma = {
	id: 'plasma' as const,
	/** Number of states. */
	n: 6,
	states: ['depot', 'antibody', 'bound', 'target', 'receptor', 'complex'] as const,
	observables: ['free', 'level', 'tnf', 'inhibition'] as const,
	columns: ['free_antibody_nM', 'free_antibody_mg_L', 'free_tnf_nM', 'inhibition_share'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 15,
	factorSize: 30,
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
		let at = o;
		const antibody_loss = p[167];
		const plasma_antibody = y[o + 1];
		const antibody_binding = p[169];
		const plasma_target = y[o + 3];
		const plasma_bound = y[o + 2];
		const receptor_loss = p[173];
		const complex_rest = p[176];
		const plasma_receptor = y[o + 4];
		const plasma_complex = y[o + 5];
		const v207 = p[165] * y[o + 0];
		const plasma_caught = antibody_binding * (plasma_target * plasma_antibody - p[170] * plasma_bound);
		const plasma_signalling = antibody_binding * (plasma_target * plasma_receptor - p[171] * plasma_complex);
		d[at++] = -v207;
		d[at++] = v207 / p[166] - antibody_loss * plasma_antibody - plasma_caught;
		d[at++] = plasma_caught - antibody_loss * plasma_bound;
		d[at++] = p[172] * (p[174] - plasma_target) + receptor_loss * complex_rest - plasma_signalling - plasma_caught;
		d[at++] = receptor_loss * (p[175] + complex_rest - plasma_receptor) - plasma_signalling;
		d[at++] = plasma_signalling - receptor_loss * plasma_complex;
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
		jac[j++] = -antibody_absorption;
		jac[j++] = antibody_absorption / p[166];
		jac[j++] = -antibody_loss - d_plasma_caught__plasma_antibody;
		jac[j++] = -d_plasma_caught__plasma_target;
		jac[j++] = v208;
		jac[j++] = d_plasma_caught__plasma_target;
		jac[j++] = d_plasma_caught__plasma_antibody;
		jac[j++] = -v208 - antibody_loss;
		jac[j++] = -p[172] - d_plasma_signalling__plasma_target - d_plasma_caught__plasma_target;
		jac[j++] = -d_plasma_caught__plasma_antibody;
		jac[j++] = v211;
		jac[j++] = -receptor_loss - d_plasma_caught__plasma_antibody;
		jac[j++] = -d_plasma_signalling__plasma_target;
		jac[j++] = d_plasma_signalling__plasma_target;
		jac[j++] = -v211 - receptor_loss;
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 15; i++) lu[l++] = jac[j + i];
		const j6 = jac[j + 6];
		const j3 = jac[j + 3];
		const j4 = jac[j + 4];
		const j9 = jac[j + 9];
		const j10 = jac[j + 10];
		const v32 = 1 / (diagonal - jac[j + 0]);
		const v35 = 1 / (diagonal - jac[j + 2]);
		const v36 = j6 * v35;
		const v40 = -jac[j + 5] - v36 * j3;
		const v52 = 1 / (diagonal - jac[j + 7] - v36 * j4);
		const v44 = j9 * v35;
		const v53 = (-j4 - v44 * j4) * v52;
		const v56 = 1 / (diagonal - jac[j + 8] - v44 * j3 - v53 * v40);
		const v57 = jac[j + 12] * v56;
		const v73 = 1 / (diagonal - jac[j + 11] - v57 * j9);
		const v64 = -j10 - v57 * j10;
		const v65 = jac[j + 13] * v56;
		const v74 = (-j6 - v65 * j9) * v73;
		const v77 = 1 / (diagonal - jac[j + 14] - v65 * j10 - v74 * v64);
		lu[l++] = v32;
		lu[l++] = jac[j + 1] * v32;
		lu[l++] = v35;
		lu[l++] = v40;
		lu[l++] = v36;
		lu[l++] = v52;
		lu[l++] = v56;
		lu[l++] = v44;
		lu[l++] = v53;
		lu[l++] = v73;
		lu[l++] = v57;
		lu[l++] = v64;
		lu[l++] = v65;
		lu[l++] = v74;
		lu[l++] = v77;
		const pivots = v32 + v35 + v52 + v56 + v73 + v77;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		let at = o;
		const b0 = b[o + 0];
		const v8 = b[o + 1] + lu[l + 16] * b0;
		const v11 = b[o + 2] + lu[l + 19] * v8;
		const v17 = b[o + 3] + lu[l + 22] * v8 - lu[l + 23] * v11;
		const v20 = b[o + 4] + lu[l + 25] * v17;
		const v28 = (b[o + 5] + lu[l + 27] * v17 - lu[l + 28] * v20) * lu[l + 29];
		const v33 = (v20 - lu[l + 26] * v28) * lu[l + 24];
		const v41 = (v17 + lu[l + 9] * v33 + lu[l + 10] * v28) * lu[l + 21];
		const v46 = (v11 - lu[l + 18] * v41) * lu[l + 20];
		b[at++] = b0 * lu[l + 15];
		b[at++] = (v8 + lu[l + 3] * v41 + lu[l + 4] * v46) * lu[l + 17];
		b[at++] = v46;
		b[at++] = v41;
		b[at++] = v33;
		b[at++] = v28;
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const plasma_antibody = y[o + 1];
		out[w++] = plasma_antibody;
		out[w++] = p[168] * plasma_antibody;
		out[w++] = y[o + 3];
		out[w++] = 1 - y[o + 5] / p[176];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const plasmaPlaces = {
	inside: [[0, 0, 0], [1, 0, 1], [1, 1, 2], [1, 3, 3], [1, 2, 4], [2, 3, 5], [2, 1, 6], [2, 2, 7], [3, 3, 8], [3, 4, 9], [3, 5, 10], [3, 1, 9], [3, 2, 4], [4, 4, 11], [4, 3, 12], [4, 5, 10], [5, 3, 13], [5, 4, 6], [5, 5, 14]],
	outward: [],
	byLever: []
} as const;
