// The price of a therapy in the model: an infection beside it, and bone that is renewed more slowly.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { therapyIds, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { challenge, challengeUntreated, followedDays, tellingDay } from '#lib/simulate/challenge.ts';
import { turnover } from '#lib/simulate/turnover.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { scenario } from './trajectory.ts';

const given = (id: TherapyId, dose?: number) => ({ id, start: 100, end: 400, ...(dose && { dose }) });
const under = (capacity: number, ...ids: TherapyId[]) =>
	challenge(scenario({ il10: equalParts(capacity), therapies: ids.map((id) => given(id)) }));

describe.each([1, 0.45, 0.3])('an infection at capacity %d', (capacity) => {
	const untreated = challengeUntreated(scenario({ il10: equalParts(capacity) }));

	test('without a drug it is over within a week', () => {
		expect(untreated.clearDays).toBeGreaterThan(1);
		expect(untreated.clearDays).toBeLessThan(7);
		expect(untreated.peak).toBeGreaterThan(1);
	});

	test.each(['etanercept', 'adalimumab', 'infliximab', 'prednisolone'] as const)(
		'%s: clearly longer, and a larger load',
		(id) => {
			const { clearDays, peak } = under(capacity, id);
			expect(clearDays ?? Infinity).toBeGreaterThan(1.4 * untreated.clearDays!);
			expect(peak).toBeGreaterThan(1.5 * untreated.peak);
		}
	);

	test.each(['naproxen', 'pamidronate', 'zoledronate'] as const)('%s: as without', (id) => {
		expect(Math.abs(under(capacity, id).clearDays! / untreated.clearDays! - 1)).toBeLessThan(0.1);
	});

	test('two drugs that weaken the defence are worse than either', () => {
		const days = (...ids: TherapyId[]) => under(capacity, ...ids).clearDays ?? Infinity;
		const both = days('etanercept', 'prednisolone');
		expect(both).toBeGreaterThan(days('etanercept'));
		expect(both).toBeGreaterThan(days('prednisolone'));
	});
});

test('the more of a drug, the longer', () => {
	const days = (dose: number) => challenge(scenario({ therapies: [given('etanercept', dose)] })).clearDays!;
	expect(days(0.25)).toBeLessThan(days(1));
	expect(days(1)).toBeLessThan(days(2));
});

test('less IL-10, faster defence: the brake that is missing is missing for germs, too', () => {
	const days = (capacity: number) => challengeUntreated(scenario({ il10: equalParts(capacity) })).clearDays!;
	expect(days(0.3)).toBeLessThan(days(1));
});

test('under any therapy the load is finite and not negative, begins with the inoculum, and "gone" means gone', () => {
	fc.assert(
		fc.property(anyScenario, (asked) => {
			const { load, hours, clearDays, peak } = challenge(asked);
			expect(load.every((v) => Number.isFinite(v) && v >= 0 && v < 1001)).toBe(true);
			expect(load[0]).toBeCloseTo(1, 6);
			expect(peak).toBeGreaterThanOrEqual(1);
			if (clearDays === undefined) expect(load.at(-1)).toBeGreaterThanOrEqual(0.01);
			else {
				expect(clearDays).toBeLessThanOrEqual(followedDays);
				load.forEach((v, i) => hours[i] > clearDays * 24 && expect(v).toBeLessThan(0.01));
			}
		}),
		{ numRuns: 60, seed: 71 }
	);
});

test('it comes in the middle of the days with most drugs', () => {
	const day = (...spans: [TherapyId, number, number][]) =>
		tellingDay(scenario({ therapies: spans.map(([id, start, end]) => ({ id, start, end })) }));
	expect(day()).toBe(0);
	expect(day(['naproxen', 10, 20])).toBe(15);
	expect(day(['naproxen', 0, 100], ['etanercept', 40, 60])).toBe(50);
	expect(day(['naproxen', 0, 10], ['etanercept', 40, 80])).toBe(60);
});

describe('bone that is not inflamed', () => {
	const of = (...ids: TherapyId[]) => turnover(scenario({ therapies: ids.map((id) => given(id)) }));

	test('is renewed as at rest without a drug, and under most drugs', () => {
		expect(of()).toEqual({ resorption: 1, formation: 1, renewal: 1 });
		for (const id of therapyIds) {
			if (['prednisolone', 'pamidronate', 'zoledronate'].includes(id)) continue;
			expect(of(id).renewal, id).toBe(1);
		}
	});

	test('a bisphosphonate slows both, a steroid formation alone', () => {
		const [bisphosphonate, steroid] = [of('zoledronate'), of('prednisolone')];
		expect(bisphosphonate.resorption).toBeLessThan(0.3);
		expect(bisphosphonate.renewal).toBeLessThan(0.35);
		expect(steroid.resorption).toBe(1);
		expect(steroid.formation).toBeLessThan(0.95);
		expect(steroid.formation).toBeGreaterThan(0.8);
	});
});
