// A scenario with its run → what a deck of it says and shows. Pure.
import { describe } from '#lib/describe/describe.ts';
import { settingsInWords, therapyInWords } from '#lib/describe/settings.ts';
import { whenInWords } from '#lib/describe/when.ts';
import { messages, type Language } from '#lib/i18n/index.ts';
import { pageMessages } from '#lib/i18n/page/index.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { Run } from '#lib/simulate/run.ts';
import { chartSlides } from './charts.ts';
import type { Deck } from './deck.ts';
import { sourcesOf } from './sources.ts';

export interface Assembly extends Pick<Deck, 'wheel' | 'link' | 'made' | 'date'> {
	scenario: Scenario;
	/** At the place that is looked at. */
	run: Run;
	healthy: Run;
	pins: readonly { name: string; run: Run }[];
	place: number;
	/** Hours. */
	cursor: number;
	language: Language;
}

export function deckFor(assembly: Assembly): Deck {
	const { scenario, run, healthy, pins, place, cursor, language, ...given } = assembly;
	const { headline, now, long } = describe({ scenario, run, healthy, place, cursor, language, pins });
	const settings = settingsInWords(scenario, language);
	const usual = settingsInWords(
		{ ...defaultScenario(), experiment: scenario.experiment, therapies: scenario.therapies },
		language
	);
	return {
		...given,
		language,
		title: pageMessages[language].question[scenario.experiment],
		summary: headline,
		now,
		long,
		when: whenInWords(cursor, scenario.experiment, language),
		slides: chartSlides({ run, healthy, pins, language }),
		settings,
		changed: settings.filter(
			({ name, value }) => !usual.some((other) => other.name === name && other.value === value)
		),
		therapies: scenario.therapies.map((therapy) => therapyInWords(therapy, language)),
		sources: sourcesOf(scenario),
		notClinical: messages[language].notClinical
	};
}
