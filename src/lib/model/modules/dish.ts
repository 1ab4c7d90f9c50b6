// The dish: monocytes in culture medium with LPS. Nothing flows away, so cytokines pile up over a day.
import type { Module } from '../types.ts';

export const dish: Module = {
	id: 'dish',
	about: 'Cultured monocytes under LPS: the experiment in which the IL-10 defect was found.',
	parameters: {
		k_lps_dish: {
			symbol: 'K_{L}',
			value: 1,
			unit: 'ng/mL',
			range: [0.1, 10],
			source: 'teaching',
			grade: 'assumed',
			about: 'LPS in the medium that occupies half of TLR4'
		},
		c_lps_dish: {
			symbol: 'c_{L}',
			value: 0.03,
			unit: '1/h',
			range: [0, 0.2],
			source: 'teaching',
			grade: 'assumed',
			about: 'loss of LPS from the medium (half-life about a day)'
		},
		pace_dish: {
			symbol: '\\theta',
			value: 1,
			unit: '1',
			range: [0.2, 2],
			source: 'teaching',
			grade: 'assumed',
			about: 'pace of cultured monocytes against those in blood'
		},
		density_dish: {
			symbol: '\\rho',
			value: 2.5,
			unit: '1',
			range: [0.5, 5],
			source: 'teaching',
			grade: 'assumed',
			about: 'density of cultured monocytes against blood (one million per mL)'
		},
		loss_dish: {
			symbol: '\\lambda',
			value: 0.05,
			unit: '1',
			range: [0, 0.5],
			source: 'teaching',
			grade: 'assumed',
			about: 'loss of cytokines in medium against loss from plasma: degradation only'
		}
	},
	auxiliaries: {
		occupancy: {
			symbol: 'o',
			unit: '1',
			formula: 'hill(lps, k_lps_dish)',
			about: 'share of TLR4 that LPS occupies'
		},
		pace: { symbol: '\\theta', unit: '1', formula: 'pace_dish', about: 'pace of the cells' },
		density: { symbol: '\\rho', unit: '1', formula: 'density_dish', about: 'density of the cells' },
		loss: { symbol: '\\lambda', unit: '1', formula: 'loss_dish', about: 'loss of cytokines' }
	},
	species: {
		lps: {
			symbol: 'E_{L}',
			name: 'LPS in the medium',
			unit: 'ng/mL',
			initial: 0,
			rate: '-c_lps_dish * lps'
		}
	}
};
