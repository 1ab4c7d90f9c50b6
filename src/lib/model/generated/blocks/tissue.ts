// Derived from src/lib/model by `npm run generate`. Do not edit.
// Germs in a tissue, and the defence that drugs may weaken.

export const tissue = {
	id: 'tissue' as const,
	/** Number of states. */
	n: 20,
	states: ['signal1', 'signal2', 'signal3', 'signal4', 'mono', 'exhausted', 'tnf', 'il6a', 'il6b', 'il6c', 'il6', 'il10a', 'il10b', 'il10c', 'il10', 'il10_need', 'pge2', 'il1b', 'pathogen', 'called'] as const,
	observables: ['tnf', 'il6', 'il1b', 'il10', 'germs', 'called'] as const,
	columns: ['tnf_pg_mL', 'il6_pg_mL', 'il1b_pg_mL', 'il10_pg_mL', 'germs_rel', 'phagocytes_share'] as const,
	/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */
	jacobianSize: 58,
	factorSize: 101,
	/** Which states of the hub, counted from its first, `flows` flow into. */
	targets: [] as readonly number[],
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array, o: number): void {
		y.fill(0, o, o + 20);
		y[o + 6] = p[63];
		y[o + 10] = p[69];
		y[o + 14] = p[74];
		y[o + 15] = p[74];
	},
	/** Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there. */
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void {
		let at = o;
		const tissue_pathogen = y[o + 18];
		const tissue_signal1 = y[o + 0];
		const t_signal = p[53];
		const tissue_signal2 = y[o + 1];
		const tissue_signal3 = y[o + 2];
		const tissue_signal4 = y[o + 3];
		const pace_infection = p[148];
		const drug_tnf = levers[4];
		const tissue_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const tissue_mono = y[o + 4];
		const tissue_exhausted = y[o + 5];
		const density_infection = p[149];
		const drug_nfkb = levers[1];
		const tissue_il10 = y[o + 14];
		const tissue_pge2 = y[o + 16];
		const loss_infection = p[150];
		const k_il6_tnf = p[64];
		const tissue_il6a = y[o + 7];
		const t_il6 = p[66];
		const tissue_il6b = y[o + 8];
		const tissue_il6c = y[o + 9];
		const tissue_il10a = y[o + 11];
		const t_il10 = p[70];
		const tissue_il10b = y[o + 12];
		const tissue_il10c = y[o + 13];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const il100 = p[74];
		const tissue_il10_need = y[o + 15];
		const tissue_il1b = y[o + 17];
		const tissue_called = y[o + 19];
		const h0 = tissue_pathogen / (p[151] + tissue_pathogen);
		const tissue_tnf_free = drug_tnf * tissue_tnf;
		const v247 = tissue_tnf_free * tissue_tnf_free;
		const v270 = p[57] * tissue_mono;
		const tissue_il10_seen = levers[7] * (tissue_il10 + levers[10]);
		const v280 = 1 + tissue_il10_seen / p[61];
		const v225 = tissue_tnf - p[63];
		const v290 = tissue_il10_seen / p[65];
		const v230 = y[o + 10] - p[69];
		const v318 = loss_infection * p[72];
		const tissue_tnf_excess = drug_tnf * v225;
		const tissue_il6_seen = levers[6] * v230;
		const tissue_il1b_seen = levers[5] * tissue_il1b;
		d[at++] = (h0 - tissue_signal1) / t_signal;
		d[at++] = (tissue_signal1 - tissue_signal2) / t_signal;
		d[at++] = (tissue_signal2 - tissue_signal3) / t_signal;
		d[at++] = (tissue_signal3 - tissue_signal4) / t_signal;
		d[at++] = pace_infection * (levers[2] * p[54] * tissue_signal4 * (1 + p[55] * (v247 / (k_mono_tnf * k_mono_tnf + v247))) * (1 - tissue_mono - tissue_exhausted) - v270);
		d[at++] = pace_infection * (v270 - p[58] * tissue_exhausted);
		d[at++] = density_infection * drug_nfkb * p[59] * tissue_mono / (v280 * (1 + p[62] * tissue_pge2)) - loss_infection * p[60] * v225;
		d[at++] = (drug_nfkb * tissue_mono * (v247 / (k_il6_tnf * k_il6_tnf + v247)) / (1 + v290 * v290) - tissue_il6a) / t_il6;
		d[at++] = (tissue_il6a - tissue_il6b) / t_il6;
		d[at++] = (tissue_il6b - tissue_il6c) / t_il6;
		d[at++] = density_infection * p[67] * tissue_il6c - loss_infection * p[68] * v230;
		d[at++] = (tissue_mono - tissue_il10a) / t_il10;
		d[at++] = (tissue_il10a - tissue_il10b) / t_il10;
		d[at++] = (tissue_il10b - tissue_il10c) / t_il10;
		d[at++] = p[177] * p[178] * p[179] * levers[3] * density_infection * k_il10 * tissue_il10c / (1 + tissue_il10_seen / k_il10_self) - v318 * (tissue_il10 - il100);
		d[at++] = density_infection * k_il10 * tissue_il10c / (1 + tissue_il10_need / k_il10_self) - v318 * (tissue_il10_need - il100);
		d[at++] = (levers[0] * (tissue_tnf_excess / (p[77] + tissue_tnf_excess)) - tissue_pge2) / p[78];
		d[at++] = density_infection * p[75] * tissue_mono * h0 / v280 - loss_infection * p[76] * tissue_il1b;
		d[at++] = p[152] * tissue_pathogen * (1 - tissue_pathogen / p[153]) - p[154] * tissue_pathogen / (1 + tissue_pathogen / p[155]) - p[156] * tissue_called * tissue_pathogen;
		d[at++] = (p[158] * h0 + p[159] * (tissue_tnf_excess / (p[162] + tissue_tnf_excess)) + p[160] * (tissue_il6_seen / (p[163] + tissue_il6_seen)) + p[161] * (tissue_il1b_seen / (p[164] + tissue_il1b_seen)) - tissue_called) / p[157];
	},
	/** What flows into the hub, per hour, in the order of `targets`, into `out`. */
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {
	},
	/** Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move. */
	jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void {
		const tissue_pathogen = y[o + 18];
		const pace_infection = p[148];
		const tissue_mono = y[o + 4];
		const a_tnf = p[55];
		const drug_tnf = levers[4];
		const tissue_tnf = y[o + 6];
		const k_mono_tnf = p[56];
		const drug_act = levers[2];
		const k_act = p[54];
		const tissue_signal4 = y[o + 3];
		const density_infection = p[149];
		const drug_nfkb = levers[1];
		const k_tnf = p[59];
		const b_pge2 = p[62];
		const drug_brake = levers[7];
		const k_tnf_il10 = p[61];
		const loss_infection = p[150];
		const k_il6_tnf = p[64];
		const t_il6 = p[66];
		const k_il6_il10 = p[65];
		const k_il10 = p[71];
		const k_il10_self = p[73];
		const tissue_il10c = y[o + 13];
		const t_pge2 = p[78];
		const k_il1b = p[75];
		const called_kill = p[156];
		const call_tnf = p[159];
		const call_il6 = p[160];
		const drug_il6 = levers[6];
		const call_il1b = p[161];
		const drug_il1 = levers[5];
		const tissue_il1b = y[o + 17];
		const v294 = 1 / p[53];
		const v232 = p[151] + tissue_pathogen;
		const h0 = tissue_pathogen / v232;
		const d_h0__tissue_pathogen = (1 - h0) / v232;
		const v297 = pace_infection * (1 - tissue_mono - y[o + 5]);
		const tissue_tnf_free = drug_tnf * tissue_tnf;
		const v247 = tissue_tnf_free * tissue_tnf_free;
		const v249 = k_mono_tnf * k_mono_tnf + v247;
		const h4 = v247 / v249;
		const v299 = a_tnf * h4 + 1;
		const v300 = v297 * v299;
		const v306 = v297 * drug_act * k_act * tissue_signal4 * a_tnf;
		const v279 = 2 * tissue_tnf_free;
		const v282 = v279 * (1 - h4) / v249;
		const v312 = -(pace_infection * drug_act * k_act * tissue_signal4 * v299);
		const v313 = pace_infection * p[57];
		const v319 = density_infection * drug_nfkb * k_tnf;
		const v321 = b_pge2 * y[o + 16] + 1;
		const d_tissue_il10_seen__drug_brake = y[o + 14] + levers[10];
		const tissue_il10_seen = drug_brake * d_tissue_il10_seen__drug_brake;
		const v324 = tissue_il10_seen / k_tnf_il10 + 1;
		const v326 = v319 * tissue_mono;
		const v328 = v324 * v324;
		const v330 = v326 / v321 / v328 / k_tnf_il10;
		const v333 = -(v330 * drug_brake);
		const v252 = k_il6_tnf * k_il6_tnf + v247;
		const h5 = v247 / v252;
		const v344 = k_il6_il10 * k_il6_il10;
		const v346 = tissue_il10_seen * tissue_il10_seen / v344 + 1;
		const v350 = drug_nfkb * tissue_mono / t_il6 / v346;
		const v287 = v279 * (1 - h5) / v252;
		const v360 = 2 * drug_nfkb * tissue_mono * h5 * tissue_il10_seen * (1 / (v346 * v346)) / v344 / t_il6;
		const v363 = -(v360 * drug_brake);
		const v364 = 1 / t_il6;
		const v369 = 1 / p[70];
		const capacity = p[177] * p[178] * p[179];
		const v373 = capacity * levers[3] * density_infection * k_il10;
		const v375 = tissue_il10_seen / k_il10_self + 1;
		const v380 = v373 * tissue_il10c / (v375 * v375) / k_il10_self;
		const v383 = -(v380 * drug_brake);
		const v384 = loss_infection * p[72];
		const v387 = density_infection * k_il10;
		const v389 = y[o + 15] / k_il10_self + 1;
		const v397 = levers[0] / t_pge2;
		const d_tissue_tnf_excess__drug_tnf = tissue_tnf - p[63];
		const tissue_tnf_excess = drug_tnf * d_tissue_tnf_excess__drug_tnf;
		const v254 = p[77] + tissue_tnf_excess;
		const h6 = tissue_tnf_excess / v254;
		const v291 = (1 - h6) / v254;
		const v405 = density_infection * k_il1b * tissue_mono;
		const v410 = v405 * h0 / v328 / k_tnf_il10;
		const v413 = -(v410 * drug_brake);
		const v421 = tissue_pathogen / p[155] + 1;
		const v429 = 1 / p[157];
		const v234 = p[162] + tissue_tnf_excess;
		const v260 = (1 - tissue_tnf_excess / v234) / v234;
		const d_tissue_il6_seen__drug_il6 = y[o + 10] - p[69];
		const tissue_il6_seen = drug_il6 * d_tissue_il6_seen__drug_il6;
		const v236 = p[163] + tissue_il6_seen;
		const v264 = (1 - tissue_il6_seen / v236) / v236;
		const tissue_il1b_seen = drug_il1 * tissue_il1b;
		const v238 = p[164] + tissue_il1b_seen;
		const v268 = (1 - tissue_il1b_seen / v238) / v238;
		jac[j++] = v294 * d_h0__tissue_pathogen;
		jac[j++] = -v294;
		jac[j++] = v294;
		jac[j++] = v300 * drug_act * k_act;
		jac[j++] = v306 * (v282 * drug_tnf);
		jac[j++] = v312 - v313;
		jac[j++] = v312;
		jac[j++] = v313;
		jac[j++] = -(pace_infection * p[58]);
		jac[j++] = v319 / v321 / v324;
		jac[j++] = v333;
		jac[j++] = -(v326 * b_pge2 / (v321 * v321) / v324);
		jac[j++] = -(loss_infection * p[60]);
		jac[j++] = h5 * drug_nfkb / t_il6 / v346;
		jac[j++] = v350 * (v287 * drug_tnf);
		jac[j++] = v363;
		jac[j++] = -v364;
		jac[j++] = v364;
		jac[j++] = density_infection * p[67];
		jac[j++] = -(loss_infection * p[68]);
		jac[j++] = v369;
		jac[j++] = -v369;
		jac[j++] = v373 / v375;
		jac[j++] = v383 - v384;
		jac[j++] = v387 / v389;
		jac[j++] = -(v387 * tissue_il10c / (v389 * v389) / k_il10_self + v384);
		jac[j++] = v397 * (v291 * drug_tnf);
		jac[j++] = -(1 / t_pge2);
		jac[j++] = h0 * density_infection * k_il1b / v324;
		jac[j++] = v405 / v324 * d_h0__tissue_pathogen;
		jac[j++] = v413;
		jac[j++] = -(loss_infection * p[76]);
		jac[j++] = p[152] * (1 - 2 * tissue_pathogen / p[153]) - (p[154] / (v421 * v421) + called_kill * y[o + 19]);
		jac[j++] = -(tissue_pathogen * called_kill);
		jac[j++] = v429 * (p[158] * d_h0__tissue_pathogen);
		jac[j++] = v429 * (call_tnf * (v260 * drug_tnf));
		jac[j++] = v429 * (call_il6 * (v264 * drug_il6));
		jac[j++] = v429 * (call_il1b * (v268 * drug_il1));
		jac[j++] = -v429;
		if (move) {
			jac[j++] = v300 * tissue_signal4 * k_act;
			jac[j++] = v306 * (v282 * tissue_tnf);
			jac[j++] = tissue_mono * k_tnf * density_infection / v321 / v324;
			jac[j++] = -(v330 * d_tissue_il10_seen__drug_brake);
			jac[j++] = v333;
			jac[j++] = h5 * tissue_mono / t_il6 / v346;
			jac[j++] = v350 * (v287 * tissue_tnf);
			jac[j++] = -(v360 * d_tissue_il10_seen__drug_brake);
			jac[j++] = v363;
			jac[j++] = tissue_il10c * k_il10 * density_infection * capacity / v375;
			jac[j++] = -(v380 * d_tissue_il10_seen__drug_brake);
			jac[j++] = v383;
			jac[j++] = h6 / t_pge2;
			jac[j++] = v397 * (v291 * d_tissue_tnf_excess__drug_tnf);
			jac[j++] = -(v410 * d_tissue_il10_seen__drug_brake);
			jac[j++] = v413;
			jac[j++] = v429 * (call_tnf * (v260 * d_tissue_tnf_excess__drug_tnf));
			jac[j++] = v429 * (call_il6 * (v264 * d_tissue_il6_seen__drug_il6));
			jac[j++] = v429 * (call_il1b * (v268 * tissue_il1b));
		}
	},
	/** LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes. */
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {
		for (let i = 0; i < 58; i++) lu[l++] = jac[j + i];
		const j20 = jac[j + 20];
		const j17 = jac[j + 17];
		const v81 = 1 / (diagonal - jac[j + 1]);
		const v82 = jac[j + 2] * v81;
		const v85 = v82 * jac[j + 0];
		const v87 = v82 * v85;
		const v89 = v82 * v87;
		const v91 = jac[j + 3] * v81;
		const v126 = 1 / (diagonal - jac[j + 27]);
		const v127 = jac[j + 11] * v126;
		const v157 = 1 / (diagonal - jac[j + 12] - v127 * jac[j + 26]);
		const v158 = jac[j + 4] * v157;
		const v95 = 1 / (diagonal - jac[j + 8]);
		const v96 = jac[j + 6] * v95;
		const v141 = 1 / (diagonal - jac[j + 23]);
		const v142 = jac[j + 10] * v141;
		const v115 = 1 / (diagonal - jac[j + 21]);
		const v122 = jac[j + 22] * v115;
		const v116 = j20 * v115;
		const v118 = v116 * j20;
		const v120 = v116 * v118;
		const v124 = v122 * v120;
		const v146 = -jac[j + 9] - v142 * v124;
		const v166 = 1 / (diagonal - jac[j + 5] - v96 * jac[j + 7] + v158 * v146);
		const v93 = v91 * v89;
		const v101 = 1 / (diagonal - jac[j + 16]);
		const v102 = j17 * v101;
		const v104 = v102 * j17;
		const v106 = jac[j + 18] * v101;
		const v110 = 1 / (diagonal - jac[j + 19]);
		const v108 = v106 * v104;
		const v80 = 1 / (diagonal - jac[j + 25]);
		const v147 = jac[j + 30] * v141;
		const v167 = (-jac[j + 28] - v147 * v124) * v166;
		const v170 = v167 * v93 - jac[j + 29];
		const v175 = 1 / (diagonal - jac[j + 31]);
		const v181 = 1 / (diagonal - jac[j + 32]);
		const v111 = jac[j + 36] * v110;
		const v132 = v111 * v108 * v101;
		const v152 = v132 * jac[j + 15] * v141;
		const v163 = (-jac[j + 35] - v132 * jac[j + 14]) * v157;
		const v171 = (-(v132 * jac[j + 13]) - v152 * v124 - v163 * v146) * v166;
		const v176 = jac[j + 37] * v175;
		const v182 = (v171 * v93 - jac[j + 34] + v176 * v170) * v181;
		const v186 = 1 / (diagonal - jac[j + 38] + v182 * jac[j + 33]);
		lu[l++] = v81;
		lu[l++] = v82;
		lu[l++] = v85;
		lu[l++] = v87;
		lu[l++] = v89;
		lu[l++] = v91;
		lu[l++] = v158;
		lu[l++] = v166;
		lu[l++] = v96;
		lu[l++] = v93;
		lu[l++] = v95;
		lu[l++] = v146;
		lu[l++] = v142;
		lu[l++] = v127;
		lu[l++] = v157;
		lu[l++] = v101;
		lu[l++] = v102;
		lu[l++] = v104;
		lu[l++] = v106;
		lu[l++] = v110;
		lu[l++] = v108;
		lu[l++] = v115;
		lu[l++] = v116;
		lu[l++] = v118;
		lu[l++] = v120;
		lu[l++] = v122;
		lu[l++] = v141;
		lu[l++] = v124;
		lu[l++] = v80;
		lu[l++] = v126;
		lu[l++] = v167;
		lu[l++] = v170;
		lu[l++] = v147;
		lu[l++] = v175;
		lu[l++] = v181;
		lu[l++] = v182;
		lu[l++] = v163;
		lu[l++] = v111;
		lu[l++] = v176;
		lu[l++] = v186;
		lu[l++] = v132;
		lu[l++] = v171;
		lu[l++] = v152;
		const pivots = v80 + v81 + v95 + v101 + v110 + v115 + v126 + v141 + v157 + v166 + v175 + v181 + v186;
		return Number.isFinite(pivots);
	},
	/** Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void {
		if (turns) {
			b[o + 4] += lu[l + 39] * turns[2];
			b[o + 4] += lu[l + 40] * turns[4];
			b[o + 6] += lu[l + 41] * turns[1];
			b[o + 6] += lu[l + 42] * turns[7];
			b[o + 6] += lu[l + 43] * turns[10];
			b[o + 7] += lu[l + 44] * turns[1];
			b[o + 7] += lu[l + 45] * turns[4];
			b[o + 7] += lu[l + 46] * turns[7];
			b[o + 7] += lu[l + 47] * turns[10];
			b[o + 14] += lu[l + 48] * turns[3];
			b[o + 14] += lu[l + 49] * turns[7];
			b[o + 14] += lu[l + 50] * turns[10];
			b[o + 16] += lu[l + 51] * turns[0];
			b[o + 16] += lu[l + 52] * turns[4];
			b[o + 17] += lu[l + 53] * turns[7];
			b[o + 17] += lu[l + 54] * turns[10];
			b[o + 19] += lu[l + 55] * turns[4];
			b[o + 19] += lu[l + 56] * turns[6];
			b[o + 19] += lu[l + 57] * turns[5];
		}
		let at = o;
		const b0 = b[o + 0];
		const b18 = b[o + 18];
		const b8 = b[o + 8];
		const b7 = b[o + 7];
		const u80 = lu[l + 80];
		const b11 = b[o + 11];
		const b16 = b[o + 16];
		const u59 = lu[l + 59];
		const b5 = b[o + 5];
		const u58 = lu[l + 58];
		const u73 = lu[l + 73];
		const u79 = lu[l + 79];
		const v35 = b[o + 9] + lu[l + 74] * b8;
		const v38 = b[o + 10] + lu[l + 76] * v35;
		const v44 = b[o + 12] + u80 * b11;
		const v46 = b[o + 13] + u80 * v44;
		const v49 = b[o + 14] + lu[l + 83] * v46;
		const v58 = b[o + 6] + lu[l + 71] * b16 + lu[l + 70] * v49;
		const v22 = b[o + 1] + u59 * b0;
		const v24 = b[o + 2] + u59 * v22;
		const v26 = b[o + 3] + u59 * v24;
		const v67 = b[o + 4] + lu[l + 63] * v26 + lu[l + 66] * b5 + lu[l + 64] * v58;
		const v73 = b[o + 17] + lu[l + 90] * v49 - lu[l + 88] * v67;
		const v84 = (b[o + 19] + lu[l + 95] * v38 + lu[l + 98] * b7 + lu[l + 100] * v49 - lu[l + 94] * v58 - lu[l + 99] * v67 + lu[l + 96] * v73 - lu[l + 93] * b18) * lu[l + 97];
		const v89 = (b18 + lu[l + 33] * v84) * lu[l + 92];
		const v99 = (v67 + lu[l + 67] * v89) * lu[l + 65];
		const v104 = (v58 - lu[l + 69] * v99) * lu[l + 72];
		const v109 = (v49 + lu[l + 85] * v99) * lu[l + 84];
		const v120 = (b7 + lu[l + 13] * v99 + lu[l + 14] * v104 + lu[l + 15] * v109) * u73;
		const v130 = (v46 + lu[l + 82] * v99) * u79;
		b[at++] = (b0 + lu[l + 0] * v89) * u58;
		b[at++] = (v22 + lu[l + 60] * v89) * u58;
		b[at++] = (v24 + lu[l + 61] * v89) * u58;
		b[at++] = (v26 + lu[l + 62] * v89) * u58;
		b[at++] = v99;
		b[at++] = (b5 + lu[l + 7] * v99) * lu[l + 68];
		b[at++] = v104;
		b[at++] = v120;
		b[at++] = (b8 + lu[l + 17] * v120) * u73;
		b[at++] = (v35 + lu[l + 75] * v120) * u73;
		b[at++] = (v38 + lu[l + 78] * v120) * lu[l + 77];
		b[at++] = (b11 + lu[l + 20] * v99) * u79;
		b[at++] = (v44 + lu[l + 81] * v99) * u79;
		b[at++] = v130;
		b[at++] = v109;
		b[at++] = (b[o + 15] + lu[l + 24] * v130) * lu[l + 86];
		b[at++] = (b16 + lu[l + 26] * v104) * lu[l + 87];
		b[at++] = (v73 - lu[l + 89] * v89) * lu[l + 91];
		b[at++] = v89;
		b[at++] = v84;
	},
	/** Reported quantities, in the order of `observables`, into `out` from `w`. */
	observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {
		out[w++] = levers[4] * y[o + 6];
		out[w++] = y[o + 10];
		out[w++] = y[o + 17];
		out[w++] = y[o + 14];
		out[w++] = y[o + 18];
		out[w++] = y[o + 19];
	},
};

