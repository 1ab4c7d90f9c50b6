// Three lessons that are ready to use, as data: how long each step takes, and which scenarios it shows. Their words are in
// i18n/lessons, their full text for teachers in docs/model.md, which a test holds to this file.

export const lessons = ['brake', 'circle', 'belief'] as const;
export type LessonId = (typeof lessons)[number];

export interface LessonStep {
	minutes: number;
	/** Queries of links, one after the other; empty where a step needs another page, or none. */
	show: readonly string[];
	/** The section of the model page that the step looks at. */
	section?: 'validation' | 'parameters';
}

const dish = 'v=1&experiment=dish';
const endotoxin = 'v=1&experiment=endotoxin';
/** A brake at half, followed for four years: long enough for flares to be counted. */
const fourYears = 'v=1&il10=0.5&duration_d=1460';

export const lessonSteps: Record<LessonId, readonly LessonStep[]> = {
	brake: [
		{ minutes: 3, show: [dish] },
		{ minutes: 4, show: [`${dish}&il10=0.5`] },
		{ minutes: 5, show: ['v=1&il10=0.9', 'v=1&il10=0.5', 'v=1&il10=0.15'] },
		{ minutes: 3, show: [] }
	],
	circle: [
		{ minutes: 5, show: [] },
		{ minutes: 10, show: [fourYears] },
		{ minutes: 10, show: [`${fourYears}&therapy=naproxen:400-800`] },
		{ minutes: 10, show: [] },
		{ minutes: 5, show: [`${fourYears}&therapy=naproxen:460-860`] },
		{ minutes: 5, show: [] }
	],
	belief: [
		{ minutes: 10, show: [endotoxin, `${endotoxin}&route=infusion`] },
		{ minutes: 15, show: [], section: 'validation' },
		{ minutes: 15, show: [], section: 'parameters' },
		{
			minutes: 15,
			show: [`${fourYears}&trigger.per_year=4`, `${fourYears}&trigger.per_year=4&trigger.seed=2`]
		},
		{ minutes: 20, show: [] },
		{ minutes: 15, show: [] }
	]
};

/** Minutes of the whole lesson. */
export const lessonMinutes = (id: LessonId): number =>
	lessonSteps[id].reduce((sum, { minutes }) => sum + minutes, 0);

/** The query of the first scenario that a lesson shows. */
export const lessonOpening = (id: LessonId): string =>
	lessonSteps[id].find(({ show }) => show.length > 0)!.show[0];
