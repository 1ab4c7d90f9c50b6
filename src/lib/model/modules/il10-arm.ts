// The IL-10 arm of TLR4: three named capacities of the cell and their combined effect. NF-κB is not in here.
import type { Module } from '../types.ts';

export const il10Arm: Module = {
	id: 'il10-arm',
	about: 'How much of its IL-10 a monocyte can make: ERK1/2, SP-1 and H3S10 phosphorylation.',
	parameters: {},
	inputs: {
		erk: {
			symbol: 'e_{ERK}',
			value: 1,
			unit: '1',
			range: [0, 1],
			about: 'ERK1/2 signal after TLR4, share of healthy'
		},
		sp1: {
			symbol: 'e_{SP1}',
			value: 1,
			unit: '1',
			range: [0, 1],
			about: 'SP-1 recruited to the IL10 promoter, share of healthy'
		},
		h3s10p: {
			symbol: 'e_{H3}',
			value: 1,
			unit: '1',
			range: [0, 1],
			about: 'H3S10 phosphorylation at the IL10 promoter, share of healthy'
		}
	},
	auxiliaries: {
		capacity: {
			symbol: '\\eta',
			unit: '1',
			formula: 'erk * sp1 * h3s10p',
			about: 'IL-10 induction capacity; that the three multiply is an assumption'
		}
	},
	species: {}
};
