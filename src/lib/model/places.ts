// Where in the body: bones in the order in which a course takes them, and the surfaces that may be inflamed as well.

/** Places that CNO is known to like; the order is a choice for teaching, no frequency. */
export const bonePlaces = [
	'tibia',
	'clavicle',
	'femur',
	'spine',
	'pelvis',
	'mandible',
	'humerus',
	'foot'
] as const;
export type BonePlace = (typeof bonePlaces)[number];

/** Constants of a surface (see modules/surface.ts). */
interface SurfaceConstants {
	/** Hours in which the barrier mends. */
	mend: number;
	/** Size against one bone lesion, for what reaches the blood. */
	reach: number;
}

const day = 24;

/**
 * Skin and bowel disease that goes with CNO. All sizes are assumptions for teaching: skin mends within about four
 * weeks, thick skin of palms and soles slower, bowel lining within days; an inflamed bowel is the larger source.
 */
export const surfaceKinds = {
	psoriasis: { mend: 28 * day, reach: 1 },
	pustulosis: { mend: 42 * day, reach: 0.4 },
	bowel: { mend: 14 * day, reach: 3 }
} as const satisfies Record<string, SurfaceConstants>;
export type SurfaceKind = keyof typeof surfaceKinds;

/**
 * How much bone sites differ from each other, as standard deviation of the logarithm of their susceptibility. Assumed:
 * why one place falls ill and another does not is unknown. The first site is always the usual one.
 */
export const susceptibilitySpread = 0.25;

/**
 * Sites other than the first feel between all and a thirtieth of their pain, evenly on a logarithmic scale. Assumed,
 * so that about half of the lesions stay silent: two thirds of relapses on MRI did (Beck 2010).
 */
export const leastFelt = 1 / 30;
