// When a flare begins and ends, on courses of osteoclasts drawn by hand: above 1.4, until below 1.2.
import { expect, test } from 'vitest';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { run, type Run } from '#lib/simulate/run.ts';
import { flareBegins, flareEnds, type Turn } from '#lib/simulate/turns.ts';

/** A run that has only osteoclasts, one point per hour, and passes thresholds where the line between two points does. */
function withOsteoclasts(...values: number[]): Run {
	const turns: Turn[] = [];
	for (let i = 1; i < values.length; i++) {
		const [from, to] = [values[i - 1], values[i]];
		for (const [what, level] of [
			['flareBegins', flareBegins],
			['flareEnds', flareEnds]
		] as const) {
			if (from >= level === to >= level) continue;
			turns.push({ what, hours: i - 1 + (level - from) / (to - from), rising: to > from });
		}
	}
	turns.sort((a, b) => a.hours - b.hours);
	const hours = Float64Array.from(values.keys());
	return { hours, columns: { osteoclasts: Float64Array.from(values) }, turns } as unknown as Run;
}

test('the thresholds are those of the feasibility study', () => {
	expect([flareBegins, flareEnds]).toEqual([1.4, 1.2]);
});

test('no flare below the threshold, however long', () => {
	expect(flaresOf(withOsteoclasts(1, 1.39, 1.39, 1))).toEqual([]);
});

test('begin and end are where the thresholds are passed', () => {
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
	expect(flaresOf(run({ ...defaultScenario(), experiment: 'endotoxin' }))).toEqual([]);
});

test('the hours that are reported do not move a flare', () => {
	const recurrent = { ...defaultScenario(), il10: equalParts(0.5) };
	const year = 365 * 24;
	const seldom = flaresOf(run(recurrent, { hours: Float64Array.of(0, year, 2 * year) }));
	const often = flaresOf(run(recurrent, { hours: Float64Array.from({ length: 731 }, (_, i) => i * 24) }));
	expect(seldom.length).toBeGreaterThan(1);
	expect(often).toEqual(seldom);
});

test('at its beginning a flare has just as many osteoclasts as the threshold', () => {
	const recurrent = { ...defaultScenario(), il10: equalParts(0.5) };
	const found = flaresOf(run(recurrent));
	for (const { start, end, open } of found) {
		const { columns } = run(recurrent, {
			hours: open ? Float64Array.of(start) : Float64Array.of(start, end)
		});
		expect(columns.osteoclasts![0]).toBeCloseTo(flareBegins, 6);
		if (!open) expect(columns.osteoclasts![1]).toBeCloseTo(flareEnds, 6);
	}
	expect(found.some(({ open }) => !open)).toBe(true);
});