/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what
 *  goes out, rows counted by flow or lever; by levers. */
export const tissuePlaces = {
	inside: [[0, 18, 0], [0, 0, 1], [1, 0, 2], [1, 1, 1], [2, 1, 2], [2, 2, 1], [3, 2, 2], [3, 3, 1], [4, 3, 3], [4, 6, 4], [4, 4, 5], [4, 5, 6], [5, 4, 7], [5, 5, 8], [6, 4, 9], [6, 14, 10], [6, 16, 11], [6, 6, 12], [7, 4, 13], [7, 6, 14], [7, 14, 15], [7, 7, 16], [8, 7, 17], [8, 8, 16], [9, 8, 17], [9, 9, 16], [10, 9, 18], [10, 10, 19], [11, 4, 20], [11, 11, 21], [12, 11, 20], [12, 12, 21], [13, 12, 20], [13, 13, 21], [14, 13, 22], [14, 14, 23], [15, 13, 24], [15, 15, 25], [16, 6, 26], [16, 16, 27], [17, 4, 28], [17, 18, 29], [17, 14, 30], [17, 17, 31], [18, 18, 32], [18, 19, 33], [19, 18, 34], [19, 6, 35], [19, 10, 36], [19, 17, 37], [19, 19, 38]],
	outward: [],
	byLever: [[4, 2, 39], [4, 4, 40], [6, 1, 41], [6, 7, 42], [6, 10, 43], [7, 1, 44], [7, 4, 45], [7, 7, 46], [7, 10, 47], [14, 3, 48], [14, 7, 49], [14, 10, 50], [16, 0, 51], [16, 4, 52], [17, 7, 53], [17, 10, 54], [19, 4, 55], [19, 6, 56], [19, 5, 57]]
} as const;
