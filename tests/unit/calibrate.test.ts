// The calibration runs, gives the same for the same seed, and the numbers in the model are what it ends in.
import { describe, expect, test } from 'vitest';
import { intervals } from '#lib/model/calibration/intervals.ts';
import * as men from '#lib/model/calibration/men.ts';
import { parameterIndex } from '#lib/model/generated/layout.ts';
import { bloodBounds, bloodScore } from '../../scripts/calibrate/blood.ts';
import { minimize } from '../../scripts/calibrate/cma.ts';
import { dosesOf } from '../../scripts/calibrate/doses.ts';
import { leastSquares } from '../../scripts/calibrate/least-squares.ts';
import { ownOfEach } from '../../scripts/calibrate/men.ts';
import { spaceOf } from '../../scripts/calibrate/numbers.ts';
import { quickCalibration } from '../../scripts/calibrate/quick.ts';

/** A sample of every stage takes seconds where a machine is busy. */
const patience = 120_000;

describe('the searches themselves', () => {
	/** Rosenbrock's valley: least at (1, 1), bent on the way there. */
	const valley = ([x, y]: readonly number[]) => [10 * (y - x * x), 1 - x];

	test('the evolution strategy walks down a bent valley, the same way for the same seed', () => {
		const score = (x: number[]) => valley(x).reduce((sum, v) => sum + v * v, 0);
		const go = (seed: number) => minimize(score, [-1.2, 1], { evaluations: 2000, step: 0.5, seed });
		expect(go(1).score).toBeLessThan(1e-8);
		expect(go(1)).toEqual(go(1));
		expect(go(2).x).not.toEqual(go(1).x);
	});

	test('least squares walks down it, too, and stays within its box', () => {
		const wide = leastSquares(valley, [-1.2, 1], { low: [-5, -5], high: [5, 5] }, 100);
		wide.x.forEach((v) => expect(v).toBeCloseTo(1, 2));
		const { x } = leastSquares(valley, [-1.2, 0.2], { low: [-5, -5], high: [5, 0.25] }, 100);
		expect(x[1]).toBeLessThanOrEqual(0.25);
		expect(x[0]).toBeCloseTo(0.5, 1);
	});
});

describe('the constants of blood', () => {
	const { names, start, vector } = spaceOf(bloodBounds);
	const score = bloodScore(vector(start));

	test.each(names.map((name, i) => ({ name, i })))('$name: no small move betters the score', ({ i }) => {
		for (const factor of [0.98, 0.995, 1.005, 1.02]) {
			const moved = start.map((v, j) => (i === j ? v + Math.log(factor) : v));
			expect(bloodScore(vector(moved))).toBeGreaterThan(0.99 * score);
		}
	});

	test('each has an interval, and those that the data tell contain the value or come near it', () => {
		expect(Object.keys(intervals).sort()).toEqual([...names].sort());
		for (const name of names) {
			const { low = 0, high = Infinity } = intervals[name];
			const value = vector(start)[parameterIndex[name]];
			expect(value, name).toBeGreaterThan(0.8 * low);
			expect(value, name).toBeLessThan(1.25 * high);
		}
	});
});

test('more endotoxin, higher peaks of all three; TNF before IL-6 before IL-10 but for the smallest doses', () => {
	const found = dosesOf();
	found.slice(1).forEach(({ height, slope }, i) => {
		height.forEach((h, c) => expect(h).toBeGreaterThan(found[i].height[c]));
		slope.forEach((s) => expect(s > 0.8 && s < 2.2).toBe(true));
	});
	for (const { hour } of found) expect(hour[0]).toBeLessThan(Math.min(hour[1], hour[2]));
});

test('the file of the men is in the order of the calibration, its covariance one that can be', () => {
	expect(men.ownOfEach).toEqual(ownOfEach);
	men.covariance.forEach((row, i) =>
		row.forEach((v, j) => {
			expect(v).toBe(men.covariance[j][i]);
			expect(v * v).toBeLessThanOrEqual(men.covariance[i][i] * men.covariance[j][j] * 1.0001);
		})
	);
});

test(
	'a small sample of every stage gives what it gave',
	() => {
		const expected = {
			score: 5.242,
			found: 5.242,
			scatter: 0.9248,
			signalLow: 0.08697,
			signalHigh: 0.102,
			shift: -0.03421,
			spread: 0.2732,
			tnfScatter: 0.2554
		};
		const found = quickCalibration();
		// Not to the last digit: another machine may round a logarithm differently, and a search goes on from there.
		for (const [name, value] of Object.entries(expected))
			expect(Math.abs(found[name] / value - 1), name).toBeLessThan(0.01);
		expect(quickCalibration()).toEqual(found);
	},
	patience
);
