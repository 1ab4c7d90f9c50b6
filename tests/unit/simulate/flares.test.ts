// When a flare begins and ends, on curves drawn by hand: above 1.4, until below 1.2.
import { expect, test } from 'vitest';
import { flareBegins, flareEnds, flaresOf } from '#lib/simulate/flares.ts';
import type { Run } from '#lib/simulate/run.ts';

/** A run that has only osteoclasts, one point per hour. */
const withOsteoclasts = (...values: number[]): Run =>
	({
		hours: Float64Array.from(values.keys()),
		columns: { osteoclasts: Float64Array.from(values) }
	}) as unknown as Run;

test('the thresholds are those of the feasibility study', () => {
	expect([flareBegins, flareEnds]).toEqual([1.4, 1.2]);
});

test('no flare below the threshold, however long', () => {
	expect(flaresOf(withOsteoclasts(1, 1.39, 1.39, 1))).toEqual([]);
});

test('begin and end are where the line between two points crosses', () => {
	const [flare, ...others] = flaresOf(withOsteoclasts(1, 1.2, 1.6, 1.6, 1.4, 1));
	expect(others).toEqual([]);
	expect(flare.start).toBeCloseTo(1.5, 12);
	expect(flare.end).toBeCloseTo(4.5, 12);
	expect(flare.open).toBe(false);
});

test('between the thresholds a flare goes on, and no new one begins', () => {
	const flares = flaresOf(withOsteoclasts(1, 2, 1.3, 1.39, 2, 1.3, 1, 1.3, 1.3));
	expect(flares).toHaveLength(1);
	expect(flares[0].end).toBeGreaterThan(5);
});

test('two flares with a rest between them are two', () => {
	const flares = flaresOf(withOsteoclasts(1, 2, 1, 2, 1));
	expect(flares.map((f) => f.open)).toEqual([false, false]);
	expect(flares[0].end).toBeLessThan(flares[1].start);
});

test('a flare that outlasts the run is open and ends with it', () => {
	const [flare] = flaresOf(withOsteoclasts(1, 2, 2));
	expect(flare).toMatchObject({ end: 2, open: true });
	const [fromTheStart] = flaresOf(withOsteoclasts(2, 2));
	expect(fromTheStart).toEqual({ start: 0, end: 1, open: true });
});

test('an experiment without bone has no flares', () => {
	const blood = { hours: Float64Array.of(0, 1), columns: { tnf: Float64Array.of(0, 1) } } as unknown as Run;
	expect(flaresOf(blood)).toEqual([]);
});
