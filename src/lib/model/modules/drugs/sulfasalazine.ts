// Sulfasalazine: somewhat less NF-κB transcription, slowly. No kinetic model was found: K-PD.
import { day, kpd, number, together } from './vocabulary.ts';

export const sulfasalazine = together(
	kpd({
		name: 'sulfasalazine',
		code: 'SSZ',
		title: 'sulfasalazine',
		turnover: 28 * day,
		known: ['sulfasalazine', 'assumed'],
		why: 'works after 6 to 12 weeks'
	}),
	{
		parameters: {
			sulfasalazine_nfkb: number(
				'm_{SSZ}',
				0.33,
				'1',
				[0.05, 1.5],
				['sulfasalazine', 'assumed'],
				'blocked over working NF-κB transcription at the usual dose (0.33: a quarter is taken away)'
			)
		},
		inputs: {},
		auxiliaries: {},
		species: {}
	}
);
