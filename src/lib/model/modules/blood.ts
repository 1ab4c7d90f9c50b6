// The blood: endotoxin that reaches its monocytes, and CRP that the liver makes on IL-6.
import type { Module } from '../types.ts';

export const blood: Module = {
	id: 'blood',
	about: 'Plasma: endotoxin, its clearance, and the acute-phase answer of the liver.',
	parameters: {
		k_endotoxin: {
			symbol: 'k_{E}',
			value: 6,
			unit: '1/h',
			range: [0.5, 8],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of endotoxin (held: the data ask only for a half-life below 12 min)'
		},
		k_lps: {
			symbol: 'K_{D}',
			value: 0.5235,
			unit: 'ng/bodykg',
			range: [0.05, 2],
			source: 'calibration',
			grade: 'fitted',
			about: 'endotoxin that occupies half of TLR4'
		},
		pace_blood: {
			symbol: '\\theta',
			value: 1,
			unit: '1',
			range: [1, 1],
			source: 'calibration',
			grade: 'assumed',
			about: 'pace of monocytes in blood: the reference'
		},
		loss_blood: {
			symbol: '\\lambda',
			value: 1,
			unit: '1',
			range: [1, 1],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of cytokines from plasma: the reference'
		},
		density_blood: {
			symbol: '\\rho',
			value: 1,
			unit: '1',
			range: [1, 1],
			source: 'calibration',
			grade: 'assumed',
			about: 'density of monocytes in blood: the reference'
		},
		c_crp: {
			symbol: 'c_{CRP}',
			value: Math.LN2 / 19,
			unit: '1/h',
			range: [0.033, 0.041],
			source: 'crpHalfLife',
			grade: 'measured',
			about: 'loss of CRP (half-life 19 h)'
		},
		crp0: {
			symbol: 'CRP_{0}',
			value: 0.8,
			unit: 'mg/L',
			range: [0.1, 3],
			source: 'crpAdults',
			grade: 'measured',
			about: 'CRP at rest'
		},
		k_crp: {
			symbol: 'k_{CRP}',
			value: 4.5,
			unit: 'mg/L/h',
			range: [2, 12],
			source: 'teaching',
			grade: 'assumed',
			about: 'CRP made by a fully driven liver'
		},
		k_crp_il6: {
			symbol: 'K_{CRP}',
			value: 30,
			unit: 'pg/mL',
			range: [10, 200],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-6 for half of that'
		},
		t_liver: {
			symbol: '\\tau_{CRP}',
			value: 6,
			unit: 'h',
			range: [3, 12],
			source: 'teaching',
			grade: 'assumed',
			about: 'delay of the liver: CRP starts to rise 4 to 12 h after IL-6'
		},
		k_fever_il6: {
			symbol: 'K_{F6}',
			value: 60,
			unit: 'pg/mL',
			range: [20, 1000],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-6 above rest that alone gives half of the highest fever'
		},
		k_fever_il1b: {
			symbol: 'K_{F1}',
			value: 10,
			unit: 'pg/mL',
			range: [2, 200],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-1β that alone gives half of it'
		},
		k_fever_tnf: {
			symbol: 'K_{FT}',
			value: 100,
			unit: 'pg/mL',
			range: [20, 1000],
			source: 'teaching',
			grade: 'assumed',
			about: 'free TNF above rest that alone gives half of it'
		},
		fever_max: {
			symbol: 'F_{max}',
			value: 2.5,
			unit: 'K',
			range: [2, 4],
			source: 'teaching',
			grade: 'assumed',
			about: 'highest rise of body temperature, in °C'
		},
		t_fever: {
			symbol: '\\tau_{F}',
			value: 2,
			unit: 'h',
			range: [0.5, 6],
			source: 'teaching',
			grade: 'assumed',
			about: 'delay of fever (PGE2 made in the brain)'
		},
		esr0: {
			symbol: '\\mathrm{ESR}_{0}',
			value: 8,
			unit: 'mm/h',
			range: [2, 15],
			source: 'esrView',
			grade: 'assumed',
			about: 'ESR at rest'
		},
		esr_rise: {
			symbol: 's_{ESR}',
			value: 110,
			unit: 'mm/h',
			range: [60, 140],
			source: 'esrView',
			grade: 'assumed',
			about: 'largest rise of ESR'
		},
		k_esr: {
			symbol: 'K_{ESR}',
			value: 0.4,
			unit: '1',
			range: [0.05, 1],
			source: 'esrView',
			grade: 'assumed',
			about: 'drive of the liver for half of that'
		},
		t_esr: {
			symbol: '\\tau_{ESR}',
			value: 168,
			unit: 'h',
			range: [80, 500],
			source: 'esrView',
			grade: 'assumed',
			about: 'how fast ESR follows: fibrinogen is lost with a half-life of days'
		}
	},
	inputs: {
		infusion: {
			symbol: 'r_{E}',
			value: 0,
			unit: 'ng/bodykg/h',
			range: [0, 4],
			about: 'endotoxin given per hour'
		}
	},
	auxiliaries: {
		occupancy: {
			symbol: 'o',
			unit: '1',
			formula: 'hill(endotoxin, k_lps)',
			about: 'share of TLR4 that endotoxin occupies'
		},
		pace: { symbol: '\\theta', unit: '1', formula: 'pace_blood', about: 'pace of the cells' },
		density: { symbol: '\\rho', unit: '1', formula: 'density_blood', about: 'density of the cells' },
		loss: { symbol: '\\lambda', unit: '1', formula: 'loss_blood', about: 'loss of cytokines' },
		pyrogen: {
			symbol: 'y',
			unit: '1',
			formula: 'il6_seen / k_fever_il6 + il1b_seen / k_fever_il1b + tnf_excess / k_fever_tnf',
			about: 'what the brain answers with fever; squared, so that a little gives none'
		}
	},
	species: {
		endotoxin: {
			symbol: 'E',
			name: 'endotoxin',
			unit: 'ng/bodykg',
			initial: 0,
			rate: 'infusion - k_endotoxin * endotoxin'
		},
		liver: {
			symbol: 'Q',
			name: 'CRP transcription',
			unit: '1',
			initial: 0,
			rate: '(hill(il6_seen, k_crp_il6) - liver) / t_liver'
		},
		crp: {
			symbol: 'CRP',
			name: 'CRP',
			unit: 'mg/L',
			initial: 'crp0',
			rate: 'k_crp * liver - c_crp * (crp - crp0)'
		},
		// Observers: they act on nothing.
		fever: {
			symbol: 'F',
			name: 'fever, above normal',
			unit: 'K',
			initial: 0,
			rate: '(fever_max * drug_cox * hill2(pyrogen, 1) - fever) / t_fever'
		},
		esr: {
			symbol: '\\mathrm{ESR}',
			name: 'ESR',
			unit: 'mm/h',
			initial: 'esr0',
			rate: '(esr0 + esr_rise * hill(liver, k_esr) - esr) / t_esr'
		}
	}
};
