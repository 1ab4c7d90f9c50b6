// Triggers by chance: seeded, in order, as many as asked for on average.
import { expect, test } from 'vitest';
import { bonePlaces, type BonePlace } from '#lib/model/places.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';

const days = (per_year: number, seed: number, duration_d = 3650) =>
	strikes(per_year, seed, 1, duration_d).map(({ day }) => day);

const strikes = (per_year: number, seed: number, sites: number, duration_d = 3650, scatter_d = 120) =>
	triggersOf({
		...defaultScenario(),
		sites,
		duration_d,
		trigger: { day: 20, size: 1, scatter_d, per_year, seed }
	}).map(({ place, day }) => ({ site: bonePlaces.indexOf(place.id as BonePlace), day }));

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

test('each further site is struck by chance, later than the first, and has days of its own', () => {
	const all = strikes(0, 3, 8);
	expect(all.map(({ site }) => site).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	expect(all[0]).toEqual({ site: 0, day: 20 });
	expect(new Set(all.map(({ day }) => day)).size).toBe(8);
	const many = strikes(3, 3, 4);
	for (let site = 0; site < 4; site++) expect(many.filter((t) => t.site === site).length).toBeGreaterThan(10);
	expect(many.map(({ day }) => day)).toEqual(many.map(({ day }) => day).sort((a, b) => a - b));
});

test('a further site leaves the days of the others as they were', () => {
	const of = (sites: number, site: number) => strikes(2, 9, sites).filter((t) => t.site === site);
	for (const site of [0, 1, 2]) expect(of(8, site)).toEqual(of(3, site));
});

test('without scatter all sites are struck at once; with it, as late as asked for on average', () => {
	expect(strikes(0, 4, 8, 3650, 0).map(({ day }) => day)).toEqual(Array(8).fill(20));
	const waits = Array.from({ length: 300 }, (_, i) => strikes(0, i + 1, 2, 3650, 100)[1].day - 20);
	const mean = waits.reduce((sum, n) => sum + n, 0) / waits.length;
	// Exponential waits: the mean of 300 draws is within four standard errors.
	expect(Math.abs(mean - 100)).toBeLessThan((4 * 100) / Math.sqrt(300));
});
