// Whatever is set, wherever the cursor stands: whole sentences, right numbers, nothing broken, in both languages.
import { storyMessages } from '#lib/i18n/story/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuresOf } from '#lib/analysis/compare.ts';
import { comparedText, compareInWords } from '#lib/describe/compare.ts';
import { compareTable } from '#lib/describe/compare-table.ts';
import { describe as describeState } from '#lib/describe/describe.ts';
import { figureInWords } from '#lib/describe/figure.ts';
import { pinName } from '#lib/describe/pin-name.ts';
import { readoutsAt } from '#lib/describe/readouts.ts';
import { languages, messages, type Language } from '#lib/i18n/index.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { lesionCount, seenAt, timeIndex } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { dragTolerance, run, type Run } from '#lib/simulate/run.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

/** Sentences: nothing broken in them, one space between words, a full stop at the end. */
function expectWhole(text: string) {
	expect(text).not.toMatch(/NaN|undefined|Infinity|null|–|[{}]| {2}|\.\.|\s[.,;:]|^\s|\s$/);
	expect(text).toMatch(/\.$/);
	// Plurals and ordinals.
	expect(text).not.toMatch(/(?<![\d.,])1 (flares|days|bones|triggers|Schübe|Tagen?|Auslösern)\b/);
	expect(text).not.toMatch(/\d*(1(?<!11)th|2(?<!12)th|3(?<!13)th|11st|12nd|13rd)\b/);
}

const figures: Record<Language, RegExp> = { en: /(\S+) pg\/mL/, de: /(\S+) pg\/ml/ };

test('hundreds of states in both languages', { timeout: 240_000 }, () => {
	let pinned: Run | undefined;
	fc.assert(
		fc.property(
			anyScenario,
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat(),
			(scenario, share, anyPlace) => {
				const places = scenario.experiment === 'course' ? placesOf(scenario).length : 1;
				const place = anyPlace % places;
				const shown = seenAt(run(scenario, { rtol: dragTolerance }), place);
				const healthy = seenAt(
					run({ ...scenario, il10: equalParts(1), therapies: [] }, { rtol: dragTolerance }),
					place
				);
				const cursor = durationHours(scenario) * share;
				const pins = pinned?.experiment === shown.experiment ? [{ name: 'before', run: pinned }] : [];
				pinned = shown;
				for (const language of languages) {
					const state = { scenario, run: shown, healthy, place, cursor, language, pins };
					const { headline, now, caption, tableSummary, long } = describeState(state);
					for (const text of [headline, now, caption, tableSummary, long]) expectWhole(text);
					expect(pinName(scenario, language)).not.toMatch(/NaN|undefined/);

					// The sentence at the cursor says what stands beside the curves.
					const beside = readoutsAt(shown, healthy, cursor, language);
					const value = figures[language].exec(now)?.[1];
					if (value !== undefined) expect(value).toBe(beside.tnf.value);
					const ratio = /(\S+) times healthy|dem (\S+)-Fachen von gesund/.exec(now);
					if (ratio) expect(messages[language].lane.times(ratio[1] ?? ratio[2])).toBe(beside.tnf.note);
					const percent = /(?:only to|nur auf) (\S+) %/.exec(now)?.[1];
					if (percent !== undefined) expect(messages[language].lane.ofNeed(percent)).toBe(beside.il10.note);
					const seen = /(\d+) (?:of|von) \d+ (?:bones|Knochen)/.exec(now)?.[1];
					if (seen !== undefined) {
						const count = lesionCount(shown, placesOf(scenario), timeIndex(shown, cursor));
						expect(Number(seen)).toBe(count.seen);
					}

					// The summary says what the figures say.
					const of = measuresOf(shown);
					const show = (id: 'boneLow' | 'painMean' | 'crpPeak', value = of[id]!) =>
						figureInWords(id, value, shown.experiment, language);
					const bone = /(?:Bone|Knochen): (\S+) %/.exec(tableSummary)?.[1];
					expect(bone !== undefined).toBe(of.boneLow !== undefined);
					if (bone !== undefined) expect(bone).toBe(show('boneLow'));
					const pain = /(?:Pain|Schmerz): (\S+) /.exec(tableSummary)?.[1];
					if (pain !== undefined) expect(pain).toBe(show('painMean'));
					const crp = /CRP (?:reaches|erreicht) (\S+) /.exec(tableSummary)?.[1];
					if (crp !== undefined) expect(crp).toBe(show('crpPeak'));
					const flares = /(\d+) (?:flares?|Schübe?|Schub)[ ,]/.exec(tableSummary)?.[1] ?? '0';
					expect(Number(flares)).toBe(of.flares ?? 0);
				}
			}
		),
		{ numRuns: 60, seed: 5 }
	);
});

describe('a run that was not solved', () => {
	const scenario = defaultScenario();
	const healthy = run(scenario);
	const failed = (end: number): Run => {
		const count = healthy.hours.filter((t) => t <= end).length;
		const columns = Object.fromEntries(
			Object.entries(healthy.columns).map(([name, values]) => [name, values.subarray(0, count)])
		) as Run['columns'];
		return {
			...healthy,
			hours: healthy.hours.subarray(0, count),
			columns,
			places: [columns],
			failure: { cause: 'step-too-small', atHours: end }
		};
	};

	test.each(languages)('is described as far as it goes: %s', (language) => {
		for (const end of [-1, 0, 24, 600]) {
			const shown = failed(end);
			const state = { scenario, run: shown, healthy, cursor: 5000, language };
			for (const text of Object.values(describeState(state))) expectWhole(text);
			expectWhole(comparedText(compareInWords(shown, healthy, 'it', language)));
			const { rows } = compareTable(
				[
					{ id: 'a', run: shown },
					{ id: 'b', run: healthy }
				],
				'b',
				language
			);
			expect(JSON.stringify(rows)).not.toMatch(/NaN|undefined|Infinity/);
		}
		const { tableSummary } = describeState({ scenario, run: failed(600), healthy, cursor: 0, language });
		expect(tableSummary).toMatch(/^(Solved until day 25 only|Gelöst nur bis Tag 25)\./);
	});
});

test('ordinals go beyond the tenth', () => {
	const { nth } = storyMessages.en;
	expect([11, 12, 13, 21, 22, 23, 24, 101, 111, 112].map(nth)).toEqual([
		'11th',
		'12th',
		'13th',
		'21st',
		'22nd',
		'23rd',
		'24th',
		'101st',
		'111th',
		'112th'
	]);
	expect(storyMessages.de.nth(21)).toBe('21.');
});
