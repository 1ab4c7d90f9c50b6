// Derived from src/lib/model by `npm run generate`. Do not edit.
// What is the same everywhere: the IL-10 arm and the drugs.

export const shared = {
	id: 'shared' as const,
	/** Number of states. */
	n: 21,
	states: ['naproxen', 'prednisolone', 'prednisolone_effect', 'sulfasalazine', 'methotrexate', 'etanercept_depot', 'etanercept', 'adalimumab_depot', 'adalimumab', 'adalimumab_tissue', 'infliximab', 'bisphosphonate_depot', 'bisphosphonate', 'anakinra', 'canakinumab_depot', 'canakinumab', 'canakinumab_tissue', 'tocilizumab', 'tocilizumab_tissue', 'tofacitinib', 'il10_given'] as const,
	observables: [] as const,
	columns: [] as const,
	units: [] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 32,
	factorSize: 32,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y[o + 0] = 0;
		y[o + 1] = 0;
		y[o + 2] = 0;
		y[o + 3] = 0;
		y[o + 4] = 0;
		y[o + 5] = 0;
		y[o + 6] = 0;
		y[o + 7] = 0;
		y[o + 8] = 0;
		y[o + 9] = 0;
		y[o + 10] = 0;
		y[o + 11] = 0;
		y[o + 12] = 0;
		y[o + 13] = 0;
		y[o + 14] = 0;
		y[o + 15] = 0;
		y[o + 16] = 0;
		y[o + 17] = 0;
		y[o + 18] = 0;
		y[o + 19] = 0;
		y[o + 20] = 0;
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		const naproxen = y[o + 0];
		const prednisolone = y[o + 1];
		const prednisolone_effect = y[o + 2];
		const sulfasalazine = y[o + 3];
		const methotrexate = y[o + 4];
		const etanercept_depot = y[o + 5];
		const etanercept = y[o + 6];
		const adalimumab_depot = y[o + 7];
		const adalimumab = y[o + 8];
		const adalimumab_tissue = y[o + 9];
		const infliximab = y[o + 10];
		const bisphosphonate_depot = y[o + 11];
		const bisphosphonate = y[o + 12];
		const anakinra = y[o + 13];
		const canakinumab_depot = y[o + 14];
		const canakinumab = y[o + 15];
		const canakinumab_tissue = y[o + 16];
		const tocilizumab = y[o + 17];
		const tocilizumab_tissue = y[o + 18];
		const tofacitinib = y[o + 19];
		const il10_given = y[o + 20];
		const turnover_naproxen = p[0];
		const cl_prednisolone = p[2];
		const v_prednisolone = p[3];
		const lag_prednisolone = p[4];
		const turnover_sulfasalazine = p[8];
		const turnover_methotrexate = p[10];
		const ka_etanercept = p[13];
		const cl_etanercept = p[14];
		const v_etanercept = p[15];
		const ka_adalimumab = p[17];
		const cl_adalimumab = p[18];
		const v1_adalimumab = p[19];
		const q_adalimumab = p[20];
		const v2_adalimumab = p[21];
		const life_infliximab = p[23];
		const on_bisphosphonate = p[26];
		const off_bisphosphonate = p[27];
		const cl_anakinra = p[30];
		const v_anakinra = p[31];
		const ka_canakinumab = p[33];
		const f_canakinumab = p[34];
		const cl_canakinumab = p[35];
		const v1_canakinumab = p[36];
		const q_canakinumab = p[37];
		const v2_canakinumab = p[38];
		const cl_tocilizumab = p[41];
		const v1_tocilizumab = p[42];
		const q_tocilizumab = p[43];
		const v2_tocilizumab = p[44];
		const loss_tocilizumab = p[45];
		const km_tocilizumab = p[46];
		const turnover_tofacitinib = p[48];
		const v_il10_given = p[51];
		const life_il10_given = p[52];
		const give_naproxen = p[180];
		const give_prednisolone = p[181];
		const give_sulfasalazine = p[182];
		const give_methotrexate = p[183];
		const give_anakinra = p[184];
		const give_tofacitinib = p[185];
		const give_il10 = p[186];
		const conc_prednisolone = prednisolone / v_prednisolone;
		const conc_etanercept = etanercept / v_etanercept;
		const conc_adalimumab = adalimumab / v1_adalimumab;
		const conc_adalimumab_tissue = adalimumab_tissue / v2_adalimumab;
		const conc_anakinra = anakinra / v_anakinra;
		const conc_canakinumab = canakinumab / v1_canakinumab;
		const conc_canakinumab_tissue = canakinumab_tissue / v2_canakinumab;
		const conc_tocilizumab = tocilizumab / v1_tocilizumab;
		const conc_tocilizumab_tissue = tocilizumab_tissue / v2_tocilizumab;
		const h2 = conc_tocilizumab / (km_tocilizumab + conc_tocilizumab);
		d[o + 0] = (give_naproxen - naproxen) / turnover_naproxen;
		d[o + 1] = give_prednisolone - (cl_prednisolone * conc_prednisolone);
		d[o + 2] = (conc_prednisolone - prednisolone_effect) / lag_prednisolone;
		d[o + 3] = (give_sulfasalazine - sulfasalazine) / turnover_sulfasalazine;
		d[o + 4] = (give_methotrexate - methotrexate) / turnover_methotrexate;
		d[o + 5] = (-ka_etanercept) * etanercept_depot;
		d[o + 6] = (ka_etanercept * etanercept_depot) - (cl_etanercept * conc_etanercept);
		d[o + 7] = (-ka_adalimumab) * adalimumab_depot;
		d[o + 8] = ((ka_adalimumab * adalimumab_depot) - (cl_adalimumab * conc_adalimumab)) - (q_adalimumab * (conc_adalimumab - conc_adalimumab_tissue));
		d[o + 9] = q_adalimumab * (conc_adalimumab - conc_adalimumab_tissue);
		d[o + 10] = (-infliximab) / life_infliximab;
		d[o + 11] = (-bisphosphonate_depot) / on_bisphosphonate;
		d[o + 12] = (bisphosphonate_depot / on_bisphosphonate) - (bisphosphonate / off_bisphosphonate);
		d[o + 13] = give_anakinra - (cl_anakinra * conc_anakinra);
		d[o + 14] = (-ka_canakinumab) * canakinumab_depot;
		d[o + 15] = (((f_canakinumab * ka_canakinumab) * canakinumab_depot) - (cl_canakinumab * conc_canakinumab)) - (q_canakinumab * (conc_canakinumab - conc_canakinumab_tissue));
		d[o + 16] = q_canakinumab * (conc_canakinumab - conc_canakinumab_tissue);
		d[o + 17] = (((-cl_tocilizumab) * conc_tocilizumab) - (loss_tocilizumab * h2)) - (q_tocilizumab * (conc_tocilizumab - conc_tocilizumab_tissue));
		d[o + 18] = q_tocilizumab * (conc_tocilizumab - conc_tocilizumab_tissue);
		d[o + 19] = (give_tofacitinib - tofacitinib) / turnover_tofacitinib;
		d[o + 20] = (give_il10 / v_il10_given) - (il10_given / life_il10_given);
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`. */
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void {
		const tocilizumab = y[o + 17];
		const turnover_naproxen = p[0];
		const cl_prednisolone = p[2];
		const v_prednisolone = p[3];
		const lag_prednisolone = p[4];
		const turnover_sulfasalazine = p[8];
		const turnover_methotrexate = p[10];
		const ka_etanercept = p[13];
		const cl_etanercept = p[14];
		const v_etanercept = p[15];
		const ka_adalimumab = p[17];
		const cl_adalimumab = p[18];
		const v1_adalimumab = p[19];
		const q_adalimumab = p[20];
		const v2_adalimumab = p[21];
		const life_infliximab = p[23];
		const on_bisphosphonate = p[26];
		const off_bisphosphonate = p[27];
		const cl_anakinra = p[30];
		const v_anakinra = p[31];
		const ka_canakinumab = p[33];
		const f_canakinumab = p[34];
		const cl_canakinumab = p[35];
		const v1_canakinumab = p[36];
		const q_canakinumab = p[37];
		const v2_canakinumab = p[38];
		const cl_tocilizumab = p[41];
		const v1_tocilizumab = p[42];
		const q_tocilizumab = p[43];
		const v2_tocilizumab = p[44];
		const loss_tocilizumab = p[45];
		const km_tocilizumab = p[46];
		const turnover_tofacitinib = p[48];
		const life_il10_given = p[52];
		const conc_tocilizumab = tocilizumab / v1_tocilizumab;
		const h2 = conc_tocilizumab / (km_tocilizumab + conc_tocilizumab);
		const d_conc_prednisolone__prednisolone = 1 / v_prednisolone;
		const d_conc_etanercept__etanercept = 1 / v_etanercept;
		const d_conc_adalimumab__adalimumab = 1 / v1_adalimumab;
		const d_conc_adalimumab_tissue__adalimumab_tissue = 1 / v2_adalimumab;
		const d_conc_anakinra__anakinra = 1 / v_anakinra;
		const d_conc_canakinumab__canakinumab = 1 / v1_canakinumab;
		const d_conc_canakinumab_tissue__canakinumab_tissue = 1 / v2_canakinumab;
		const d_conc_tocilizumab__tocilizumab = 1 / v1_tocilizumab;
		const d_conc_tocilizumab_tissue__tocilizumab_tissue = 1 / v2_tocilizumab;
		const d_h2__tocilizumab = ((1 - h2) / (km_tocilizumab + conc_tocilizumab)) * d_conc_tocilizumab__tocilizumab;
		jac[j + 0] = -(1 / turnover_naproxen);
		jac[j + 1] = (-cl_prednisolone) * d_conc_prednisolone__prednisolone;
		jac[j + 2] = (1 / lag_prednisolone) * d_conc_prednisolone__prednisolone;
		jac[j + 3] = -(1 / lag_prednisolone);
		jac[j + 4] = -(1 / turnover_sulfasalazine);
		jac[j + 5] = -(1 / turnover_methotrexate);
		jac[j + 6] = -ka_etanercept;
		jac[j + 7] = ka_etanercept;
		jac[j + 8] = (-cl_etanercept) * d_conc_etanercept__etanercept;
		jac[j + 9] = -ka_adalimumab;
		jac[j + 10] = ka_adalimumab;
		jac[j + 11] = (-(cl_adalimumab + q_adalimumab)) * d_conc_adalimumab__adalimumab;
		jac[j + 12] = (q_adalimumab) * d_conc_adalimumab_tissue__adalimumab_tissue;
		jac[j + 13] = (q_adalimumab) * d_conc_adalimumab__adalimumab;
		jac[j + 14] = (-q_adalimumab) * d_conc_adalimumab_tissue__adalimumab_tissue;
		jac[j + 15] = -(1 / life_infliximab);
		jac[j + 16] = -(1 / on_bisphosphonate);
		jac[j + 17] = 1 / on_bisphosphonate;
		jac[j + 18] = -(1 / off_bisphosphonate);
		jac[j + 19] = (-cl_anakinra) * d_conc_anakinra__anakinra;
		jac[j + 20] = -ka_canakinumab;
		jac[j + 21] = f_canakinumab * ka_canakinumab;
		jac[j + 22] = (-(cl_canakinumab + q_canakinumab)) * d_conc_canakinumab__canakinumab;
		jac[j + 23] = (q_canakinumab) * d_conc_canakinumab_tissue__canakinumab_tissue;
		jac[j + 24] = (q_canakinumab) * d_conc_canakinumab__canakinumab;
		jac[j + 25] = (-q_canakinumab) * d_conc_canakinumab_tissue__canakinumab_tissue;
		jac[j + 26] = (-(cl_tocilizumab + q_tocilizumab)) * d_conc_tocilizumab__tocilizumab + (-loss_tocilizumab) * d_h2__tocilizumab;
		jac[j + 27] = (q_tocilizumab) * d_conc_tocilizumab_tissue__tocilizumab_tissue;
		jac[j + 28] = (q_tocilizumab) * d_conc_tocilizumab__tocilizumab;
		jac[j + 29] = (-q_tocilizumab) * d_conc_tocilizumab_tissue__tocilizumab_tissue;
		jac[j + 30] = -(1 / turnover_tofacitinib);
		jac[j + 31] = -(1 / life_il10_given);
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		let m: number;
		let w: number;
		lu[l + 0] = diagonal - jac[j + 0];
		lu[l + 1] = diagonal - jac[j + 1];
		lu[l + 2] = - jac[j + 2];
		lu[l + 3] = diagonal - jac[j + 3];
		lu[l + 4] = diagonal - jac[j + 4];
		lu[l + 5] = diagonal - jac[j + 5];
		lu[l + 6] = diagonal - jac[j + 6];
		lu[l + 7] = - jac[j + 7];
		lu[l + 8] = diagonal - jac[j + 8];
		lu[l + 9] = diagonal - jac[j + 9];
		lu[l + 10] = - jac[j + 10];
		lu[l + 11] = diagonal - jac[j + 15];
		lu[l + 12] = diagonal - jac[j + 16];
		lu[l + 13] = - jac[j + 17];
		lu[l + 14] = diagonal - jac[j + 18];
		lu[l + 15] = diagonal - jac[j + 19];
		lu[l + 16] = diagonal - jac[j + 20];
		lu[l + 17] = - jac[j + 21];
		lu[l + 18] = diagonal - jac[j + 30];
		lu[l + 19] = diagonal - jac[j + 31];
		lu[l + 20] = diagonal - jac[j + 11];
		lu[l + 21] = - jac[j + 13];
		lu[l + 22] = diagonal - jac[j + 14];
		lu[l + 23] = - jac[j + 12];
		lu[l + 24] = diagonal - jac[j + 22];
		lu[l + 25] = - jac[j + 24];
		lu[l + 26] = diagonal - jac[j + 25];
		lu[l + 27] = - jac[j + 23];
		lu[l + 28] = diagonal - jac[j + 26];
		lu[l + 29] = - jac[j + 28];
		lu[l + 30] = diagonal - jac[j + 29];
		lu[l + 31] = - jac[j + 27];
		w = lu[l + 0];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 0] = w;
		w = lu[l + 1];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 1] = w;
		lu[l + 2] *= w;
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
		w = lu[l + 6];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 6] = w;
		lu[l + 7] *= w;
		w = lu[l + 8];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 8] = w;
		w = lu[l + 9];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 9] = w;
		lu[l + 10] *= w;
		w = lu[l + 11];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 11] = w;
		w = lu[l + 12];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 12] = w;
		lu[l + 13] *= w;
		w = lu[l + 14];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 14] = w;
		w = lu[l + 15];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 15] = w;
		w = lu[l + 16];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 16] = w;
		lu[l + 17] *= w;
		w = lu[l + 18];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 18] = w;
		w = lu[l + 19];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 19] = w;
		w = lu[l + 20];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 20] = w;
		m = lu[l + 21] * w;
		lu[l + 21] = m;
		lu[l + 22] -= m * lu[l + 23];
		w = lu[l + 22];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 22] = w;
		w = lu[l + 24];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 24] = w;
		m = lu[l + 25] * w;
		lu[l + 25] = m;
		lu[l + 26] -= m * lu[l + 27];
		w = lu[l + 26];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 26] = w;
		w = lu[l + 28];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 28] = w;
		m = lu[l + 29] * w;
		lu[l + 29] = m;
		lu[l + 30] -= m * lu[l + 31];
		w = lu[l + 30];
		if (!(w > 1e-300 || w < -1e-300)) return false;
		w = 1 / w;
		lu[l + 30] = w;
		return true;
	},
	/** Solves for the block, in place; shared states must have been solved, the hub is solved after. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number): void {
		b[o + 2] -= lu[l + 2] * b[o + 1];
		b[o + 6] -= lu[l + 7] * b[o + 5];
		b[o + 8] -= lu[l + 10] * b[o + 7];
		b[o + 12] -= lu[l + 13] * b[o + 11];
		b[o + 15] -= lu[l + 17] * b[o + 14];
		b[o + 9] -= lu[l + 21] * b[o + 8];
		b[o + 16] -= lu[l + 25] * b[o + 15];
		b[o + 18] -= lu[l + 29] * b[o + 17];
		b[o + 18] = (b[o + 18]) * lu[l + 30];
		b[o + 17] = (b[o + 17] - lu[l + 31] * b[o + 18]) * lu[l + 28];
		b[o + 16] = (b[o + 16]) * lu[l + 26];
		b[o + 15] = (b[o + 15] - lu[l + 27] * b[o + 16]) * lu[l + 24];
		b[o + 9] = (b[o + 9]) * lu[l + 22];
		b[o + 8] = (b[o + 8] - lu[l + 23] * b[o + 9]) * lu[l + 20];
		b[o + 20] = (b[o + 20]) * lu[l + 19];
		b[o + 19] = (b[o + 19]) * lu[l + 18];
		b[o + 14] = (b[o + 14]) * lu[l + 16];
		b[o + 13] = (b[o + 13]) * lu[l + 15];
		b[o + 12] = (b[o + 12]) * lu[l + 14];
		b[o + 11] = (b[o + 11]) * lu[l + 12];
		b[o + 10] = (b[o + 10]) * lu[l + 11];
		b[o + 7] = (b[o + 7]) * lu[l + 9];
		b[o + 6] = (b[o + 6]) * lu[l + 8];
		b[o + 5] = (b[o + 5]) * lu[l + 6];
		b[o + 4] = (b[o + 4]) * lu[l + 5];
		b[o + 3] = (b[o + 3]) * lu[l + 4];
		b[o + 2] = (b[o + 2]) * lu[l + 3];
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
	inside: [[0, 0], [1, 1], [2, 1], [2, 2], [3, 3], [4, 4], [5, 5], [6, 5], [6, 6], [7, 7], [8, 7], [8, 8], [8, 9], [9, 8], [9, 9], [10, 10], [11, 11], [12, 11], [12, 12], [13, 13], [14, 14], [15, 14], [15, 15], [15, 16], [16, 15], [16, 16], [17, 17], [17, 18], [18, 17], [18, 18], [19, 19], [20, 20]],
	byShared: [],
	outward: []
} as const;
