// A bone site: danger feeds macrophages, cytokines feed osteoclasts, resorbed bone sets danger free. The wheel.
import type { Module } from '../types.ts';

export const bone: Module = {
	id: 'bone',
	about: 'One place in a bone: danger signals, osteoclasts, osteoblasts, bone, pain.',
	parameters: {
		pace_bone: {
			symbol: '\\theta',
			value: 0.009282,
			unit: '1',
			range: [0.002, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'pace of tissue macrophages against blood monocytes (active for 32 h, not 18 min)'
		},
		loss_bone: {
			symbol: '\\lambda',
			value: 1,
			unit: '1',
			range: [1, 1],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of cytokines from a lesion against plasma: not changed'
		},
		density_bone: {
			symbol: '\\rho',
			value: 3.2,
			unit: '1',
			range: [1, 10],
			source: 'loop',
			grade: 'assumed',
			about: 'density of macrophages in a lesion against blood'
		},
		potency: {
			symbol: 'g',
			value: 0.3294,
			unit: '1',
			range: [0.1, 1],
			source: 'loop',
			grade: 'assumed',
			about: 'potency of danger signals at TLR4'
		},
		k_danger: {
			symbol: 'k_{DD}',
			value: 0.002941,
			unit: '1/h',
			range: [0.0005, 0.01],
			source: 'loop',
			grade: 'assumed',
			about: 'danger set free by resorption'
		},
		k_debris: {
			symbol: 'k_{W}',
			value: 0.01834,
			unit: '1/h',
			range: [0.002, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'danger set free by debris in unremodelled bone'
		},
		c_danger: {
			symbol: 'c_{D}',
			value: 1 / 72,
			unit: '1/h',
			range: [0.005, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'clearing of danger signals'
		},
		t_debris: {
			symbol: '\\tau_{W}',
			value: 7321,
			unit: 'h',
			range: [2000, 15000],
			source: 'loop',
			grade: 'assumed',
			about: 'remodelling of debris-bearing bone (305 days): the memory of a lesion'
		},
		slack: {
			symbol: '\\delta',
			value: 0.01,
			unit: '1',
			range: [0, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'extra resorption that a bone bears without debris'
		},
		r_tnf: {
			symbol: 'r_{T}',
			value: 1.502,
			unit: '1',
			range: [0.2, 4],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of TNF on RANKL'
		},
		k_rankl_tnf: {
			symbol: 'K_{RT}',
			value: 128.6,
			unit: 'pg/mL',
			range: [20, 500],
			source: 'loop',
			grade: 'assumed',
			about: 'TNF for half of that'
		},
		r_il6: {
			symbol: 'r_{6}',
			value: 0.5,
			unit: '1',
			range: [0, 2],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of IL-6 on RANKL'
		},
		k_rankl_il6: {
			symbol: 'K_{R6}',
			value: 500,
			unit: 'pg/mL',
			range: [50, 2000],
			source: 'loop',
			grade: 'assumed',
			about: 'IL-6 for half of that'
		},
		r_il1b: {
			symbol: 'r_{1}',
			value: 0.914,
			unit: '1',
			range: [0, 3],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of IL-1β on RANKL'
		},
		k_rankl_il1b: {
			symbol: 'K_{R1}',
			value: 617.3,
			unit: 'pg/mL',
			range: [50, 3000],
			source: 'loop',
			grade: 'assumed',
			about: 'IL-1β for half of that'
		},
		r_pge2: {
			symbol: 'r_{P}',
			value: 0.3,
			unit: '1',
			range: [0, 1],
			source: 'teaching',
			grade: 'assumed',
			about: 'drive of PGE2 on RANKL'
		},
		t_osteoclast: {
			symbol: '\\tau_{C}',
			value: 336,
			unit: 'h',
			range: [168, 600],
			source: 'osteoclastLife',
			grade: 'assumed',
			about: 'life of osteoclasts (14 days)'
		},
		t_osteoblast: {
			symbol: '\\tau_{O}',
			value: 720,
			unit: 'h',
			range: [400, 2200],
			source: 'osteoclastLife',
			grade: 'assumed',
			about: 'life of osteoblasts (30 days)'
		},
		s_osteoblast: {
			symbol: 's_{O}',
			value: 0.7037,
			unit: '1',
			range: [0, 0.9],
			source: 'loop',
			grade: 'assumed',
			about: 'largest suppression of osteoblasts by TNF (DKK1)'
		},
		k_osteoblast_tnf: {
			symbol: 'K_{O}',
			value: 56.68,
			unit: 'pg/mL',
			range: [10, 300],
			source: 'loop',
			grade: 'assumed',
			about: 'TNF for half of that'
		},
		k_bone: {
			symbol: 'k_{r}',
			value: 4.158e-4,
			unit: '1/h',
			range: [1e-4, 1e-3],
			source: 'loop',
			grade: 'assumed',
			about: 'turnover of bone (100 days)'
		},
		drain: {
			symbol: 'q',
			value: 0.015,
			unit: '1/h',
			range: [0.001, 0.1],
			source: 'teaching',
			grade: 'assumed',
			about: 'cytokine of one lesion that reaches the whole blood, per hour'
		},
		w_pge2: {
			symbol: 'w_{P}',
			value: 2.2,
			unit: '1',
			range: [0, 5],
			source: 'teaching',
			grade: 'assumed',
			about: 'weight of PGE2 in pain'
		},
		w_il1b: {
			symbol: 'w_{1}',
			value: 0.3,
			unit: '1',
			range: [0, 2],
			source: 'teaching',
			grade: 'assumed',
			about: 'weight of IL-1β in pain'
		},
		k_pain_il1b: {
			symbol: 'K_{1}',
			value: 5,
			unit: 'pg/mL',
			range: [1, 50],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-1β for half of its part'
		},
		w_lysis: {
			symbol: 'w_{C}',
			value: 0.25,
			unit: '1',
			range: [0, 2],
			source: 'teaching',
			grade: 'assumed',
			about: 'weight of ongoing resorption in pain'
		},
		pain_max: {
			symbol: 'V_{max}',
			value: 10,
			unit: '1',
			range: [10, 10],
			source: 'teaching',
			grade: 'assumed',
			about: 'upper end of the pain scale (VAS 0 to 10)'
		},
		t_pain: {
			symbol: '\\tau_{V}',
			value: 24,
			unit: 'h',
			range: [6, 96],
			source: 'teaching',
			grade: 'assumed',
			about: 'how fast pain follows its causes'
		}
	},
	auxiliaries: {
		occupancy: {
			symbol: 'o',
			unit: '1',
			formula: 'hill(potency * danger, 1)',
			about: 'share of TLR4 that danger signals occupy'
		},
		pace: { symbol: '\\theta', unit: '1', formula: 'pace_bone', about: 'pace of the cells' },
		density: { symbol: '\\rho', unit: '1', formula: 'density_bone', about: 'density of the cells' },
		loss: { symbol: '\\lambda', unit: '1', formula: 'loss_bone', about: 'loss of cytokines' },
		resorbing: {
			symbol: 'C_{a}',
			unit: '1',
			formula: 'drug_osteoclast * osteoclasts',
			about: 'osteoclasts that resorb'
		},
		lysis: {
			symbol: 'x',
			unit: '1',
			formula: 'pos(resorbing - 1 - slack)',
			about: 'resorption beyond what bone bears'
		},
		rankl: {
			symbol: 'R',
			unit: '1',
			formula:
				'1 + r_tnf * hill2(tnf_excess, k_rankl_tnf) + r_il6 * hill2(il6_seen, k_rankl_il6) + r_il1b * hill2(il1b_seen, k_rankl_il1b) + r_pge2 * pge2^2',
			about: 'RANKL over OPG, against rest'
		},
		nociception: {
			symbol: 'z',
			unit: '1',
			formula: 'w_pge2 * pge2 + w_il1b * hill(il1b_seen, k_pain_il1b) + w_lysis * lysis',
			about: 'what hurts'
		}
	},
	species: {
		danger: {
			symbol: 'D',
			name: 'danger signals',
			unit: '1',
			initial: 0,
			rate: '(k_danger * lysis + k_debris * debris) * bone^2 - c_danger * danger'
		},
		debris: {
			symbol: 'W',
			name: 'debris-bearing bone',
			unit: '1',
			initial: 0,
			rate: '(lysis * bone^2 - debris) / t_debris'
		},
		osteoclasts: {
			symbol: 'C',
			name: 'osteoclasts',
			unit: '1',
			initial: 1,
			rate: '(rankl - osteoclasts) / t_osteoclast'
		},
		osteoblasts: {
			symbol: 'O',
			name: 'osteoblasts',
			unit: '1',
			initial: 1,
			rate: '(drug_osteoblast * resorbing * (1 - s_osteoblast * hill2(tnf_excess, k_osteoblast_tnf)) - osteoblasts) / t_osteoblast'
		},
		bone: {
			symbol: 'B',
			name: 'bone',
			unit: '1',
			initial: 1,
			rate: 'k_bone * (osteoblasts - resorbing * bone)'
		},
		pain: {
			symbol: 'V',
			name: 'pain',
			unit: '1',
			initial: 0,
			rate: '(pain_max * hill(nociception, 1) - pain) / t_pain'
		}
	},
	flows: {
		blood: {
			tnf: 'drain * (tnf - tnf0)',
			il6: 'drain * (il6 - il60)',
			il1b: 'drain * il1b',
			il10: 'drain * (il10 - il100)',
			il10_need: 'drain * (il10_need - il100)'
		}
	}
};
