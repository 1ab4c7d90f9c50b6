// Derived from src/lib/model by `npm run generate`. Do not edit.
// Cultured monocytes under LPS, cytokines piling up.

export const dish = {
	id: 'dish' as const,
	/** Number of states. */
	n: 19,
	states: ['signal1', 'signal2', 'signal3', 'signal4', 'mono', 'exhausted', 'tnf', 'il6a', 'il6b', 'il6c', 'il6', 'il10a', 'il10b', 'il10c', 'il10', 'il10_need', 'pge2', 'il1b', 'lps'] as const,
	observables: ['tnf', 'il6', 'il1b', 'il10', 'il10Need', 'tnfTotal', 'pge2', 'monocytes', 'lps'] as const,
	columns: ['tnf_pg_mL', 'il6_pg_mL', 'il1b_pg_mL', 'il10_pg_mL', 'il10_called_for_pg_mL', 'tnf_total_pg_mL', 'pge2_rel', 'active_monocytes_share', 'lps_ng_mL'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 49,
	factorSize: 73,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 19);
		y[o + 6] = p[63];
		y[o + 10] = p[69];
		y[o + 14] = p[74];
		y[o + 15] = p[74];
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		let at = o;
		const dish_lps = y[o + 18];
		const dish_signal1 = y[o + 0];
		const t_signal = p[53];
		const dish_signal2 = y[o + 1];
		const dish_signal3 = y[o + 2];
		const dish_signal4 = y[o + 3];
		const pace_dish = p[81];
		const drug_tnf = levers[4];
		const dish_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const dish_mono = y[o + 4];
		const dish_exhausted = y[o + 5];
		const density_dish = p[82];
		const drug_nfkb = levers[1];
		const dish_il10 = y[o + 14];
		const dish_pge2 = y[o + 16];
		const loss_dish = p[83];
		const k_il6_tnf = p[64];
		const dish_il6a = y[o + 7];
		const t_il6 = p[66];
		const dish_il6b = y[o + 8];
		const dish_il6c = y[o + 9];
		const dish_il10a = y[o + 11];
		const t_il10 = p[70];
		const dish_il10b = y[o + 12];
		const dish_il10c = y[o + 13];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const il100 = p[74];
		const dish_il10_need = y[o + 15];
		const h0 = dish_lps / (p[79] + dish_lps);
		const dish_tnf_free = drug_tnf * dish_tnf;
		const v233 = dish_tnf_free * dish_tnf_free;
		const v256 = p[57] * dish_mono;
		const dish_il10_seen = levers[7] * (dish_il10 + levers[10]);
		const v266 = 1 + dish_il10_seen / p[61];
		const v224 = dish_tnf - p[63];
		const v276 = dish_il10_seen / p[65];
		const v304 = loss_dish * p[72];
		const dish_tnf_excess = drug_tnf * v224;
		d[at++] = (h0 - dish_signal1) / t_signal;
		d[at++] = (dish_signal1 - dish_signal2) / t_signal;
		d[at++] = (dish_signal2 - dish_signal3) / t_signal;
		d[at++] = (dish_signal3 - dish_signal4) / t_signal;
		d[at++] = pace_dish * (levers[2] * p[54] * dish_signal4 * (1 + p[55] * (v233 / (k_mono_tnf * k_mono_tnf + v233))) * (1 - dish_mono - dish_exhausted) - v256);
		d[at++] = pace_dish * (v256 - p[58] * dish_exhausted);
		d[at++] = density_dish * drug_nfkb * p[59] * dish_mono / (v266 * (1 + p[62] * dish_pge2)) - loss_dish * p[60] * v224;
		d[at++] = (drug_nfkb * dish_mono * (v233 / (k_il6_tnf * k_il6_tnf + v233)) / (1 + v276 * v276) - dish_il6a) / t_il6;
		d[at++] = (dish_il6a - dish_il6b) / t_il6;
		d[at++] = (dish_il6b - dish_il6c) / t_il6;
		d[at++] = density_dish * p[67] * dish_il6c - loss_dish * p[68] * (y[o + 10] - p[69]);
		d[at++] = (dish_mono - dish_il10a) / t_il10;
		d[at++] = (dish_il10a - dish_il10b) / t_il10;
		d[at++] = (dish_il10b - dish_il10c) / t_il10;
		d[at++] = p[177] * p[178] * p[179] * levers[3] * density_dish * k_il10 * dish_il10c / (1 + dish_il10_seen / k_il10_self) - v304 * (dish_il10 - il100);
		d[at++] = density_dish * k_il10 * dish_il10c / (1 + dish_il10_need / k_il10_self) - v304 * (dish_il10_need - il100);
		d[at++] = (levers[0] * (dish_tnf_excess / (p[77] + dish_tnf_excess)) - dish_pge2) / p[78];
		d[at++] = density_dish * p[75] * dish_mono * h0 / v266 - loss_dish * p[76] * y[o + 17];
		d[at++] = -(p[80] * dish_lps);
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const dish_lps = y[o + 18];
		const pace_dish = p[81];
		const dish_mono = y[o + 4];
		const a_tnf = p[55];
		const drug_tnf = levers[4];
		const dish_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const drug_act = levers[2];
		const k_act = p[54];
		const dish_signal4 = y[o + 3];
		const density_dish = p[82];
		const drug_nfkb = levers[1];
		const k_tnf = p[59];
		const b_pge2 = p[62];
		const drug_brake = levers[7];
		const k_tnf_il10 = p[61];
		const loss_dish = p[83];
		const k_il6_tnf = p[64];
		const t_il6 = p[66];
		const k_il6_il10 = p[65];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const dish_il10c = y[o + 13];
		const t_pge2 = p[78];
		const k_il1b = p[75];
		const v261 = 1 / p[53];
		const v231 = p[79] + dish_lps;
		const h0 = dish_lps / v231;
		const d_h0__dish_lps = (1 - h0) / v231;
		const v264 = pace_dish * (1 - dish_mono - y[o + 5]);
		const dish_tnf_free = drug_tnf * dish_tnf;
		const v233 = dish_tnf_free * dish_tnf_free;
		const v235 = k_mono_tnf * k_mono_tnf + v233;
		const h1 = v233 / v235;
		const v266 = a_tnf * h1 + 1;
		const v267 = v264 * v266;
		const v273 = v264 * drug_act * k_act * dish_signal4 * a_tnf;
		const v246 = 2 * dish_tnf_free;
		const v249 = v246 * (1 - h1) / v235;
		const v279 = -(pace_dish * drug_act * k_act * dish_signal4 * v266);
		const v280 = pace_dish * p[57];
		const v286 = density_dish * drug_nfkb * k_tnf;
		const v288 = b_pge2 * y[o + 16] + 1;
		const d_dish_il10_seen__drug_brake = y[o + 14] + levers[10];
		const dish_il10_seen = drug_brake * d_dish_il10_seen__drug_brake;
		const v291 = dish_il10_seen / k_tnf_il10 + 1;
		const v293 = v286 * dish_mono;
		const v295 = v291 * v291;
		const v297 = v293 / v288 / v295 / k_tnf_il10;
		const v300 = -(v297 * drug_brake);
		const v238 = k_il6_tnf * k_il6_tnf + v233;
		const h2 = v233 / v238;
		const v311 = k_il6_il10 * k_il6_il10;
		const v313 = dish_il10_seen * dish_il10_seen / v311 + 1;
		const v317 = drug_nfkb * dish_mono / t_il6 / v313;
		const v254 = v246 * (1 - h2) / v238;
		const v327 = 2 * drug_nfkb * dish_mono * h2 * dish_il10_seen * (1 / (v313 * v313)) / v311 / t_il6;
		const v330 = -(v327 * drug_brake);
		const v331 = 1 / t_il6;
		const v336 = 1 / p[70];
		const capacity = p[177] * p[178] * p[179];
		const v340 = capacity * levers[3] * density_dish * k_il10;
		const v342 = dish_il10_seen / k_il10_self + 1;
		const v347 = v340 * dish_il10c / (v342 * v342) / k_il10_self;
		const v350 = -(v347 * drug_brake);
		const v351 = loss_dish * p[72];
		const v354 = density_dish * k_il10;
		const v356 = y[o + 15] / k_il10_self + 1;
		const v364 = levers[0] / t_pge2;
		const d_dish_tnf_excess__drug_tnf = dish_tnf - p[63];
		const dish_tnf_excess = drug_tnf * d_dish_tnf_excess__drug_tnf;
		const v240 = p[77] + dish_tnf_excess;
		const h3 = dish_tnf_excess / v240;
		const v258 = (1 - h3) / v240;
		const v372 = density_dish * k_il1b * dish_mono;
		const v377 = v372 * h0 / v295 / k_tnf_il10;
		const v380 = -(v377 * drug_brake);
		jac[j++] = v261 * d_h0__dish_lps;
		jac[j++] = -v261;
		jac[j++] = v261;
		jac[j++] = v267 * drug_act * k_act;
		jac[j++] = v273 * (v249 * drug_tnf);
		jac[j++] = v279 - v280;
		jac[j++] = v279;
		jac[j++] = v280;
		jac[j++] = -(pace_dish * p[58]);
		jac[j++] = v286 / v288 / v291;
		jac[j++] = v300;
		jac[j++] = -(v293 * b_pge2 / (v288 * v288) / v291);
		jac[j++] = -(loss_dish * p[60]);
		jac[j++] = h2 * drug_nfkb / t_il6 / v313;
		jac[j++] = v317 * (v254 * drug_tnf);
		jac[j++] = v330;
		jac[j++] = -v331;
		jac[j++] = v331;
		jac[j++] = density_dish * p[67];
		jac[j++] = -(loss_dish * p[68]);
		jac[j++] = v336;
		jac[j++] = -v336;
		jac[j++] = v340 / v342;
		jac[j++] = v350 - v351;
		jac[j++] = v354 / v356;
		jac[j++] = -(v354 * dish_il10c / (v356 * v356) / k_il10_self + v351);
		jac[j++] = v364 * (v258 * drug_tnf);
		jac[j++] = -(1 / t_pge2);
		jac[j++] = h0 * density_dish * k_il1b / v291;
		jac[j++] = v372 / v291 * d_h0__dish_lps;
		jac[j++] = v380;
		jac[j++] = -(loss_dish * p[76]);
		jac[j++] = -p[80];
		if (move) {
			jac[j++] = v267 * dish_signal4 * k_act;
			jac[j++] = v273 * (v249 * dish_tnf);
			jac[j++] = dish_mono * k_tnf * density_dish / v288 / v291;
			jac[j++] = -(v297 * d_dish_il10_seen__drug_brake);
			jac[j++] = v300;
			jac[j++] = h2 * dish_mono / t_il6 / v313;
			jac[j++] = v317 * (v254 * dish_tnf);
			jac[j++] = -(v327 * d_dish_il10_seen__drug_brake);
			jac[j++] = v330;
			jac[j++] = dish_il10c * k_il10 * density_dish * capacity / v342;
			jac[j++] = -(v347 * d_dish_il10_seen__drug_brake);
			jac[j++] = v350;
			jac[j++] = h3 / t_pge2;
			jac[j++] = v364 * (v258 * d_dish_tnf_excess__drug_tnf);
			jac[j++] = -(v377 * d_dish_il10_seen__drug_brake);
			jac[j++] = v380;
		}
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 49; i++) lu[l++] = jac[j + i];
		const j20 = jac[j + 20];
		const v72 = 1 / (diagonal - jac[j + 32]);
		const v75 = 1 / (diagonal - jac[j + 1]);
		const v80 = 1 / (diagonal - jac[j + 8]);
		const v81 = jac[j + 6] * v80;
		const v104 = 1 / (diagonal - jac[j + 5] - v81 * jac[j + 7]);
		const v98 = 1 / (diagonal - jac[j + 23]);
		const v99 = jac[j + 10] * v98;
		const v86 = 1 / (diagonal - jac[j + 21]);
		const v94 = jac[j + 22] * v86;
		const v87 = j20 * v86;
		const v90 = v87 * j20;
		const v92 = v87 * v90;
		const v96 = v94 * v92;
		const v105 = (-jac[j + 9] - v99 * v96) * v104;
		const v109 = 1 / (diagonal - jac[j + 12] + v105 * jac[j + 4]);
		const v69 = 1 / (diagonal - jac[j + 16]);
		const v68 = 1 / (diagonal - jac[j + 19]);
		const v70 = 1 / (diagonal - jac[j + 25]);
		const v110 = jac[j + 26] * v109;
		const v115 = 1 / (diagonal - jac[j + 27] - v110 * jac[j + 11]);
		const v71 = 1 / (diagonal - jac[j + 31]);
		lu[l++] = jac[j + 0] * v72;
		lu[l++] = v75;
		lu[l++] = jac[j + 2] * v75;
		lu[l++] = jac[j + 3] * v75;
		lu[l++] = v104;
		lu[l++] = v81;
		lu[l++] = v80;
		lu[l++] = v105;
		lu[l++] = v99;
		lu[l++] = v109;
		lu[l++] = v69;
		lu[l++] = v68;
		lu[l++] = v86;
		lu[l++] = v87;
		lu[l++] = v90;
		lu[l++] = v92;
		lu[l++] = v94;
		lu[l++] = v98;
		lu[l++] = v96;
		lu[l++] = v70;
		lu[l++] = v110;
		lu[l++] = v115;
		lu[l++] = v71;
		lu[l++] = v72;
		const pivots = v68 + v69 + v70 + v71 + v72 + v75 + v80 + v86 + v98 + v104 + v109 + v115;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		if (turns) {
			b[o + 4] += lu[l + 33] * turns[2];
			b[o + 4] += lu[l + 34] * turns[4];
			b[o + 6] += lu[l + 35] * turns[1];
			b[o + 6] += lu[l + 36] * turns[7];
			b[o + 6] += lu[l + 37] * turns[10];
			b[o + 7] += lu[l + 38] * turns[1];
			b[o + 7] += lu[l + 39] * turns[4];
			b[o + 7] += lu[l + 40] * turns[7];
			b[o + 7] += lu[l + 41] * turns[10];
			b[o + 14] += lu[l + 42] * turns[3];
			b[o + 14] += lu[l + 43] * turns[7];
			b[o + 14] += lu[l + 44] * turns[10];
			b[o + 16] += lu[l + 45] * turns[0];
			b[o + 16] += lu[l + 46] * turns[4];
			b[o + 17] += lu[l + 47] * turns[7];
			b[o + 17] += lu[l + 48] * turns[10];
		}
		let at = o;
		const b18 = b[o + 18];
		const u50 = lu[l + 50];
		const u51 = lu[l + 51];
		const b5 = b[o + 5];
		const u62 = lu[l + 62];
		const b11 = b[o + 11];
		const u59 = lu[l + 59];
		const u17 = lu[l + 17];
		const u61 = lu[l + 61];
		const v21 = b[o + 0] + lu[l + 49] * b18;
		const v24 = b[o + 1] + u51 * v21;
		const v26 = b[o + 2] + u51 * v24;
		const v28 = b[o + 3] + u51 * v26;
		const v34 = b[o + 4] + lu[l + 52] * v28 + lu[l + 54] * b5;
		const v37 = b[o + 12] + u62 * b11;
		const v39 = b[o + 13] + u62 * v37;
		const v42 = b[o + 14] + lu[l + 65] * v39;
		const v48 = b[o + 6] + lu[l + 57] * v42 - lu[l + 56] * v34;
		const v53 = (b[o + 16] + lu[l + 69] * v48) * lu[l + 70];
		const v58 = (v48 + lu[l + 11] * v53) * lu[l + 58];
		const v63 = (v34 + lu[l + 4] * v58) * lu[l + 53];
		const v68 = (v42 + lu[l + 67] * v63) * lu[l + 66];
		const v120 = (b[o + 7] + lu[l + 13] * v63 + lu[l + 14] * v58 + lu[l + 15] * v68) * u59;
		const v124 = (b[o + 8] + u17 * v120) * u59;
		const v127 = (b[o + 9] + u17 * v124) * u59;
		const v73 = (v39 + lu[l + 64] * v63) * u61;
		const v93 = b18 * lu[l + 72];
		b[at++] = v21 * u50;
		b[at++] = v24 * u50;
		b[at++] = v26 * u50;
		b[at++] = v28 * u50;
		b[at++] = v63;
		b[at++] = (b5 + lu[l + 7] * v63) * lu[l + 55];
		b[at++] = v58;
		b[at++] = v120;
		b[at++] = v124;
		b[at++] = v127;
		b[at++] = (b[o + 10] + lu[l + 18] * v127) * lu[l + 60];
		b[at++] = (b11 + lu[l + 20] * v63) * u61;
		b[at++] = (v37 + lu[l + 63] * v63) * u61;
		b[at++] = v73;
		b[at++] = v68;
		b[at++] = (b[o + 15] + lu[l + 24] * v73) * lu[l + 68];
		b[at++] = v53;
		b[at++] = (b[o + 17] + lu[l + 28] * v63 + lu[l + 29] * v93 + lu[l + 30] * v68) * lu[l + 71];
		b[at++] = v93;
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const dish_tnf = y[o + 6];
		out[w++] = levers[4] * dish_tnf;
		out[w++] = y[o + 10];
		out[w++] = y[o + 17];
		out[w++] = y[o + 14];
		out[w++] = y[o + 15];
		out[w++] = dish_tnf;
		out[w++] = y[o + 16];
		out[w++] = y[o + 4];
		out[w++] = y[o + 18];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const dishPlaces = {
	inside: [[0, 18, 0], [0, 0, 1], [1, 0, 2], [1, 1, 1], [2, 1, 2], [2, 2, 1], [3, 2, 2], [3, 3, 1], [4, 3, 3], [4, 6, 4], [4, 4, 5], [4, 5, 6], [5, 4, 7], [5, 5, 8], [6, 4, 9], [6, 14, 10], [6, 16, 11], [6, 6, 12], [7, 4, 13], [7, 6, 14], [7, 14, 15], [7, 7, 16], [8, 7, 17], [8, 8, 16], [9, 8, 17], [9, 9, 16], [10, 9, 18], [10, 10, 19], [11, 4, 20], [11, 11, 21], [12, 11, 20], [12, 12, 21], [13, 12, 20], [13, 13, 21], [14, 13, 22], [14, 14, 23], [15, 13, 24], [15, 15, 25], [16, 6, 26], [16, 16, 27], [17, 4, 28], [17, 18, 29], [17, 14, 30], [17, 17, 31], [18, 18, 32]],
	outward: [],
	byLever: [[4, 2, 33], [4, 4, 34], [6, 1, 35], [6, 7, 36], [6, 10, 37], [7, 1, 38], [7, 4, 39], [7, 7, 40], [7, 10, 41], [14, 3, 42], [14, 7, 43], [14, 10, 44], [16, 0, 45], [16, 4, 46], [17, 7, 47], [17, 10, 48]]
} as const;
