// When triggers strike: one on a set day, and further ones by a seeded Poisson process. The same seed, the same days.
import type { Scenario } from '#lib/scenario/schema.ts';

const daysPerYear = 365.25;

/** Days of all triggers of a course, in order, within its length. */
export function triggerDays({ trigger, duration_d }: Scenario): number[] {
	const days = [trigger.day];
	if (trigger.per_year > 0) {
		const random = randomNumbers(trigger.seed);
		// Gaps are drawn for a rate of one and then scaled: a change of rate stretches the pattern, it does not shuffle it.
		for (let day = trigger.day; ; days.push(day)) {
			day += (-Math.log(1 - random()) * daysPerYear) / trigger.per_year;
			if (day >= duration_d) break;
		}
	}
	return days.filter((day) => day <= duration_d);
}

/** Mulberry32, a small generator of numbers in [0, 1); public domain algorithm by Tommy Ettinger. */
export function randomNumbers(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
