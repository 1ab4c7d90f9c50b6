// What a place looks like at a time, and M6: the same triggers find more bones inflamed the less IL-10 there is.
import { describe, expect, test } from 'vitest';
import { equalParts } from '#lib/scenario/capacity.ts';
import { lesionAt, seenAt, timeIndex } from '#lib/simulate/lesions.ts';
import { lesionsAt } from '#lib/validate/body.ts';
import { evenTimes, run, type Columns } from '#lib/simulate/run.ts';
import { scenario } from './trajectory.ts';

const looks = (change: Record<string, number>) => {
	const usual = { mri: 0, pain: 0, bone: 1, sclerosis: 0 };
	const columns = Object.fromEntries(
		Object.entries({ ...usual, ...change }).map(([name, value]) => [name, Float64Array.of(value)])
	);
	return lesionAt(columns as unknown as Columns, 0);
};

test.each([
	[{}, 'quiet'],
	[{ mri: 0.5, pain: 6 }, 'active'],
	[{ mri: 0.5, pain: 1 }, 'silent'],
	[{ mri: 0.1, pain: 6 }, 'quiet'],
	[{ mri: 0.1, bone: 0.8, sclerosis: 0.5 }, 'healing'],
	[{ mri: 0.1, bone: 0.99, sclerosis: 0.5 }, 'sclerotic']
] as const)('%j is %s', (columns, state) => expect(looks(columns)).toBe(state));

test('the index of a time is that of the last reported one', () => {
	const one = run(scenario(), { hours: Float64Array.of(0, 10, 20, 30) });
	expect([0, 9.9, 10, 25, 30, 99].map((t) => timeIndex(one, t))).toEqual([0, 0, 1, 2, 3, 3]);
});

test('a run told of another place has its curves, and those of the body', () => {
	const whole = run(scenario({ sites: 2, il10: equalParts(0.3) }), { hours: evenTimes(17520, 240) });
	const second = seenAt(whole, 1).columns;
	expect(second.tnf).toBe(whole.places[1].tnf);
	expect(second.tnf).not.toEqual(whole.columns.tnf);
	expect(second.crp).toEqual(whole.columns.crp);
	expect(seenAt(whole, 7)).toBe(whole);
});

describe('M6 eight sites and the same triggers', () => {
	const all = [1, 0.7, 0.6, 0.5, 0.3, 0.1].map(lesionsAt);

	test('more are inflamed as IL-10 falls', () => {
		const seen = all.map((c) => c.active);
		expect(seen[0]).toBeLessThan(0.5);
		for (let i = 1; i < seen.length; i++) expect(seen[i]).toBeGreaterThan(seen[i - 1]);
		// Where flares return, a few at a time; where the disease is chronic, most of them.
		expect(seen[3]).toBeGreaterThan(2);
		expect(seen[3]).toBeLessThan(5);
		expect(seen[5]).toBeGreaterThan(7);
	});

	test('some, not all, are silent', () => {
		for (const { active, silent } of all.slice(2)) {
			expect(silent / active).toBeGreaterThan(0.25);
			expect(silent / active).toBeLessThan(0.85);
		}
	});
});
