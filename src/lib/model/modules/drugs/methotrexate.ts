// Methotrexate: calmer monocytes and more IL-10, slowly. No kinetic model was found: K-PD.
import { day, kpd, number, together } from './vocabulary.ts';

export const methotrexate = together(
	kpd({
		name: 'methotrexate',
		code: 'MTX',
		title: 'methotrexate',
		turnover: 28 * day,
		known: ['methotrexate', 'assumed'],
		why: 'works after 8 to 12 weeks, through polyglutamates that outlast the weeks between doses'
	}),
	{
		parameters: {
			methotrexate_act: number(
				'm_{MTX}',
				0.18,
				'1',
				[0.05, 1],
				['methotrexate', 'assumed'],
				'blocked over working activation of monocytes at the usual dose'
			),
			methotrexate_il10: number(
				'n_{MTX}',
				0.3,
				'1',
				[0, 1],
				['methotrexate', 'assumed'],
				'IL-10 production that methotrexate adds at the usual dose'
			)
		},
		inputs: {},
		auxiliaries: {},
		species: {}
	}
);
