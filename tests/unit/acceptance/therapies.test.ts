// M7 to M10: what each therapy does to a course, by acting at its own target. Effect sizes are assumed; what follows
// from them in cytokines, bone and pain is the model's. Misses are listed in docs/validation.md.
import { describe, expect, test } from 'vitest';
import { drugEffect, drugFigures } from '#lib/validate/drugs.ts';

describe.each([0.5, 0.3])('M7 NSAID at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'nsaid');

	test('pain falls within days, and stays lower', () => {
		expect(share('pain', 3)).toBeLessThan(0.7);
		expect(share('pain', 28)).toBeLessThan(0.7);
	});

	test('TNF is not lower, but higher: a brake is gone', () => {
		for (const days of [1, 3, 7, 14, 28, 56]) expect(share('tnf', days)).toBeGreaterThan(1);
	});

	test('osteoclasts are little changed for weeks, and TNF, CRP and bone tell no remission', () => {
		for (const days of [7, 28, 56]) expect(Math.abs(share('osteoclasts', days) - 1)).toBeLessThan(0.06);
		expect(share('crp', 28)).toBeGreaterThan(0.85);
		expect(Math.abs(share('bone', 56) - 1)).toBeLessThan(0.05);
	});
});

describe.each([0.5, 0.3])('M8 corticosteroid at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'corticosteroid');

	test('within a day TNF and IL-6 fall and IL-10 rises', () => {
		expect(share('tnf', 1)).toBeLessThan(0.6);
		expect(share('il6', 1)).toBeLessThan(0.3);
		expect(share('il10', 1)).toBeGreaterThan(1.1);
	});

	test('a short course is followed by a relapse', () => {
		const { relapseDays } = drugFigures(capacity, 'corticosteroid', 90);
		expect(relapseDays).toBeLessThan(100);
	});
});

describe.each([0.5, 0.3])('M9 bisphosphonate at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'bisphosphonate');

	test('resorption falls by 60 % in days and by about 70 % in two weeks', () => {
		expect(share('resorbing', 3)).toBeLessThan(0.4);
		expect(Math.abs(share('resorbing', 14) - 0.29)).toBeLessThan(0.02);
	});

	test('TNF is nearly as before after three days: the target is not inflammation', () => {
		expect(share('tnf', 3)).toBeGreaterThan(0.9);
		expect(share('resorbing', 3)).toBeLessThan(share('tnf', 3) / 2);
	});
});

describe('M10 onset', () => {
	test('a TNF inhibitor takes free TNF away in days; total TNF is higher than free', () => {
		const share = drugEffect(0.5, 'tnf-inhibitor');
		expect(share('tnf', 3)).toBeLessThan(0.1);
		expect(share('tnfTotal', 3)).toBeGreaterThan(0.5);
		expect(share('pain', 14)).toBeLessThan(0.4);
	});

	test.each(['methotrexate', 'sulfasalazine'] as const)(
		'%s works slowly: little in a week, clear in 8 to 12',
		(id) => {
			const share = drugEffect(0.5, id);
			expect(share('tnf', 7)).toBeGreaterThan(0.9);
			expect(share('tnf', 56)).toBeLessThan(0.8);
			expect(share('osteoclasts', 84)).toBeLessThan(0.75);
		}
	);
});

describe('a year of one drug from the second year on, against the study', () => {
	// Mean TNF (total), resorbing osteoclasts and bone over months 3 to 12. The study's drugs began and ended at once.
	test.each([
		[0.5, 'tnf-inhibitor', 28, 1, 0.91],
		[0.5, 'bisphosphonate', 30, 0.36, 0.75],
		[0.5, 'nsaid', 171, 1.79, 0.5],
		[0.5, 'corticosteroid', 13, 1.01, 0.9],
		[0.3, 'tnf-inhibitor', 29, 1, 0.94],
		[0.3, 'nsaid', 278, 2.39, 0.34],
		[0.3, 'corticosteroid', 14, 1.01, 0.93]
	] as const)('capacity %d, %s', (capacity, id, tnf, resorbing, bone) => {
		const { treated } = drugFigures(capacity, id);
		expect(Math.abs(treated.tnf / tnf - 1)).toBeLessThan(0.15);
		expect(Math.abs(treated.resorbing - resorbing)).toBeLessThan(0.07);
		expect(Math.abs(treated.bone - bone)).toBeLessThan(0.03);
	});

	test.each([0.5, 0.3])(
		'capacity %d: the order of the drugs by bone, and no drug is worst but the NSAID',
		(capacity) => {
			const bone = (id: Parameters<typeof drugFigures>[1]) => drugFigures(capacity, id).treated.bone;
			const untreated = drugFigures(capacity, 'nsaid').untreated.bone;
			expect(bone('tnf-inhibitor')).toBeGreaterThan(bone('bisphosphonate'));
			expect(bone('corticosteroid')).toBeGreaterThan(bone('bisphosphonate'));
			for (const id of ['bisphosphonate', 'sulfasalazine', 'methotrexate'] as const) {
				expect(bone(id)).toBeGreaterThan(untreated + 0.1);
			}
			expect(bone('nsaid')).toBeLessThan(untreated);
		}
	);

	test('free TNF under an inhibitor is a twentieth of the total', () => {
		const { treated } = drugFigures(0.5, 'tnf-inhibitor');
		expect(treated.tnfFree * 20).toBeCloseTo(treated.tnf, 1);
	});
});
