// Tofacitinib: blocks the JAKs behind the receptor of IL-6, and also those behind the receptor of IL-10. It takes from
// the fire and from the brake.
import { kpd, number, perHalfLife, together } from './vocabulary.ts';

export const jakInhibitor = together(
	kpd({
		name: 'tofacitinib',
		code: 'TOF',
		title: 'tofacitinib',
		turnover: 3 * perHalfLife,
		known: ['jakView', 'assumed'],
		why: 'half-life about 3 h, as commonly quoted'
	}),
	{
		parameters: {
			tofacitinib_il6: number(
				'm_{TOF}',
				3,
				'1',
				[0.5, 10],
				['jakView', 'assumed'],
				'blocked over working IL-6 signal at the usual dose'
			),
			tofacitinib_il10: number(
				'n_{TOF}',
				0.5,
				'1',
				[0, 3],
				['il10Receptor', 'assumed'],
				'blocked over working IL-10 signal at the usual dose (that it is blocked follows from JAK1 and TYK2; how much is not known)'
			)
		},
		inputs: {},
		auxiliaries: {},
		species: {}
	}
);
