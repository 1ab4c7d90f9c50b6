// What the report asks: the model in use, or in a test another one. A part that is not built is absent.
import '#lib/simulate/further.ts';
import { run } from '#lib/simulate/run.ts';
import { cohortFound } from '#lib/model/generated/cohort.ts';
import type { CohortFigures } from './cohort.ts';
import { lesionsAt, type LesionCount } from './body.ts';

export type Runner = typeof run;

export interface Model {
	run: Runner;
	/** Lesions of a body with several bone sites after the same trigger at each, at this IL-10 capacity. */
	lesions?: (capacity: number) => LesionCount;
	/** Figures of a cohort of virtual patients. */
	cohort?: () => CohortFigures;
}

/** The model of this program. A new part is connected here. */
export const ours: Model = { run, lesions: lesionsAt, cohort: () => cohortFound };
