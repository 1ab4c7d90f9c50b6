// A small infection beside the disease: germs that grow, are held down by the innate cells of the place, and are killed
// by phagocytes that free TNF, IL-1β and IL-6 call in. The same immune module sees them as danger. The structure
// follows, in spirit, the reduced model of acute inflammation by Reynolds et al. 2006; every number is assumed, chosen so
// that an infection without drugs is over within a week.
import { number } from './drugs/vocabulary.ts';
import type { Module } from '../types.ts';
import type { ReferenceId } from '../references.ts';

const known: readonly [ReferenceId, 'assumed'] = ['reynolds2006', 'assumed'];
const chosen: readonly [ReferenceId, 'assumed'] = ['teaching', 'assumed'];

export const infection: Module = {
	id: 'infection',
	about: 'A tissue into which germs have come: their growth, and the defence that cytokines drive.',
	parameters: {
		pace_infection: number(
			'\\theta',
			0.1,
			'1',
			[0.01, 1],
			chosen,
			'pace of the cells in infected tissue: between blood and a lesion'
		),
		density_infection: number('\\rho', 1, '1', [0.5, 5], chosen, 'density of the cells against blood'),
		loss_infection: number(
			'\\lambda',
			1,
			'1',
			[1, 1],
			chosen,
			'loss of cytokines against plasma: not changed'
		),
		k_pathogen: number('K_{G}', 20, '1', [2, 100], chosen, 'germs that occupy half of TLR4, in inocula'),
		g_pathogen: number('g_{G}', 0.06, '1/h', [0.02, 0.5], known, 'growth of germs (doubling in 12 h)'),
		most_pathogen: number('G_{max}', 1000, '1', [100, 10000], known, 'most germs that the tissue bears'),
		local_kill: number(
			'k_{loc}',
			0.08,
			'1/h',
			[0.06, 0.5],
			known,
			'few germs killed by the cells of the place; more than grow'
		),
		local_half: number(
			'K_{loc}',
			0.3,
			'1',
			[0.05, 1],
			known,
			'germs that keep half of these cells busy: an inoculum is too much for them'
		),
		called_kill: number('k_{N}', 0.4, '1/h', [0.1, 2], known, 'germs killed when all phagocytes are called'),
		t_called: number('\\tau_{N}', 120, 'h', [12, 240], known, 'time in which phagocytes gather and disperse'),
		call_germs: number(
			'u_{G}',
			0.2,
			'1',
			[0.1, 0.4],
			chosen,
			'share of the call that germs make without any cytokine'
		),
		call_tnf: number('u_{T}', 0.3, '1', [0.2, 0.6], chosen, 'share of the call that needs free TNF'),
		call_il6: number('u_{6}', 0.25, '1', [0.1, 0.4], chosen, 'share of the call that needs IL-6'),
		call_il1b: number('u_{1}', 0.25, '1', [0.1, 0.4], chosen, 'share of the call that needs IL-1β'),
		k_call_tnf: number('K_{NT}', 20, 'pg/mL', [5, 200], chosen, 'free TNF for half of its call'),
		k_call_il6: number('K_{N6}', 20, 'pg/mL', [5, 500], chosen, 'IL-6 for half of its call'),
		k_call_il1b: number('K_{N1}', 1, 'pg/mL', [0.2, 50], chosen, 'IL-1β for half of its call')
	},
	auxiliaries: {
		occupancy: {
			symbol: 'o',
			unit: '1',
			formula: 'hill(pathogen, k_pathogen)',
			about: 'share of TLR4 that germs occupy'
		},
		pace: { symbol: '\\theta', unit: '1', formula: 'pace_infection', about: 'pace of the cells' },
		density: { symbol: '\\rho', unit: '1', formula: 'density_infection', about: 'density of the cells' },
		loss: { symbol: '\\lambda', unit: '1', formula: 'loss_infection', about: 'loss of cytokines' },
		call: {
			symbol: 'z',
			unit: '1',
			formula:
				'call_germs * occupancy + call_tnf * hill(tnf_excess, k_call_tnf) + call_il6 * hill(il6_seen, k_call_il6) + call_il1b * hill(il1b_seen, k_call_il1b)',
			about: 'what calls phagocytes in'
		}
	},
	species: {
		pathogen: {
			symbol: 'G',
			name: 'germs, in inocula',
			unit: '1',
			initial: 0,
			rate: 'g_pathogen * pathogen * (1 - pathogen / most_pathogen) - local_kill * pathogen / (1 + pathogen / local_half) - called_kill * called * pathogen'
		},
		called: {
			symbol: 'N_{G}',
			name: 'phagocytes called in',
			unit: '1',
			initial: 0,
			rate: '(call - called) / t_called'
		}
	}
};
