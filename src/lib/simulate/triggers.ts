// When and where triggers strike, by a seeded process. The same seed, the same days.
import { uniformNumbers } from './random.ts';
import { mostSites } from '#lib/scenario/fields.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { surfaceKinds, type SurfaceKind } from '#lib/model/places.ts';
import { placesOf, type Place } from './places.ts';

const daysPerYear = 365.25;

const surfaceStreams = Object.fromEntries(
	Object.keys(surfaceKinds).map((id, i) => [id, mostSites + i])
) as Record<SurfaceKind, number>;

/** Danger set free at a place on a day. */
export interface Trigger {
	place: Place;
	day: number;
}

/**
 * All triggers of a course, in order, within its length. The first site is struck on the day that is set; every other
 * place for the first time after a random wait; and each of them again and again, as often as the rate says.
 */
export function triggersOf(scenario: Scenario): Trigger[] {
	const { trigger, duration_d } = scenario;
	const triggers: Trigger[] = [];
	for (const [index, place] of placesOf(scenario).entries()) {
		// Each place draws from its own stream: a further site does not move the days of the others.
		const stream = place.kind === 'bone' ? index : surfaceStreams[place.id as SurfaceKind];
		const random = uniformNumbers(trigger.seed + 1000 * stream);
		const wait = () => -Math.log(1 - random());
		let day = trigger.day + (index === 0 ? 0 : wait() * trigger.scatter_d);
		triggers.push({ place, day });
		// Waits are drawn for a rate of one and then scaled: a change of rate stretches the pattern, it does not
		// shuffle it.
		while (trigger.per_year > 0) {
			day += (wait() * daysPerYear) / trigger.per_year;
			if (day >= duration_d) break;
			triggers.push({ place, day });
		}
	}
	return triggers.filter(({ day }) => day <= duration_d).sort((a, b) => a.day - b.day);
}
