// When and where triggers strike, by a seeded process. The same seed, the same days.
import { randomNumbers } from './random.ts';
import type { Scenario } from '#lib/scenario/schema.ts';

const daysPerYear = 365.25;

/** Danger set free at a site (counted from 0) on a day. */
export interface Trigger {
	site: number;
	day: number;
}

type Asked = Pick<Scenario, 'trigger' | 'duration_d' | 'sites'>;

/**
 * All triggers of a course, in order, within its length. The first site is struck on the day that is set; every other
 * site for the first time after a random wait; and each of them again and again, as often as the rate says.
 */
export function triggersOf({ trigger, duration_d, sites }: Asked): Trigger[] {
	const triggers: Trigger[] = [];
	for (let site = 0; site < sites; site++) {
		// Each site draws from its own stream: a further site does not move the days of the others.
		const random = randomNumbers(trigger.seed + 1000 * site);
		const wait = () => -Math.log(1 - random());
		let day = trigger.day + (site === 0 ? 0 : wait() * trigger.scatter_d);
		triggers.push({ site, day });
		// Waits are drawn for a rate of one and then scaled: a change of rate stretches the pattern, it does not
		// shuffle it.
		while (trigger.per_year > 0) {
			day += (wait() * daysPerYear) / trigger.per_year;
			if (day >= duration_d) break;
			triggers.push({ site, day });
		}
	}
	return triggers.filter(({ day }) => day <= duration_d).sort((a, b) => a.day - b.day);
}
