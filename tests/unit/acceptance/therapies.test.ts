// M7 to M10: what each therapy does to a course, by acting at its own target. Effect sizes are assumed; what follows
// from them in cytokines, bone and pain is the model's. Misses are listed in docs/validation.md.
import { describe, expect, test } from 'vitest';
import { defaultScenario, type Therapy } from '#lib/scenario/schema.ts';
import { peakOf } from '#lib/simulate/measures.ts';
import { run } from '#lib/simulate/run.ts';
import { drugEffect, drugFigures } from '#lib/validate/drugs.ts';

describe.each([0.5, 0.3])('M7 NSAID at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'naproxen');

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
	const share = drugEffect(capacity, 'prednisolone');

	test('within a day TNF and IL-6 fall and IL-10 rises', () => {
		expect(share('tnf', 1)).toBeLessThan(0.6);
		expect(share('il6', 1)).toBeLessThan(0.3);
		expect(share('il10', 1)).toBeGreaterThan(1.3);
	});

	test('more drug does more', () => {
		const low = drugEffect(capacity, 'prednisolone', undefined, undefined, undefined, { dose: 0.25 });
		expect(share('tnf', 7)).toBeLessThan(low('tnf', 7));
		expect(low('tnf', 7)).toBeLessThan(0.9);
	});

	test('a short course is followed by a relapse', () => {
		const { relapseDays } = drugFigures(capacity, 'prednisolone', 90);
		expect(relapseDays).toBeLessThan(200);
	});
});

describe('M8 prednisolone before endotoxin, in blood', () => {
	const peaks = (therapies: Therapy[]) => {
		const { hours, columns } = run({
			...defaultScenario(),
			experiment: 'endotoxin',
			weight_kg: 70,
			therapies
		});
		return (name: 'tnf' | 'il6' | 'il10') => peakOf(hours, columns[name]).value;
	};
	const untreated = peaks([]);

	// 15, 30 and 60 mg a day in an adult, from two weeks before.
	test.each([0.25, 0.5, 1])('at %d of the usual dose TNF and IL-6 fall, and IL-10 rises', (dose) => {
		const treated = peaks([{ id: 'prednisolone', start: -14, end: 1, taper: 0, dose }]);
		expect(treated('tnf')).toBeLessThan(untreated('tnf') / 3);
		expect(treated('il6')).toBeLessThan(untreated('il6') / 3);
		expect(treated('il10')).toBeGreaterThan(untreated('il10'));
	});
});

describe.each([0.5, 0.3])('M9 bisphosphonate at capacity %d', (capacity) => {
	const share = drugEffect(capacity, 'pamidronate');

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
		const share = drugEffect(0.5, 'etanercept');
		expect(share('tnf', 3)).toBeLessThan(0.25);
		expect(share('tnfTotal', 3)).toBeGreaterThan(0.5);
		expect(share('pain', 14)).toBeLessThan(0.5);
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

describe('drugs beyond the founding paper', () => {
	test('IL-6 blocked: CRP falls within two weeks, TNF is not lower', () => {
		const share = drugEffect(0.3, 'tocilizumab');
		expect(share('crp', 14)).toBeLessThan(0.5);
		expect(share('tnf', 14)).toBeGreaterThan(0.9);
	});

	test('a JAK inhibitor takes IL-6 signal and brake alike: CRP falls, TNF rises', () => {
		const share = drugEffect(0.3, 'tofacitinib');
		expect(share('crp', 14)).toBeLessThan(0.95);
		expect(share('tnf', 14)).toBeGreaterThan(1.1);
	});

	test.each([0.5, 0.3])('capacity %d: IL-10 that is given brakes the fire', (capacity) => {
		const share = drugEffect(capacity, 'il10-replacement');
		expect(share('tnf', 14)).toBeLessThan(0.5);
		const { treated } = drugFigures(capacity, 'il10-replacement');
		expect(treated.resorbing).toBeLessThan(1.1);
	});

	test.each(['anakinra', 'canakinumab'] as const)('%s leaves no more of anything than there was', (id) => {
		const share = drugEffect(0.3, id);
		for (const name of ['tnf', 'resorbing', 'pain'] as const) {
			expect(share(name, 28)).toBeLessThanOrEqual(1.001);
			expect(share(name, 28)).toBeGreaterThan(0.3);
		}
	});
});

describe.each([0.5, 0.3])('a year of one drug from the second year on, capacity %d', (capacity) => {
	const year = (id: Parameters<typeof drugFigures>[1]) => drugFigures(capacity, id);
	const { untreated, treated: nsaid } = year('naproxen');

	test('every drug but the NSAID keeps more bone than none, the NSAID only eases', () => {
		for (const id of ['sulfasalazine', 'methotrexate', 'etanercept', 'pamidronate'] as const)
			expect(year(id).treated.bone, id).toBeGreaterThan(untreated.bone + 0.01);
		expect(Math.abs(nsaid.bone - untreated.bone)).toBeLessThan(0.02);
		expect(nsaid.pain).toBeLessThan(0.7 * untreated.pain);
		expect(nsaid.tnf).toBeGreaterThan(0.95 * untreated.tnf);
	});

	test('a steroid ends the fire, yet costs bone', () => {
		const { treated } = year('prednisolone');
		expect(treated.tnf).toBeLessThan(untreated.tnf / 3);
		expect(treated.bone).toBeLessThan(year('etanercept').treated.bone - 0.03);
	});

	test('under a steroid, a TNF inhibitor or a bisphosphonate there is no flare', () => {
		for (const id of ['prednisolone', 'etanercept', 'pamidronate'] as const) {
			expect(year(id).flaresOn, id).toBe(0);
			expect(year(id).treated.pain, id).toBeLessThan(0.6 * untreated.pain);
		}
	});

	test('courses of a bisphosphonate add up, and saturate', () => {
		const { treated } = year('pamidronate');
		// One course leaves 0.29 of resting bone; four of them, less.
		expect(treated.resorbing).toBeLessThan(0.29);
		expect(treated.resorbing).toBeGreaterThan(0.17);
	});

	test('of total TNF, every inhibitor at its usual dose leaves less than a third free', () => {
		for (const id of ['etanercept', 'adalimumab', 'infliximab'] as const) {
			const { treated } = year(id);
			expect(treated.tnfFree).toBeLessThan(treated.tnf / 3);
		}
	});
});
