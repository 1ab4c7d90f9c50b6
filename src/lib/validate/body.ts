// Eight bones struck alike: how many are inflamed at a time, and how many of them silently.
import { mostSites } from '#lib/scenario/fields.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import { lesionCount } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';

/** Inflamed bones at one time, and the silent ones of them. */
export interface LesionCount {
	active: number;
	silent: number;
}

const years = 4;
const hours = evenTimes(years * 365 * 24, 10 * 24);

/** Means over the last two years of four bodies, each with eight bones struck once within some months. */
export function lesionsAt(capacity: number): LesionCount {
	const seeds = [1, 2, 3, 4];
	let [active, silent, counted] = [0, 0, 0];
	for (const seed of seeds) {
		const usual = defaultScenario();
		const scenario = {
			...usual,
			sites: mostSites,
			duration_d: years * 365,
			il10: equalParts(capacity),
			trigger: { ...usual.trigger, seed }
		};
		const places = placesOf(scenario);
		const result = run(scenario, { hours });
		for (let i = hours.length >> 1; i < hours.length; i++, counted++) {
			const now = lesionCount(result, places, i);
			active += now.seen;
			silent += now.silent;
		}
	}
	return { active: active / counted, silent: silent / counted };
}
