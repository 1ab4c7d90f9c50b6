// Paths: thinned, but the same line to the eye.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaPath, bandPath, linePath, thinning } from '#lib/charts/path.ts';

const pointsOf = (path: string) =>
	[...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [+m[1], +m[2]]);

/** Height of a polyline at x. */
function heightAt(points: number[][], x: number): number {
	const i = Math.max(
		1,
		points.findIndex((p) => p[0] >= x)
	);
	const [[x0, y0], [x1, y1]] = [points[i - 1], points[i]];
	return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

test('a thinned curve stays within a fraction of a pixel of every point, ends included', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 2, maxLength: 200 }),
			(heights) => {
				const xs = Float64Array.from(heights, (_, i) => i * 2);
				const points = pointsOf(linePath(xs, heights, (v) => v));
				expect(points[0][0]).toBe(0);
				expect(points.at(-1)![0]).toBe(xs[xs.length - 1]);
				// Rounding to a tenth adds at most a tenth at each end of a stretch.
				heights.forEach((v, i) =>
					expect(Math.abs(heightAt(points, xs[i]) - v)).toBeLessThan(thinning + 0.11)
				);
			}
		),
		{ numRuns: 200, seed: 3 }
	);
});

test('a straight stretch needs its two ends only', () => {
	const xs = Float64Array.from({ length: 100 }, (_, i) => i);
	expect(pointsOf(linePath(xs, xs, (v) => 50 - v / 2))).toHaveLength(2);
});

test('areas and bands are closed, and empty data draw nothing', () => {
	const xs = Float64Array.of(0, 10, 20);
	expect(areaPath(xs, [1, 5, 2], (v) => v, 0)).toBe('M0 1L10 5L20 2L20 0L0 0Z');
	expect(bandPath(xs, [1, 5, 2], [3, 9, 4], (v) => v)).toBe('M0 1L10 5L20 2L20 4L10 9L0 3Z');
	expect(linePath(new Float64Array(0), [], (v) => v)).toBe('');
	expect(areaPath(new Float64Array(0), [], (v) => v, 0)).toBe('');
});
