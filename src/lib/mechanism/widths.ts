// Numbers of the model → sizes on the picture. Every function takes anything (a failed run gives NaN, a broken link
// anything else), gives a finite number within its bounds, and never falls when its argument rises.

/** What is not a number counts as nothing; what is endless as very much. */
const amount = (value: number | undefined): number =>
	value === undefined || Number.isNaN(value) || value < 0 ? 0 : Math.min(value, 1e12);

/** Radius of the ring that means "as in health", and the bounds of a disc, in units of the picture. */
export const healthyRadius = 8;
export const discBounds = { least: 3, most: 22 } as const;

/**
 * Radius of a disc whose area is a level against the healthy one.
 * @param ratio level / healthy
 * @param ring radius at which the ratio is 1
 */
export function discRadius(ratio: number, ring = healthyRadius): number {
	const { least, most } = discBounds;
	return Math.min(most, Math.max(least, ring * Math.sqrt(amount(ratio))));
}

/**
 * Level against healthy, where healthy may be nothing at all: less than `least` counts as `least`.
 * @param least the smallest level that is worth comparing with, in the unit of both
 */
export function ratioTo(level: number, healthy: number, least: number): number {
	return amount(level) / Math.max(amount(healthy), least);
}

/** No part of the wheel is thinner, so that the way is seen even where nothing flows. */
export const thinnest = 2;

/** How wide what a cytokine's production makes is: pg/mL/h at which it begins to show. */
const showing = { tnf: 20, il6: 50, il1b: 0.5 } as const;
export type Strand = keyof typeof showing;
/** Units of the picture for each tenfold of production, and for the widest strand. */
const perTenfold = 6.4;
const widestStrand = 22;

/**
 * Width of what is made of a cytokine. From rest to the first days of a lesion production grows ten thousandfold, and
 * the brake takes a share of whatever it is, so the scale is logarithmic: each tenfold adds the same width.
 * @param made pg/mL/h
 */
export function strandWidth(strand: Strand, made: number): number {
	const tenfolds = Math.log10(1 + amount(made) / showing[strand]);
	return Math.min(widestStrand, thinnest / 2 + perTenfold * tenfolds);
}

/**
 * Width of a segment whose flow is told as a share of the largest there can be.
 * @param share 0..1; by its root, so that a tenth of it is still a third of the width
 */
export function shareWidth(share: number): number {
	return thinnest + 30 * Math.sqrt(Math.min(1, amount(share)));
}

/**
 * Width of an edge beside the wheel.
 * @param share of the flow that counts as strong, 0..1
 */
export function edgeWidth(share: number): number {
	return 1.2 + 1.8 * Math.sqrt(Math.min(1, amount(share)));
}
