// Ticks of a lane: within it, clear of the figure beside it, and the same objects while the scale stays.
import { expect, test } from 'vitest';
import type { Lane } from '#lib/charts/lanes.ts';
import { tickMaker } from '#lib/charts/ticks.ts';

const lane = (kind: Lane['kind'], max: number): Lane => ({
	id: 'tnf',
	kind,
	tone: 'tnf',
	dash: '',
	height: 80,
	max,
	values: new Float64Array(0),
	ghost: new Float64Array(0),
	ghostHours: new Float64Array(0),
	of: () => undefined
});

test('a scale that stays keeps its ticks, another one gets its own', () => {
	const ticksOf = tickMaker(false, 16, 13, 'en');
	const first = ticksOf(lane('rise', 60), 80);
	expect(ticksOf(lane('rise', 60), 80)).toBe(first);
	expect(ticksOf(lane('rise', 80), 80)).not.toBe(first);
	expect(ticksOf(lane('hang', 60), 80)).not.toBe(first);
	expect(ticksOf(lane('rise', 60), 100)).not.toBe(first);
});

test('rising lanes count from the bottom, hanging ones from the top', () => {
	const ticksOf = tickMaker(false, 16, 13, 'en');
	for (const { value, y } of ticksOf(lane('rise', 60), 90)) expect(y).toBeCloseTo(90 * (1 - value / 60), 10);
	for (const { value, y } of ticksOf(lane('hang', 60), 90)) expect(y).toBeCloseTo((90 * value) / 60, 10);
});

test('osteoclasts are told against rest, in the words of the language', () => {
	const said = tickMaker(false, 16, 13, 'de')(lane('split', 1.5), 240).map((tick) => tick.said);
	expect(said).toContain('1,5 ×');
});

test('in a narrow gutter no tick runs into the figure', () => {
	const all = tickMaker(false, 16, 13, 'en')(lane('rise', 60), 120);
	const clear = tickMaker(true, 16, 13, 'en')(lane('rise', 60), 120);
	expect(clear.length).toBeLessThan(all.length);
	for (const { y } of clear) expect(Math.abs(y - 29)).toBeGreaterThan(13);
});
