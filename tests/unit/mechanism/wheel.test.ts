// The shape of the wheel: bands without gaps, wide before the brake and narrow after it, and never a number that cannot be drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	at,
	beadOf,
	hub,
	lowerPath,
	rimX,
	strandPath,
	strands,
	upperPath,
	type WheelWidths
} from '#lib/mechanism/wheel.ts';
import { segmentAt } from '#lib/mechanism/segment.ts';
import { box, onWheel } from '#lib/mechanism/wheel.ts';

type Point = [x: number, y: number];
const width = fc.double({ min: 1, max: 22, noNaN: true });
const three = fc.record({ tnf: width, il6: width, il1b: width });
const anyWidths: fc.Arbitrary<WheelWidths> = fc.record({
	release: width,
	danger: width,
	signal: width,
	called: three,
	made: three,
	driven: three,
	resorption: width
});

/** Both edges of a band: as many points out as back, the inner edge turned to run the same way. */
function edgesOf(path: string): { outer: Point[]; inner: Point[] } {
	const points = path
		.slice(1, -1)
		.split('L')
		.map((pair) => pair.split(' ').map(Number) as Point);
	const half = points.length / 2;
	return { outer: points.slice(0, half), inner: points.slice(half).reverse() };
}

const apart = ([a, b]: Point, [c, d]: Point) => Math.hypot(a - c, b - d);
const fromHub = ([x, y]: Point) => Math.hypot(x - hub.x, y - hub.y);

test('every path is made of numbers', () => {
	fc.assert(
		fc.property(anyWidths, fc.boolean(), (widths, closed) => {
			for (const path of [
				upperPath(widths),
				lowerPath(widths),
				...strands.map(({ id }) => strandPath(id, widths, closed))
			])
				expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z$/);
		})
	);
});

describe('at the brake', () => {
	test('the three strands begin side by side, as wide as the band before them', () => {
		fc.assert(
			fc.property(anyWidths, (widths) => {
				const band = edgesOf(upperPath(widths));
				const starts = strands.map(({ id }) => edgesOf(strandPath(id, widths, true)));
				expect(apart(starts[0].outer[0], band.outer.at(-1)!)).toBeLessThan(0.2);
				expect(apart(starts[0].inner[0], starts[1].outer[0])).toBeLessThan(0.2);
				expect(apart(starts[1].inner[0], starts[2].outer[0])).toBeLessThan(0.2);
				expect(apart(starts[2].inner[0], band.inner.at(-1)!)).toBeLessThan(0.2);
			})
		);
	});

	test('the rim stands where the shoe touches it, however wide the wheel', () => {
		fc.assert(
			fc.property(anyWidths, (widths) => {
				const { outer } = edgesOf(upperPath(widths));
				const [x] = outer.reduce((left, point) => (point[0] < left[0] ? point : left));
				expect(Math.abs(x - rimX)).toBeLessThan(1);
			})
		);
	});
});

test('half way down a strand is as wide as what is made, and at its end as what it adds to RANKL', () => {
	fc.assert(
		fc.property(anyWidths, fc.constantFrom(...strands), (widths, { id }) => {
			const { outer, inner } = edgesOf(strandPath(id, widths, true));
			const middle = Math.round(outer.length * 0.55);
			expect(apart(outer[middle], inner[middle])).toBeCloseTo(widths.made[id], 0);
			expect(apart(outer.at(-1)!, inner.at(-1)!)).toBeCloseTo(widths.driven[id], 0);
		})
	);
});

test('the strands join RANKL side by side', () => {
	fc.assert(
		fc.property(anyWidths, (widths) => {
			const ends = strands.map(({ id }) => edgesOf(strandPath(id, widths, true)));
			const joined = edgesOf(lowerPath(widths));
			expect(apart(ends[0].outer.at(-1)!, joined.outer[0])).toBeLessThan(0.3);
			expect(apart(ends[0].inner.at(-1)!, ends[1].outer.at(-1)!)).toBeLessThan(0.3);
			expect(apart(ends[2].inner.at(-1)!, joined.inner[0])).toBeLessThan(0.3);
		})
	);
});

test('a strand that does not close ends under its disc', () => {
	fc.assert(
		fc.property(anyWidths, fc.constantFrom(...strands), (widths, { id }) => {
			const { outer, inner } = edgesOf(strandPath(id, widths, false));
			const [a, b] = [outer.at(-1)!, inner.at(-1)!];
			expect(apart([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], [...beadOf(id)])).toBeLessThan(8);
		})
	);
});

test('the wheel stays within its picture', () => {
	fc.assert(
		fc.property(anyWidths, (widths) => {
			for (const { id } of strands)
				for (const [x, y] of edgesOf(strandPath(id, widths, true)).outer) {
					expect(x).toBeGreaterThan(0);
					expect(y).toBeLessThan(box.height);
				}
			for (const point of edgesOf(lowerPath(widths)).outer) expect(fromHub(point)).toBeLessThan(hub.r + 40);
		})
	);
});

test.each([
	[25, 'danger-tlr4'],
	[70, 'bone-danger'],
	[120, 'osteoclasts-bone'],
	[160, 'rankl-osteoclasts'],
	[290, 'nfkb-tnf'],
	[340, 'tlr4-nfkb']
])('the wheel at %d degrees is the segment %s', (angle, segment) => {
	const [x, y] = onWheel(angle);
	expect(segmentAt(x / box.width, y / box.width)).toBe(segment);
	expect(Object.values(at)).not.toContain(angle);
});
