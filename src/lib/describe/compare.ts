// Two runs compared in sentences: the best two or three differences first, then what did not change.
import { commonEnd, measuresOf } from '#lib/analysis/compare.ts';
import { differencesBetween, telling, type Difference } from '#lib/analysis/differences.ts';
import { compareMessages } from '#lib/i18n/compare/index.ts';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import type { Experiment } from '#lib/scenario/fields.ts';
import { figureInWords, unitInWords } from './figure.ts';
import { daysPerMonth, whenInWords } from './when.ts';

export interface Compared {
	/** `Against “no therapy”:` */
	lead: string;
	/** The largest difference, without a full stop; all of the sentence when nothing differs. */
	first: string;
	/** `; TNF burden 15 % less; lowest bone unchanged. TNF stays raised 41 days longer.` */
	rest: string;
}

/**
 * Compares a run with another at the place that both tell of, as long as both last.
 * @param name of the other, as it stands in a sentence
 */
export function compareInWords(run: Run, other: Run, name: string, language: Language): Compared {
	const { line } = compareMessages[language];
	const { experiment } = run;
	const end = commonEnd([run, other]);
	const longest = Math.max(run.hours.at(-1) ?? 0, other.hours.at(-1) ?? 0);
	const differences = differencesBetween(measuresOf(run, end), measuresOf(other, end));
	const lead =
		end < longest * 0.999
			? line.againstUntil(name, whenInWords(end, experiment, language))
			: line.against(name);
	const { changed, same } = telling(differences, experiment);
	const raised = changed.find(({ id }) => id === 'tnfRaised');
	const phrases = changed.flatMap((d) => (d === raised ? [] : phrase(d, experiment, language)));
	const unchanged = same.map(({ id }) => line.same[id as keyof typeof line.same]).join(` ${line.and} `);
	const last = raised ? lasts(raised, language) : '';
	if (phrases.length === 0) {
		if (last) return { lead, first: last, rest: unchanged && ` ${capital(line.unchanged(unchanged))}.` };
		return { lead, first: line.nothing, rest: '' };
	}
	const [first, ...others] = unchanged ? [...phrases, line.unchanged(unchanged)] : phrases;
	const list = others.map((text) => `; ${text}`).join('');
	return { lead, first, rest: `${list}.${last && ` ${last}`}` };
}

/** All of it as one text. */
export function comparedText({ lead, first, rest }: Compared): string {
	return `${lead} ${first}${rest}`;
}

/** How a pinned run is called in a sentence. */
export function quoted(name: string, language: Language): string {
	return compareMessages[language].line.quoted(name);
}

/** One difference as part of a sentence; nothing when both figures read the same. */
function phrase(difference: Difference, experiment: Experiment, language: Language): string[] {
	const { line } = compareMessages[language];
	const { id, value, reference } = difference;
	const show = (v: number) => figureInWords(id, v, experiment, language);
	const [a, b] = [show(value), show(reference)];
	if (a === b) return [];
	switch (id) {
		case 'inFlare':
			if (a === '0') return [line.neverInFlare(spanInWords(reference, language))];
			if (b === '0') return [line.onlyInFlare(spanInWords(value, language))];
			return spans(value, reference, language, line.inFlare);
		case 'inflamed':
			return spans(value, reference, language, line.inflamed);
		case 'flares':
			return [line.flares(a, b)];
		case 'boneLow':
			return [line.bone(a, b)];
		case 'painMean':
			return [line.pain(a, b)];
		case 'lesionsMax':
			return [line.bones(a, b)];
		case 'crpPeak':
			return [line.crp(a, b)];
		default: {
			const name = { ...line.burden, ...line.peak }[id as 'tnfArea'];
			return name ? amount(name, difference, experiment, language) : [];
		}
	}
}

/** A burden or a peak: by which share it is smaller or larger, or how many times as large. */
function amount(
	name: string,
	{ id, value, reference, relative }: Difference,
	experiment: Experiment,
	language: Language
): string[] {
	const { line } = compareMessages[language];
	if (relative === undefined || reference <= 0) {
		const figure = `${figureInWords(id, value, experiment, language)} ${unitInWords(id, experiment, language)}`;
		return [line.notNothing(name, figure)];
	}
	if (relative >= 1) return [line.times(name, significant(value / reference, language))];
	const percent = fixed(Math.abs(relative) * 100, language, 0);
	if (percent === '0') return [];
	return [relative < 0 ? line.less(name, percent) : line.more(name, percent)];
}

/** `10.2 months in flare, not 12.4`: the unit once where both have the same. */
function spans(
	value: number,
	reference: number,
	language: Language,
	say: (a: string, b: string) => string
): string[] {
	const inMonths = isLong(value);
	const [a, b] = [spanInWords(value, language), spanInWords(reference, language)];
	if (a === b) return [];
	return [say(a, inMonths === isLong(reference) ? b.split(' ')[0] : b)];
}

function lasts({ absolute }: Difference, language: Language): string {
	const { line } = compareMessages[language];
	const span = spanInWords(Math.abs(absolute), language);
	return absolute > 0 ? line.longer(span) : line.shorter(span);
}

/** From here on spans are told in months, like times on the axis. */
const isLong = (days: number) => Math.round(days) >= 60;

/** `41 days`, `10.2 months`. */
export function spanInWords(days: number, language: Language): string {
	const { line } = compareMessages[language];
	if (isLong(days)) return `${fixed(days / daysPerMonth, language, 1)} ${line.months}`;
	const count = fixed(days, language, 0);
	return `${count} ${line.days(count)}`;
}

/** The length of a run in words: `24 months`, `8 h`. */
export function lengthInWords(hours: number, experiment: Experiment, language: Language): string {
	if (experiment !== 'course')
		return `${significant(hours, language)} ${compareMessages[language].unit.hours}`;
	const days = hours / hoursPerDay;
	if (!isLong(days)) return spanInWords(days, language);
	return `${fixed(days / daysPerMonth, language, 0)} ${compareMessages[language].line.months}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
