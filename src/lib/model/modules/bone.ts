// A bone site: danger feeds macrophages, cytokines feed osteoclasts, resorbed bone sets danger free. The wheel.
import type { Module } from '../types.ts';

export const bone: Module = {
	id: 'bone',
	about: 'One place in a bone: danger signals, osteoclasts, osteoblasts, bone, pain.',
	parameters: {
		pace_bone: {
			symbol: '\\theta',
			value: 0.01159,
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
			value: 4.588,
			unit: '1',
			range: [1, 10],
			source: 'loop',
			grade: 'assumed',
			about: 'density of macrophages in a lesion against blood'
		},
		potency: {
			symbol: 'g',
			value: 3.232,
			unit: '1',
			range: [0.1, 6],
			source: 'loop',
			grade: 'assumed',
			about: 'potency of danger signals at TLR4'
		},
		k_danger: {
			symbol: 'k_{DD}',
			value: 0.006822,
			unit: '1/h',
			range: [0.0005, 0.01],
			source: 'loop',
			grade: 'assumed',
			about: 'danger set free by resorption'
		},
		k_debris: {
			symbol: 'k_{W}',
			value: 0.017,
			unit: '1/h',
			range: [0.002, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'danger set free while debris is cleared'
		},
		c_danger: {
			symbol: 'c_{D}',
			value: 0.034,
			unit: '1/h',
			range: [0.005, 0.05],
			source: 'loop',
			grade: 'assumed',
			about: 'clearing of danger signals'
		},
		t_debris: {
			symbol: '\\tau_{W}',
			value: 7960,
			unit: 'h',
			range: [2000, 15000],
			source: 'loop',
			grade: 'assumed',
			about: 'time scale of debris: the memory of a lesion'
		},
		k_debris_full: {
			symbol: 'K_{W}',
			value: 0.01501,
			unit: '1',
			range: [0.005, 3],
			source: 'loop',
			grade: 'assumed',
			about: 'debris at which clearing runs at half of its largest speed'
		},
		slack: {
			symbol: '\\delta',
			value: 0.4443,
			unit: '1',
			range: [0, 0.9],
			source: 'loop',
			grade: 'assumed',
			about: 'extra resorption that a bone bears without debris'
		},
		r_tnf: {
			symbol: 'r_{T}',
			value: 6.773,
			unit: '1',
			range: [0.2, 10],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of TNF on RANKL'
		},
		k_rankl_tnf: {
			symbol: 'K_{RT}',
			value: 219.6,
			unit: 'pg/mL',
			range: [20, 500],
			source: 'loop',
			grade: 'assumed',
			about: 'TNF for half of that'
		},
		r_il6: {
			symbol: 'r_{6}',
			value: 0.3,
			unit: '1',
			range: [0, 2],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of IL-6 on RANKL'
		},
		k_rankl_il6: {
			symbol: 'K_{R6}',
			value: 200,
			unit: 'pg/mL',
			range: [50, 2000],
			source: 'loop',
			grade: 'assumed',
			about: 'IL-6 for half of that'
		},
		r_il1b: {
			symbol: 'r_{1}',
			value: 0.8,
			unit: '1',
			range: [0, 3],
			source: 'loop',
			grade: 'assumed',
			about: 'largest drive of IL-1β on RANKL'
		},
		k_rankl_il1b: {
			symbol: 'K_{R1}',
			value: 20,
			unit: 'pg/mL',
			range: [5, 3000],
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
		k_rankl_il10: {
			symbol: 'K_{RA}',
			value: 19.56,
			unit: 'pg/mL',
			range: [5, 200],
			source: 'loop',
			grade: 'assumed',
			about: 'IL-10 above rest that halves the drive on RANKL (IL-10 holds osteoclasts back in cell culture)'
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
			value: 0.3329,
			unit: '1',
			range: [0, 0.9],
			source: 'loop',
			grade: 'assumed',
			about: 'largest suppression of osteoblasts by TNF (DKK1)'
		},
		k_osteoblast_tnf: {
			symbol: 'K_{O}',
			value: 46.51,
			unit: 'pg/mL',
			range: [10, 300],
			source: 'loop',
			grade: 'assumed',
			about: 'TNF for half of that'
		},
		k_bone: {
			symbol: 'k_{r}',
			value: 1.568e-4,
			unit: '1/h',
			range: [1e-4, 1e-3],
			source: 'loop',
			grade: 'assumed',
			about: 'turnover of bone (100 days)'
		},
		drain: {
			symbol: 'q',
			value: 0.02,
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
		},
		k_oedema: {
			symbol: 'K_{J}',
			value: 30,
			unit: 'pg/mL',
			range: [5, 200],
			source: 'teaching',
			grade: 'assumed',
			about: 'free TNF above rest for half of the MRI signal'
		},
		t_oedema: {
			symbol: '\\tau_{J}',
			value: 504,
			unit: 'h',
			range: [168, 1500],
			source: 'teaching',
			grade: 'assumed',
			about: 'how fast the MRI signal follows inflammation (3 weeks)'
		},
		k_sclerosis: {
			symbol: 'k_{\\Sigma}',
			value: 1e-4,
			unit: '1/h',
			range: [1e-5, 1e-3],
			source: 'teaching',
			grade: 'assumed',
			about: 'dense bone laid down by osteoblasts beyond rest'
		},
		t_sclerosis: {
			symbol: '\\tau_{\\Sigma}',
			value: 17532,
			unit: 'h',
			range: [4000, 40000],
			source: 'teaching',
			grade: 'assumed',
			about: 'remodelling of dense bone (2 years)'
		},
		k_swelling_tnf: {
			symbol: 'K_{UT}',
			value: 150,
			unit: 'pg/mL',
			range: [20, 1000],
			source: 'teaching',
			grade: 'assumed',
			about: 'free TNF above rest that alone gives half of the swelling'
		},
		k_swelling_il1b: {
			symbol: 'K_{U1}',
			value: 15,
			unit: 'pg/mL',
			range: [2, 100],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-1β that alone gives half of the swelling'
		},
		w_swelling: {
			symbol: 'w_{U}',
			value: 0.5,
			unit: '1',
			range: [0, 2],
			source: 'teaching',
			grade: 'assumed',
			about: 'weight of PGE2 in swelling and warmth'
		},
		t_swelling: {
			symbol: '\\tau_{U}',
			value: 72,
			unit: 'h',
			range: [24, 240],
			source: 'teaching',
			grade: 'assumed',
			about: 'how fast swelling follows (3 days)'
		},
		t_warmth: {
			symbol: '\\tau_{H}',
			value: 12,
			unit: 'h',
			range: [2, 48],
			source: 'teaching',
			grade: 'assumed',
			about: 'how fast warmth follows'
		}
	},
	constants: {
		susceptibility: {
			symbol: '\\sigma',
			value: 1,
			unit: '1',
			range: [0.5, 2],
			about: 'how strongly bone of this place answers with RANKL; why places differ is unknown'
		},
		felt: {
			symbol: 'f',
			value: 1,
			unit: '1',
			range: [0.01, 1],
			about: 'how much of what hurts is felt at this place: two thirds of relapses on MRI were silent'
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
		density: {
			symbol: '\\rho',
			unit: '1',
			formula: 'density_bone * susceptibility',
			about: 'density of the cells'
		},
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
		clearing: {
			symbol: 'w',
			unit: '1',
			formula: 'resorbing * debris / (1 + debris / k_debris_full)',
			about: 'debris being cleared: clearing has a largest speed, and what is cleared sets danger free'
		},
		rankl: {
			symbol: 'R',
			unit: '1',
			formula:
				'1 + susceptibility * (r_tnf * hill2(tnf_excess, k_rankl_tnf) + r_il6 * hill2(il6_seen, k_rankl_il6) + r_il1b * hill2(il1b_seen, k_rankl_il1b) + r_pge2 * pge2^2) / (1 + (il10_seen - il100) / k_rankl_il10)',
			about: 'RANKL over OPG, against rest: cytokines drive it, IL-10 holds it back'
		},
		nociception: {
			symbol: 'z',
			unit: '1',
			formula: 'w_pge2 * pge2 + w_il1b * hill(il1b_seen, k_pain_il1b) + w_lysis * lysis',
			about: 'what hurts'
		},
		leak: {
			symbol: 'u',
			unit: '1',
			formula: 'tnf_excess / k_swelling_tnf + il1b_seen / k_swelling_il1b + w_swelling * pge2',
			about: 'what opens the small vessels around the site'
		}
	},
	species: {
		danger: {
			symbol: 'D',
			name: 'danger signals',
			unit: '1',
			initial: 0,
			rate: '(k_danger * lysis + k_debris * clearing) * bone - c_danger * danger'
		},
		debris: {
			symbol: 'W',
			name: 'debris-bearing bone',
			unit: '1',
			initial: 0,
			rate: '(lysis * bone - clearing) / t_debris'
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
			rate: '(pain_max * hill(felt * nociception, 1) - pain) / t_pain'
		},
		// From here on what a doctor sees. These are observers: they act on nothing.
		oedema: {
			symbol: 'J',
			name: 'MRI signal',
			unit: '1',
			initial: 0,
			rate: '(hill(tnf_excess, k_oedema) - oedema) / t_oedema'
		},
		sclerosis: {
			symbol: '\\Sigma',
			name: 'sclerosis',
			unit: '1',
			initial: 0,
			rate: 'k_sclerosis * pos(osteoblasts - 1) - sclerosis / t_sclerosis'
		},
		swelling: {
			symbol: 'U',
			name: 'swelling',
			unit: '1',
			initial: 0,
			rate: '(hill(leak, 1) - swelling) / t_swelling'
		},
		warmth: {
			symbol: 'H',
			name: 'warmth',
			unit: '1',
			initial: 0,
			rate: '(hill(leak, 1) - warmth) / t_warmth'
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
