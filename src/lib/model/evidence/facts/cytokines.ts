// Cytokines in numbers: half-lives, loss, inhibition, levels at rest.
import type { Fact } from '../types.ts';

export const cytokineFacts: readonly Fact[] = [
	{
		id: 'tnf-half-life',
		topic: 'cytokine',
		statement: 'TNF leaves plasma with this half-life; its kinetics are not linear.',
		quantity: { value: 20, unit: 'min' },
		references: ['tnfClearance', 'rtnf1987'],
		grade: 'abstract'
	},
	{
		id: 'tnf-half-life-dish',
		topic: 'cytokine',
		statement: 'TNF in whole blood in a dish: half-life.',
		quantity: { value: 18.2, unit: 'min' },
		references: ['oliver1993'],
		grade: 'abstract'
	},
	{
		id: 'tnf-apparent',
		topic: 'cytokine',
		statement:
			'TNF after endotoxin seems to fall more slowly, because cells go on making it: apparent half-life from hour 2 to hour 5.',
		quantity: { value: [0.54, 1.2], unit: 'h' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'tnf-fitted',
		topic: 'cytokine',
		statement: 'Two fitted models agree on the loss of TNF.',
		quantity: { value: [1.39, 1.4], unit: '1/h' },
		references: ['ncsuModel', 'tueModel'],
		grade: 'data'
	},
	{
		id: 'il6-apparent',
		topic: 'cytokine',
		statement: 'IL-6 after endotoxin: apparent half-life from hour 3 to hour 5.',
		quantity: { value: [0.52, 0.79], unit: 'h' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'il6-fitted',
		topic: 'cytokine',
		statement: 'Fitted models do not agree on the loss of IL-6; curves from plasma do not fix it.',
		quantity: { value: [0.66, 34.8], unit: '1/h' },
		references: ['ncsuModel', 'tueModel', 'dwivedi2014'],
		grade: 'data'
	},
	{
		id: 'il6-half-life',
		topic: 'cytokine',
		statement: 'Half-life of IL-6 as commonly quoted after a dose.',
		quantity: { value: [1, 5], unit: 'h' },
		references: ['cytokineView'],
		grade: 'unverified'
	},
	{
		id: 'il6-rat',
		topic: 'cytokine',
		statement: 'In rats with an abscess IL-6 falls with this half-life, because tissue goes on making it.',
		quantity: { value: 15.5, unit: 'h' },
		references: ['ratIl6'],
		grade: 'abstract'
	},
	{
		id: 'il10-half-life',
		topic: 'cytokine',
		statement: 'Recombinant IL-10 in a vein: half-life from 0.1 to 100 µg/kg.',
		quantity: { value: [2.3, 3.7], unit: 'h' },
		references: ['huhn1996'],
		grade: 'abstract'
	},
	{
		id: 'il10-half-life-skin',
		topic: 'cytokine',
		statement: 'Recombinant IL-10 under the skin: half-life.',
		quantity: { value: [2.7, 4.5], unit: 'h' },
		references: ['huhn1997'],
		grade: 'abstract'
	},
	{
		id: 'il10-fitted',
		topic: 'cytokine',
		statement: 'Loss of the body’s own IL-10 in fitted models: 0.4 to 0.8 in one, 20.8 in the other.',
		quantity: { value: [0.4, 20.8], unit: '1/h' },
		references: ['ncsuModel', 'tueModel'],
		grade: 'data'
	},
	{
		id: 'il10-apparent',
		topic: 'cytokine',
		statement: 'IL-10 after endotoxin: apparent half-life from hour 3 to hour 5.',
		quantity: { value: [0.8, 0.92], unit: 'h' },
		people: 20,
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'il1b-half-life',
		topic: 'cytokine',
		statement: 'Half-life of IL-1β: minutes, commonly quoted up to this.',
		quantity: { value: 20, unit: 'min' },
		references: ['cytokineView'],
		grade: 'unverified'
	},
	{
		id: 'endotoxin-loss',
		topic: 'cytokine',
		statement: 'Loss of endotoxin in a fitted model (half-life 0.69 h).',
		quantity: { value: 1.01, unit: '1/h' },
		references: ['ncsuModel'],
		grade: 'data'
	},
	{
		id: 'monocyte-off',
		topic: 'cytokine',
		statement: 'Activated monocytes calm down in a fitted model: after a bolus and during an infusion.',
		quantity: { value: [2.67, 3.49], unit: '1/h' },
		references: ['ncsuModel'],
		grade: 'data'
	},
	{
		id: 'il10-half-inhibition',
		topic: 'cytokine',
		statement:
			'IL-10 that halves TNF (15.5) and IL-6 (31) in a model fitted to human data; another fit lies far below.',
		quantity: { value: [15.5, 31], unit: 'pg/mL' },
		references: ['ncsuModel', 'tueModel'],
		grade: 'data'
	},
	{
		id: 'il10-ec50',
		topic: 'cytokine',
		statement: 'IL-10 that halves monocyte TNF and IL-6 in a dish, as commonly quoted.',
		quantity: { value: [0.05, 1], unit: 'ng/mL' },
		references: ['cytokineView'],
		grade: 'unverified'
	},
	{
		id: 'il10-neutralised',
		topic: 'cytokine',
		statement: 'Without their own IL-10, stimulated monocytes make about this many times the TNF.',
		quantity: { value: 2, unit: '×' },
		references: ['endogenousIl10'],
		grade: 'abstract'
	},
	{
		id: 'pge2-ic50',
		topic: 'cytokine',
		statement: 'PGE2 that halves TNF of monocytes: below this.',
		quantity: { value: 5, unit: 'nM' },
		references: ['pge2Brake'],
		grade: 'abstract'
	},
	{
		id: 'rest-tnf-children',
		topic: 'cytokine',
		statement: 'TNF at rest in healthy children up to five years.',
		quantity: { value: [2.2, 3.5], unit: 'pg/mL' },
		people: 79,
		references: ['childrenRest'],
		grade: 'abstract'
	},
	{
		id: 'rest-il10-children',
		topic: 'cytokine',
		statement: 'IL-10 at rest in healthy children up to five years.',
		quantity: { value: [3.3, 5.5], unit: 'pg/mL' },
		people: 79,
		references: ['childrenRest'],
		grade: 'abstract'
	},
	{
		id: 'rest-age',
		topic: 'cytokine',
		statement: 'From 1 to 19 years IL-6 at rest stays level; TNF and IL-10 fall.',
		people: 311,
		references: ['caliper'],
		grade: 'abstract'
	}
];
