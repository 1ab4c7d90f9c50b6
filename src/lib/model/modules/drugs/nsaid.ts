// Naproxen: COX makes less PGE2, so less pain, and one brake less on TNF.
import { kpd, number, perHalfLife, together } from './vocabulary.ts';

export const nsaid = together(
	kpd({
		name: 'naproxen',
		code: 'NPX',
		title: 'naproxen',
		turnover: 13 * perHalfLife,
		known: ['naproxen', 'measured'],
		why: 'from the half-life of 13 h in children'
	}),
	{
		parameters: {
			naproxen_cox: number(
				'm_{NPX}',
				4,
				'1',
				[1, 20],
				['nsaidTnf', 'assumed'],
				'blocked over working COX at the usual dose (4: PGE2 falls by 80 %)'
			)
		},
		inputs: {},
		auxiliaries: {},
		species: {}
	}
);
