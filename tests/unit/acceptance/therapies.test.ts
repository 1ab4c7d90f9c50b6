// M7 to M10: what each therapy does to a course, by acting at its own target. Effect sizes are assumed; what follows
// from them in cytokines, bone and pain is the model's. Misses are listed in docs/validation.md.
import { describe, expect, test } from 'vitest';
import { drugEffect, drugFigures } from '../../../scripts/validate/drugs.ts';

describe.each([0.5, 0.3])('M7 NSAID at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'nsaid');

	test('pain falls within days, and stays lower', () => {
		expect(share('pain', 3)).toBeLessThan(0.75);
		expect(share('pain', 28)).toBeLessThan(0.7);
	});

	test('TNF is not lower, but higher: a brake is gone', () => {
		for (const days of [1, 3, 7, 14]) expect(share('tnf', days)).toBeGreaterThan(1);
		// Later than this the recurrent courses with and without the drug are no longer in step.
	});

	test('osteoclasts are little changed for weeks, and TNF, CRP and bone tell no remission', () => {
		for (const days of [7, 28, 56]) expect(Math.abs(share('osteoclasts', days) - 1)).toBeLessThan(0.1);
		expect(share('crp', 28)).toBeGreaterThan(0.85);
		expect(Math.abs(share('bone', 56) - 1)).toBeLessThan(0.05);
	});
});

describe.each([0.5, 0.3])('M8 corticosteroid at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'corticosteroid');

	test('within a day TNF and IL-6 fall and IL-10 rises', () => {
		expect(share('tnf', 1)).toBeLessThan(0.6);
		expect(share('il6', 1)).toBeLessThan(0.3);
		expect(share('il10', 1)).toBeGreaterThan(1.3);
	});

	test('a short course is followed by a relapse', () => {
		const { relapseDays } = drugFigures(capacity, 'corticosteroid', 90);
		expect(relapseDays).toBeLessThan(200);
	});
});

describe.each([0.5, 0.3])('M9 bisphosphonate at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'bisphosphonate');

	test('resorption falls by 60 % in days and by about 70 % in two weeks', () => {
		expect(share('resorbing', 3)).toBeLessThan(0.4);
		expect(Math.abs(share('resorbing', 14) - 0.25)).toBeLessThan(0.06);
	});

	test('TNF is nearly as before after a day and follows in days: the target is not inflammation', () => {
		expect(share('tnf', 1)).toBeGreaterThan(0.93);
		expect(share('resorbing', 3)).toBeLessThan(share('tnf', 3) / 2);
	});

	test('pain falls within weeks, and the MRI signal later', () => {
		expect(share('pain', 28)).toBeLessThan(0.5);
		expect(share('mri', 28)).toBeGreaterThan(share('pain', 28));
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
			const share = drugEffect(0.3, id);
			expect(share('tnf', 7)).toBeGreaterThan(0.85);
			expect(share('tnf', 56)).toBeLessThan(0.8);
			expect(share('osteoclasts', 84)).toBeLessThan(0.75);
		}
	);
});

describe.each([0.5, 0.3])('a year of one drug from the second year on, capacity %d', (capacity) => {
	const year = (id: Parameters<typeof drugFigures>[1]) => drugFigures(capacity, id);
	const { untreated, treated: nsaid } = year('nsaid');

	test('every drug but the NSAID keeps more bone than none, the NSAID only eases', () => {
		for (const id of [
			'corticosteroid',
			'sulfasalazine',
			'methotrexate',
			'tnf-inhibitor',
			'bisphosphonate'
		] as const)
			expect(year(id).treated.bone, id).toBeGreaterThan(untreated.bone + 0.01);
		expect(Math.abs(nsaid.bone - untreated.bone)).toBeLessThan(0.02);
		expect(nsaid.pain).toBeLessThan(0.7 * untreated.pain);
		expect(nsaid.tnf).toBeGreaterThan(0.95 * untreated.tnf);
	});

	test('under a steroid, a TNF inhibitor or a bisphosphonate there is no flare', () => {
		for (const id of ['corticosteroid', 'tnf-inhibitor', 'bisphosphonate'] as const) {
			expect(year(id).flaresOn, id).toBe(0);
			expect(year(id).treated.pain, id).toBeLessThan(0.6 * untreated.pain);
		}
	});

	test('free TNF under an inhibitor is a twentieth of the total', () => {
		const { treated } = year('tnf-inhibitor');
		expect(treated.tnfFree * 20).toBeCloseTo(treated.tnf, 1);
	});
});
