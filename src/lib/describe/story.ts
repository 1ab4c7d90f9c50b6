// State → sentences: what the run comes to, and what is happening at the cursor. Pure.
import { storyMessages } from '#lib/i18n/story/index.ts';
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { placesMessages } from '#lib/i18n/places/index.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { flaresOf, type Flare } from '#lib/simulate/flares.ts';
import { inflamedHours, lesionCount, timeIndex } from '#lib/simulate/lesions.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import { placesOf } from '#lib/simulate/places.ts';
import type { Run } from '#lib/simulate/run.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';
import { dishStory, endotoxinStory } from './hours.ts';
import { actingAt, flareAt, nowSentences, percentOf } from './now.ts';

/** A piece of a sentence; marked ones are quantities that the page sets in their colour. */
export interface Segment {
	text: string;
	mark?: 'tnf' | 'il6' | 'il10';
}

export interface Story {
	/** What the whole run comes to. */
	summary: Segment[];
	/** What is happening at the cursor. */
	now: Segment[];
}

export interface Told {
	scenario: Scenario;
	run: Run;
	healthy: Run;
	/** Which place of a course `run.columns` tells of; the first by default. */
	place?: number;
	/** Hours. */
	cursor: number;
	language: Language;
}

export function storyOf(told: Told): Story {
	const say = storyMessages[told.language];
	if (told.run.hours.length < 2) return { summary: segments([say.unsolved]), now: segments([say.unsolved]) };
	const tellers = { dish: dishStory, endotoxin: endotoxinStory, course: courseStory };
	const sentences = tellers[told.scenario.experiment](told);
	return { summary: segments(sentences.summary), now: segments(sentences.now) };
}

export interface Sentences {
	summary: string[];
	now: string[];
}

function courseStory({ scenario, run, healthy, place = 0, cursor, language }: Told): Sentences {
	const say = storyMessages[language];
	const { therapy } = messages[language];
	const flares = flaresOf(run);
	const percent = percentOf(capacityOf(scenario.il10), language);
	const now = nowSentences({ run, healthy, cursor, language, flares, scenario });
	const acting = actingAt(scenario, cursor);
	if (acting.length > 0) {
		now.push(
			say.drugs(
				joined(
					acting.map((id) => therapy.name[id]),
					say.and
				),
				acting.length > 1
			)
		);
		if (acting.length === 1 && acting[0] === 'nsaid' && flareAt(flares, cursor) >= 0) now.push(say.hides);
	}
	now.push(...bodySentences(scenario, run, cursor, language));
	const places = placesOf(scenario);
	// A place that was just added has no run yet while the solver fails: then the first is told of.
	const here = places[place] ?? places[0];
	const triggers =
		scenario.trigger.size > 0 ? triggersOf(scenario).filter((t) => t.place.name === here.name).length : 0;
	const summary =
		here.kind === 'bone'
			? courseSummary(run, flares, percent, triggers, language)
			: [surfaceSummary(run, percent, language)];
	if (places.length > 1) summary.unshift(`${placesMessages[language].places.name[here.id]}:`);
	return { summary, now };
}

/** Where more than one place is followed: how many bones are inflamed, and whether there is fever. */
function bodySentences(scenario: Scenario, run: Run, cursor: number, language: Language): string[] {
	const places = placesOf(scenario);
	if (places.length < 2 || run.places.length !== places.length) return [];
	const say = storyMessages[language];
	const i = timeIndex(run, cursor);
	const { seen, silent } = lesionCount(run, places, i);
	const of = scenario.sites;
	const fever = run.columns.fever![i];
	return [
		seen > 0 ? say.body({ seen, of, silent }) : say.bodyCalm(of),
		fever >= feverFrom ? say.fever({ degrees: fixed(fever, language, 1) }) : say.noFever
	];
}

/** °C above normal from which a temperature is called fever; normal is about 37. */
const feverFrom = 1;

function courseSummary(
	run: Run,
	flares: Flare[],
	percent: string,
	count: number,
	language: Language
): string[] {
	const say = storyMessages[language];
	const total = run.hours[run.hours.length - 1] / hoursPerDay;
	const low = run.columns.bone ? Math.min(...run.columns.bone) : 1;
	const bone = low > 0.97 ? say.boneHolds : say.bone({ low: fixed(low * 100, language, 0) });
	const inFlare = flares.reduce((sum, f) => sum + f.end - f.start, 0) / hoursPerDay;
	const calm = calmAfter(run);
	if (count === 0 && calm === 0) return [say.quiet({ percent })];
	const triggers = say.triggers(count);
	if (calm === 0) return [say.muted({ triggers, percent }), bone];
	if (count > 1 && flares.length === 0) return [say.sturdy({ triggers, percent }), bone];
	if (flares.length <= 1 && calm !== undefined) {
		return [say.heals({ triggers, percent, days: say.days(fixed(calm, language, 0)) }), bone];
	}
	const lasts = flares.length === 0 || (flares.length === 1 && flares[0].open);
	if (lasts || inFlare > 0.85 * total) {
		const days = fixed(inFlare, language, 0);
		return [say.chronic({ triggers, percent, days, total: say.days(fixed(total, language, 0)) }), bone];
	}
	const share = fixed((100 * inFlare) / total, language, 0);
	return [
		say.recurrent({ triggers, percent, flares: flares.length, span: spanInWords(total, language), share }),
		bone
	];
}

/** Skin or bowel: for how much of the time it is inflamed. */
function surfaceSummary({ hours, columns }: Run, percent: string, language: Language): string {
	const say = storyMessages[language];
	return say.surface({
		percent,
		days: fixed(inflamedHours(hours, columns.severity!) / hoursPerDay, language, 0),
		total: say.days(fixed(hours[hours.length - 1] / hoursPerDay, language, 0))
	});
}

/** TNF above this excess over rest counts as inflamed (pg/mL). */
const inflamed = 20;

/** Days from the start of inflammation to its end; 0 when there is none, undefined when it outlasts the run. */
function calmAfter({ hours, columns: { tnf } }: Run): number | undefined {
	const rest = tnf[0];
	const first = tnf.findIndex((v) => v - rest > inflamed);
	if (first < 0) return 0;
	let last = first;
	for (let i = first; i < tnf.length; i++) if (tnf[i] - rest > inflamed) last = i;
	return last === tnf.length - 1 ? undefined : (hours[last] - hours[first]) / hoursPerDay;
}

function spanInWords(days: number, language: Language): string {
	const say = storyMessages[language];
	const years = days / 365.25;
	return years >= 1.5 ? say.years(significant(years, language)) : say.days(fixed(days, language, 0));
}

function joined(names: string[], and: string): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

const marks: Record<string, Segment['mark']> = { '{TNF}': 'tnf', '{IL-6}': 'il6', '{IL-10}': 'il10' };

/** Splits at `{TNF}`, `{IL-6}` and `{IL-10}`. */
function segments(sentences: string[]): Segment[] {
	return sentences
		.join(' ')
		.split(/(\{(?:TNF|IL-6|IL-10)\})/)
		.filter(Boolean)
		.map((text) => {
			const mark = marks[text];
			return mark ? { text: text.slice(1, -1), mark } : { text };
		});
}

/** The same without marks, for live regions and exports. */
export function plainText(segments: Segment[]): string {
	return segments.map((s) => s.text).join('');
}
