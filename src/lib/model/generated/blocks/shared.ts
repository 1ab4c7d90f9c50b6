// Derived from src/lib/model by `npm run generate`. Do not edit.
// What is the same everywhere: the IL-10 arm and the drugs.

export const shared = {
	id: 'shared' as const,
	/** Number of states. */
	n: 6,
	states: ['nsaid', 'corticosteroid', 'sulfasalazine', 'methotrexate', 'tnf_inhibitor', 'bisphosphonate'] as const,
	observables: [] as const,
	columns: [] as const,
	units: [] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 6,
	factorSize: 6,
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y[o + 0] = 0;
		y[o + 1] = 0;
		y[o + 2] = 0;
		y[o + 3] = 0;
		y[o + 4] = 0;
		y[o + 5] = 0;
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		const nsaid = y[o + 0];
		const corticosteroid = y[o + 1];
		const sulfasalazine = y[o + 2];
		const methotrexate = y[o + 3];
		const tnf_inhibitor = y[o + 4];
		const bisphosphonate = y[o + 5];
		const onset_nsaid = p[8];
		const offset_nsaid = p[9];
		const onset_corticosteroid = p[10];
		const offset_corticosteroid = p[11];
		const onset_sulfasalazine = p[12];
		const offset_sulfasalazine = p[13];
		const onset_methotrexate = p[14];
		const offset_methotrexate = p[15];
		const onset_tnf_inhibitor = p[16];
		const offset_tnf_inhibitor = p[17];
		const onset_bisphosphonate = p[18];
		const offset_bisphosphonate = p[19];
		const give_nsaid = p[118];
		const give_corticosteroid = p[119];
		const give_sulfasalazine = p[120];
		const give_methotrexate = p[121];
		const give_tnf_inhibitor = p[122];
		const give_bisphosphonate = p[123];
		d[o + 0] = ((give_nsaid * (1 - nsaid)) / onset_nsaid) - (((1 - give_nsaid) * nsaid) / offset_nsaid);
		d[o + 1] = ((give_corticosteroid * (1 - corticosteroid)) / onset_corticosteroid) - (((1 - give_corticosteroid) * corticosteroid) / offset_corticosteroid);
		d[o + 2] = ((give_sulfasalazine * (1 - sulfasalazine)) / onset_sulfasalazine) - (((1 - give_sulfasalazine) * sulfasalazine) / offset_sulfasalazine);
		d[o + 3] = ((give_methotrexate * (1 - methotrexate)) / onset_methotrexate) - (((1 - give_methotrexate) * methotrexate) / offset_methotrexate);
		d[o + 4] = ((give_tnf_inhibitor * (1 - tnf_inhibitor)) / onset_tnf_inhibitor) - (((1 - give_tnf_inhibitor) * tnf_inhibitor) / offset_tnf_inhibitor);
		d[o + 5] = ((give_bisphosphonate * (1 - bisphosphonate)) / onset_bisphosphonate) - (((1 - give_bisphosphonate) * bisphosphonate) / offset_bisphosphonate);
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void {
		const onset_nsaid = p[8];
		const offset_nsaid = p[9];
		const onset_corticosteroid = p[10];
		const offset_corticosteroid = p[11];
		const onset_sulfasalazine = p[12];
		const offset_sulfasalazine = p[13];
		const onset_methotrexate = p[14];
		const offset_methotrexate = p[15];
		const onset_tnf_inhibitor = p[16];
		const offset_tnf_inhibitor = p[17];
		const onset_bisphosphonate = p[18];
		const offset_bisphosphonate = p[19];
		const give_nsaid = p[118];
		const give_corticosteroid = p[119];
		const give_sulfasalazine = p[120];
		const give_methotrexate = p[121];
		const give_tnf_inhibitor = p[122];
		const give_bisphosphonate = p[123];
		jac[j + 0] = ((give_nsaid - 1) / offset_nsaid) - (give_nsaid / onset_nsaid);
		jac[j + 1] = ((give_corticosteroid - 1) / offset_corticosteroid) - (give_corticosteroid / onset_corticosteroid);
		jac[j + 2] = ((give_sulfasalazine - 1) / offset_sulfasalazine) - (give_sulfasalazine / onset_sulfasalazine);
		jac[j + 3] = ((give_methotrexate - 1) / offset_methotrexate) - (give_methotrexate / onset_methotrexate);
		jac[j + 4] = ((give_tnf_inhibitor - 1) / offset_tnf_inhibitor) - (give_tnf_inhibitor / onset_tnf_inhibitor);
		jac[j + 5] = ((give_bisphosphonate - 1) / offset_bisphosphonate) - (give_bisphosphonate / onset_bisphosphonate);
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		let w: number;
		lu[l + 0] = diagonal - jac[j + 0];
		lu[l + 1] = diagonal - jac[j + 1];
		lu[l + 2] = diagonal - jac[j + 2];
		lu[l + 3] = diagonal - jac[j + 3];
		lu[l + 4] = diagonal - jac[j + 4];
		lu[l + 5] = diagonal - jac[j + 5];
		w = lu[l + 0];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 0] = w;
		w = lu[l + 1];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 1] = w;
		w = lu[l + 2];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 2] = w;
		w = lu[l + 3];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 3] = w;
		w = lu[l + 4];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 4] = w;
		w = lu[l + 5];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 5] = w;
		return true;
	},
	/** Solves for the block, in place; shared states must have been solved, the hub is solved after. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number): void {
		b[o + 5] = (b[o + 5]) * lu[l + 5];
		b[o + 4] = (b[o + 4]) * lu[l + 4];
		b[o + 3] = (b[o + 3]) * lu[l + 3];
		b[o + 2] = (b[o + 2]) * lu[l + 2];
		b[o + 1] = (b[o + 1]) * lu[l + 1];
		b[o + 0] = (b[o + 0]) * lu[l + 0];
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
	}
};

/** Where the values of the Jacobian stand: row and column in the block; a column in the shared states; a row
 *  in the whole vector. Only tests ask. */
export const sharedPlaces = {
	inside: [[0, 0], [1, 1], [2, 2], [3, 3], [4, 4], [5, 5]],
	byShared: [],
	outward: []
} as const;
