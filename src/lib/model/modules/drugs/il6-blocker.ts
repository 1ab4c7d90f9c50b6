// Tocilizumab: blocks the IL-6 receptor, which also takes it away: part of its loss saturates.
import { amount, number, type DrugPart } from './vocabulary.ts';

export const il6Blocker: DrugPart = {
	parameters: {
		cl_tocilizumab: number(
			'Q_{TCZ}',
			0.3 / 24,
			'L/h',
			[0.004, 0.04],
			['frey2010', 'measured'],
			'linear clearance of tocilizumab, taken as that at 70 kg (0.3 L a day); grows with weight to the power 0.75 (assumed)'
		),
		v1_tocilizumab: number(
			'V_{TCZ}',
			3.5,
			'L',
			[1.5, 7],
			['frey2010', 'measured'],
			'volume of tocilizumab, taken as that at 70 kg; grows with weight (assumed)'
		),
		q_tocilizumab: number(
			'P_{TCZ}',
			0.2 / 24,
			'L/h',
			[0.003, 0.03],
			['frey2010', 'measured'],
			'exchange of tocilizumab with tissue (0.2 L a day); grows with weight to the power 0.75 (assumed)'
		),
		v2_tocilizumab: number(
			'W_{TCZ}',
			2.9,
			'L',
			[1, 6],
			['frey2010', 'measured'],
			'volume of tocilizumab in tissue; grows with weight (assumed)'
		),
		loss_tocilizumab: number(
			'U_{TCZ}',
			7.5 / 24,
			'mg/h',
			[0.1, 1],
			['frey2010', 'measured'],
			'most tocilizumab lost through the receptor (7.5 mg a day); grows with weight to the power 0.75 (assumed)'
		),
		km_tocilizumab: number(
			'M_{TCZ}',
			2.7,
			'mg/L',
			[1, 8],
			['frey2010', 'measured'],
			'tocilizumab for half of that'
		),
		k_tocilizumab_il6: number(
			'K_{TCZ}',
			1,
			'mg/L',
			[0.1, 5],
			['tocilizumabLabel', 'assumed'],
			'tocilizumab that halves what IL-6 does'
		)
	},
	inputs: {},
	auxiliaries: {
		conc_tocilizumab: {
			symbol: 'C_{TCZ}',
			unit: 'mg/L',
			formula: 'tocilizumab / v1_tocilizumab',
			about: 'tocilizumab in plasma'
		},
		conc_tocilizumab_tissue: {
			symbol: 'B_{TCZ}',
			unit: 'mg/L',
			formula: 'tocilizumab_tissue / v2_tocilizumab',
			about: 'tocilizumab in tissue'
		}
	},
	species: {
		tocilizumab: amount(
			'A_{TCZ}',
			'tocilizumab in plasma, amount',
			'-cl_tocilizumab * conc_tocilizumab - loss_tocilizumab * hill(conc_tocilizumab, km_tocilizumab) - q_tocilizumab * (conc_tocilizumab - conc_tocilizumab_tissue)'
		),
		tocilizumab_tissue: amount(
			'T_{TCZ}',
			'tocilizumab in tissue, amount',
			'q_tocilizumab * (conc_tocilizumab - conc_tocilizumab_tissue)'
		)
	}
};
