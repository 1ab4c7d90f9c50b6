// Etanercept, adalimumab, infliximab: they bind TNF. Injected under the skin they wait in a depot first.
import { amount, number, perHalfLife, together, type DrugPart } from './vocabulary.ts';

const etanercept: DrugPart = {
	parameters: {
		ka_etanercept: number(
			'k_{ETN}',
			0.0396,
			'1/h',
			[0.01, 0.1],
			['ling2024', 'measured'],
			'absorption of etanercept'
		),
		cl_etanercept: number(
			'Q_{ETN}',
			0.0404,
			'L/h',
			[0.02, 0.1],
			['ling2024', 'measured'],
			'clearance of etanercept, taken as that at 70 kg; grows with weight to the power 0.75 (assumed)'
		),
		v_etanercept: number(
			'V_{ETN}',
			7.76,
			'L',
			[4, 14],
			['ling2024', 'measured'],
			'volume of etanercept, taken as that at 70 kg; grows with weight (assumed)'
		),
		k_etanercept_tnf: number(
			'K_{ETN}',
			1.66,
			'mg/L',
			[0.05, 5],
			['etanercept', 'assumed'],
			'etanercept that leaves half of TNF free: taken as that of adalimumab, not known'
		)
	},
	inputs: {},
	auxiliaries: {
		conc_etanercept: {
			symbol: 'C_{ETN}',
			unit: 'mg/L',
			formula: 'etanercept / v_etanercept',
			about: 'etanercept in plasma'
		}
	},
	species: {
		etanercept_depot: amount('D_{ETN}', 'etanercept under the skin', '-ka_etanercept * etanercept_depot'),
		etanercept: amount(
			'A_{ETN}',
			'etanercept in the body',
			'ka_etanercept * etanercept_depot - cl_etanercept * conc_etanercept'
		)
	}
};

const adalimumab: DrugPart = {
	parameters: {
		ka_adalimumab: number(
			'k_{ADA}',
			0.262 / 24,
			'1/h',
			[0.004, 0.03],
			['nassar2024', 'measured'],
			'absorption of adalimumab (0.262 a day)'
		),
		cl_adalimumab: number(
			'Q_{ADA}',
			0.374 / 24,
			'L/h',
			[0.005, 0.05],
			['nassar2024', 'measured'],
			'clearance of adalimumab at 70 kg (0.374 L a day); grows with weight to the power 0.75'
		),
		v1_adalimumab: number(
			'V_{ADA}',
			2.67,
			'L',
			[1, 6],
			['nassar2024', 'measured'],
			'volume of adalimumab at 70 kg; grows with weight'
		),
		q_adalimumab: number(
			'P_{ADA}',
			1.7 / 24,
			'L/h',
			[0.02, 0.2],
			['nassar2024', 'measured'],
			'exchange of adalimumab with tissue at 70 kg (1.7 L a day); grows with weight to the power 0.75'
		),
		v2_adalimumab: number(
			'W_{ADA}',
			3.94,
			'L',
			[1, 8],
			['nassar2024', 'measured'],
			'volume of adalimumab in tissue at 70 kg; grows with weight'
		),
		k_adalimumab_tnf: number(
			'K_{ADA}',
			1.66,
			'mg/L',
			[0.05, 5],
			['marcantonio2022', 'assumed'],
			'adalimumab that leaves half of TNF free: what the model of the antibody and its target comes to'
		)
	},
	inputs: {},
	auxiliaries: {
		conc_adalimumab: {
			symbol: 'C_{ADA}',
			unit: 'mg/L',
			formula: 'adalimumab / v1_adalimumab',
			about: 'adalimumab in plasma'
		},
		conc_adalimumab_tissue: {
			symbol: 'B_{ADA}',
			unit: 'mg/L',
			formula: 'adalimumab_tissue / v2_adalimumab',
			about: 'adalimumab in tissue'
		}
	},
	species: {
		adalimumab_depot: amount('D_{ADA}', 'adalimumab under the skin', '-ka_adalimumab * adalimumab_depot'),
		adalimumab: amount(
			'A_{ADA}',
			'adalimumab in plasma, amount',
			'ka_adalimumab * adalimumab_depot - cl_adalimumab * conc_adalimumab - q_adalimumab * (conc_adalimumab - conc_adalimumab_tissue)'
		),
		adalimumab_tissue: amount(
			'T_{ADA}',
			'adalimumab in tissue, amount',
			'q_adalimumab * (conc_adalimumab - conc_adalimumab_tissue)'
		)
	}
};

const infliximab: DrugPart = {
	parameters: {
		life_infliximab: number(
			'\\tau_{IFX}',
			9 * 24 * perHalfLife,
			'h',
			[180, 600],
			['infliximabLabel', 'measured'],
			'mean stay of infliximab (half-life 8 to 10 days)'
		),
		v_infliximab: number(
			'V_{IFX}',
			5,
			'L',
			[2, 8],
			['marcantonio2022', 'measured'],
			'volume of infliximab at 70 kg; grows with weight (assumed)'
		),
		k_infliximab_tnf: number(
			'K_{IFX}',
			0.63,
			'mg/L',
			[0.05, 5],
			['marcantonio2022', 'assumed'],
			'infliximab that leaves half of TNF free: what the model of the antibody and its target comes to'
		)
	},
	inputs: {},
	auxiliaries: {
		conc_infliximab: {
			symbol: 'C_{IFX}',
			unit: 'mg/L',
			formula: 'infliximab / v_infliximab',
			about: 'infliximab in plasma'
		}
	},
	species: {
		infliximab: amount('A_{IFX}', 'infliximab in the body', '-infliximab / life_infliximab')
	}
};

export const tnfInhibitors = together(etanercept, adalimumab, infliximab);
