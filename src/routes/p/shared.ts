// Presets and lessons that have a small page of their own, so that a link to them can be passed on: what it says, in words.
import { dialogMessages } from '#lib/i18n/tools/dialogs/index.ts';
import type { Language } from '#lib/i18n/index.ts';
import { lessonMessages } from '#lib/i18n/lessons/index.ts';
import { lessonMinutes, lessonOpening, lessons, lessonSteps, type LessonId } from '#lib/scenario/lessons.ts';
import { toQuery } from '#lib/scenario/link.ts';
import { presets, presetScenario, type PresetId } from '#lib/scenario/presets.ts';

export type SharedId = PresetId | LessonId;

export const sharedIds: readonly SharedId[] = [...presets, ...lessons];

const isLesson = (id: SharedId): id is LessonId => (lessons as readonly string[]).includes(id);

export const isShared = (id: string): id is SharedId => (sharedIds as readonly string[]).includes(id);

/** The query of what is opened first: never empty, so that a link says that it means the default. */
export const queryOf = (id: SharedId): string =>
	isLesson(id) ? lessonOpening(id) : toQuery(presetScenario(id)) || 'v=1';

export interface SharedStep {
	minutes: string;
	says: string;
	/** Scenarios on the workbench. */
	show: { name: string; query: string }[];
	/** A section of the model page. */
	section?: { name: string; hash: string };
}

export interface SharedWords {
	title: string;
	/** What kind of thing it is. */
	kind: string;
	says: string;
	open: string;
	/** Only a lesson has steps; it stays open, while a preset leads on to the workbench. */
	steps?: SharedStep[];
}

export function wordsOf(id: SharedId, language: Language): SharedWords {
	const words = lessonMessages[language];
	const { open } = words;
	if (!isLesson(id)) {
		const { name, says } = dialogMessages[language].presets[id];
		return { title: name, kind: words.preset, says, open };
	}
	const { title, says, steps } = words.lessons[id];
	return {
		title,
		kind: words.lesson(lessonMinutes(id)),
		says,
		open,
		steps: lessonSteps[id].map(({ minutes, show, section }, i) => ({
			minutes: words.minutes(minutes),
			says: steps[i],
			show: show.map((query, n) => ({ name: words.show(n + 1, show.length), query })),
			section: section && { name: words.section[section], hash: section }
		}))
	};
}
