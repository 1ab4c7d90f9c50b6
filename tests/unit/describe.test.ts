// The sentences: right in both languages, for every kind of state, and never with a broken number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, storyOf } from '#lib/describe/story.ts';
import { individuals } from '#lib/model/generated/endotoxin-data.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { languages, significant, type Language } from '#lib/i18n/index.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { run } from '#lib/simulate/run.ts';

function tell(scenario: Scenario, language: Language = 'en', share = 0.5) {
	const healthy = run({ ...scenario, il10: equalParts(1), therapies: [] });
	const cursor = durationHours(scenario) * share;
	const story = storyOf({ scenario, run: run(scenario), healthy, cursor, language });
	return { summary: plainText(story.summary), now: plainText(story.now) };
}

const at = (query: string) => fromQuery(query).scenario;

describe('the summary of a course', () => {
	test('heals when the brake is whole', () => {
		expect(tell(at('')).summary).toMatch(
			/^One trigger, and with 100 % of healthy IL-10 the bone is calm again after \d+ days\./
		);
	});
	test('counts flares when they return', () => {
		expect(tell(at('il10=0.5')).summary).toMatch(
			/^One trigger, [2-9] flares in 2 years: with 50 % of healthy IL-10/
		);
	});
	test('says that the fire stays when it does', () => {
		expect(tell(at('il10=0.1')).summary).toMatch(
			/^One trigger, and the fire stays: with 10 % of healthy IL-10/
		);
	});
	test('does not take one flare that ended for a fire that stays', () => {
		const once = at('il10=0.45&sites=4&therapy=etanercept:300-700');
		expect(tell(once).summary).toMatch(/One trigger, one flare in 2 years: .* it takes \d+ % of the time\./);
		expect(tell(once, 'de').summary).toContain('ein Schub in 2 Jahren');
	});
	test('says that nothing happens without a trigger', () => {
		expect(tell(at('il10=0.2&trigger.size=0')).summary).toContain('nothing happens');
	});
	test('speaks German with a decimal comma', () => {
		expect(tell(at('il10=0.5'), 'de').summary).toMatch(/^Ein Auslöser, [2-9] Schübe in 2 Jahren/);
		expect(significant(1.25, 'de')).toBe('1,3');
	});
});

describe('the sentence at the cursor', () => {
	test('names the drugs that act at that time only', () => {
		const scenario = at('il10=0.5&therapy=nsaid:100-300&therapy=methotrexate:200-700');
		expect(tell(scenario, 'en', 250 / 730).now).toContain('NSAID and Methotrexate are acting.');
		expect(tell(scenario, 'en', 650 / 730).now).toContain('Methotrexate is acting.');
		expect(tell(scenario, 'en', 10 / 730).now).not.toContain('acting');
	});
	test('compares IL-10 with what the danger calls for', () => {
		expect(tell(at('il10=0.2')).now).toMatch(/only to \d\d % of what this much danger calls for/);
	});
});

test('TNF peaks before IL-10 in nearly all of the twenty men, and they differ about twentyfold', () => {
	const peak = (values: readonly number[]) => values.indexOf(Math.max(...values));
	const before = individuals.tnf.filter((man, i) => peak(man) < peak(individuals.il10[i])).length;
	expect(before).toBeGreaterThanOrEqual(18);
	const heights = individuals.tnf.map((man) => Math.max(...man));
	expect(Math.max(...heights) / Math.min(...heights)).toBeCloseTo(20, -1);
});

test('no state makes a sentence with a broken number', () => {
	fc.assert(
		fc.property(
			fc.record({
				capacity: fc.double({ min: 0, max: 1, noNaN: true }),
				size: fc.double({ min: 0, max: 4, noNaN: true }),
				share: fc.double({ min: 0, max: 1, noNaN: true }),
				endotoxin: fc.boolean(),
				language: fc.constantFrom(...languages)
			}),
			({ capacity, size, share, endotoxin, language }) => {
				const scenario: Scenario = {
					...defaultScenario(),
					experiment: endotoxin ? 'endotoxin' : 'course',
					il10: equalParts(capacity),
					trigger: { ...defaultScenario().trigger, size },
					dose_ng_kg: size
				};
				const { summary, now } = tell(scenario, language, share);
				expect(summary + now).not.toMatch(/NaN|undefined|Infinity|\{|\}|–/);
			}
		),
		{ numRuns: 40, seed: 7 }
	);
});
