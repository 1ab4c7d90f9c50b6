// A time of a run in words: the unit that suits the experiment and its length.
import { fixed, messages, type Language } from '#lib/i18n/index.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import { clock, type Experiment } from '#lib/scenario/fields.ts';

export const daysPerMonth = 30.4375;

/** `hour 1.6`, `day 24`, `month 12.7`; the first letter small. */
export function whenInWords(hours: number, experiment: Experiment, language: Language): string {
	const { time } = messages[language];
	if (clock[experiment] === 'h') return time.hour(fixed(hours, language, 1));
	const days = hours / hoursPerDay;
	if (days < 60) return time.day(fixed(days, language, 0));
	return time.month(fixed(days / daysPerMonth, language, 1));
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
