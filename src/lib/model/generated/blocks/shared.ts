// Derived from src/lib/model by `npm run generate`. Do not edit.
// What is the same everywhere: the IL-10 arm and the drugs.

export const shared = {
	id: 'shared' as const,
	/** Number of states. */
	n: 21,
	states: ['naproxen', 'prednisolone', 'prednisolone_effect', 'sulfasalazine', 'methotrexate', 'etanercept_depot', 'etanercept', 'adalimumab_depot', 'adalimumab', 'adalimumab_tissue', 'infliximab', 'bisphosphonate_depot', 'bisphosphonate', 'anakinra', 'canakinumab_depot', 'canakinumab', 'canakinumab_tissue', 'tocilizumab', 'tocilizumab_tissue', 'tofacitinib', 'il10_given'] as const,
	observables: ['drug_cox', 'drug_nfkb', 'drug_act', 'drug_il10', 'drug_tnf', 'drug_il1', 'drug_il6', 'drug_brake', 'drug_osteoclast', 'drug_osteoblast'] as const,
	columns: ['drug_cox_share', 'drug_nfkb_share', 'drug_act_share', 'drug_il10_share', 'drug_tnf_share', 'drug_il1_share', 'drug_il6_share', 'drug_brake_share', 'drug_osteoclast_share', 'drug_osteoblast_share'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 32,
	factorSize: 61,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Number of levers: what the other blocks see of this one. And of their slopes by its states. */
	leverCount: 11,
	slopeCount: 17,
	/** The levers. */
	levers(y: Float64Array, p: Float64Array, out: Float64Array): void {
		const prednisolone_effect = y[2];
		const k_prednisolone_nfkb = p[5];
		const methotrexate = y[4];
		const tofacitinib = y[19];
		const bisphosphonate = y[12];
		out[0] = 1 / (1 + p[1] * y[0]);
		out[1] = 1 / ((1 + prednisolone_effect / k_prednisolone_nfkb) * (1 + p[9] * y[3]));
		out[2] = 1 / (1 + p[11] * methotrexate);
		out[3] = (1 + p[6] * (prednisolone_effect / (k_prednisolone_nfkb + prednisolone_effect))) * (1 + p[12] * methotrexate);
		out[4] = 1 / (1 + y[6] / p[15] / p[16] + y[8] / p[19] / p[22] + y[10] / p[24] / p[25]);
		out[5] = 1 / (1 + y[13] / p[31] / p[32] + y[15] / p[36] / (p[40] * p[39]));
		out[6] = 1 / ((1 + y[17] / p[42] / p[47]) * (1 + p[49] * tofacitinib));
		out[7] = 1 / (1 + p[50] * tofacitinib);
		out[8] = 1 / (1 + p[28] * (bisphosphonate / (p[29] + bisphosphonate)));
		out[9] = 1 / (1 + prednisolone_effect / p[7]);
		out[10] = y[20];
	},
	/** Slopes of the levers by the states, into `out` from `at`. */
	slopes(y: Float64Array, p: Float64Array, out: Float64Array, at: number): void {
		const naproxen_cox = p[1];
		const sulfasalazine_nfkb = p[9];
		const prednisolone_effect = y[2];
		const k_prednisolone_nfkb = p[5];
		const methotrexate_act = p[11];
		const methotrexate = y[4];
		const methotrexate_il10 = p[12];
		const prednisolone_il10 = p[6];
		const v_etanercept = p[15];
		const k_etanercept_tnf = p[16];
		const v1_adalimumab = p[19];
		const k_adalimumab_tnf = p[22];
		const v_infliximab = p[24];
		const k_infliximab_tnf = p[25];
		const v_anakinra = p[31];
		const k_anakinra_il1 = p[32];
		const v1_canakinumab = p[36];
		const kd_canakinumab = p[39];
		const mass_canakinumab = p[40];
		const tofacitinib_il6 = p[49];
		const tofacitinib = y[19];
		const v1_tocilizumab = p[42];
		const k_tocilizumab_il6 = p[47];
		const tofacitinib_il10 = p[50];
		const bisphosphonate_osteoclast = p[28];
		const bisphosphonate = y[12];
		const k_prednisolone_osteoblast = p[7];
		const v223 = 1 + naproxen_cox * y[0];
		const v228 = 1 + sulfasalazine_nfkb * y[3];
		const v226 = 1 + prednisolone_effect / k_prednisolone_nfkb;
		const v232 = 1 + methotrexate_act * methotrexate;
		const v234 = k_prednisolone_nfkb + prednisolone_effect;
		const h0 = prednisolone_effect / v234;
		const v305 = y[6] / v_etanercept / k_etanercept_tnf + y[8] / v1_adalimumab / k_adalimumab_tnf + y[10] / v_infliximab / k_infliximab_tnf + 1;
		const v307 = 1 / (v305 * v305);
		const v248 = y[13] / v_anakinra / k_anakinra_il1;
		const conc_canakinumab = y[15] / v1_canakinumab;
		const v323 = v248 + conc_canakinumab / kd_canakinumab / mass_canakinumab + 1;
		const v334 = v248 + conc_canakinumab / mass_canakinumab / kd_canakinumab + 1;
		const v257 = 1 + tofacitinib_il6 * tofacitinib;
		const v255 = 1 + y[17] / v1_tocilizumab / k_tocilizumab_il6;
		const v261 = 1 + tofacitinib_il10 * tofacitinib;
		const v263 = p[29] + bisphosphonate;
		const h1 = bisphosphonate / v263;
		const v266 = 1 + bisphosphonate_osteoclast * h1;
		const v269 = 1 + prednisolone_effect / k_prednisolone_osteoblast;
		out[at++] = -(naproxen_cox / (v223 * v223));
		out[at++] = -(1 / v228 / (v226 * v226) / k_prednisolone_nfkb);
		out[at++] = -(sulfasalazine_nfkb / (v228 * v228) / v226);
		out[at++] = -(methotrexate_act / (v232 * v232));
		out[at++] = (1 + methotrexate_il10 * methotrexate) * prednisolone_il10 * ((1 - h0) / v234);
		out[at++] = (1 + prednisolone_il10 * h0) * methotrexate_il10;
		out[at++] = -(v307 / k_etanercept_tnf * (1 / v_etanercept));
		out[at++] = -(v307 / k_adalimumab_tnf * (1 / v1_adalimumab));
		out[at++] = -(v307 / k_infliximab_tnf * (1 / v_infliximab));
		out[at++] = -(1 / (v323 * v323) / k_anakinra_il1 * (1 / v_anakinra));
		out[at++] = -(1 / mass_canakinumab / (v334 * v334) / kd_canakinumab * (1 / v1_canakinumab));
		out[at++] = -(1 / v257 / (v255 * v255) / k_tocilizumab_il6 * (1 / v1_tocilizumab));
		out[at++] = -(tofacitinib_il6 / (v257 * v257) / v255);
		out[at++] = -(tofacitinib_il10 / (v261 * v261));
		out[at++] = -(bisphosphonate_osteoclast / (v266 * v266) * ((1 - h1) / v263));
		out[at++] = -(1 / (v269 * v269) / k_prednisolone_osteoblast);
		out[at++] = 1;
	},
	/** How the levers turn when the states move by `v`. */
	turn(slopes: Float64Array, at: number, v: Float64Array, out: Float64Array): void {
		out[0] = slopes[at + 0] * v[0];
		out[1] = slopes[at + 1] * v[2] + slopes[at + 2] * v[3];
		out[2] = slopes[at + 3] * v[4];
		out[3] = slopes[at + 4] * v[2] + slopes[at + 5] * v[4];
		out[4] = slopes[at + 6] * v[6] + slopes[at + 7] * v[8] + slopes[at + 8] * v[10];
		out[5] = slopes[at + 9] * v[13] + slopes[at + 10] * v[15];
		out[6] = slopes[at + 11] * v[17] + slopes[at + 12] * v[19];
		out[7] = slopes[at + 13] * v[19];
		out[8] = slopes[at + 14] * v[12];
		out[9] = slopes[at + 15] * v[2];
		out[10] = slopes[at + 16] * v[20];
	},
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 21);
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		let at = o;
		const ka_canakinumab = p[33];
		const canakinumab_depot = y[14];
		const conc_prednisolone = y[1] / p[3];
		const v284 = p[13] * y[5];
		const v289 = p[17] * y[7];
		const conc_adalimumab = y[8] / p[19];
		const v294 = p[20] * (conc_adalimumab - y[9] / p[21]);
		const v300 = y[11] / p[26];
		const conc_canakinumab = y[15] / p[36];
		const v314 = p[37] * (conc_canakinumab - y[16] / p[38]);
		const conc_tocilizumab = y[17] / p[42];
		const v322 = p[43] * (conc_tocilizumab - y[18] / p[44]);
		d[at++] = (p[180] - y[0]) / p[0];
		d[at++] = p[181] - p[2] * conc_prednisolone;
		d[at++] = (conc_prednisolone - y[2]) / p[4];
		d[at++] = (p[182] - y[3]) / p[8];
		d[at++] = (p[183] - y[4]) / p[10];
		d[at++] = -v284;
		d[at++] = v284 - p[14] * (y[6] / p[15]);
		d[at++] = -v289;
		d[at++] = v289 - p[18] * conc_adalimumab - v294;
		d[at++] = v294;
		d[at++] = -(y[10] / p[23]);
		d[at++] = -v300;
		d[at++] = v300 - y[12] / p[27];
		d[at++] = p[184] - p[30] * (y[13] / p[31]);
		d[at++] = -(ka_canakinumab * canakinumab_depot);
		d[at++] = p[34] * ka_canakinumab * canakinumab_depot - p[35] * conc_canakinumab - v314;
		d[at++] = v314;
		d[at++] = -(p[41] * conc_tocilizumab) - p[45] * (conc_tocilizumab / (p[46] + conc_tocilizumab)) - v322;
		d[at++] = v322;
		d[at++] = (p[185] - y[19]) / p[48];
		d[at++] = p[186] / p[51] - y[20] / p[52];
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const ka_etanercept = p[13];
		const ka_adalimumab = p[17];
		const q_adalimumab = p[20];
		const ka_canakinumab = p[33];
		const q_canakinumab = p[37];
		const q_tocilizumab = p[43];
		const v1_tocilizumab = p[42];
		const d_conc_prednisolone__prednisolone = 1 / p[3];
		const v374 = 1 / p[4];
		const d_conc_adalimumab__adalimumab = 1 / p[19];
		const v390 = q_adalimumab * (1 / p[21]);
		const v396 = 1 / p[26];
		const d_conc_canakinumab__canakinumab = 1 / p[36];
		const v409 = q_canakinumab * (1 / p[38]);
		const d_conc_tocilizumab__tocilizumab = 1 / v1_tocilizumab;
		const conc_tocilizumab = y[17] / v1_tocilizumab;
		const v271 = p[46] + conc_tocilizumab;
		const v421 = q_tocilizumab * (1 / p[44]);
		jac[j++] = -(1 / p[0]);
		jac[j++] = -(p[2] * d_conc_prednisolone__prednisolone);
		jac[j++] = v374 * d_conc_prednisolone__prednisolone;
		jac[j++] = -v374;
		jac[j++] = -(1 / p[8]);
		jac[j++] = -(1 / p[10]);
		jac[j++] = -ka_etanercept;
		jac[j++] = ka_etanercept;
		jac[j++] = -(p[14] * (1 / p[15]));
		jac[j++] = -ka_adalimumab;
		jac[j++] = ka_adalimumab;
		jac[j++] = -((p[18] + q_adalimumab) * d_conc_adalimumab__adalimumab);
		jac[j++] = v390;
		jac[j++] = q_adalimumab * d_conc_adalimumab__adalimumab;
		jac[j++] = -v390;
		jac[j++] = -(1 / p[23]);
		jac[j++] = -v396;
		jac[j++] = v396;
		jac[j++] = -(1 / p[27]);
		jac[j++] = -(p[30] * (1 / p[31]));
		jac[j++] = -ka_canakinumab;
		jac[j++] = p[34] * ka_canakinumab;
		jac[j++] = -((p[35] + q_canakinumab) * d_conc_canakinumab__canakinumab);
		jac[j++] = v409;
		jac[j++] = q_canakinumab * d_conc_canakinumab__canakinumab;
		jac[j++] = -v409;
		jac[j++] = -((p[41] + q_tocilizumab) * d_conc_tocilizumab__tocilizumab) - p[45] * ((1 - conc_tocilizumab / v271) / v271 * d_conc_tocilizumab__tocilizumab);
		jac[j++] = v421;
		jac[j++] = q_tocilizumab * d_conc_tocilizumab__tocilizumab;
		jac[j++] = -v421;
		jac[j++] = -(1 / p[48]);
		jac[j++] = -(1 / p[52]);
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 32; i++) lu[l++] = jac[j + i];
		const v66 = 1 / (diagonal - jac[j + 0]);
		const v67 = 1 / (diagonal - jac[j + 1]);
		const v70 = 1 / (diagonal - jac[j + 3]);
		const v71 = 1 / (diagonal - jac[j + 4]);
		const v72 = 1 / (diagonal - jac[j + 5]);
		const v73 = 1 / (diagonal - jac[j + 6]);
		const v76 = 1 / (diagonal - jac[j + 8]);
		const v77 = 1 / (diagonal - jac[j + 9]);
		const v91 = 1 / (diagonal - jac[j + 11]);
		const v92 = jac[j + 13] * v91;
		const v97 = 1 / (diagonal - jac[j + 14] - v92 * jac[j + 12]);
		const v80 = 1 / (diagonal - jac[j + 15]);
		const v81 = 1 / (diagonal - jac[j + 16]);
		const v84 = 1 / (diagonal - jac[j + 18]);
		const v85 = 1 / (diagonal - jac[j + 19]);
		const v86 = 1 / (diagonal - jac[j + 20]);
		const v98 = 1 / (diagonal - jac[j + 22]);
		const v99 = jac[j + 24] * v98;
		const v104 = 1 / (diagonal - jac[j + 25] - v99 * jac[j + 23]);
		const v105 = 1 / (diagonal - jac[j + 26]);
		const v106 = jac[j + 28] * v105;
		const v111 = 1 / (diagonal - jac[j + 29] - v106 * jac[j + 27]);
		const v89 = 1 / (diagonal - jac[j + 30]);
		const v90 = 1 / (diagonal - jac[j + 31]);
		lu[l++] = v66;
		lu[l++] = v67;
		lu[l++] = jac[j + 2] * v67;
		lu[l++] = v70;
		lu[l++] = v71;
		lu[l++] = v72;
		lu[l++] = v73;
		lu[l++] = jac[j + 7] * v73;
		lu[l++] = v76;
		lu[l++] = v77;
		lu[l++] = jac[j + 10] * v77;
		lu[l++] = v91;
		lu[l++] = v92;
		lu[l++] = v97;
		lu[l++] = v80;
		lu[l++] = v81;
		lu[l++] = jac[j + 17] * v81;
		lu[l++] = v84;
		lu[l++] = v85;
		lu[l++] = v86;
		lu[l++] = jac[j + 21] * v86;
		lu[l++] = v98;
		lu[l++] = v99;
		lu[l++] = v104;
		lu[l++] = v105;
		lu[l++] = v106;
		lu[l++] = v111;
		lu[l++] = v89;
		lu[l++] = v90;
		const pivots = v66 + v67 + v70 + v71 + v72 + v73 + v76 + v77 + v80 + v81 + v84 + v85 + v86 + v89 + v90 + v91 + v97 + v98 + v104 + v105 + v111;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		let at = o;
		const b1 = b[o + 1];
		const b5 = b[o + 5];
		const b7 = b[o + 7];
		const b11 = b[o + 11];
		const b14 = b[o + 14];
		const b17 = b[o + 17];
		const v29 = b[o + 8] + lu[l + 42] * b7;
		const v60 = (b[o + 9] + lu[l + 44] * v29) * lu[l + 45];
		const v35 = b[o + 15] + lu[l + 52] * b14;
		const v53 = (b[o + 16] + lu[l + 54] * v35) * lu[l + 55];
		const v46 = (b[o + 18] + lu[l + 57] * b17) * lu[l + 58];
		b[at++] = b[o + 0] * lu[l + 32];
		b[at++] = b1 * lu[l + 33];
		b[at++] = (b[o + 2] + lu[l + 34] * b1) * lu[l + 35];
		b[at++] = b[o + 3] * lu[l + 36];
		b[at++] = b[o + 4] * lu[l + 37];
		b[at++] = b5 * lu[l + 38];
		b[at++] = (b[o + 6] + lu[l + 39] * b5) * lu[l + 40];
		b[at++] = b7 * lu[l + 41];
		b[at++] = (v29 + lu[l + 12] * v60) * lu[l + 43];
		b[at++] = v60;
		b[at++] = b[o + 10] * lu[l + 46];
		b[at++] = b11 * lu[l + 47];
		b[at++] = (b[o + 12] + lu[l + 48] * b11) * lu[l + 49];
		b[at++] = b[o + 13] * lu[l + 50];
		b[at++] = b14 * lu[l + 51];
		b[at++] = (v35 + lu[l + 23] * v53) * lu[l + 53];
		b[at++] = v53;
		b[at++] = (b17 + lu[l + 27] * v46) * lu[l + 56];
		b[at++] = v46;
		b[at++] = b[o + 19] * lu[l + 59];
		b[at++] = b[o + 20] * lu[l + 60];
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const prednisolone_effect = y[2];
		const k_prednisolone_nfkb = p[5];
		const methotrexate = y[4];
		const tofacitinib = y[19];
		const bisphosphonate = y[12];
		out[w++] = 1 / (1 + p[1] * y[0]);
		out[w++] = 1 / ((1 + prednisolone_effect / k_prednisolone_nfkb) * (1 + p[9] * y[3]));
		out[w++] = 1 / (1 + p[11] * methotrexate);
		out[w++] = (1 + p[6] * (prednisolone_effect / (k_prednisolone_nfkb + prednisolone_effect))) * (1 + p[12] * methotrexate);
		out[w++] = 1 / (1 + y[6] / p[15] / p[16] + y[8] / p[19] / p[22] + y[10] / p[24] / p[25]);
		out[w++] = 1 / (1 + y[13] / p[31] / p[32] + y[15] / p[36] / (p[40] * p[39]));
		out[w++] = 1 / ((1 + y[17] / p[42] / p[47]) * (1 + p[49] * tofacitinib));
		out[w++] = 1 / (1 + p[50] * tofacitinib);
		out[w++] = 1 / (1 + p[28] * (bisphosphonate / (p[29] + bisphosphonate)));
		out[w++] = 1 / (1 + prednisolone_effect / p[7]);
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const sharedPlaces = {
	levers: ['drug_cox', 'drug_nfkb', 'drug_act', 'drug_il10', 'drug_tnf', 'drug_il1', 'drug_il6', 'drug_brake', 'drug_osteoclast', 'drug_osteoblast', 'il10_given'] as const,
	inside: [[0, 0, 0], [1, 1, 1], [2, 1, 2], [2, 2, 3], [3, 3, 4], [4, 4, 5], [5, 5, 6], [6, 5, 7], [6, 6, 8], [7, 7, 9], [8, 7, 10], [8, 8, 11], [8, 9, 12], [9, 8, 13], [9, 9, 14], [10, 10, 15], [11, 11, 16], [12, 11, 17], [12, 12, 18], [13, 13, 19], [14, 14, 20], [15, 14, 21], [15, 15, 22], [15, 16, 23], [16, 15, 24], [16, 16, 25], [17, 17, 26], [17, 18, 27], [18, 17, 28], [18, 18, 29], [19, 19, 30], [20, 20, 31]],
	outward: [[0, 0, 0], [1, 2, 1], [1, 3, 2], [2, 4, 3], [3, 2, 4], [3, 4, 5], [4, 6, 6], [4, 8, 7], [4, 10, 8], [5, 13, 9], [5, 15, 10], [6, 17, 11], [6, 19, 12], [7, 19, 13], [8, 12, 14], [9, 2, 15], [10, 20, 16]],
	byLever: []
} as const;
