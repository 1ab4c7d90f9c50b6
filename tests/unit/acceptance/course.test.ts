// M5: one trigger, one control, the whole spectrum. Falling IL-10 capacity gives healing, recurrent flares, chronic
// disease, with no other number changed. Searched for, not predicted (docs/validation.md).
import { describe, expect, test } from 'vitest';
import { regimeBands } from '#lib/model/generated/regimes.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { regimeAt } from '#lib/simulate/regime.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';
import { course, courseFigures } from '#lib/validate/courses.ts';
import { scenario } from '../simulate/trajectory.ts';

/** Whole percents from a to b. */
const percents = (from: number, to: number, by = 1) =>
	Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => (from + i * by) / 100);

test('M5 heals from 0.66 up, flares return from 0.34 to 0.60, chronic at 0.28 and below', () => {
	const found = (capacities: number[]) => [...new Set(capacities.map((c) => regimeAt(c)))];
	expect(found([...percents(66, 72, 2), ...percents(75, 100, 5)])).toEqual(['heals']);
	expect(found(percents(34, 60, 2))).toEqual(['recurrent']);
	expect(found([...percents(0, 20, 5), ...percents(22, 28, 2)])).toEqual(['chronic']);
});

test('M5 each of the three fills at least a fifth of the scale', () => {
	for (const { from, to } of regimeBands) expect(to - from).toBeGreaterThanOrEqual(0.2);
	expect(regimeBands.map((b) => b.regime)).toEqual(['chronic', 'recurrent', 'heals']);
});

const rest = 6.24;

describe.each([1, 0.8, 0.7, 0.66])('healing, capacity %d', (capacity) => {
	const found = courseFigures(capacity);

	test('the trigger is over in three to four weeks', () => {
		expect(found.responseDays).toBeLessThan(28);
	});

	test('no later flare, no silent tail, the bone whole again', () => {
		expect(found.flares.length).toBeLessThanOrEqual(1);
		expect(found.lateTnf[1]).toBeLessThan(rest + 0.1);
		expect(found.boneMin).toBeGreaterThan(0.95);
		expect(found.lateBone[0]).toBeGreaterThan(0.995);
	});
});

describe.each([0.6, 0.5, 0.4, 0.35])('recurrence, capacity %d', (capacity) => {
	const found = courseFigures(capacity);

	test('flares months apart, filling well under half of the cycle', () => {
		expect(found.flares.length).toBeGreaterThanOrEqual(8);
		expect(found.periodDays).toBeGreaterThan(200);
		expect(found.periodDays).toBeLessThan(400);
		expect(found.flareDays / found.periodDays).toBeLessThan(0.35);
	});

	test('between flares TNF falls to within 5 pg/mL of rest and bone recovers to 0.9', () => {
		expect(found.lateTnf[0]).toBeLessThan(rest + 5);
		expect(found.lateTnf[1]).toBeGreaterThan(150);
		expect(found.lateBone[1]).toBeGreaterThan(0.9);
		expect(found.boneMin).toBeGreaterThan(0.75);
	});
});

describe.each([0.28, 0.2, 0.1, 0])('chronic disease, capacity %d', (capacity) => {
	const found = courseFigures(capacity);

	test('never still: TNF high and steady, bone lost for good', () => {
		expect(found.lateTnf[0]).toBeGreaterThan(80);
		expect(found.lateTnf[1] / found.lateTnf[0]).toBeLessThan(1.1);
		expect(found.lateBone[1]).toBeLessThan(0.8);
		expect(found.lateBone[0]).toBeGreaterThan(0.4);
	});

	test('CRP is raised for good: 10 to 60 mg/L', () => {
		expect(found.lateCrp[0]).toBeGreaterThan(10);
		expect(found.lateCrp[1]).toBeLessThan(60);
	});
});

test('the less IL-10, the higher TNF climbs after the trigger, and bone is lost by regime', () => {
	const falling = [1, 0.8, 0.6, 0.4, 0.2, 0].map((capacity) => courseFigures(capacity));
	falling.slice(1).forEach((now, i) => expect(now.tnfMax).toBeGreaterThan(falling[i].tnfMax));
	const [healing, recurrent, chronic] = [0.8, 0.5, 0.2].map((c) => courseFigures(c).boneMin);
	expect(recurrent).toBeLessThan(healing - 0.1);
	expect(chronic).toBeLessThan(recurrent - 0.1);
});

test.each([0.9, 0.5, 0.4, 0.2])('the size of the trigger does not change the regime at %d', (c) => {
	const withSize = (size: number) =>
		regimeAt(c, scenario({ trigger: { ...defaultScenario().trigger, size } }));
	for (const size of [0.5, 2, 4]) expect(withSize(size), String(size)).toBe(regimeAt(c));
});

describe('what a doctor sees', () => {
	const followed = course(0.5, 8 * 365);
	const { columns, hours } = followed;
	const flare = flaresOf(followed)[3];
	const peakIn = (name: 'tnf' | 'mri' | 'swelling' | 'pain') => {
		let at = -1;
		hours.forEach((t, i) => {
			if (t < flare.start - 30 * 24 || t > flare.end) return;
			if (at < 0 || columns[name]![i] > columns[name]![at]) at = i;
		});
		return { days: hours[at] / 24, value: columns[name]![at] };
	};

	test('pain of a flare is 3 to 7 of 10', () => {
		expect(peakIn('pain').value).toBeGreaterThan(3);
		expect(peakIn('pain').value).toBeLessThan(7);
	});

	test('MRI lags behind inflammation by weeks, swelling by days', () => {
		const lag = (name: 'mri' | 'swelling') => peakIn(name).days - peakIn('tnf').days;
		expect(lag('swelling')).toBeGreaterThan(0.5);
		expect(lag('swelling')).toBeLessThan(10);
		expect(lag('mri')).toBeGreaterThan(10);
	});

	test('sclerosis and ESR rise, fever stays away in the recurrent course of one lesion', () => {
		expect(columns.sclerosis!.at(-1)).toBeGreaterThan(0.02);
		expect(Math.max(...columns.esr!)).toBeGreaterThan(12);
		expect(Math.max(...columns.fever!)).toBeLessThan(0.3);
	});
});

test.each([0.8, 0.6, 0.5, 0.35, 0.1])(
	'a thousand times finer tolerance gives the same flares at %d',
	(capacity) => {
		const asked = scenario({ il10: equalParts(capacity), duration_d: 2920 });
		const hours = evenTimes(2920 * 24, 24);
		const [usual, fine] = [1e-5, 1e-8].map((rtol) => flaresOf(run(asked, { hours, rtol })));
		expect(usual).toHaveLength(fine.length);
		// Within an hour in eight years: a flare that is released late is released late by little.
		usual.forEach((flare, i) => expect(Math.abs(flare.start - fine[i].start)).toBeLessThan(1));
	}
);
