// The places of a course: which bones and surfaces, under which names their states stand, and how they differ.
import {
	bonePlaces,
	leastFelt,
	surfaceKinds,
	susceptibilitySpread,
	type BonePlace,
	type SurfaceKind
} from '#lib/model/places.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { normalNumbers, uniformNumbers } from './random.ts';

export interface Place {
	id: BonePlace | SurfaceKind;
	kind: 'bone' | 'surface';
	/** Prefix of its states: `site_tnf`, `site2_tnf`, `psoriasis_tnf`. */
	name: string;
	/** What differs from the usual place: constant → value. */
	constants: Record<string, number>;
}

/** Prefix of the states of a bone site, counted from 0. */
export const siteName = (index: number): string => (index === 0 ? 'site' : `site${index + 1}`);

/** Bone sites first, then surfaces. The same seed makes the same places. */
export function placesOf({ sites, skin, bowel, trigger }: Scenario): Place[] {
	const bones = bonePlaces.slice(0, sites).map((id, i): Place => {
		const constants = i === 0 ? {} : drawn(trigger.seed, i);
		return { id, kind: 'bone', name: siteName(i), constants };
	});
	const surfaces = [skin, bowel]
		.filter((id) => id !== 'none')
		.map((id): Place => ({ id, kind: 'surface', name: id, constants: { ...surfaceKinds[id] } }));
	return [...bones, ...surfaces];
}

function drawn(seed: number, site: number): Record<string, number> {
	const random = uniformNumbers(seed * 7919 + site);
	// At most two deviations away, so that no site is a case of its own.
	const bounded = Math.min(2, Math.max(-2, normalNumbers(random)()));
	return { susceptibility: Math.exp(susceptibilitySpread * bounded), felt: leastFelt ** random() };
}
