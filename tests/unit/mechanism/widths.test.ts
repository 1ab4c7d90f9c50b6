// Numbers of the model → sizes on the picture: whatever comes in, what goes out can be drawn, and more is never less.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	discBounds,
	discRadius,
	edgeWidth,
	healthyRadius,
	ratioTo,
	shareWidth,
	strandWidth,
	thinnest
} from '#lib/mechanism/widths.ts';

const sizes: [name: string, of: (value: number) => number, least: number, most: number][] = [
	['a disc', (v) => discRadius(v), discBounds.least, discBounds.most],
	['a strand of TNF', (v) => strandWidth('tnf', v), 1, 22],
	['a strand of IL-6', (v) => strandWidth('il6', v), 1, 22],
	['a strand of IL-1β', (v) => strandWidth('il1b', v), 1, 22],
	['a segment', shareWidth, thinnest, 32],
	['an edge', edgeWidth, 1.2, 3]
];

describe.each(sizes)('the size of %s', (_, of, least, most) => {
	test('is within its bounds, whatever number it is asked for', () => {
		fc.assert(
			fc.property(fc.double(), (value) => {
				const size = of(value);
				expect(size).toBeGreaterThanOrEqual(least);
				expect(size).toBeLessThanOrEqual(most);
			})
		);
	});

	test('never falls when there is more', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, noNaN: true }), fc.double({ min: 0, noNaN: true }), (a, b) => {
				expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
			})
		);
	});
});

test('a disc of ratio one has the ring as its edge, and four times as much has twice the radius', () => {
	expect(discRadius(1)).toBe(healthyRadius);
	expect(discRadius(4)).toBeCloseTo(2 * healthyRadius, 12);
});

test('each tenfold of production adds the same width', () => {
	const step = strandWidth('tnf', 20_000) - strandWidth('tnf', 2000);
	expect(strandWidth('tnf', 2000) - strandWidth('tnf', 200)).toBeCloseTo(step, 0);
	expect(step).toBeGreaterThan(4);
});

test('where health has nothing, a level is compared with the least that is worth it', () => {
	expect(ratioTo(3, 0, 0.5)).toBe(6);
	expect(ratioTo(3, NaN, 0.5)).toBe(6);
	expect(ratioTo(3, 2, 0.5)).toBe(1.5);
});
