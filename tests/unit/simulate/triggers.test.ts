// Triggers by chance: seeded, in order, as many as asked for on average.
import { expect, test } from 'vitest';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { triggerDays } from '#lib/simulate/triggers.ts';

const days = (per_year: number, seed: number, duration_d = 3650) =>
	triggerDays({ ...defaultScenario(), duration_d, trigger: { day: 20, size: 1, per_year, seed } });

test('without chance there is the one set day, when the course lasts that long', () => {
	expect(days(0, 1)).toEqual([20]);
	expect(days(0, 1, 15)).toEqual([]);
});

test('the same seed gives the same days, another seed others', () => {
	expect(days(3, 7)).toEqual(days(3, 7));
	expect(days(3, 7)).not.toEqual(days(3, 8));
});

test('days are in order, start with the set day and stay within the course', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const all = days(6, seed);
		expect(all[0]).toBe(20);
		expect(all).toEqual([...all].sort((a, b) => a - b));
		expect(all.at(-1)!).toBeLessThan(3650);
	}
});

test('as many strike as the rate says, on average over seeds', () => {
	const years = (3650 - 20) / 365.25;
	const counts = Array.from({ length: 300 }, (_, i) => days(4, i + 1).length - 1);
	const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
	// Poisson: the mean of 300 draws is within four standard errors.
	expect(Math.abs(mean - 4 * years)).toBeLessThan(4 * Math.sqrt((4 * years) / 300));
});

test('a change of rate stretches the pattern', () => {
	const slow = days(2, 5).map((d) => d - 20);
	const fast = days(4, 5).map((d) => d - 20);
	slow.forEach((d, i) => expect(fast[i]).toBeCloseTo(d / 2, 9));
});
