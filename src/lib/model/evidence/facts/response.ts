// How patients responded. Small, looking back, defined differently: no comparison of drugs.
import type { Fact } from '../types.ts';

export const responseFacts: readonly Fact[] = [
	{
		id: 'nsaid-6-months',
		topic: 'response',
		statement: 'Naproxen: free of symptoms at 6 months, share.',
		quantity: { value: 43, unit: '%' },
		people: 37,
		references: ['beck2010'],
		grade: 'abstract'
	},
	{
		id: 'nsaid-silent',
		topic: 'response',
		statement: 'Naproxen: of those with a relapse on MRI in year one (41 %), the share that felt nothing.',
		quantity: { value: 67, unit: '%' },
		people: 37,
		references: ['beck2010'],
		grade: 'abstract'
	},
	{
		id: 'nsaid-relapse',
		topic: 'response',
		statement: 'NSAID: all in remission at 3 months, this share relapsed within 2 years.',
		quantity: { value: 50, unit: '%' },
		people: 56,
		references: ['schnabel2017'],
		grade: 'abstract'
	},
	{
		id: 'response-nsaid',
		topic: 'response',
		statement: 'Response to an NSAID, three US centres.',
		quantity: { value: 57, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'response-sulfasalazine',
		topic: 'response',
		statement: 'Response to sulfasalazine, same centres.',
		quantity: { value: 66, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'response-methotrexate',
		topic: 'response',
		statement: 'Response to methotrexate, same centres.',
		quantity: { value: 91, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'response-tnfi',
		topic: 'response',
		statement: 'Response to a TNF inhibitor, same centres.',
		quantity: { value: 91, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'response-steroid',
		topic: 'response',
		statement: 'Response to a corticosteroid, same centres.',
		quantity: { value: 95, unit: '%' },
		people: 70,
		references: ['borzutzky2012'],
		grade: 'abstract'
	},
	{
		id: 'effective-nsaid',
		topic: 'response',
		statement: 'NSAID called effective in a series without randomisation.',
		quantity: { value: 38.9, unit: '%' },
		people: 37,
		references: ['kostik2015'],
		grade: 'abstract'
	},
	{
		id: 'effective-methotrexate',
		topic: 'response',
		statement: 'Methotrexate called effective, same series.',
		quantity: { value: 57.1, unit: '%' },
		people: 37,
		references: ['kostik2015'],
		grade: 'abstract'
	},
	{
		id: 'effective-pamidronate',
		topic: 'response',
		statement: 'Pamidronate called effective, same series; pain fell by 85 %.',
		quantity: { value: 83.3, unit: '%' },
		people: 37,
		references: ['kostik2015'],
		grade: 'abstract'
	},
	{
		id: 'effective-tnfi',
		topic: 'response',
		statement: 'TNF inhibitor called effective, same series; pain fell by 83 %.',
		quantity: { value: 88.8, unit: '%' },
		people: 37,
		references: ['kostik2015'],
		grade: 'abstract'
	},
	{
		id: 'nsaid-enough-swiss',
		topic: 'response',
		statement: 'An NSAID was enough for this share of a Swiss cohort.',
		quantity: { value: 57, unit: '%' },
		people: 41,
		references: ['swiss2015'],
		grade: 'abstract'
	},
	{
		id: 'second-line-ireland',
		topic: 'response',
		statement: 'Needed a second drug, Irish national cohort.',
		quantity: { value: 61.4, unit: '%' },
		people: 44,
		references: ['irish2021'],
		grade: 'abstract'
	},
	{
		id: 'second-line',
		topic: 'response',
		statement: 'Needed a second drug; odds nearly double with each further body region.',
		quantity: { value: 43, unit: '%' },
		people: 164,
		references: ['nowicki2025'],
		grade: 'abstract'
	},
	{
		id: 'registry-year-1',
		topic: 'response',
		statement: 'A 70 % response after one year in the German registry; 85 % took an NSAID.',
		quantity: { value: 43, unit: '%' },
		people: 774,
		references: ['nprd2021'],
		grade: 'abstract'
	},
	{
		id: 'pamidronate-pain',
		topic: 'response',
		statement: 'Pamidronate: pain from 10 to this after the first three-day course.',
		quantity: { value: [0, 3], unit: 'of 10' },
		people: 9,
		references: ['pamidronate'],
		grade: 'abstract'
	},
	{
		id: 'pamidronate-mri',
		topic: 'response',
		statement: 'Pamidronate: lesions gone on MRI after 2 to 12 months, mean.',
		quantity: { value: 6, unit: 'months' },
		people: 9,
		references: ['pamidronate'],
		grade: 'abstract'
	},
	{
		id: 'pamidronate-adults',
		topic: 'response',
		statement:
			'The one placebo-controlled pilot, adults: MRI score from 5 to this on pamidronate, unchanged on placebo (p = 0.04).',
		quantity: { value: 2.5, unit: 'points' },
		people: 14,
		references: ['andreasen2020'],
		grade: 'abstract'
	},
	{
		id: 'pamidronate-brno',
		topic: 'response',
		statement: 'Pamidronate: inactive or improved; steroids and methotrexate did not hold.',
		quantity: { value: 93, unit: '%' },
		people: 20,
		references: ['brno2019'],
		grade: 'abstract'
	},
	{
		id: 'zoledronate',
		topic: 'response',
		statement: 'Zoledronate: clinical remission in all of a pilot, fewer lesions.',
		people: 22,
		references: ['zoledronatePilot'],
		grade: 'abstract'
	},
	{
		id: 'remission-rare',
		topic: 'response',
		statement: 'In remission after 15 months on mixed treatment.',
		quantity: { value: 22, unit: '%' },
		people: 18,
		references: ['mcmaster'],
		grade: 'abstract'
	}
];
