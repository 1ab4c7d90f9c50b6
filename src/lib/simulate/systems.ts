// The systems that a scenario can ask for.
import { blood } from '#lib/model/generated/blocks/blood.ts';
import { dish as culture } from '#lib/model/generated/blocks/dish.ts';
import { shared } from '#lib/model/generated/blocks/shared.ts';
import { site } from '#lib/model/generated/blocks/site.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { compose, type System } from './compose.ts';

export const dish = compose('dish', shared, culture);
export const endotoxin = compose('endotoxin', shared, blood);

/** Names of the sites' states: `site_tnf`, `site2_tnf`, … */
export const siteName = (index: number): string => (index === 0 ? 'site' : `site${index + 1}`);

const courses = new Map<number, System>();

/** Bone sites around one blood. The same call gives the same system. */
export function courseSystem(sites = 1): System {
	let system = courses.get(sites);
	if (!system) {
		const places = Array.from({ length: sites }, (_, i) => ({ name: siteName(i), block: site }));
		courses.set(sites, (system = compose('course', shared, blood, places)));
	}
	return system;
}

/** The system in which a scenario is run. */
export function systemOf({ experiment, sites }: Pick<Scenario, 'experiment' | 'sites'>): System {
	return { dish, endotoxin, course: courseSystem(sites) }[experiment];
}
