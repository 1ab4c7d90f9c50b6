// An antibody, its target TNF, and the receptor that both compete for TNF with: what a TNF antibody leaves of TNF's
// action. After Marcantonio et al. 2022, with the numbers of adalimumab. The potency of antibodies in the course is taken
// from here (tests/unit/model/antibody.test.ts).
import { number } from './drugs/vocabulary.ts';
import type { Module } from '../types.ts';
import type { ReferenceId } from '../references.ts';

const day = 24;
const known: readonly [ReferenceId, 'measured'] = ['marcantonio2022', 'measured'];

const binding = 86.4 / day;
const receptorLoss = Math.LN2 / 9;
const rest = { tnf: 5.73e-5, receptor: 0.23, affinity: 0.019 };
/** TNF on its receptor at rest: made as fast as it is lost. */
const restingComplex = (binding * rest.tnf * rest.receptor) / (receptorLoss + binding * rest.affinity);

export const tnfAntibody: Module = {
	id: 'tnf-antibody',
	about: 'A TNF antibody, TNF, and the TNF receptor: who binds whom.',
	parameters: {
		antibody_absorption: number(
			'k_{a}',
			Math.LN2 / (2.5 * day),
			'1/h',
			[0.005, 0.03],
			known,
			'absorption of the antibody from under the skin (half in 2.5 days)'
		),
		antibody_volume: number('V', 5, 'L', [3, 8], known, 'volume of the antibody'),
		antibody_loss: number(
			'k_{A}',
			Math.LN2 / (20 * day),
			'1/h',
			[0.001, 0.004],
			known,
			'loss of the antibody, bound or not (half-life 20 days; infliximab 14)'
		),
		antibody_mass: number(
			'G',
			0.148,
			'mg/nmol',
			[0.14, 0.16],
			known,
			'mass of the antibody (148 kDa; infliximab 149.1)'
		),
		antibody_binding: number('k_{on}', binding, 'L/nmol/h', [1, 10], known, 'binding of TNF to either'),
		antibody_affinity: number(
			'K_{A}',
			0.0086,
			'nmol/L',
			[0.002, 0.05],
			known,
			'antibody that half of TNF would bind at rest with it (infliximab 0.0042)'
		),
		receptor_affinity: number(
			'K_{R}',
			rest.affinity,
			'nmol/L',
			[0.005, 0.1],
			known,
			'the same for the TNF receptor'
		),
		target_loss: number(
			'k_{L}',
			Math.LN2 / 0.5,
			'1/h',
			[0.7, 3],
			known,
			'how fast TNF that nothing has bound is lost (half-life 30 min)'
		),
		receptor_loss: number(
			'k_{R}',
			receptorLoss,
			'1/h',
			[0.03, 0.2],
			known,
			'loss of the receptor, bound or not (half-life 9 h)'
		),
		target_rest: number('L_{0}', rest.tnf, 'nmol/L', [1e-5, 2e-4], known, 'free TNF at rest'),
		receptor_rest: number('R_{0}', rest.receptor, 'nmol/L', [0.05, 1], known, 'free TNF receptor at rest'),
		complex_rest: number(
			'B_{0}',
			restingComplex,
			'nmol/L',
			[1e-6, 1e-2],
			known,
			'TNF on its receptor at rest; follows from the numbers above'
		)
	},
	auxiliaries: {
		caught: {
			symbol: 'v_{A}',
			unit: 'nmol/L/h',
			formula: 'antibody_binding * (target * antibody - antibody_affinity * bound)',
			about: 'TNF that the antibody catches'
		},
		signalling: {
			symbol: 'v_{R}',
			unit: 'nmol/L/h',
			formula: 'antibody_binding * (target * receptor - receptor_affinity * complex)',
			about: 'TNF that the receptor catches'
		},
		level: {
			symbol: 'C',
			unit: 'mg/L',
			formula: 'antibody_mass * antibody',
			about: 'free antibody by mass'
		},
		inhibition: {
			symbol: 'i',
			unit: '1',
			formula: '1 - complex / complex_rest',
			about: 'share of the TNF on its receptor that the antibody takes away'
		}
	},
	species: {
		depot: {
			symbol: 'D',
			name: 'antibody under the skin',
			unit: 'nmol',
			initial: 0,
			rate: '-antibody_absorption * depot'
		},
		antibody: {
			symbol: 'A',
			name: 'free antibody',
			unit: 'nmol/L',
			initial: 0,
			rate: 'antibody_absorption * depot / antibody_volume - antibody_loss * antibody - caught'
		},
		bound: {
			symbol: 'A_{L}',
			name: 'antibody with TNF',
			unit: 'nmol/L',
			initial: 0,
			rate: 'caught - antibody_loss * bound'
		},
		target: {
			symbol: 'L',
			name: 'free TNF',
			unit: 'nmol/L',
			initial: 'target_rest',
			rate: 'target_loss * (target_rest - target) + receptor_loss * complex_rest - signalling - caught'
		},
		receptor: {
			symbol: 'R',
			name: 'free TNF receptor',
			unit: 'nmol/L',
			initial: 'receptor_rest',
			rate: 'receptor_loss * (receptor_rest + complex_rest - receptor) - signalling'
		},
		complex: {
			symbol: 'B',
			name: 'TNF on its receptor',
			unit: 'nmol/L',
			initial: 'complex_rest',
			rate: 'signalling - receptor_loss * complex'
		}
	}
};
