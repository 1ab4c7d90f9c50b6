// All that can be said of a state, once: the source of captions, live regions, summaries of tables, and exports.
import { describerMessages } from '#lib/i18n/describer/index.ts';
import { fixed, messages, significant, type Language } from '#lib/i18n/index.ts';
import { agentMessages } from '#lib/i18n/agents/index.ts';
import { placesMessages } from '#lib/i18n/places/index.ts';
import { agents } from '#lib/model/modules/drugs/agents.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { doseOf } from '#lib/scenario/therapy.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { placesOf } from '#lib/simulate/places.ts';
import type { Run } from '#lib/simulate/run.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';
import { compareInWords, comparedText, lengthInWords, quoted } from './compare.ts';
import { factsOf } from './facts.ts';
import { actingAt, percentOf } from './now.ts';
import { plainText, storyOf, type Told } from './story.ts';

export interface State extends Told {
	/** Runs that are kept to compare with, told of the same place. */
	pins?: readonly { name: string; run: Run }[];
	/** What drives a quantity at the cursor, where somebody has worked that out. */
	drives?: string;
}

/** Each is one or more whole sentences, without marks. */
export interface Described {
	/** What the whole run comes to. */
	headline: string;
	/** What is happening at the cursor. */
	now: string;
	drives?: string;
	/** What a picture shows: the scenario, what is grey, what is assumed. */
	caption: string;
	/** What a table of the run comes to. */
	tableSummary: string;
	/** All of it, with what each drug does now and how pinned runs differ. */
	long: string;
}

export function describe(state: State): Described {
	const { scenario, run, healthy, cursor, language, pins = [], drives } = state;
	const words = describerMessages[language];
	const story = storyOf(state);
	const [headline, now] = [plainText(story.summary), plainText(story.now)];
	const facts = factsOf(run, healthy, language);
	const acting = run.hours.length < 2 ? [] : actingAt(scenario, cursor);
	const doing = acting.map((name) => words.doing[name]);
	const compared = pins
		.filter((pin) => run.hours.length > 1 && pin.run.hours.length > 1)
		.map((pin) => comparedText(compareInWords(run, pin.run, quoted(pin.name, language), language)));
	const sentences = [headline, now, ...facts, ...doing, drives ?? '', ...compared, words.assumed];
	return {
		headline,
		now,
		...(drives && { drives }),
		caption: captionOf(state),
		tableSummary: facts.join(' ') || headline,
		long: sentences.filter(Boolean).join(' ')
	};
}

function captionOf({ scenario, place = 0, language }: State): string {
	const words = describerMessages[language];
	const { lane } = messages[language];
	const brake = words.brake(percentOf(capacityOf(scenario.il10), language));
	const drugs = scenario.therapies.map((therapy) => courseInWords(therapy, language)).join('; ');
	const ghost = scenario.experiment === 'dish' ? lane.ghostDish : lane.ghost;
	const what = `${setting(scenario, place, language)}: ${brake}, ${drugs || words.noTherapy}.`;
	return `${what} ${words.grey(ghost)} ${words.assumed}`;
}

/** What happens to whom, and for how long. */
function setting(scenario: Scenario, place: number, language: Language): string {
	const words = describerMessages[language];
	const { experiment, route } = scenario;
	const span = lengthInWords(durationHours(scenario), experiment, language);
	if (experiment === 'dish') return words.dish({ span, lps: significant(scenario.lps_ng_mL, language) });
	if (experiment === 'endotoxin') {
		const given = words.endotoxin({ span, dose: significant(scenario.dose_ng_kg, language) });
		if (route === 'bolus') return given;
		return `${given}, ${words.overHours(significant(scenario.infusion_h, language))}`;
	}
	const here = placesOf(scenario)[place];
	const strikes =
		scenario.trigger.size > 0 ? triggersOf(scenario).filter((t) => t.place.name === here.name) : [];
	return words.course({
		place: placesMessages[language].places.name[here.id],
		span,
		triggers: strikes.length > 0 ? words.triggers(strikes.length) : words.noTrigger
	});
}

/** `Prednisolone from day 60 to 300 (0.5 times the usual dose)`. */
function courseInWords(therapy: Therapy, language: Language): string {
	const words = describerMessages[language];
	const { id, start, end } = therapy;
	const given = words.given({
		name: agentMessages[language][id],
		start: fixed(start, language, 0),
		end: fixed(end, language, 0)
	});
	const notes = [
		doseOf(therapy) === 1 ? '' : words.times(significant(doseOf(therapy), language)),
		agents[id].class === 'il10-replacement' ? words.hypothetical : ''
	].filter(Boolean);
	return notes.length > 0 ? `${given} (${notes.join(', ')})` : given;
}
