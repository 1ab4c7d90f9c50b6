// Endotoxin in volunteers: the calibration data in figures, and what a published fit does without IL-10.
import type { Fact } from '../types.ts';

export const endotoxinFacts: readonly Fact[] = [
	{
		id: 'bolus-tnf',
		topic: 'endotoxin',
		statement: '2 ng/kg at once: mean TNF at its peak, 1.5 h.',
		quantity: { value: 331, unit: 'pg/mL', spread: 216 },
		people: 20,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'bolus-il6',
		topic: 'endotoxin',
		statement: '2 ng/kg at once: mean IL-6 at its peak, 2 h.',
		quantity: { value: 702, unit: 'pg/mL', spread: 265 },
		people: 20,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'bolus-il8',
		topic: 'endotoxin',
		statement: '2 ng/kg at once: mean IL-8 at its peak, 2 h.',
		quantity: { value: 714, unit: 'pg/mL' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'bolus-il10',
		topic: 'endotoxin',
		statement: '2 ng/kg at once: mean IL-10 at its peak, 3 h.',
		quantity: { value: 43.6, unit: 'pg/mL', spread: 13 },
		people: 20,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'bolus-tnf-men',
		topic: 'endotoxin',
		statement: 'Peak TNF of single men: from lowest to highest (median 279).',
		quantity: { value: [66, 1302], unit: 'pg/mL' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'bolus-il6-men',
		topic: 'endotoxin',
		statement: 'Peak IL-6 of single men (median 749).',
		quantity: { value: [351, 1856], unit: 'pg/mL' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'bolus-il10-men',
		topic: 'endotoxin',
		statement: 'Peak IL-10 of single men (median 46).',
		quantity: { value: [24, 109], unit: 'pg/mL' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'bolus-ratio',
		topic: 'endotoxin',
		statement: 'Peak TNF over peak IL-10, median.',
		quantity: { value: 6.6, unit: '×' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'bolus-spread',
		topic: 'endotoxin',
		statement: 'Peaks vary between men: coefficient of variation of IL-10, IL-6 and TNF.',
		quantity: { value: [0.47, 0.76], unit: '1' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'infusion-tnf',
		topic: 'endotoxin',
		statement: '2 ng/kg over 4 h: mean TNF at its peak, 3 h.',
		quantity: { value: 532, unit: 'pg/mL' },
		people: 9,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'infusion-il6',
		topic: 'endotoxin',
		statement: '2 ng/kg over 4 h: mean IL-6 at its peak, 4 h.',
		quantity: { value: 707, unit: 'pg/mL' },
		people: 9,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'infusion-il10',
		topic: 'endotoxin',
		statement: '2 ng/kg over 4 h: mean IL-10 at its peak, 4 h; three times that of a bolus.',
		quantity: { value: 136, unit: 'pg/mL' },
		people: 9,
		references: ['endotoxin20'],
		grade: 'data'
	},
	{
		id: 'copeland-tnf',
		topic: 'endotoxin',
		statement: 'Another study of 2 ng/kg: TNF at 2 h, with IL-6 at 882 pg/mL.',
		quantity: { value: 220, unit: 'pg/mL' },
		references: ['copeland2005', 'tueModel'],
		grade: 'data'
	},
	{
		id: 'assay-scale',
		topic: 'endotoxin',
		statement:
			'An older study of 4 ng/kg: TNF at 2 h. Scales differ tenfold between assays; times and ratios hold.',
		quantity: { value: 5665, unit: 'pg/mL', spread: 1910 },
		people: 6,
		references: ['endotoxin4'],
		grade: 'abstract'
	},
	{
		id: 'virtual-half',
		topic: 'endotoxin',
		statement:
			'A published fit run with half of the IL-10: TNF area up by this share (peak by 23 %). No patient data.',
		quantity: { value: 37, unit: '%' },
		references: ['ncsuModel'],
		grade: 'derived'
	},
	{
		id: 'virtual-none',
		topic: 'endotoxin',
		statement:
			'The same without IL-10: TNF area up by this share (peak by 51 %). How long it lasts grows more than how high.',
		quantity: { value: 137, unit: '%' },
		references: ['ncsuModel'],
		grade: 'derived'
	}
];
