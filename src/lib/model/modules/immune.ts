// The immune module: the same equations and constants wherever monocytes meet danger.
// TLR4 signal → activated monocytes → TNF, IL-6, IL-1β, and later IL-10, which brakes all of them.
import type { Module } from '../types.ts';

export const immune: Module = {
	id: 'immune',
	about: 'Monocytes or macrophages under a danger signal, and the cytokines they make.',
	parameters: {
		t_signal: {
			symbol: '\\tau_{S}',
			value: 0.1213,
			unit: 'h',
			range: [0.02, 0.5],
			source: 'calibration',
			grade: 'fitted',
			about: 'delay of each of the two steps from TLR4 to the nucleus'
		},
		k_act: {
			symbol: 'k_{act}',
			value: 0.1823,
			unit: '1/h',
			range: [0.02, 1],
			source: 'calibration',
			grade: 'fitted',
			about: 'activation of resting monocytes by the signal'
		},
		a_tnf: {
			symbol: 'a_{T}',
			value: 200,
			unit: '1',
			range: [5, 400],
			source: 'calibration',
			grade: 'fitted',
			about: 'how much TNF adds to activation (at its search bound)'
		},
		k_mono_tnf: {
			symbol: 'K_{MT}',
			value: 525.1,
			unit: 'pg/mL',
			range: [50, 1500],
			source: 'calibration',
			grade: 'fitted',
			about: 'TNF for half of that'
		},
		k_off: {
			symbol: 'k_{M}',
			value: 2.339,
			unit: '1/h',
			range: [0.5, 4],
			source: 'calibration',
			grade: 'fitted',
			about: 'activated monocytes calming down'
		},
		k_tnf: {
			symbol: 'k_{T}',
			value: 8000,
			unit: 'pg/mL/h',
			range: [2000, 20000],
			source: 'calibration',
			grade: 'assumed',
			about: 'TNF made when every monocyte is active (sets the scale of the active fraction)'
		},
		c_tnf: {
			symbol: 'c_{T}',
			value: 2.1,
			unit: '1/h',
			range: [1.2, 3],
			source: 'tnfClearance',
			grade: 'measured',
			about: 'loss of TNF (half-life 20 min)'
		},
		k_tnf_il10: {
			symbol: 'K_{TA}',
			value: 16.36,
			unit: 'pg/mL',
			range: [3, 100],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-10 that halves TNF production'
		},
		b_pge2: {
			symbol: 'b_{P}',
			value: 0.3,
			unit: '1',
			range: [0, 1],
			source: 'pge2Brake',
			grade: 'assumed',
			about: 'strength of the PGE2 brake on TNF'
		},
		tnf0: {
			symbol: 'T_{0}',
			value: 6.24,
			unit: 'pg/mL',
			range: [1, 10],
			source: 'endotoxin20',
			grade: 'measured',
			about: 'TNF at rest'
		},
		b_il6: {
			symbol: 'b_{6}',
			value: 100,
			unit: '1',
			range: [5, 300],
			source: 'calibration',
			grade: 'fitted',
			about: 'how much TNF adds to IL-6 transcription (only k6·b6 is identifiable)'
		},
		k_il6_tnf: {
			symbol: 'K_{6T}',
			value: 57.85,
			unit: 'pg/mL',
			range: [10, 400],
			source: 'calibration',
			grade: 'fitted',
			about: 'TNF for half of that'
		},
		k_il6_il10: {
			symbol: 'K_{6A}',
			value: 6.883,
			unit: 'pg/mL',
			range: [2, 100],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-10 that halves IL-6 transcription'
		},
		t_il6: {
			symbol: '\\tau_{6}',
			value: 0.3864,
			unit: 'h',
			range: [0.1, 1],
			source: 'calibration',
			grade: 'fitted',
			about: 'each of three steps from IL-6 mRNA to secretion'
		},
		k_il6: {
			symbol: 'k_{6}',
			value: 449.4,
			unit: 'pg/mL/h',
			range: [50, 2000],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-6 secretion'
		},
		c_il6: {
			symbol: 'c_{6}',
			value: 1.5,
			unit: '1/h',
			range: [0.5, 4],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of IL-6 (published fits disagree 6- to 50-fold)'
		},
		il60: {
			symbol: 'I_{0}',
			value: 0.61,
			unit: 'pg/mL',
			range: [0.1, 3],
			source: 'endotoxin20',
			grade: 'measured',
			about: 'IL-6 at rest'
		},
		t_il10: {
			symbol: '\\tau_{10}',
			value: 0.4287,
			unit: 'h',
			range: [0.1, 1.5],
			source: 'calibration',
			grade: 'fitted',
			about: 'each of two steps of IL10 transcription'
		},
		k_il10: {
			symbol: 'k_{10}',
			value: 596.3,
			unit: 'pg/mL/h',
			range: [50, 3000],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-10 made at full capacity'
		},
		c_il10: {
			symbol: 'c_{10}',
			value: 1.414,
			unit: '1/h',
			range: [0.2, 2],
			source: 'calibration',
			grade: 'fitted',
			about: 'loss of IL-10 (given IL-10 lasts longer: 2.3 to 3.7 h)'
		},
		k_il10_self: {
			symbol: 'K_{AA}',
			value: 300,
			unit: 'pg/mL',
			range: [50, 1000],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-10 that halves its own production'
		},
		il100: {
			symbol: 'A_{0}',
			value: 4.2,
			unit: 'pg/mL',
			range: [1, 10],
			source: 'endotoxin20',
			grade: 'measured',
			about: 'IL-10 at rest'
		},
		k_il1b: {
			symbol: 'k_{1}',
			value: 1250,
			unit: 'pg/mL/h',
			range: [100, 5000],
			source: 'teaching',
			grade: 'assumed',
			about: 'IL-1β made when signal 1 (monocytes) and signal 2 (danger) are both full'
		},
		c_il1b: {
			symbol: 'c_{1}',
			value: 2,
			unit: '1/h',
			range: [1, 4],
			source: 'teaching',
			grade: 'assumed',
			about: 'loss of IL-1β (half-life about 20 min)'
		},
		k_pge2: {
			symbol: 'K_{P}',
			value: 100,
			unit: 'pg/mL',
			range: [20, 400],
			source: 'teaching',
			grade: 'assumed',
			about: 'TNF for half of the largest PGE2 response through COX-2'
		},
		t_pge2: {
			symbol: '\\tau_{P}',
			value: 2,
			unit: 'h',
			range: [0.5, 6],
			source: 'teaching',
			grade: 'assumed',
			about: 'turnover of PGE2'
		}
	},
	auxiliaries: {
		tnf_free: {
			symbol: 'T_{f}',
			unit: 'pg/mL',
			formula: 'drug_tnf * tnf',
			about: 'TNF not bound by an inhibitor: only this acts'
		},
		tnf_excess: {
			symbol: '\\Delta T_{f}',
			unit: 'pg/mL',
			formula: 'drug_tnf * (tnf - tnf0)',
			about: 'free TNF above rest'
		},
		il10_seen: {
			symbol: 'A_{s}',
			unit: 'pg/mL',
			formula: 'drug_brake * (il10 + il10_given)',
			about: 'IL-10 that its targets see: made or given, less what a drug keeps from acting'
		},
		il1b_seen: {
			symbol: 'L_{s}',
			unit: 'pg/mL',
			formula: 'drug_il1 * il1b',
			about: 'IL-1β that still acts'
		},
		il6_seen: {
			symbol: 'I_{s}',
			unit: 'pg/mL',
			formula: 'drug_il6 * (il6 - il60)',
			about: 'IL-6 above rest that still acts'
		}
	},
	species: {
		signal1: {
			symbol: 'S_{1}',
			name: 'TLR4 signal, first step',
			unit: '1',
			initial: 0,
			rate: '(occupancy - signal1) / t_signal'
		},
		signal2: {
			symbol: 'S_{2}',
			name: 'TLR4 signal, second step',
			unit: '1',
			initial: 0,
			rate: '(signal1 - signal2) / t_signal'
		},
		mono: {
			symbol: 'M',
			name: 'activated monocytes',
			unit: '1',
			initial: 0,
			rate: 'pace * (drug_act * k_act * signal2 * (1 + a_tnf * hill2(tnf_free, k_mono_tnf)) * (1 - mono) - k_off * mono)'
		},
		tnf: {
			symbol: 'T',
			name: 'TNF',
			unit: 'pg/mL',
			initial: 'tnf0',
			rate: 'density * drug_nfkb * k_tnf * mono / ((1 + il10_seen / k_tnf_il10) * (1 + b_pge2 * pge2)) - loss * c_tnf * (tnf - tnf0)'
		},
		il6a: {
			symbol: 'R_{a}',
			name: 'IL-6 mRNA',
			unit: '1',
			initial: 0,
			rate: '(drug_nfkb * mono * (1 + b_il6 * hill2(tnf_free, k_il6_tnf)) / (1 + (il10_seen / k_il6_il10)^2) - il6a) / t_il6'
		},
		il6b: {
			symbol: 'R_{b}',
			name: 'IL-6 in translation',
			unit: '1',
			initial: 0,
			rate: '(il6a - il6b) / t_il6'
		},
		il6c: {
			symbol: 'R_{c}',
			name: 'IL-6 in secretion',
			unit: '1',
			initial: 0,
			rate: '(il6b - il6c) / t_il6'
		},
		il6: {
			symbol: 'I',
			name: 'IL-6',
			unit: 'pg/mL',
			initial: 'il60',
			rate: 'density * k_il6 * il6c - loss * c_il6 * (il6 - il60)'
		},
		il10a: {
			symbol: 'X_{1}',
			name: 'IL10 gene opening',
			unit: '1',
			initial: 0,
			rate: '(mono - il10a) / t_il10'
		},
		il10b: {
			symbol: 'X_{2}',
			name: 'IL10 transcription',
			unit: '1',
			initial: 0,
			rate: '(il10a - il10b) / t_il10'
		},
		il10: {
			symbol: 'A',
			name: 'IL-10',
			unit: 'pg/mL',
			initial: 'il100',
			rate: 'capacity * drug_il10 * density * k_il10 * il10b / (1 + il10_seen / k_il10_self) - loss * c_il10 * (il10 - il100)'
		},
		// An observer: what cells of full capacity would make under the very same signal. It acts on nothing.
		il10_need: {
			symbol: 'N',
			name: 'IL-10 called for',
			unit: 'pg/mL',
			initial: 'il100',
			rate: 'density * k_il10 * il10b / (1 + il10_need / k_il10_self) - loss * c_il10 * (il10_need - il100)'
		},
		pge2: {
			symbol: 'P',
			name: 'PGE2',
			unit: '1',
			initial: 0,
			rate: '(drug_cox * hill(tnf_excess, k_pge2) - pge2) / t_pge2'
		},
		il1b: {
			symbol: 'L',
			name: 'IL-1β',
			unit: 'pg/mL',
			initial: 0,
			rate: 'density * k_il1b * mono * occupancy / (1 + il10_seen / k_tnf_il10) - loss * c_il1b * il1b'
		}
	}
};
