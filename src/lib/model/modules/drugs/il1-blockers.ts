// Anakinra keeps IL-1 from its receptor, canakinumab binds IL-1β.
import { amount, number, together, type DrugPart } from './vocabulary.ts';

const anakinra: DrugPart = {
	parameters: {
		cl_anakinra: number(
			'Q_{ANA}',
			6.24,
			'L/h',
			[3, 12],
			['urien2013', 'measured'],
			'clearance of anakinra at 70 kg; grows with weight to the power 0.47'
		),
		v_anakinra: number(
			'V_{ANA}',
			65.2,
			'L',
			[30, 120],
			['urien2013', 'measured'],
			'volume of anakinra at 70 kg; grows with weight to the power 0.76'
		),
		k_anakinra_il1: number(
			'K_{ANA}',
			0.06,
			'mg/L',
			[0.005, 0.5],
			['il1Label', 'assumed'],
			'anakinra that halves what IL-1β does (usual dose: about a tenth is left)'
		)
	},
	inputs: {
		give_anakinra: {
			symbol: 'u_{ANA}',
			value: 0,
			unit: 'mg/h',
			range: [0, 15],
			about: 'anakinra given, average rate'
		}
	},
	auxiliaries: {
		conc_anakinra: {
			symbol: 'C_{ANA}',
			unit: 'mg/L',
			formula: 'anakinra / v_anakinra',
			about: 'anakinra in plasma'
		}
	},
	species: {
		anakinra: amount('A_{ANA}', 'anakinra in the body', 'give_anakinra - cl_anakinra * conc_anakinra')
	}
};

const canakinumab: DrugPart = {
	parameters: {
		ka_canakinumab: number(
			'k_{CAN}',
			0.269 / 24,
			'1/h',
			[0.004, 0.03],
			['chakraborty2012', 'measured'],
			'absorption of canakinumab (0.269 a day)'
		),
		f_canakinumab: number(
			'F_{CAN}',
			0.7,
			'1',
			[0.5, 1],
			['chakraborty2012', 'measured'],
			'share of canakinumab that is absorbed'
		),
		cl_canakinumab: number(
			'Q_{CAN}',
			0.174 / 24,
			'L/h',
			[0.003, 0.02],
			['chakraborty2012', 'measured'],
			'clearance of canakinumab at 70 kg (0.174 L a day); grows with weight to the power 0.695'
		),
		v1_canakinumab: number(
			'V_{CAN}',
			3.3,
			'L',
			[1.5, 6],
			['chakraborty2012', 'measured'],
			'volume of canakinumab at 70 kg; grows with weight to the power 0.684'
		),
		q_canakinumab: number(
			'P_{CAN}',
			0.429 / 24,
			'L/h',
			[0.005, 0.05],
			['chakraborty2012', 'measured'],
			'exchange of canakinumab with tissue (0.429 L a day)'
		),
		v2_canakinumab: number(
			'W_{CAN}',
			2.71,
			'L',
			[1, 6],
			['chakraborty2012', 'measured'],
			'volume of canakinumab in tissue at 70 kg; grows with weight to the power 0.798'
		),
		kd_canakinumab: number(
			'K_{CAN}',
			1.07,
			'nmol/L',
			[0.2, 5],
			['chakraborty2012', 'measured'],
			'canakinumab that leaves half of IL-1β free'
		),
		mass_canakinumab: number(
			'G_{CAN}',
			0.149117,
			'mg/nmol',
			[0.14, 0.16],
			['chakraborty2012', 'measured'],
			'mass of canakinumab (149 kDa)'
		)
	},
	inputs: {},
	auxiliaries: {
		conc_canakinumab: {
			symbol: 'C_{CAN}',
			unit: 'mg/L',
			formula: 'canakinumab / v1_canakinumab',
			about: 'canakinumab in plasma'
		},
		conc_canakinumab_tissue: {
			symbol: 'B_{CAN}',
			unit: 'mg/L',
			formula: 'canakinumab_tissue / v2_canakinumab',
			about: 'canakinumab in tissue'
		}
	},
	species: {
		canakinumab_depot: amount('D_{CAN}', 'canakinumab under the skin', '-ka_canakinumab * canakinumab_depot'),
		canakinumab: amount(
			'A_{CAN}',
			'canakinumab in plasma, amount',
			'f_canakinumab * ka_canakinumab * canakinumab_depot - cl_canakinumab * conc_canakinumab - q_canakinumab * (conc_canakinumab - conc_canakinumab_tissue)'
		),
		canakinumab_tissue: amount(
			'T_{CAN}',
			'canakinumab in tissue, amount',
			'q_canakinumab * (conc_canakinumab - conc_canakinumab_tissue)'
		)
	}
};

export const il1Blockers = together(anakinra, canakinumab);
