// Derived from src/lib/model by `npm run generate`. Do not edit.
// Skin or bowel, inflamed beside the bones.

export const surface = {
	id: 'surface' as const,
	/** Number of states. */
	n: 22,
	states: ['signal1', 'signal2', 'signal3', 'signal4', 'mono', 'exhausted', 'tnf', 'il6a', 'il6b', 'il6c', 'il6', 'il10a', 'il10b', 'il10c', 'il10', 'il10_need', 'pge2', 'il1b', 'danger', 'barrier', 'severity', 'reach'] as const,
	observables: ['tnf', 'il6', 'il1b', 'il10', 'il10Need', 'tnfTotal', 'pge2', 'monocytes', 'barrier', 'severity'] as const,
	columns: ['tnf_pg_mL', 'il6_pg_mL', 'il1b_pg_mL', 'il10_pg_mL', 'il10_called_for_pg_mL', 'tnf_total_pg_mL', 'pge2_rel', 'active_monocytes_share', 'barrier_rel', 'severity_share'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 62,
	factorSize: 94,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [6, 10, 17, 14, 15] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 22);
		y[o + 6] = p[63];
		y[o + 10] = p[69];
		y[o + 14] = p[74];
		y[o + 15] = p[74];
		y[o + 19] = 1;
		y[o + 21] = 1;
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		let at = o;
		const surface_danger = y[o + 18];
		const surface_signal1 = y[o + 0];
		const t_signal = p[53];
		const surface_signal2 = y[o + 1];
		const surface_signal3 = y[o + 2];
		const surface_signal4 = y[o + 3];
		const pace_bone = p[103];
		const drug_tnf = levers[4];
		const surface_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const surface_mono = y[o + 4];
		const surface_exhausted = y[o + 5];
		const density_surface = p[142];
		const drug_nfkb = levers[1];
		const surface_il10 = y[o + 14];
		const surface_pge2 = y[o + 16];
		const loss_bone = p[104];
		const k_il6_tnf = p[64];
		const surface_il6a = y[o + 7];
		const t_il6 = p[66];
		const surface_il6b = y[o + 8];
		const surface_il6c = y[o + 9];
		const surface_il10a = y[o + 11];
		const t_il10 = p[70];
		const surface_il10b = y[o + 12];
		const surface_il10c = y[o + 13];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const il100 = p[74];
		const surface_il10_need = y[o + 15];
		const surface_il1b = y[o + 17];
		const surface_barrier = y[o + 19];
		const k_harm_tnf = p[145];
		const x0 = p[106] * surface_danger;
		const h1 = x0 / (1 + x0);
		const surface_tnf_free = drug_tnf * surface_tnf;
		const v237 = surface_tnf_free * surface_tnf_free;
		const v264 = p[57] * surface_mono;
		const surface_il10_seen = levers[7] * (surface_il10 + levers[10]);
		const v274 = 1 + surface_il10_seen / p[61];
		const v227 = surface_tnf - p[63];
		const v284 = surface_il10_seen / p[65];
		const v232 = y[o + 10] - p[69];
		const v312 = loss_bone * p[72];
		const v313 = surface_il10 - il100;
		const v321 = surface_il10_need - il100;
		const surface_tnf_excess = drug_tnf * v227;
		const v334 = 1 - surface_barrier;
		const v246 = surface_tnf_excess * surface_tnf_excess;
		const h5 = v246 / (k_harm_tnf * k_harm_tnf + v246);
		const v345 = y[o + 21] * p[126];
		d[at++] = (h1 - surface_signal1) / t_signal;
		d[at++] = (surface_signal1 - surface_signal2) / t_signal;
		d[at++] = (surface_signal2 - surface_signal3) / t_signal;
		d[at++] = (surface_signal3 - surface_signal4) / t_signal;
		d[at++] = pace_bone * (levers[2] * p[54] * surface_signal4 * (1 + p[55] * (v237 / (k_mono_tnf * k_mono_tnf + v237))) * (1 - surface_mono - surface_exhausted) - v264);
		d[at++] = pace_bone * (v264 - p[58] * surface_exhausted);
		d[at++] = density_surface * drug_nfkb * p[59] * surface_mono / (v274 * (1 + p[62] * surface_pge2)) - loss_bone * p[60] * v227;
		d[at++] = (drug_nfkb * surface_mono * (v237 / (k_il6_tnf * k_il6_tnf + v237)) / (1 + v284 * v284) - surface_il6a) / t_il6;
		d[at++] = (surface_il6a - surface_il6b) / t_il6;
		d[at++] = (surface_il6b - surface_il6c) / t_il6;
		d[at++] = density_surface * p[67] * surface_il6c - loss_bone * p[68] * v232;
		d[at++] = (surface_mono - surface_il10a) / t_il10;
		d[at++] = (surface_il10a - surface_il10b) / t_il10;
		d[at++] = (surface_il10b - surface_il10c) / t_il10;
		d[at++] = p[177] * p[178] * p[179] * levers[3] * density_surface * k_il10 * surface_il10c / (1 + surface_il10_seen / k_il10_self) - v312 * v313;
		d[at++] = density_surface * k_il10 * surface_il10c / (1 + surface_il10_need / k_il10_self) - v312 * v321;
		d[at++] = (levers[0] * (surface_tnf_excess / (p[77] + surface_tnf_excess)) - surface_pge2) / p[78];
		d[at++] = density_surface * p[75] * surface_mono * h1 / v274 - loss_bone * p[76] * surface_il1b;
		d[at++] = p[143] * v334 - p[109] * surface_danger;
		d[at++] = v334 / p[146] - p[144] * h5 * surface_barrier;
		d[at++] = (h5 - y[o + 20]) / p[147];
		d[at++] = 0;
		d[27] += v345 * v227;
		d[31] += v345 * v232;
		d[38] += v345 * surface_il1b;
		d[35] += v345 * v313;
		d[36] += v345 * v321;
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
		const il100 = p[74];
		const v345 = y[o + 21] * p[126];
		out[0] = v345 * (y[o + 6] - p[63]);
		out[1] = v345 * (y[o + 10] - p[69]);
		out[2] = v345 * y[o + 17];
		out[3] = v345 * (y[o + 14] - il100);
		out[4] = v345 * (y[o + 15] - il100);
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const potency = p[106];
		const pace_bone = p[103];
		const surface_mono = y[o + 4];
		const a_tnf = p[55];
		const drug_tnf = levers[4];
		const surface_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const drug_act = levers[2];
		const k_act = p[54];
		const surface_signal4 = y[o + 3];
		const density_surface = p[142];
		const drug_nfkb = levers[1];
		const k_tnf = p[59];
		const b_pge2 = p[62];
		const drug_brake = levers[7];
		const surface_il10 = y[o + 14];
		const k_tnf_il10 = p[61];
		const loss_bone = p[104];
		const k_il6_tnf = p[64];
		const t_il6 = p[66];
		const k_il6_il10 = p[65];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const surface_il10c = y[o + 13];
		const surface_il10_need = y[o + 15];
		const t_pge2 = p[78];
		const k_il1b = p[75];
		const k_harm = p[144];
		const k_harm_tnf = p[145];
		const drain = p[126];
		const il100 = p[74];
		const v276 = 1 / p[53];
		const x0 = potency * y[o + 18];
		const v235 = 1 + x0;
		const h1 = x0 / v235;
		const d_h1__surface_danger = (1 - h1) / v235 * potency;
		const v279 = pace_bone * (1 - surface_mono - y[o + 5]);
		const surface_tnf_free = drug_tnf * surface_tnf;
		const v237 = surface_tnf_free * surface_tnf_free;
		const v239 = k_mono_tnf * k_mono_tnf + v237;
		const h2 = v237 / v239;
		const v281 = a_tnf * h2 + 1;
		const v282 = v279 * v281;
		const v288 = v279 * drug_act * k_act * surface_signal4 * a_tnf;
		const v255 = 2 * surface_tnf_free;
		const v258 = v255 * (1 - h2) / v239;
		const v294 = -(pace_bone * drug_act * k_act * surface_signal4 * v281);
		const v295 = pace_bone * p[57];
		const v301 = density_surface * drug_nfkb * k_tnf;
		const v303 = b_pge2 * y[o + 16] + 1;
		const d_surface_il10_seen__drug_brake = surface_il10 + levers[10];
		const surface_il10_seen = drug_brake * d_surface_il10_seen__drug_brake;
		const v306 = surface_il10_seen / k_tnf_il10 + 1;
		const v308 = v301 * surface_mono;
		const v310 = v306 * v306;
		const v312 = v308 / v303 / v310 / k_tnf_il10;
		const v315 = -(v312 * drug_brake);
		const v242 = k_il6_tnf * k_il6_tnf + v237;
		const h3 = v237 / v242;
		const v326 = k_il6_il10 * k_il6_il10;
		const v328 = surface_il10_seen * surface_il10_seen / v326 + 1;
		const v332 = drug_nfkb * surface_mono / t_il6 / v328;
		const v263 = v255 * (1 - h3) / v242;
		const v342 = 2 * drug_nfkb * surface_mono * h3 * surface_il10_seen * (1 / (v328 * v328)) / v326 / t_il6;
		const v345 = -(v342 * drug_brake);
		const v346 = 1 / t_il6;
		const v351 = 1 / p[70];
		const capacity = p[177] * p[178] * p[179];
		const v355 = capacity * levers[3] * density_surface * k_il10;
		const v357 = surface_il10_seen / k_il10_self + 1;
		const v362 = v355 * surface_il10c / (v357 * v357) / k_il10_self;
		const v365 = -(v362 * drug_brake);
		const v366 = loss_bone * p[72];
		const v369 = density_surface * k_il10;
		const v371 = surface_il10_need / k_il10_self + 1;
		const v379 = levers[0] / t_pge2;
		const d_surface_tnf_excess__drug_tnf = surface_tnf - p[63];
		const surface_tnf_excess = drug_tnf * d_surface_tnf_excess__drug_tnf;
		const v244 = p[77] + surface_tnf_excess;
		const h4 = surface_tnf_excess / v244;
		const v267 = (1 - h4) / v244;
		const v387 = density_surface * k_il1b * surface_mono;
		const v392 = v387 * h1 / v310 / k_tnf_il10;
		const v395 = -(v392 * drug_brake);
		const v246 = surface_tnf_excess * surface_tnf_excess;
		const v248 = k_harm_tnf * k_harm_tnf + v246;
		const h5 = v246 / v248;
		const v404 = y[o + 19] * k_harm;
		const v273 = 2 * surface_tnf_excess * (1 - h5) / v248;
		const d_h5__surface_tnf = v273 * drug_tnf;
		const v408 = 1 / p[147];
		jac[j++] = v276 * d_h1__surface_danger;
		jac[j++] = -v276;
		jac[j++] = v276;
		jac[j++] = v282 * drug_act * k_act;
		jac[j++] = v288 * (v258 * drug_tnf);
		jac[j++] = v294 - v295;
		jac[j++] = v294;
		jac[j++] = v295;
		jac[j++] = -(pace_bone * p[58]);
		jac[j++] = v301 / v303 / v306;
		jac[j++] = v315;
		jac[j++] = -(v308 * b_pge2 / (v303 * v303) / v306);
		jac[j++] = -(loss_bone * p[60]);
		jac[j++] = h3 * drug_nfkb / t_il6 / v328;
		jac[j++] = v332 * (v263 * drug_tnf);
		jac[j++] = v345;
		jac[j++] = -v346;
		jac[j++] = v346;
		jac[j++] = density_surface * p[67];
		jac[j++] = -(loss_bone * p[68]);
		jac[j++] = v351;
		jac[j++] = -v351;
		jac[j++] = v355 / v357;
		jac[j++] = v365 - v366;
		jac[j++] = v369 / v371;
		jac[j++] = -(v369 * surface_il10c / (v371 * v371) / k_il10_self + v366);
		jac[j++] = v379 * (v267 * drug_tnf);
		jac[j++] = -(1 / t_pge2);
		jac[j++] = h1 * density_surface * k_il1b / v306;
		jac[j++] = v387 / v306 * d_h1__surface_danger;
		jac[j++] = v395;
		jac[j++] = -(loss_bone * p[76]);
		jac[j++] = -p[143];
		jac[j++] = -p[109];
		jac[j++] = -(1 / p[146] + k_harm * h5);
		jac[j++] = -(v404 * d_h5__surface_tnf);
		jac[j++] = v408 * d_h5__surface_tnf;
		jac[j++] = -v408;
		jac[j++] = d_surface_tnf_excess__drug_tnf * drain;
		jac[j++] = y[o + 21] * drain;
		jac[j++] = (y[o + 10] - p[69]) * drain;
		jac[j++] = y[o + 17] * drain;
		jac[j++] = (surface_il10 - il100) * drain;
		jac[j++] = (surface_il10_need - il100) * drain;
		if (move) {
			const d_h5__drug_tnf = v273 * d_surface_tnf_excess__drug_tnf;
			jac[j++] = v282 * surface_signal4 * k_act;
			jac[j++] = v288 * (v258 * surface_tnf);
			jac[j++] = surface_mono * k_tnf * density_surface / v303 / v306;
			jac[j++] = -(v312 * d_surface_il10_seen__drug_brake);
			jac[j++] = v315;
			jac[j++] = h3 * surface_mono / t_il6 / v328;
			jac[j++] = v332 * (v263 * surface_tnf);
			jac[j++] = -(v342 * d_surface_il10_seen__drug_brake);
			jac[j++] = v345;
			jac[j++] = surface_il10c * k_il10 * density_surface * capacity / v357;
			jac[j++] = -(v362 * d_surface_il10_seen__drug_brake);
			jac[j++] = v365;
			jac[j++] = h4 / t_pge2;
			jac[j++] = v379 * (v267 * d_surface_tnf_excess__drug_tnf);
			jac[j++] = -(v392 * d_surface_il10_seen__drug_brake);
			jac[j++] = v395;
			jac[j++] = -(v404 * d_h5__drug_tnf);
			jac[j++] = v408 * d_h5__drug_tnf;
		}
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 62; i++) lu[l++] = jac[j + i];
		const j20 = jac[j + 20];
		const v84 = 1 / (diagonal - jac[j + 1]);
		const v85 = jac[j + 2] * v84;
		const v88 = v85 * jac[j + 0];
		const v90 = v85 * v88;
		const v92 = v85 * v90;
		const v94 = jac[j + 3] * v84;
		const v127 = 1 / (diagonal - jac[j + 33]);
		const v128 = v94 * v92 * v127;
		const v132 = 1 / (diagonal - jac[j + 34]);
		const v133 = v128 * jac[j + 32] * v132;
		const v137 = -jac[j + 4] - v133 * jac[j + 35];
		const v98 = 1 / (diagonal - jac[j + 8]);
		const v99 = jac[j + 6] * v98;
		const v138 = 1 / (diagonal - jac[j + 5] - v99 * jac[j + 7]);
		const v115 = 1 / (diagonal - jac[j + 23]);
		const v116 = jac[j + 10] * v115;
		const v104 = 1 / (diagonal - jac[j + 21]);
		const v111 = jac[j + 22] * v104;
		const v105 = j20 * v104;
		const v107 = v105 * j20;
		const v109 = v105 * v107;
		const v113 = v111 * v109;
		const v139 = (-jac[j + 9] - v116 * v113) * v138;
		const v121 = 1 / (diagonal - jac[j + 27]);
		const v122 = jac[j + 11] * v121;
		const v142 = 1 / (diagonal - jac[j + 12] - v122 * jac[j + 26] - v139 * v137);
		const v79 = 1 / (diagonal - jac[j + 16]);
		const v78 = 1 / (diagonal - jac[j + 19]);
		const v80 = 1 / (diagonal - jac[j + 25]);
		const v81 = 1 / (diagonal - jac[j + 31]);
		const v82 = 1 / (diagonal - jac[j + 37]);
		const v83 = 1 / diagonal;
		lu[l++] = v84;
		lu[l++] = v85;
		lu[l++] = v88;
		lu[l++] = v90;
		lu[l++] = v92;
		lu[l++] = v94;
		lu[l++] = v137;
		lu[l++] = v138;
		lu[l++] = v99;
		lu[l++] = v128;
		lu[l++] = v133;
		lu[l++] = v98;
		lu[l++] = v139;
		lu[l++] = v116;
		lu[l++] = v122;
		lu[l++] = v142;
		lu[l++] = v79;
		lu[l++] = v78;
		lu[l++] = v104;
		lu[l++] = v105;
		lu[l++] = v107;
		lu[l++] = v109;
		lu[l++] = v111;
		lu[l++] = v115;
		lu[l++] = v113;
		lu[l++] = v80;
		lu[l++] = v121;
		lu[l++] = v81;
		lu[l++] = v127;
		lu[l++] = v132;
		lu[l++] = v82;
		lu[l++] = v83;
		const pivots = v78 + v79 + v80 + v81 + v82 + v83 + v84 + v98 + v104 + v115 + v121 + v127 + v132 + v138 + v142;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		if (turns) {
			b[o + 4] += lu[l + 44] * turns[2];
			b[o + 4] += lu[l + 45] * turns[4];
			b[o + 6] += lu[l + 46] * turns[1];
			b[o + 6] += lu[l + 47] * turns[7];
			b[o + 6] += lu[l + 48] * turns[10];
			b[o + 7] += lu[l + 49] * turns[1];
			b[o + 7] += lu[l + 50] * turns[4];
			b[o + 7] += lu[l + 51] * turns[7];
			b[o + 7] += lu[l + 52] * turns[10];
			b[o + 14] += lu[l + 53] * turns[3];
			b[o + 14] += lu[l + 54] * turns[7];
			b[o + 14] += lu[l + 55] * turns[10];
			b[o + 16] += lu[l + 56] * turns[0];
			b[o + 16] += lu[l + 57] * turns[4];
			b[o + 17] += lu[l + 58] * turns[7];
			b[o + 17] += lu[l + 59] * turns[10];
			b[o + 19] += lu[l + 60] * turns[4];
			b[o + 20] += lu[l + 61] * turns[4];
		}
		let at = o;
		const b0 = b[o + 0];
		const b18 = b[o + 18];
		const b19 = b[o + 19];
		const u81 = lu[l + 81];
		const b11 = b[o + 11];
		const b16 = b[o + 16];
		const u63 = lu[l + 63];
		const b5 = b[o + 5];
		const u62 = lu[l + 62];
		const u78 = lu[l + 78];
		const u17 = lu[l + 17];
		const u80 = lu[l + 80];
		const c1 = lu[l + 39];
		const v37 = b[o + 12] + u81 * b11;
		const v39 = b[o + 13] + u81 * v37;
		const v42 = b[o + 14] + lu[l + 84] * v39;
		const v24 = b[o + 1] + u63 * b0;
		const v26 = b[o + 2] + u63 * v24;
		const v28 = b[o + 3] + u63 * v26;
		const v54 = b[o + 4] + lu[l + 67] * v28 + lu[l + 70] * b5 + lu[l + 71] * b18 + lu[l + 72] * b19;
		const v59 = (b[o + 6] + lu[l + 75] * v42 + lu[l + 76] * b16 - lu[l + 74] * v54) * lu[l + 77];
		const v69 = (b19 + lu[l + 35] * v59) * lu[l + 91];
		const v74 = (b18 + lu[l + 32] * v69) * lu[l + 90];
		const v64 = (v54 - lu[l + 68] * v59) * lu[l + 69];
		const v84 = (v42 + lu[l + 86] * v64) * lu[l + 85];
		const v153 = (b[o + 7] + lu[l + 13] * v64 + lu[l + 14] * v59 + lu[l + 15] * v84) * u78;
		const v157 = (b[o + 8] + u17 * v153) * u78;
		const v160 = (b[o + 9] + u17 * v157) * u78;
		const v165 = (b[o + 10] + lu[l + 18] * v160) * lu[l + 79];
		const v89 = (v39 + lu[l + 83] * v64) * u80;
		const v142 = (b[o + 15] + lu[l + 24] * v89) * lu[l + 87];
		const v137 = (b[o + 17] + lu[l + 28] * v64 + lu[l + 29] * v74 + lu[l + 30] * v84) * lu[l + 89];
		const v121 = b[o + 21] * lu[l + 93];
		b[at++] = (b0 + lu[l + 0] * v74) * u62;
		b[at++] = (v24 + lu[l + 64] * v74) * u62;
		b[at++] = (v26 + lu[l + 65] * v74) * u62;
		b[at++] = (v28 + lu[l + 66] * v74) * u62;
		b[at++] = v64;
		b[at++] = (b5 + lu[l + 7] * v64) * lu[l + 73];
		b[at++] = v59;
		b[at++] = v153;
		b[at++] = v157;
		b[at++] = v160;
		b[at++] = v165;
		b[at++] = (b11 + lu[l + 20] * v64) * u80;
		b[at++] = (v37 + lu[l + 82] * v64) * u80;
		b[at++] = v89;
		b[at++] = v84;
		b[at++] = v142;
		b[at++] = (b16 + lu[l + 26] * v59) * lu[l + 88];
		b[at++] = v137;
		b[at++] = v74;
		b[at++] = v69;
		b[at++] = (b[o + 20] + lu[l + 36] * v59) * lu[l + 92];
		b[at++] = v121;
		b[27] += lu[l + 38] * v121;
		b[27] += c1 * v59;
		b[31] += lu[l + 40] * v121;
		b[31] += c1 * v165;
		b[38] += lu[l + 41] * v121;
		b[38] += c1 * v137;
		b[35] += lu[l + 42] * v121;
		b[35] += c1 * v84;
		b[36] += lu[l + 43] * v121;
		b[36] += c1 * v142;
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const surface_tnf = y[o + 6];
		out[w++] = levers[4] * surface_tnf;
		out[w++] = y[o + 10];
		out[w++] = y[o + 17];
		out[w++] = y[o + 14];
		out[w++] = y[o + 15];
		out[w++] = surface_tnf;
		out[w++] = y[o + 16];
		out[w++] = y[o + 4];
		out[w++] = y[o + 19];
		out[w++] = y[o + 20];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const surfacePlaces = {
	inside: [[0, 18, 0], [0, 0, 1], [1, 0, 2], [1, 1, 1], [2, 1, 2], [2, 2, 1], [3, 2, 2], [3, 3, 1], [4, 3, 3], [4, 6, 4], [4, 4, 5], [4, 5, 6], [5, 4, 7], [5, 5, 8], [6, 4, 9], [6, 14, 10], [6, 16, 11], [6, 6, 12], [7, 4, 13], [7, 6, 14], [7, 14, 15], [7, 7, 16], [8, 7, 17], [8, 8, 16], [9, 8, 17], [9, 9, 16], [10, 9, 18], [10, 10, 19], [11, 4, 20], [11, 11, 21], [12, 11, 20], [12, 12, 21], [13, 12, 20], [13, 13, 21], [14, 13, 22], [14, 14, 23], [15, 13, 24], [15, 15, 25], [16, 6, 26], [16, 16, 27], [17, 4, 28], [17, 18, 29], [17, 14, 30], [17, 17, 31], [18, 19, 32], [18, 18, 33], [19, 19, 34], [19, 6, 35], [20, 6, 36], [20, 20, 37]],
	outward: [[0, 21, 38], [0, 6, 39], [1, 21, 40], [1, 10, 39], [2, 21, 41], [2, 17, 39], [3, 21, 42], [3, 14, 39], [4, 21, 43], [4, 15, 39]],
	byLever: [[4, 2, 44], [4, 4, 45], [6, 1, 46], [6, 7, 47], [6, 10, 48], [7, 1, 49], [7, 4, 50], [7, 7, 51], [7, 10, 52], [14, 3, 53], [14, 7, 54], [14, 10, 55], [16, 0, 56], [16, 4, 57], [17, 7, 58], [17, 10, 59], [19, 4, 60], [20, 4, 61]]
} as const;
