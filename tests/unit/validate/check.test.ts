// Verdicts: judged as printed, short when nothing was shown, and parts that are not there yet.
import { describe, expect, test } from 'vitest';
import { atLeast, atMost, between, check, failures, holds, notBuilt } from '#lib/validate/check.ts';
import type { CohortFigures } from '#lib/validate/cohort.ts';
import { cohort } from '#lib/validate/targets/cohort.ts';
import { lesions } from '#lib/validate/targets/lesions.ts';
import { ours } from '#lib/validate/model.ts';
import { finish } from '#lib/validate/types.ts';

const head = { id: 'M1', aspect: 'r2', must: true, unit: 'number', decimals: 2 } as const;

test.each([
	[atLeast(0.95, 0.9451), true],
	[atLeast(0.95, 0.9449), false],
	[atMost(1, 1.004), true],
	[atMost(1, 1.006), false],
	[between(2, 3, 2), true],
	[between(2, 3, NaN), false],
	[atMost(365, Infinity), false],
	[atLeast(0, -Infinity), false]
])('%o holds: %s', (value, expected) => {
	expect(holds(value, 2)).toBe(expected);
});

describe('a verdict', () => {
	test('is met only when every value holds', () => {
		expect(check(head, [atLeast(1, 1), atLeast(1, 2)]).verdict).toBe('met');
		expect(check(head, [atLeast(1, 1), atLeast(1, 0)]).verdict).toBe('short');
		expect(check(head, []).verdict).toBe('short');
	});

	test('gives its reason only where it is needed', () => {
		expect(check(head, [atLeast(1, 2)], 'il6-brake').why).toBeUndefined();
		expect(check(head, [atLeast(1, 0)], 'il6-brake').why).toBe('il6-brake');
	});

	test('fails the report only when it must hold', () => {
		const short = check(head, [atLeast(1, 0)]);
		const aside = { ...short, must: false };
		const met = check(head, [atLeast(1, 1)]);
		expect(failures([met, aside, short])).toEqual([short]);
		expect(failures([notBuilt(head, 'one-site')])).toHaveLength(1);
	});
});

describe('M6, several bones', () => {
	const counted = (active: number[]) =>
		finish(lesions({ ...ours, lesions: (c) => ({ active: active[Math.round(4 - c * 5)], silent: 1 }) }));

	test('is not built without a function that counts lesions', () => {
		expect(finish(lesions({ run: ours.run })).map((c) => c.verdict)).toEqual(['not built', 'not built']);
	});

	test('is met when lesions grow in number, short when they do not, are none or too many', () => {
		expect(counted([0, 1, 3, 6]).map((c) => c.verdict)).toEqual(['met', 'met']);
		expect(counted([0, 3, 1, 6])[0].verdict).toBe('short');
		expect(counted([0, 0, 0, 0])[0].verdict).toBe('short');
		expect(counted([0, 1, 3, 40])[0].verdict).toBe('short');
	});
});

describe('M12, a cohort', () => {
	const figures: CohortFigures = {
		patients: 100,
		symptomFree: 0.43,
		mriRelapse: 0.41,
		silentRelapse: 0.67,
		firstRelapseMonths: 29,
		relapseFree: 0.4,
		response: { nsaid: 0.4, tnfInhibitor: 0.9, bisphosphonate: 0.83, steroid: 0.95 }
	};

	test('is not built without a cohort', () => {
		expect(new Set(finish(cohort({ run: ours.run })).map((c) => c.verdict))).toEqual(new Set(['not built']));
	});

	test('is met by the figures of the studies themselves, and short one by one', () => {
		const verdicts = (change: Partial<CohortFigures>) =>
			finish(cohort({ ...ours, cohort: () => ({ ...figures, ...change }) }))
				.filter((c) => c.verdict === 'short')
				.map((c) => c.aspect);
		expect(verdicts({})).toEqual([]);
		expect(verdicts({ symptomFree: 0.7 })).toEqual(['cohort-nsaid']);
		expect(verdicts({ firstRelapseMonths: 12 })).toEqual(['cohort-first-relapse']);
		expect(verdicts({ response: { ...figures.response, steroid: 0.5 } })).toEqual(['cohort-response']);
	});
});
