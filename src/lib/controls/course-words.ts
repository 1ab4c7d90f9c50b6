// A course in words: short on its bar, in full for screen readers.
import { whenInWords } from '#lib/describe/when.ts';
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { agentMessages } from '#lib/i18n/agents/index.ts';
import { sceneMessages } from '#lib/i18n/scene/index.ts';
import { therapyMessages } from '#lib/i18n/therapy/index.ts';
import { agents, agentsOf } from '#lib/model/modules/drugs/agents.ts';
import type { Therapy } from '#lib/scenario/schema.ts';
import { doseOf, everyOf, taperOf } from '#lib/scenario/therapy.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';

/** A day as it is read, with a minus and not a hyphen: `−14`. */
export const dayFigure = (day: number, language: Language): string =>
	fixed(day, language, Number.isInteger(day) ? 0 : 1).replace('-', '−');

/** `day 395 (month 13.0)`; early days need no month. */
export function dayInWords(day: number, language: Language): string {
	const words = therapyMessages[language];
	const figure = dayFigure(day, language);
	const time = whenInWords(day * hoursPerDay, 'course', language);
	const plain = words.dayOf(figure);
	return day < 0 || time === messages[language].time.day(fixed(day, language, 0))
		? plain
		: words.dayAndTime(figure, time);
}

/** What the bar says: the drug where its class has several, its dose where it is not the usual one, and what it does. */
export function courseOnBar(course: Therapy, inHours: boolean, language: Language): string {
	const agent = agentMessages[language];
	const { does } = sceneMessages[language];
	const words = therapyMessages[language];
	const { class: name } = agents[course.id];
	const [dose, taper] = [doseOf(course), taperOf(course)];
	const what = [
		agentsOf(name).length > 1 ? agent[course.id] : '',
		dose === 1 ? '' : words.times(significant(dose, language, 3)),
		inHours ? words.given(dayFigure(course.start, language), dayFigure(course.end, language)) : ''
	].filter(Boolean);
	const lead = name === 'il10-replacement' ? `${words.hypothetical}, ` : '';
	const falls = inHours && taper > 0 ? `; ${words.falling(dayFigure(taper, language))}` : '';
	return [what.join(' '), lead + does[name]].filter(Boolean).join(': ') + falls;
}

/** All of a course: `Naproxen, from day 45 to day 730 (month 24.0), 685 days; 0.5 times the usual dose`. */
export function courseInWords(course: Therapy, language: Language): string {
	const words = therapyMessages[language];
	const { start, end } = course;
	const [dose, every, taper] = [doseOf(course), everyOf(course), taperOf(course)];
	const days = words.span(
		dayInWords(start, language),
		dayInWords(end, language),
		dayFigure(end - start, language)
	);
	return [
		`${agentMessages[language][course.id]}, ${days}`,
		dose === 1 ? '' : words.timesUsual(significant(dose, language, 3)),
		every === undefined ? '' : words.everyDays(dayFigure(every, language)),
		taper === 0 ? '' : words.falling(dayFigure(taper, language))
	]
		.filter(Boolean)
		.join('; ');
}
