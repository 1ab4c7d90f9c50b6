// The immune module: the same equations and constants wherever monocytes meet danger.
// TLR4 signal → activated monocytes → TNF, IL-6, IL-1β, and later IL-10, which brakes all of them.
import type { Module } from '../types.ts';

export const immune: Module = {
	id: 'immune',
	about: 'Monocytes or macrophages under a danger signal, and the cytokines they make.',
	parameters: {
		t_signal: {
			symbol: '\\tau_{S}',
			value: 0.0918,
			unit: 'h',
			range: [0.02, 0.5],
			source: 'calibration',
			grade: 'fitted',
			about: 'delay of each of the four steps from TLR4 to the nucleus'
		},
		k_act: {
			symbol: 'k_{act}',
			value: 0.06319,
			unit: '1/h',
			range: [0.01, 1],
			source: 'calibration',
			grade: 'fitted',
			about: 'activation of resting monocytes by the signal'
		},
		a_tnf: {
			symbol: 'a_{T}',
			value: 176.2,
			unit: '1',
			range: [5, 400],
			source: 'calibration',
			grade: 'fitted',
			about: 'how much TNF adds to activation'
		},
		k_mono_tnf: {
			symbol: 'K_{MT}',
			value: 356.6,
			unit: 'pg/mL',
			range: [50, 1500],
			source: 'calibration',
			grade: 'fitted',
			about: 'TNF for half of that'
		},
		k_off: {
			symbol: 'k_{M}',
			value: 1.156,
			unit: '1/h',
			range: [0.5, 4],
			source: 'calibration',
			grade: 'fitted',
			about: 'activated monocytes calming down'
		},
		k_rest: {
			symbol: 'k_{Z}',
			value: 0.0043,
			unit: '1/h',
			range: [0.002, 0.04],
			source: 'loop',
			grade: 'assumed',
			about: 'exhausted monocytes becoming ready again (endotoxin tolerance wears off in days)'
		},
		k_tnf: {
			symbol: 'k_{T}',
			value: 25000,
			unit: 'pg/mL/h',
			range: [2000, 60000],
			source: 'calibration',
			grade: 'assumed',
			about: 'TNF made when every monocyte is active (held: it sets the scale of the active share)'
		},
		c_tnf: {
			symbol: 'c_{T}',
			value: 1.4,
			unit: '1/h',
			range: [1.2, 3],
			source: 'ncsuModel',
			grade: 'assumed',
			about: 'loss of TNF (half-life 30 min, as two published fits found; given TNF: about 20 min)'
		},
		k_tnf_il10: {
			symbol: 'K_{TA}',
			value: 7.818,
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
		k_il6_tnf: {
			symbol: 'K_{6T}',
			value: 74.28,
			unit: 'pg/mL',
			range: [10, 400],
			source: 'calibration',
			grade: 'fitted',
			about: 'TNF for half of that'
		},
		k_il6_il10: {
			symbol: 'K_{6A}',
			value: 2,
			unit: 'pg/mL',
			range: [2, 100],
			source: 'calibration',
			grade: 'assumed',
			about: 'IL-10 that halves IL-6 transcription (held: the data pull it further below resting IL-10)'
		},
		t_il6: {
			symbol: '\\tau_{6}',
			value: 0.4585,
			unit: 'h',
			range: [0.1, 1],
			source: 'calibration',
			grade: 'fitted',
			about: 'each of three steps from IL-6 mRNA to secretion'
		},
		k_il6: {
			symbol: 'k_{6}',
			value: 1.769e6,
			unit: 'pg/mL/h',
			range: [20000, 3e7],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-6 secretion'
		},
		c_il6: {
			symbol: 'c_{6}',
			value: 2.3,
			unit: '1/h',
			range: [0.5, 4],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of IL-6 (held: not told by the data; published fits disagree 6- to 50-fold)'
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
			value: 0.3149,
			unit: 'h',
			range: [0.1, 1.5],
			source: 'calibration',
			grade: 'fitted',
			about: 'each of three steps from open chromatin to IL-10 secretion'
		},
		k_il10: {
			symbol: 'k_{10}',
			value: 3859,
			unit: 'pg/mL/h',
			range: [50, 9000],
			source: 'calibration',
			grade: 'fitted',
			about: 'IL-10 made at full capacity'
		},
		c_il10: {
			symbol: 'c_{10}',
			value: 2.6,
			unit: '1/h',
			range: [0.2, 4],
			source: 'calibration',
			grade: 'assumed',
			about: 'loss of IL-10 (held: not told by the data; given IL-10 lasts longer, 2.3 to 3.7 h)'
		},
		k_il10_self: {
			symbol: 'K_{AA}',
			value: 80,
			unit: 'pg/mL',
			range: [20, 1000],
			source: 'calibration',
			grade: 'assumed',
			about: 'IL-10 that halves its own production (held: not told by the data)'
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
			value: 5000,
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
		ready: {
			symbol: 'M_{r}',
			unit: '1',
			formula: '1 - mono - exhausted',
			about: 'monocytes at rest and ready to be activated'
		},
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
		signal3: {
			symbol: 'S_{3}',
			name: 'TLR4 signal, third step',
			unit: '1',
			initial: 0,
			rate: '(signal2 - signal3) / t_signal'
		},
		signal4: {
			symbol: 'S_{4}',
			name: 'TLR4 signal, fourth step',
			unit: '1',
			initial: 0,
			rate: '(signal3 - signal4) / t_signal'
		},
		mono: {
			symbol: 'M',
			name: 'activated monocytes',
			unit: '1',
			initial: 0,
			rate: 'pace * (drug_act * k_act * signal4 * (1 + a_tnf * hill2(tnf_free, k_mono_tnf)) * ready - k_off * mono)'
		},
		exhausted: {
			symbol: 'Z',
			name: 'exhausted monocytes',
			unit: '1',
			initial: 0,
			rate: 'pace * (k_off * mono - k_rest * exhausted)'
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
			rate: '(drug_nfkb * mono * hill2(tnf_free, k_il6_tnf) / (1 + (il10_seen / k_il6_il10)^2) - il6a) / t_il6'
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
		il10c: {
			symbol: 'X_{3}',
			name: 'IL-10 in secretion',
			unit: '1',
			initial: 0,
			rate: '(il10b - il10c) / t_il10'
		},
		il10: {
			symbol: 'A',
			name: 'IL-10',
			unit: 'pg/mL',
			initial: 'il100',
			rate: 'capacity * drug_il10 * density * k_il10 * il10c / (1 + il10_seen / k_il10_self) - loss * c_il10 * (il10 - il100)'
		},
		// An observer: what cells of full capacity would make under the very same signal. It acts on nothing.
		il10_need: {
			symbol: 'N',
			name: 'IL-10 called for',
			unit: 'pg/mL',
			initial: 'il100',
			rate: 'density * k_il10 * il10c / (1 + il10_need / k_il10_self) - loss * c_il10 * (il10_need - il100)'
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
