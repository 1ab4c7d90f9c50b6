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

/**
 * Skin and bowel disease that goes with CNO, and how large the inflamed surface is against one bone lesion, for what
 * reaches the blood. Assumptions for teaching; in all else the model knows no difference between the three.
 */
export const surfaceKinds = {
	psoriasis: { reach: 1 },
	pustulosis: { reach: 0.4 },
	bowel: { reach: 3 }
} as const satisfies Record<string, { reach: number }>;
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
