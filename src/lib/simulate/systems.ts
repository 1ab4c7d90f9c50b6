// The systems that a scenario can ask for. Bone and blood are here from the first; the dish, skin and bowel, which the
// first picture does without, come with further.ts: at once where it is imported, on a page when they are needed.
import { blood } from '#lib/model/generated/blocks/blood.ts';
import { shared } from '#lib/model/generated/blocks/shared.ts';
import { site } from '#lib/model/generated/blocks/site.ts';
import type { Experiment } from '#lib/scenario/fields.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { compose, type Block, type System } from './compose.ts';
import { placesOf, siteName, type Place } from './places.ts';

export const endotoxin = compose('endotoxin', shared, blood);

/** Code that is loaded later. */
export interface Further {
	dish: Block;
	surface: Block;
}
let further: Further | undefined;
let dish: System | undefined;

/** Whether the dish, skin and bowel are known. */
export const isComplete = (): boolean => further !== undefined;

/** Whether a scenario can be run with what is here. */
export const isKnown = ({ experiment, skin, bowel }: Scenario): boolean =>
	isComplete() ||
	(experiment !== 'dish' && (experiment !== 'course' || (skin === 'none' && bowel === 'none')));

/** Makes the dish, skin and bowel known; once. */
export function bring(found: Further): System {
	further = found;
	return (dish ??= compose('dish', shared, found.dish));
}

const courses = new Map<string, System>();
const oneSite: Pick<Place, 'kind' | 'name'>[] = [{ kind: 'bone', name: siteName(0) }];

/** Bone sites and surfaces around one blood. The same places give the same system. */
export function courseSystem(places: readonly Pick<Place, 'kind' | 'name'>[] = oneSite): System {
	const key = places.map(({ name }) => name).join();
	let system = courses.get(key);
	if (!system) {
		const parts = places.map(({ kind, name }) => ({ name, block: blockOf(kind) }));
		courses.set(key, (system = compose('course', shared, blood, parts)));
	}
	return system;
}

const blockOf = (kind: Place['kind']): Block => (kind === 'bone' ? site : here(further?.surface));

/** The system of an experiment, with the places of a course. */
export function systemFor(experiment: Experiment, places: readonly Pick<Place, 'kind' | 'name'>[]): System {
	if (experiment === 'dish') return here(dish);
	return experiment === 'endotoxin' ? endotoxin : courseSystem(places);
}

/** The system in which a scenario is run. */
export const systemOf = (scenario: Scenario): System => systemFor(scenario.experiment, placesOf(scenario));

/** Whoever asks for what may come later looks first whether it is there. */
function here<T>(found: T | undefined): T {
	if (!found) throw new Error('src/lib/simulate/further.ts has not been loaded');
	return found;
}
