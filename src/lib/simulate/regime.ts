// What a course comes to in the long run: it heals, flares return, or it stays chronic.
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { flaresOf, type Flare } from './flares.ts';
import { hoursPerDay } from './problem.ts';
import { evenTimes, run } from './run.ts';

export type Regime = 'heals' | 'recurrent' | 'chronic';

/** Years that are looked at; the verdict is taken from the second half. */
const years = 8;
const daysPerYear = 365.25;

/** Follows one trigger for eight years at this capacity, without therapy. */
export function regimeAt(capacity: number, base: Scenario = defaultScenario()): Regime {
	const duration = years * daysPerYear;
	const scenario: Scenario = {
		...base,
		experiment: 'course',
		il10: equalParts(capacity),
		duration_d: duration,
		therapies: []
	};
	const flares = flaresOf(run(scenario, { hours: evenTimes(duration * hoursPerDay, hoursPerDay) }));
	return regimeFrom(flares, duration * hoursPerDay);
}

/** The verdict on the flares of a course that ends at this hour. */
export function regimeFrom(flares: readonly Flare[], endHours: number): Regime {
	const half = endHours / 2;
	if (flares.every((f) => f.end < half)) return 'heals';
	return flares.filter((f) => f.start > half).length >= 2 ? 'recurrent' : 'chronic';
}
