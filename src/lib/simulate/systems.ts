// The systems that a scenario can ask for.
import { blood } from '#lib/model/generated/blocks/blood.ts';
import { dish as culture } from '#lib/model/generated/blocks/dish.ts';
import { shared } from '#lib/model/generated/blocks/shared.ts';
import { site } from '#lib/model/generated/blocks/site.ts';
import { surface } from '#lib/model/generated/blocks/surface.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { compose, type System } from './compose.ts';
import { placesOf, siteName, type Place } from './places.ts';

export const dish = compose('dish', shared, culture);
export const endotoxin = compose('endotoxin', shared, blood);

const blocks = { bone: site, surface };
const courses = new Map<string, System>();
const oneSite: Pick<Place, 'kind' | 'name'>[] = [{ kind: 'bone', name: siteName(0) }];

/** Bone sites and surfaces around one blood. The same places give the same system. */
export function courseSystem(places: readonly Pick<Place, 'kind' | 'name'>[] = oneSite): System {
	const key = places.map(({ name }) => name).join();
	let system = courses.get(key);
	if (!system) {
		const parts = places.map(({ kind, name }) => ({ name, block: blocks[kind] }));
		courses.set(key, (system = compose('course', shared, blood, parts)));
	}
	return system;
}

/** The system in which a scenario is run. */
export function systemOf(scenario: Scenario): System {
	if (scenario.experiment === 'dish') return dish;
	return scenario.experiment === 'endotoxin' ? endotoxin : courseSystem(placesOf(scenario));
}
