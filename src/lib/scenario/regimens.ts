// Whole treatments as they were studied or agreed upon, as courses in days: reports for a model, never advice. Where the
// source gives no dose or no length, the regimen says that it is assumed.
import type { EvidenceGrade } from '#lib/model/evidence/types.ts';
import type { ReferenceId } from '#lib/model/references.ts';
import { therapyDays } from './fields.ts';
import type { Therapy } from './schema.ts';

export const regimenIds = [
	'naproxen',
	'methotrexate',
	'sulfasalazine',
	'tnf-inhibitor',
	'tnf-inhibitor-methotrexate',
	'pamidronate',
	'zoledronate',
	'steroid-bridge',
	'methotrexate-bridge'
] as const;
export type RegimenId = (typeof regimenIds)[number];

/** What no source gives, and this project chose. */
export type RegimenAssumption = 'dose' | 'length' | 'taper' | 'rhythm';

export interface Regimen {
	/** Days are counted from the first day of the regimen; a dose is against the usual one of the drug. */
	courses: readonly [Therapy, ...Therapy[]];
	/** What the choice of drugs, then what their doses come from. */
	references: readonly [ReferenceId, ...ReferenceId[]];
	/** Of the weakest of its sources. */
	grade: EvidenceGrade;
	assumed: readonly RegimenAssumption[];
}

/** The consensus plans were written for twelve months. */
const year = 365;
/** Two weeks at full dose, then the usual taper of the app. */
const bridge: Therapy = { id: 'prednisolone', start: 0, end: 42, taper: 28 };
/** Three infusions, three months apart: the last one on day 180. */
const threeInfusions = 270;

export const regimens: Record<RegimenId, Regimen> = {
	naproxen: {
		courses: [{ id: 'naproxen', start: 0, end: year }],
		references: ['beck2010', 'carraSurvey2017'],
		grade: 'abstract',
		assumed: ['length']
	},
	methotrexate: {
		courses: [{ id: 'methotrexate', start: 0, end: year }],
		references: ['carra2018', 'mtxJia'],
		grade: 'abstract',
		assumed: ['dose']
	},
	sulfasalazine: {
		courses: [{ id: 'sulfasalazine', start: 0, end: year }],
		references: ['carra2018', 'sulfasalazine'],
		grade: 'unverified',
		assumed: ['dose']
	},
	'tnf-inhibitor': {
		courses: [{ id: 'adalimumab', start: 0, end: year }],
		references: ['carra2018', 'adalimumabLabel', 'nassar2024'],
		grade: 'abstract',
		assumed: ['dose']
	},
	'tnf-inhibitor-methotrexate': {
		courses: [
			{ id: 'infliximab', start: 0, end: year },
			{ id: 'methotrexate', start: 0, end: year }
		],
		references: ['carra2018', 'infliximabCno', 'mtxJia'],
		grade: 'abstract',
		assumed: ['rhythm', 'dose']
	},
	pamidronate: {
		courses: [{ id: 'pamidronate', start: 0, end: threeInfusions }],
		references: ['carra2018', 'pamidronate', 'pamidronateOncology', 'pamidronateLabel'],
		grade: 'unverified',
		assumed: ['dose', 'length']
	},
	zoledronate: {
		courses: [{ id: 'zoledronate', start: 0, end: threeInfusions }],
		references: ['carra2018', 'zoledronatePilot'],
		grade: 'abstract',
		assumed: []
	},
	'steroid-bridge': {
		courses: [bridge],
		references: ['steroidDose', 'carra2018'],
		grade: 'abstract',
		assumed: ['taper']
	},
	'methotrexate-bridge': {
		courses: [{ id: 'methotrexate', start: 0, end: year }, bridge],
		references: ['carra2018', 'mtxJia', 'steroidDose'],
		grade: 'abstract',
		assumed: ['dose', 'taper']
	}
};

/** The courses of a regimen that begins on this day of a run. None reaches beyond the last day that a course may have. */
export function coursesFrom(regimen: Regimen, day: number): Therapy[] {
	const first = Math.max(therapyDays.min, Math.round(day));
	return regimen.courses
		.map((course) => ({
			...course,
			start: course.start + first,
			end: Math.min(therapyDays.max, course.end + first)
		}))
		.filter(({ start, end }) => start < end);
}
