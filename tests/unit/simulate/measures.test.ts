// Numbers that sum up a curve, on curves whose answer is known without a program.
import { expect, test } from 'vitest';
import { areaAbove, peakOf, rSquared, valueAt } from '#lib/simulate/measures.ts';

const hours = Float64Array.of(0, 1, 2, 4);
const values = Float64Array.of(0, 10, 4, 2);

test.each([
	[0, 0],
	[0.5, 5],
	[1, 10],
	[1.5, 7],
	[3, 3],
	[4, 2],
	[-1, 0],
	[99, 2]
])('value at %s h is %s', (t, value) => {
	expect(valueAt(hours, values, t)).toBe(value);
});

test('between any two points the value lies on their line', () => {
	const many = Float64Array.from({ length: 1000 }, (_, i) => i + (i % 7) / 10);
	const line = many.map((t) => 3 * t + 1);
	for (let t = 0; t < 999; t += 0.37) expect(valueAt(many, line, t)).toBeCloseTo(3 * t + 1, 9);
});

test('at a jump, two points at one time, the later one holds', () => {
	expect(valueAt(Float64Array.of(0, 1, 1, 2), Float64Array.of(0, 0, 5, 5), 1)).toBe(5);
});

test('an empty curve has no value', () => {
	expect(valueAt(new Float64Array(), new Float64Array(), 1)).toBeNaN();
});

test('the peak is the largest value and its first time', () => {
	expect(peakOf(hours, values)).toEqual({ value: 10, hours: 1 });
	expect(peakOf(hours, Float64Array.of(1, 3, 3, 0))).toEqual({ value: 3, hours: 1 });
});

test('the area is that of the trapezoids, above the baseline, below it negative', () => {
	const raised = Float64Array.of(1, 10, 4, 2);
	expect(areaAbove(hours, raised)).toBe(5.5 + 7 + 6);
	expect(areaAbove(hours, raised, 2)).toBe(18.5 - 8);
	expect(areaAbove(hours, raised, 10)).toBe(18.5 - 40);
	expect(areaAbove(Float64Array.of(1), Float64Array.of(5))).toBe(0);
});

test('R² is 1 for the data, 0 for their mean, less for worse', () => {
	const data = [1, 2, 3, 6];
	expect(rSquared(data, data)).toBe(1);
	expect(rSquared(data, [3, 3, 3, 3])).toBe(0);
	expect(rSquared(data, [1, 2, 3, 5])).toBeCloseTo(1 - 1 / 14, 12);
	expect(rSquared(data, [6, 3, 2, 1])).toBeLessThan(0);
});
