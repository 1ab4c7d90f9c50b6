// Bone cells and acute-phase proteins in numbers, and what published models teach.
import type { Fact } from '../types.ts';

export const boneFacts: readonly Fact[] = [
	{
		id: 'osteoclast-removal',
		topic: 'bone',
		statement: 'Removal of osteoclasts in two published models.',
		quantity: { value: 0.7, unit: '1/d' },
		references: ['lemaire2004', 'openBoneMin'],
		grade: 'data'
	},
	{
		id: 'osteoclast-life',
		topic: 'bone',
		statement: 'Life of a human osteoclast: days to 25 days, about two weeks.',
		quantity: { value: 14, unit: 'd' },
		references: ['remodelling', 'osteoclastLife'],
		grade: 'abstract-weak'
	},
	{
		id: 'osteoblast-removal',
		topic: 'bone',
		statement: 'Removal of osteoblasts in a published model (half-life 3.7 d).',
		quantity: { value: 0.189, unit: '1/d' },
		references: ['lemaire2004'],
		grade: 'data'
	},
	{
		id: 'osteoblast-life',
		topic: 'bone',
		statement: 'Active life of an osteoblast, as commonly quoted.',
		quantity: { value: 3, unit: 'months' },
		references: ['osteoclastLife'],
		grade: 'unverified'
	},
	{
		id: 'remodelling',
		topic: 'bone',
		statement: 'One round of remodelling: resorption 3 to 4 weeks, then formation.',
		quantity: { value: 3, unit: 'months' },
		references: ['remodelling'],
		grade: 'abstract-weak'
	},
	{
		id: 'bone-density',
		topic: 'bone',
		statement:
			'In a published model bone density is lost with this rate, times a power of osteoclast activity.',
		quantity: { value: 0.000397, unit: '1/h' },
		references: ['peterson2010'],
		grade: 'data'
	},
	{
		id: 'crp-half-life',
		topic: 'laboratory',
		statement: 'CRP is lost with this half-life at every level.',
		quantity: { value: 19, unit: 'h' },
		references: ['crpHalfLife'],
		grade: 'abstract'
	},
	{
		id: 'crp-adults',
		topic: 'laboratory',
		statement: 'CRP of adult blood donors: median (90th percentile 3, 99th 10).',
		quantity: { value: 0.8, unit: 'mg/L' },
		references: ['crpAdults'],
		grade: 'abstract'
	},
	{
		id: 'crp-rise',
		topic: 'laboratory',
		statement: 'CRP starts to rise after 4 to 12 h and peaks after this time.',
		quantity: { value: [36, 50], unit: 'h' },
		references: ['crpSecondary'],
		grade: 'abstract-weak'
	},
	{
		id: 'crp-observed',
		topic: 'laboratory',
		statement: 'CRP seen to halve in treated pneumonia, while the liver goes on.',
		quantity: { value: 46.4, unit: 'h', spread: 21.7 },
		references: ['crpSecondary'],
		grade: 'abstract-weak'
	},
	{
		id: 'esr',
		topic: 'laboratory',
		statement: 'ESR follows fibrinogen (half-life 3 to 4 days) and takes weeks to normalise.',
		references: ['esrView'],
		grade: 'unverified'
	},
	{
		id: 'no-cno-model',
		topic: 'model',
		statement:
			'Published fits of endotoxin need a second set of numbers for an infusion. One set for both is the aim here.',
		references: ['ncsuModel', 'endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'two-states',
		topic: 'model',
		statement:
			'An arthritis model shows how a pro- and an anti-inflammatory cytokine give two stable states.',
		references: ['baker2013'],
		grade: 'data'
	},
	{
		id: 'knockout-model',
		topic: 'model',
		statement:
			'A model of brain macrophages: losing IL-10 raises the TNF peak about this much, late TNF more.',
		quantity: { value: 7, unit: '×' },
		references: ['anderson2015'],
		grade: 'data'
	},
	{
		id: 'bone-cells-model',
		topic: 'model',
		statement:
			'Two bone cells can be written as powers of each other; bacterial osteomyelitis disturbs these powers.',
		references: ['komarova2003', 'lio2012'],
		grade: 'data'
	},
	{
		id: 'crohn-model',
		topic: 'model',
		statement: 'IL-6 synthesis in the gut, Crohn’s disease against health, in a model of CRP.',
		quantity: { value: 21, unit: '×' },
		references: ['dwivedi2014'],
		grade: 'derived'
	}
];
