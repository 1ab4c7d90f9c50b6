// Skin or bowel: a surface whose barrier keeps danger out. Inflammation harms the barrier, and what leaks through it
// feeds the inflammation. The same immune module as in bone; no bone, no osteoclasts.
import type { Module } from '../types.ts';

export const surface: Module = {
	id: 'surface',
	about: 'Skin or bowel wall: danger that a harmed barrier lets in.',
	parameters: {
		density_surface: {
			symbol: '\\rho_{S}',
			value: 3,
			unit: '1',
			range: [1, 10],
			source: 'teaching',
			grade: 'assumed',
			about: 'density of macrophages in inflamed skin or bowel against blood'
		},
		k_breach: {
			symbol: 'k_{B}',
			value: 0.006,
			unit: '1/h',
			range: [0.001, 0.2],
			source: 'teaching',
			grade: 'assumed',
			about: 'danger that a fully open barrier lets in'
		},
		k_harm: {
			symbol: 'k_{H}',
			value: 0.003,
			unit: '1/h',
			range: [0.0005, 0.05],
			source: 'teaching',
			grade: 'assumed',
			about: 'loss of barrier under full TNF'
		},
		k_harm_tnf: {
			symbol: 'K_{H}',
			value: 120,
			unit: 'pg/mL',
			range: [10, 500],
			source: 'teaching',
			grade: 'assumed',
			about: 'TNF for half of that'
		},
		t_barrier: {
			symbol: '\\tau_{B}',
			value: 960,
			unit: 'h',
			range: [300, 2200],
			source: 'teaching',
			grade: 'assumed',
			about: 'mending of the barrier (40 days); shorter and nothing stays, longer and nothing heals'
		},
		t_severity: {
			symbol: '\\tau_{Y}',
			value: 72,
			unit: 'h',
			range: [24, 336],
			source: 'teaching',
			grade: 'assumed',
			about: 'how fast redness, scale or diarrhoea follow inflammation'
		}
	},
	constants: {
		reach: {
			symbol: 'a',
			value: 1,
			unit: '1',
			range: [0.1, 5],
			about: 'size of the inflamed surface against one bone lesion, for what drains into the blood'
		}
	},
	auxiliaries: {
		occupancy: {
			symbol: 'o',
			unit: '1',
			formula: 'hill(potency * danger, 1)',
			about: 'share of TLR4 that danger signals occupy'
		},
		pace: { symbol: '\\theta', unit: '1', formula: 'pace_bone', about: 'pace of the cells: as in bone' },
		density: { symbol: '\\rho', unit: '1', formula: 'density_surface', about: 'density of the cells' },
		loss: { symbol: '\\lambda', unit: '1', formula: 'loss_bone', about: 'loss of cytokines: as in bone' }
	},
	species: {
		danger: {
			symbol: 'D',
			name: 'danger signals',
			unit: '1',
			initial: 0,
			rate: 'k_breach * (1 - barrier) - c_danger * danger'
		},
		barrier: {
			symbol: 'H',
			name: 'barrier',
			unit: '1',
			initial: 1,
			rate: '(1 - barrier) / t_barrier - k_harm * hill2(tnf_excess, k_harm_tnf) * barrier'
		},
		severity: {
			symbol: 'Y',
			name: 'severity',
			unit: '1',
			initial: 0,
			rate: '(hill2(tnf_excess, k_harm_tnf) - severity) / t_severity'
		}
	},
	flows: {
		blood: {
			tnf: 'reach * drain * (tnf - tnf0)',
			il6: 'reach * drain * (il6 - il60)',
			il1b: 'reach * drain * il1b',
			il10: 'reach * drain * (il10 - il100)',
			il10_need: 'reach * drain * (il10_need - il100)'
		}
	}
};
