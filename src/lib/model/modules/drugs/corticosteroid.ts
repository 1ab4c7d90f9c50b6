// Prednisolone: less NF-κB transcription, more IL-10, and fewer osteoblasts. Unbound drug, given as its average rate.
import { amount, number, type DrugPart } from './vocabulary.ts';

export const corticosteroid: DrugPart = {
	parameters: {
		cl_prednisolone: number(
			'Q_{PRD}',
			54.3,
			'L/h',
			[30, 90],
			['bouazza2025', 'measured'],
			'clearance of unbound prednisolone at 70 kg; grows with weight to the power 0.75'
		),
		v_prednisolone: number(
			'V_{PRD}',
			235,
			'L',
			[120, 400],
			['bouazza2025', 'measured'],
			'volume of unbound prednisolone at 70 kg; grows with weight'
		),
		lag_prednisolone: number(
			'\\tau_{PRD}',
			24,
			'h',
			[12, 52],
			['steroidView', 'assumed'],
			'how far the effect on genes lags behind the level (biological half-life 12 to 36 h, as commonly quoted)'
		),
		k_prednisolone_nfkb: number(
			'K_{PRD}',
			0.029,
			'mg/L',
			[0.005, 0.2],
			['prednisolone', 'assumed'],
			'unbound prednisolone that halves NF-κB transcription (2 mg/kg a day: a quarter is left)'
		),
		prednisolone_il10: number(
			'n_{PRD}',
			10,
			'1',
			[0, 15],
			['prednisolone', 'assumed'],
			'largest IL-10 production that prednisolone adds'
		),
		k_prednisolone_osteoblast: number(
			'K_{PRO}',
			0.8,
			'mg/L',
			[0.1, 5],
			['steroidBone', 'assumed'],
			'unbound prednisolone that halves osteoblasts (2 mg/kg a day: a tenth is lost)'
		)
	},
	inputs: {
		give_prednisolone: {
			symbol: 'u_{PRD}',
			value: 0,
			unit: 'mg/h',
			range: [0, 10],
			about: 'prednisolone given, average rate'
		}
	},
	auxiliaries: {
		conc_prednisolone: {
			symbol: 'C_{PRD}',
			unit: 'mg/L',
			formula: 'prednisolone / v_prednisolone',
			about: 'unbound prednisolone in plasma'
		}
	},
	species: {
		prednisolone: amount(
			'A_{PRD}',
			'prednisolone in the body',
			'give_prednisolone - cl_prednisolone * conc_prednisolone'
		),
		prednisolone_effect: {
			symbol: 'E_{PRD}',
			name: 'prednisolone where it acts',
			unit: 'mg/L',
			initial: 0,
			rate: '(conc_prednisolone - prednisolone_effect) / lag_prednisolone'
		}
	}
};
