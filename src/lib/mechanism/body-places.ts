// Where each place stands on the skeleton, and what its mark shows. The model knows no sides: they are chosen so that marks and names keep clear of each other.
import { isFelt, type PlaceNow } from '#lib/describe/body.ts';
import type { Place } from '#lib/simulate/places.ts';
import { skeletonBox as box } from './skeleton.ts';

export interface Spot {
	/** Centre of the mark, in units of the skeleton. */
	x: number;
	y: number;
	/** Where its name begins (right of the middle) or ends (left of it). */
	nameAt: number;
	/** Further marks of the same place, without a name: the other palm, a sole. */
	also?: readonly (readonly [number, number])[];
}

/** Bones where CNO likes to sit: metaphyses of long bones, the inner half of the clavicle, the lower spine. */
export const spots: Record<Place['id'], Spot> = {
	mandible: { x: -17, y: 117, nameAt: -48 },
	clavicle: { x: 46, y: 145, nameAt: 112 },
	humerus: { x: -96, y: 176, nameAt: -124 },
	spine: { x: 0, y: 300, nameAt: 162 },
	bowel: { x: -49, y: 330, nameAt: -162 },
	pelvis: { x: 47, y: 358, nameAt: 162 },
	pustulosis: {
		x: -134,
		y: 460,
		nameAt: -162,
		also: [
			[134, 460],
			[-42, 786]
		]
	},
	femur: { x: 48, y: 532, nameAt: 84 },
	psoriasis: { x: -49, y: 590, nameAt: -84 },
	tibia: { x: -36, y: 724, nameAt: -72 },
	foot: { x: 44, y: 780, nameAt: 82 }
};

/** A spot as percentages of the drawing. */
export function within(x: number, y: number): { left: number; top: number } {
	return { left: ((x - box.x) / box.width) * 100, top: ((y - box.y) / box.height) * 100 };
}

/** What a mark draws. Steps are coarse, so that a mark is drawn anew only when one could see it. */
export interface Mark {
	shape: 'felt' | 'silent' | 'healing' | 'sclerotic' | 'quiet';
	/** Radius of the swelling around it, in pixels; 0 for none. */
	swollen: number;
	/** Share of bone that is left, of 1. */
	bone: number;
	/** Pain of 10 where it is felt, else undefined. */
	pain?: number;
}

/** Pixels, from no swelling to the largest. */
const [smallestHaze, largestHaze] = [8, 16];

/** @param feltOnly as the person feels it: what only an image shows is gone */
export function markOf(place: Omit<PlaceNow, 'id' | 'mri'>, feltOnly: boolean): Mark {
	const { kind, state, swelling, bone, severity } = place;
	const felt = isFelt(place);
	if (feltOnly && !felt) return { shape: 'quiet', swollen: 0, bone: 1 };
	const share = kind === 'surface' ? severity : swelling;
	return {
		shape: state === 'active' || feltOnly ? 'felt' : state,
		swollen: share >= 0.1 ? Math.round(2 * (smallestHaze + share * (largestHaze - smallestHaze))) / 2 : 0,
		bone: feltOnly ? 1 : Math.round(bone * 50) / 50,
		...(felt && kind === 'bone' && { pain: Math.round(place.pain) })
	};
}

/** The order in which arrow keys go through places: from head to foot, the patient's right side first. */
export function fromHeadToFoot(places: readonly Pick<Place, 'id'>[]): number[] {
	return places
		.map((_, k) => k)
		.sort(
			(a, b) => spots[places[a].id].y - spots[places[b].id].y || spots[places[a].id].x - spots[places[b].id].x
		);
}
