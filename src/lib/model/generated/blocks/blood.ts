// Derived from src/lib/model by `npm run generate`. Do not edit.
// The blood: endotoxin, what drains from lesions, and CRP.

export const blood = {
	id: 'blood' as const,
	/** Number of states. */
	n: 23,
	states: ['signal1', 'signal2', 'signal3', 'signal4', 'mono', 'exhausted', 'tnf', 'il6a', 'il6b', 'il6c', 'il6', 'il10a', 'il10b', 'il10c', 'il10', 'il10_need', 'pge2', 'il1b', 'endotoxin', 'liver', 'crp', 'fever', 'esr'] as const,
	observables: ['tnf', 'il6', 'il1b', 'il10', 'crp', 'esr', 'fever', 'il10Need', 'tnfTotal', 'pge2', 'monocytes', 'endotoxin'] as const,
	columns: ['tnf_pg_mL', 'il6_pg_mL', 'il1b_pg_mL', 'il10_pg_mL', 'crp_mg_L', 'esr_mm_h', 'fever_C', 'il10_called_for_pg_mL', 'tnf_total_pg_mL', 'pge2_rel', 'active_monocytes_share', 'endotoxin_ng_kg'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 64,
	factorSize: 93,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 23);
		y[o + 6] = p[63];
		y[o + 10] = p[69];
		y[o + 14] = p[74];
		y[o + 15] = p[74];
		y[o + 20] = p[90];
		y[o + 22] = p[99];
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		let at = o;
		const blood_endotoxin = y[o + 18];
		const blood_signal1 = y[o + 0];
		const t_signal = p[53];
		const blood_signal2 = y[o + 1];
		const blood_signal3 = y[o + 2];
		const blood_signal4 = y[o + 3];
		const pace_blood = p[86];
		const drug_tnf = levers[4];
		const blood_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const blood_mono = y[o + 4];
		const blood_exhausted = y[o + 5];
		const density_blood = p[88];
		const drug_nfkb = levers[1];
		const blood_il10 = y[o + 14];
		const blood_pge2 = y[o + 16];
		const loss_blood = p[87];
		const k_il6_tnf = p[64];
		const blood_il6a = y[o + 7];
		const t_il6 = p[66];
		const blood_il6b = y[o + 8];
		const blood_il6c = y[o + 9];
		const blood_il10a = y[o + 11];
		const t_il10 = p[70];
		const blood_il10b = y[o + 12];
		const blood_il10c = y[o + 13];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const il100 = p[74];
		const blood_il10_need = y[o + 15];
		const drug_cox = levers[0];
		const blood_il1b = y[o + 17];
		const blood_liver = y[o + 19];
		const h0 = blood_endotoxin / (p[85] + blood_endotoxin);
		const blood_tnf_free = drug_tnf * blood_tnf;
		const v242 = blood_tnf_free * blood_tnf_free;
		const v272 = p[57] * blood_mono;
		const blood_il10_seen = levers[7] * (blood_il10 + levers[10]);
		const v282 = 1 + blood_il10_seen / p[61];
		const v228 = blood_tnf - p[63];
		const v292 = blood_il10_seen / p[65];
		const v233 = y[o + 10] - p[69];
		const v320 = loss_blood * p[72];
		const blood_tnf_excess = drug_tnf * v228;
		const blood_il6_seen = levers[6] * v233;
		const blood_pyrogen = blood_il6_seen / p[94] + levers[5] * blood_il1b / p[95] + blood_tnf_excess / p[96];
		const v253 = blood_pyrogen * blood_pyrogen;
		d[at++] = (h0 - blood_signal1) / t_signal;
		d[at++] = (blood_signal1 - blood_signal2) / t_signal;
		d[at++] = (blood_signal2 - blood_signal3) / t_signal;
		d[at++] = (blood_signal3 - blood_signal4) / t_signal;
		d[at++] = pace_blood * (levers[2] * p[54] * blood_signal4 * (1 + p[55] * (v242 / (k_mono_tnf * k_mono_tnf + v242))) * (1 - blood_mono - blood_exhausted) - v272);
		d[at++] = pace_blood * (v272 - p[58] * blood_exhausted);
		d[at++] = density_blood * drug_nfkb * p[59] * blood_mono / (v282 * (1 + p[62] * blood_pge2)) - loss_blood * p[60] * v228;
		d[at++] = (drug_nfkb * blood_mono * (v242 / (k_il6_tnf * k_il6_tnf + v242)) / (1 + v292 * v292) - blood_il6a) / t_il6;
		d[at++] = (blood_il6a - blood_il6b) / t_il6;
		d[at++] = (blood_il6b - blood_il6c) / t_il6;
		d[at++] = density_blood * p[67] * blood_il6c - loss_blood * p[68] * v233;
		d[at++] = (blood_mono - blood_il10a) / t_il10;
		d[at++] = (blood_il10a - blood_il10b) / t_il10;
		d[at++] = (blood_il10b - blood_il10c) / t_il10;
		d[at++] = p[177] * p[178] * p[179] * levers[3] * density_blood * k_il10 * blood_il10c / (1 + blood_il10_seen / k_il10_self) - v320 * (blood_il10 - il100);
		d[at++] = density_blood * k_il10 * blood_il10c / (1 + blood_il10_need / k_il10_self) - v320 * (blood_il10_need - il100);
		d[at++] = (drug_cox * (blood_tnf_excess / (p[77] + blood_tnf_excess)) - blood_pge2) / p[78];
		d[at++] = density_blood * p[75] * blood_mono * h0 / v282 - loss_blood * p[76] * blood_il1b;
		d[at++] = p[187] - p[84] * blood_endotoxin;
		d[at++] = (blood_il6_seen / (p[92] + blood_il6_seen) - blood_liver) / p[93];
		d[at++] = p[91] * blood_liver - p[89] * (y[o + 20] - p[90]);
		d[at++] = (p[97] * drug_cox * (v253 / (1 + v253)) - y[o + 21]) / p[98];
		d[at++] = (p[99] + p[100] * (blood_liver / (p[101] + blood_liver)) - y[o + 22]) / p[102];
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const blood_endotoxin = y[o + 18];
		const pace_blood = p[86];
		const blood_mono = y[o + 4];
		const a_tnf = p[55];
		const drug_tnf = levers[4];
		const blood_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const drug_act = levers[2];
		const k_act = p[54];
		const blood_signal4 = y[o + 3];
		const density_blood = p[88];
		const drug_nfkb = levers[1];
		const k_tnf = p[59];
		const b_pge2 = p[62];
		const drug_brake = levers[7];
		const k_tnf_il10 = p[61];
		const loss_blood = p[87];
		const k_il6_tnf = p[64];
		const t_il6 = p[66];
		const k_il6_il10 = p[65];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const blood_il10c = y[o + 13];
		const drug_cox = levers[0];
		const t_pge2 = p[78];
		const k_il1b = p[75];
		const drug_il6 = levers[6];
		const fever_max = p[97];
		const t_fever = p[98];
		const k_fever_il6 = p[94];
		const drug_il1 = levers[5];
		const blood_il1b = y[o + 17];
		const k_fever_il1b = p[95];
		const k_fever_tnf = p[96];
		const t_esr = p[102];
		const blood_liver = y[o + 19];
		const v302 = 1 / p[53];
		const v235 = p[85] + blood_endotoxin;
		const h0 = blood_endotoxin / v235;
		const d_h0__blood_endotoxin = (1 - h0) / v235;
		const v305 = pace_blood * (1 - blood_mono - y[o + 5]);
		const blood_tnf_free = drug_tnf * blood_tnf;
		const v242 = blood_tnf_free * blood_tnf_free;
		const v244 = k_mono_tnf * k_mono_tnf + v242;
		const h1 = v242 / v244;
		const v307 = a_tnf * h1 + 1;
		const v308 = v305 * v307;
		const v314 = v305 * drug_act * k_act * blood_signal4 * a_tnf;
		const v271 = 2 * blood_tnf_free;
		const v274 = v271 * (1 - h1) / v244;
		const v320 = -(pace_blood * drug_act * k_act * blood_signal4 * v307);
		const v321 = pace_blood * p[57];
		const v327 = density_blood * drug_nfkb * k_tnf;
		const v329 = b_pge2 * y[o + 16] + 1;
		const d_blood_il10_seen__drug_brake = y[o + 14] + levers[10];
		const blood_il10_seen = drug_brake * d_blood_il10_seen__drug_brake;
		const v332 = blood_il10_seen / k_tnf_il10 + 1;
		const v334 = v327 * blood_mono;
		const v336 = v332 * v332;
		const v338 = v334 / v329 / v336 / k_tnf_il10;
		const v341 = -(v338 * drug_brake);
		const v247 = k_il6_tnf * k_il6_tnf + v242;
		const h2 = v242 / v247;
		const v352 = k_il6_il10 * k_il6_il10;
		const v354 = blood_il10_seen * blood_il10_seen / v352 + 1;
		const v358 = drug_nfkb * blood_mono / t_il6 / v354;
		const v279 = v271 * (1 - h2) / v247;
		const v368 = 2 * drug_nfkb * blood_mono * h2 * blood_il10_seen * (1 / (v354 * v354)) / v352 / t_il6;
		const v371 = -(v368 * drug_brake);
		const v372 = 1 / t_il6;
		const v377 = 1 / p[70];
		const capacity = p[177] * p[178] * p[179];
		const v381 = capacity * levers[3] * density_blood * k_il10;
		const v383 = blood_il10_seen / k_il10_self + 1;
		const v388 = v381 * blood_il10c / (v383 * v383) / k_il10_self;
		const v391 = -(v388 * drug_brake);
		const v392 = loss_blood * p[72];
		const v395 = density_blood * k_il10;
		const v397 = y[o + 15] / k_il10_self + 1;
		const v405 = drug_cox / t_pge2;
		const d_blood_tnf_excess__drug_tnf = blood_tnf - p[63];
		const blood_tnf_excess = drug_tnf * d_blood_tnf_excess__drug_tnf;
		const v249 = p[77] + blood_tnf_excess;
		const h3 = blood_tnf_excess / v249;
		const v283 = (1 - h3) / v249;
		const v413 = density_blood * k_il1b * blood_mono;
		const v418 = v413 * h0 / v336 / k_tnf_il10;
		const v421 = -(v418 * drug_brake);
		const v425 = 1 / p[93];
		const d_blood_il6_seen__drug_il6 = y[o + 10] - p[69];
		const blood_il6_seen = drug_il6 * d_blood_il6_seen__drug_il6;
		const v251 = p[92] + blood_il6_seen;
		const v287 = (1 - blood_il6_seen / v251) / v251;
		const v430 = fever_max * drug_cox / t_fever;
		const blood_pyrogen = blood_il6_seen / k_fever_il6 + drug_il1 * blood_il1b / k_fever_il1b + blood_tnf_excess / k_fever_tnf;
		const v253 = blood_pyrogen * blood_pyrogen;
		const v254 = 1 + v253;
		const h5 = v253 / v254;
		const v293 = 2 * blood_pyrogen * (1 - h5) / v254;
		const v261 = 1 / k_fever_il6;
		const v264 = 1 / k_fever_il1b;
		const v267 = 1 / k_fever_tnf;
		const v256 = p[101] + blood_liver;
		jac[j++] = v302 * d_h0__blood_endotoxin;
		jac[j++] = -v302;
		jac[j++] = v302;
		jac[j++] = v308 * drug_act * k_act;
		jac[j++] = v314 * (v274 * drug_tnf);
		jac[j++] = v320 - v321;
		jac[j++] = v320;
		jac[j++] = v321;
		jac[j++] = -(pace_blood * p[58]);
		jac[j++] = v327 / v329 / v332;
		jac[j++] = v341;
		jac[j++] = -(v334 * b_pge2 / (v329 * v329) / v332);
		jac[j++] = -(loss_blood * p[60]);
		jac[j++] = h2 * drug_nfkb / t_il6 / v354;
		jac[j++] = v358 * (v279 * drug_tnf);
		jac[j++] = v371;
		jac[j++] = -v372;
		jac[j++] = v372;
		jac[j++] = density_blood * p[67];
		jac[j++] = -(loss_blood * p[68]);
		jac[j++] = v377;
		jac[j++] = -v377;
		jac[j++] = v381 / v383;
		jac[j++] = v391 - v392;
		jac[j++] = v395 / v397;
		jac[j++] = -(v395 * blood_il10c / (v397 * v397) / k_il10_self + v392);
		jac[j++] = v405 * (v283 * drug_tnf);
		jac[j++] = -(1 / t_pge2);
		jac[j++] = h0 * density_blood * k_il1b / v332;
		jac[j++] = v413 / v332 * d_h0__blood_endotoxin;
		jac[j++] = v421;
		jac[j++] = -(loss_blood * p[76]);
		jac[j++] = -p[84];
		jac[j++] = v425 * (v287 * drug_il6);
		jac[j++] = -v425;
		jac[j++] = p[91];
		jac[j++] = -p[89];
		jac[j++] = v430 * (v293 * (v261 * drug_il6));
		jac[j++] = v430 * (v293 * (v264 * drug_il1));
		jac[j++] = v430 * (v293 * (v267 * drug_tnf));
		jac[j++] = -(1 / t_fever);
		jac[j++] = p[100] / t_esr * ((1 - blood_liver / v256) / v256);
		jac[j++] = -(1 / t_esr);
		if (move) {
			jac[j++] = v308 * blood_signal4 * k_act;
			jac[j++] = v314 * (v274 * blood_tnf);
			jac[j++] = blood_mono * k_tnf * density_blood / v329 / v332;
			jac[j++] = -(v338 * d_blood_il10_seen__drug_brake);
			jac[j++] = v341;
			jac[j++] = h2 * blood_mono / t_il6 / v354;
			jac[j++] = v358 * (v279 * blood_tnf);
			jac[j++] = -(v368 * d_blood_il10_seen__drug_brake);
			jac[j++] = v371;
			jac[j++] = blood_il10c * k_il10 * density_blood * capacity / v383;
			jac[j++] = -(v388 * d_blood_il10_seen__drug_brake);
			jac[j++] = v391;
			jac[j++] = h3 / t_pge2;
			jac[j++] = v405 * (v283 * d_blood_tnf_excess__drug_tnf);
			jac[j++] = -(v418 * d_blood_il10_seen__drug_brake);
			jac[j++] = v421;
			jac[j++] = v425 * (v287 * d_blood_il6_seen__drug_il6);
			jac[j++] = h5 * fever_max / t_fever;
			jac[j++] = v430 * (v293 * (v261 * d_blood_il6_seen__drug_il6));
			jac[j++] = v430 * (v293 * (v264 * blood_il1b));
			jac[j++] = v430 * (v293 * (v267 * d_blood_tnf_excess__drug_tnf));
		}
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 64; i++) lu[l++] = jac[j + i];
		const j20 = jac[j + 20];
		const v89 = 1 / (diagonal - jac[j + 32]);
		const v94 = 1 / (diagonal - jac[j + 1]);
		const v106 = 1 / (diagonal - jac[j + 8]);
		const v107 = jac[j + 6] * v106;
		const v130 = 1 / (diagonal - jac[j + 5] - v107 * jac[j + 7]);
		const v124 = 1 / (diagonal - jac[j + 23]);
		const v125 = jac[j + 10] * v124;
		const v112 = 1 / (diagonal - jac[j + 21]);
		const v120 = jac[j + 22] * v112;
		const v113 = j20 * v112;
		const v116 = v113 * j20;
		const v118 = v113 * v116;
		const v122 = v120 * v118;
		const v131 = (-jac[j + 9] - v125 * v122) * v130;
		const v135 = 1 / (diagonal - jac[j + 12] + v131 * jac[j + 4]);
		const v105 = 1 / (diagonal - jac[j + 16]);
		const v104 = 1 / (diagonal - jac[j + 19]);
		const v88 = 1 / (diagonal - jac[j + 25]);
		const v136 = jac[j + 26] * v135;
		const v141 = 1 / (diagonal - jac[j + 27] - v136 * jac[j + 11]);
		const v101 = 1 / (diagonal - jac[j + 31]);
		const v103 = 1 / (diagonal - jac[j + 34]);
		const v99 = 1 / (diagonal - jac[j + 36]);
		const v100 = 1 / (diagonal - jac[j + 40]);
		const v102 = 1 / (diagonal - jac[j + 42]);
		lu[l++] = jac[j + 0] * v89;
		lu[l++] = v94;
		lu[l++] = jac[j + 2] * v94;
		lu[l++] = jac[j + 3] * v94;
		lu[l++] = v130;
		lu[l++] = v107;
		lu[l++] = v106;
		lu[l++] = v131;
		lu[l++] = v125;
		lu[l++] = v135;
		lu[l++] = v105;
		lu[l++] = v104;
		lu[l++] = v112;
		lu[l++] = v113;
		lu[l++] = v116;
		lu[l++] = v118;
		lu[l++] = v120;
		lu[l++] = v124;
		lu[l++] = v122;
		lu[l++] = v88;
		lu[l++] = v136;
		lu[l++] = v141;
		lu[l++] = jac[j + 29] * v89;
		lu[l++] = v101;
		lu[l++] = v89;
		lu[l++] = v103;
		lu[l++] = v99;
		lu[l++] = v100;
		lu[l++] = v102;
		const pivots = v88 + v89 + v94 + v99 + v100 + v101 + v102 + v103 + v104 + v105 + v106 + v112 + v124 + v130 + v135 + v141;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		if (turns) {
			b[o + 4] += lu[l + 43] * turns[2];
			b[o + 4] += lu[l + 44] * turns[4];
			b[o + 6] += lu[l + 45] * turns[1];
			b[o + 6] += lu[l + 46] * turns[7];
			b[o + 6] += lu[l + 47] * turns[10];
			b[o + 7] += lu[l + 48] * turns[1];
			b[o + 7] += lu[l + 49] * turns[4];
			b[o + 7] += lu[l + 50] * turns[7];
			b[o + 7] += lu[l + 51] * turns[10];
			b[o + 14] += lu[l + 52] * turns[3];
			b[o + 14] += lu[l + 53] * turns[7];
			b[o + 14] += lu[l + 54] * turns[10];
			b[o + 16] += lu[l + 55] * turns[0];
			b[o + 16] += lu[l + 56] * turns[4];
			b[o + 17] += lu[l + 57] * turns[7];
			b[o + 17] += lu[l + 58] * turns[10];
			b[o + 19] += lu[l + 59] * turns[6];
			b[o + 21] += lu[l + 60] * turns[0];
			b[o + 21] += lu[l + 61] * turns[6];
			b[o + 21] += lu[l + 62] * turns[5];
			b[o + 21] += lu[l + 63] * turns[4];
		}
		let at = o;
		const b18 = b[o + 18];
		const u65 = lu[l + 65];
		const u66 = lu[l + 66];
		const b5 = b[o + 5];
		const u77 = lu[l + 77];
		const b11 = b[o + 11];
		const u74 = lu[l + 74];
		const u17 = lu[l + 17];
		const u76 = lu[l + 76];
		const v25 = b[o + 0] + lu[l + 64] * b18;
		const v31 = b[o + 1] + u66 * v25;
		const v33 = b[o + 2] + u66 * v31;
		const v35 = b[o + 3] + u66 * v33;
		const v41 = b[o + 4] + lu[l + 67] * v35 + lu[l + 69] * b5;
		const v44 = b[o + 12] + u77 * b11;
		const v46 = b[o + 13] + u77 * v44;
		const v49 = b[o + 14] + lu[l + 80] * v46;
		const v55 = b[o + 6] + lu[l + 72] * v49 - lu[l + 71] * v41;
		const v60 = (b[o + 16] + lu[l + 84] * v55) * lu[l + 85];
		const v65 = (v55 + lu[l + 11] * v60) * lu[l + 73];
		const v70 = (v41 + lu[l + 4] * v65) * lu[l + 68];
		const v75 = (v49 + lu[l + 82] * v70) * lu[l + 81];
		const v104 = (b[o + 7] + lu[l + 13] * v70 + lu[l + 14] * v65 + lu[l + 15] * v75) * u74;
		const v108 = (b[o + 8] + u17 * v104) * u74;
		const v111 = (b[o + 9] + u17 * v108) * u74;
		const v116 = (b[o + 10] + lu[l + 18] * v111) * lu[l + 75];
		const v80 = (v46 + lu[l + 79] * v70) * u76;
		const v134 = (b[o + 17] + lu[l + 86] * b18 + lu[l + 28] * v70 + lu[l + 30] * v75) * lu[l + 87];
		const v121 = (b[o + 19] + lu[l + 33] * v116) * lu[l + 89];
		b[at++] = v25 * u65;
		b[at++] = v31 * u65;
		b[at++] = v33 * u65;
		b[at++] = v35 * u65;
		b[at++] = v70;
		b[at++] = (b5 + lu[l + 7] * v70) * lu[l + 70];
		b[at++] = v65;
		b[at++] = v104;
		b[at++] = v108;
		b[at++] = v111;
		b[at++] = v116;
		b[at++] = (b11 + lu[l + 20] * v70) * u76;
		b[at++] = (v44 + lu[l + 78] * v70) * u76;
		b[at++] = v80;
		b[at++] = v75;
		b[at++] = (b[o + 15] + lu[l + 24] * v80) * lu[l + 83];
		b[at++] = v60;
		b[at++] = v134;
		b[at++] = b18 * lu[l + 88];
		b[at++] = v121;
		b[at++] = (b[o + 20] + lu[l + 35] * v121) * lu[l + 90];
		b[at++] = (b[o + 21] + lu[l + 37] * v116 + lu[l + 38] * v134 + lu[l + 39] * v65) * lu[l + 91];
		b[at++] = (b[o + 22] + lu[l + 41] * v121) * lu[l + 92];
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		const blood_tnf = y[o + 6];
		out[w++] = levers[4] * blood_tnf;
		out[w++] = y[o + 10];
		out[w++] = y[o + 17];
		out[w++] = y[o + 14];
		out[w++] = y[o + 20];
		out[w++] = y[o + 22];
		out[w++] = y[o + 21];
		out[w++] = y[o + 15];
		out[w++] = blood_tnf;
		out[w++] = y[o + 16];
		out[w++] = y[o + 4];
		out[w++] = y[o + 18];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const bloodPlaces = {
	inside: [[0, 18, 0], [0, 0, 1], [1, 0, 2], [1, 1, 1], [2, 1, 2], [2, 2, 1], [3, 2, 2], [3, 3, 1], [4, 3, 3], [4, 6, 4], [4, 4, 5], [4, 5, 6], [5, 4, 7], [5, 5, 8], [6, 4, 9], [6, 14, 10], [6, 16, 11], [6, 6, 12], [7, 4, 13], [7, 6, 14], [7, 14, 15], [7, 7, 16], [8, 7, 17], [8, 8, 16], [9, 8, 17], [9, 9, 16], [10, 9, 18], [10, 10, 19], [11, 4, 20], [11, 11, 21], [12, 11, 20], [12, 12, 21], [13, 12, 20], [13, 13, 21], [14, 13, 22], [14, 14, 23], [15, 13, 24], [15, 15, 25], [16, 6, 26], [16, 16, 27], [17, 4, 28], [17, 18, 29], [17, 14, 30], [17, 17, 31], [18, 18, 32], [19, 10, 33], [19, 19, 34], [20, 19, 35], [20, 20, 36], [21, 10, 37], [21, 17, 38], [21, 6, 39], [21, 21, 40], [22, 19, 41], [22, 22, 42]],
	outward: [],
	byLever: [[4, 2, 43], [4, 4, 44], [6, 1, 45], [6, 7, 46], [6, 10, 47], [7, 1, 48], [7, 4, 49], [7, 7, 50], [7, 10, 51], [14, 3, 52], [14, 7, 53], [14, 10, 54], [16, 0, 55], [16, 4, 56], [17, 7, 57], [17, 10, 58], [19, 6, 59], [21, 0, 60], [21, 6, 61], [21, 5, 62], [21, 4, 63]]
} as const;
