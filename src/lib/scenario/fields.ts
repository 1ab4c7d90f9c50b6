// Every number and choice that a user can set, once: range, default, where it applies. The schema, the link, the
// command line and the controls all read this table.

import { bonePlaces } from '#lib/model/places.ts';

export const experiments = ['dish', 'endotoxin', 'course'] as const;
export type Experiment = (typeof experiments)[number];

/** Whether an experiment is told in hours (h) or in days (d). */
export const clock = { dish: 'h', endotoxin: 'h', course: 'd' } as const satisfies Record<
	Experiment,
	'h' | 'd'
>;

export const routes = ['bolus', 'infusion'] as const;

export interface NumberField {
	kind: 'number';
	min: number;
	max: number;
	/** What a control moves by. */
	step: number;
	fallback: number;
	unit: string;
	/** Only whole numbers. */
	whole?: true;
	/** The experiment it belongs to; all when absent. */
	experiment?: Experiment;
}

export interface ChoiceField {
	kind: 'choice';
	options: readonly string[];
	fallback: string;
	experiment?: Experiment;
}

/** Places in the skeleton that the model can hold. */
export const mostSites = bonePlaces.length;

export const skins = ['none', 'psoriasis', 'pustulosis'] as const;
export const bowels = ['none', 'bowel'] as const;

const share: NumberField = { kind: 'number', min: 0, max: 1, step: 0.01, fallback: 1, unit: '1' };

export const fields = {
	experiment: { kind: 'choice', options: experiments, fallback: 'course' },
	'il10.erk': share,
	'il10.sp1': share,
	'il10.h3s10p': share,
	/** Body weight: doses go by it, and so does how a body clears a drug. */
	weight_kg: { kind: 'number', min: 10, max: 80, step: 1, fallback: 30, unit: 'kg' },
	lps_ng_mL: {
		kind: 'number',
		min: 0,
		max: 1000,
		step: 1,
		fallback: 100,
		unit: 'ng/mL',
		experiment: 'dish'
	},
	culture_h: {
		kind: 'number',
		min: 2,
		max: 48,
		step: 1,
		fallback: 24,
		unit: 'h',
		experiment: 'dish'
	},
	dose_ng_kg: {
		kind: 'number',
		min: 0,
		max: 4,
		step: 0.1,
		fallback: 2,
		unit: 'ng/kg',
		experiment: 'endotoxin'
	},
	route: { kind: 'choice', options: routes, fallback: 'bolus', experiment: 'endotoxin' },
	infusion_h: {
		kind: 'number',
		min: 0.5,
		max: 12,
		step: 0.5,
		fallback: 4,
		unit: 'h',
		experiment: 'endotoxin'
	},
	duration_h: {
		kind: 'number',
		min: 2,
		max: 72,
		step: 1,
		fallback: 8,
		unit: 'h',
		experiment: 'endotoxin'
	},
	duration_d: {
		kind: 'number',
		min: 30,
		max: 3650,
		step: 5,
		fallback: 730,
		unit: 'd',
		experiment: 'course'
	},
	/** Bone sites that triggers strike. */
	sites: {
		kind: 'number',
		min: 1,
		max: mostSites,
		step: 1,
		fallback: 1,
		unit: '',
		whole: true,
		experiment: 'course'
	},
	/** Skin and bowel inflamed beside the bones. */
	skin: { kind: 'choice', options: skins, fallback: 'none', experiment: 'course' },
	bowel: { kind: 'choice', options: bowels, fallback: 'none', experiment: 'course' },
	'trigger.day': {
		kind: 'number',
		min: 0,
		max: 3650,
		step: 1,
		fallback: 20,
		unit: 'd',
		experiment: 'course'
	},
	'trigger.size': {
		kind: 'number',
		min: 0,
		max: 4,
		step: 0.1,
		fallback: 1,
		unit: '1',
		experiment: 'course'
	},
	/** How long after the first site another one is struck, on average. */
	'trigger.scatter_d': {
		kind: 'number',
		min: 0,
		max: 1000,
		step: 10,
		fallback: 120,
		unit: 'd',
		experiment: 'course'
	},
	/** Further triggers at each site after its first, on average per year; they strike by chance. */
	'trigger.per_year': {
		kind: 'number',
		min: 0,
		max: 12,
		step: 0.5,
		fallback: 0,
		unit: 'per year',
		experiment: 'course'
	},
	/** Which chance: the same seed gives the same days. */
	'trigger.seed': {
		kind: 'number',
		min: 1,
		max: 999,
		step: 1,
		fallback: 1,
		unit: '',
		whole: true,
		experiment: 'course'
	}
} as const satisfies Record<string, NumberField | ChoiceField>;

export type FieldName = keyof typeof fields;
export type NumberFieldName = {
	[K in FieldName]: (typeof fields)[K] extends NumberField ? K : never;
}[FieldName];
export const fieldNames = Object.keys(fields) as FieldName[];

/** Days that a therapy may start or end at; negative: before the endotoxin. */
export const therapyDays = { min: -365, max: 3650 } as const;

/** What a course of a drug can say beside its days. `dose`: against the usual one; `every`, `taper`: days. */
export const therapyOptions = {
	dose: { min: 0.25, max: 2, step: 0.05, fallback: 1 },
	every: { min: 7, max: 180, step: 1 },
	taper: { min: 0, max: 180, step: 1 }
} as const;
/** More courses than this in one scenario are refused. */
export const mostTherapies = 24;
