// How strongly the dashes of the wheel flow, as a share of the most there is: what they travel by.
import { strands, type WheelWidths } from './wheel.ts';

/** The widest that the ring and a strand become, in units of the picture. */
const widestRing = 32;
const widestStrand = 22;

/**
 * Shares from 0 to 1: danger, release where the wheel is closed, then the strands in their order.
 * @param closed whether the wheel closes through a bone
 */
export const dashShares = (widths: WheelWidths, closed: boolean): number[] => [
	widths.danger / widestRing,
	...(closed ? [widths.release / widestRing] : []),
	...strands.map(({ id }) => widths.made[id] / widestStrand)
];
