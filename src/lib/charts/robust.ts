// How high a lane must reach. A trigger sets off a spike of a few days, several times as high as the flares that follow
// for years; drawn to the spike, the flares are a ripple at the bottom of the lane.

/** The spike: so many hours on each side of the peak. */
export const spikeHours = 30 * 24;
/** In a shorter time than so many spikes a spike is no spike: whoever looks so closely sees all of it. */
const leastSpan = 8 * spikeHours;
/** A peak this much above all else is cut. */
const faintlyHigher = 1.6;
/** Besides the spike, something must be going on: so much above the start, and not lost beneath the spike. */
const aboveStart = 2;
const leastShare = 0.04;

/** The highest value from one time to another, ends included. */
export function highestIn(values: ArrayLike<number>, first = 0, last = values.length - 1): number {
	let most = 0;
	for (let i = first; i <= last; i++) if (values[i] > most) most = values[i];
	return most;
}

/**
 * The level that a lane has to show: the peak, or, where the peak is a lone spike over a run that goes on burning, the
 * highest value without the spike. A run that heals is its spike, and is shown whole; so is one that spikes often.
 * @param first and `last`: the points that are looked at
 */
export function levelWithoutSpike(
	hours: Float64Array,
	values: Float64Array,
	first = 0,
	last = values.length - 1
): number {
	if (last < first) return 0;
	let at = first;
	for (let i = first; i <= last; i++) if (values[i] > values[at]) at = i;
	const peak = values[at];
	if (!(peak > 0)) return 0;
	if (hours[last] - hours[first] < leastSpan) return peak;
	let rest = 0;
	for (let i = first; i <= last; i++)
		if (values[i] > rest && Math.abs(hours[i] - hours[at]) > spikeHours) rest = values[i];
	const goesOn = rest > leastShare * peak && rest > aboveStart * values[0];
	return goesOn && peak > faintlyHigher * rest ? rest : peak;
}

/** So soon after a trigger a peak is its spike, and no flare of its own. */
const spikeFollows = 12 * 24;

/** Whether the highest point of a curve is the answer to a trigger: a flare that comes by itself is never cut. */
export function isSpike(
	hours: Float64Array,
	values: Float64Array,
	first: number,
	last: number,
	strikes: readonly number[]
): boolean {
	let at = first;
	for (let i = first; i <= last; i++) if (values[i] > values[at]) at = i;
	return strikes.some((strike) => hours[at] >= strike && hours[at] - strike <= spikeFollows);
}

/** Where a curve leaves its lane: the place of the highest point of a stretch above `max`. */
export interface Break {
	x: number;
	value: number;
	/** Whether there is room for its value beside it. */
	isSaid: boolean;
}

const mostBreaks = 8;

/**
 * The stretches of a curve above `max`, in the order of time; of those that would touch only the higher. Where values
 * would touch, the higher is told.
 * @param apart and `wide`: pixels that a mark and a value need
 */
export function breaksOf(
	xs: Float64Array,
	values: ArrayLike<number>,
	max: number,
	{ apart = 14, wide = 56 } = {}
): Break[] {
	const found: Break[] = [];
	let isAbove = false;
	for (let i = 0; i < xs.length; i++) {
		const wasAbove = isAbove;
		isAbove = values[i] > max;
		if (!isAbove) continue;
		const last = found.at(-1);
		if (!last || (!wasAbove && xs[i] - last.x >= apart)) {
			if (found.length === mostBreaks) break;
			found.push({ x: xs[i], value: values[i], isSaid: true });
		} else if (values[i] > last.value) {
			last.x = xs[i];
			last.value = values[i];
		}
	}
	for (const one of found)
		one.isSaid = found.every(
			(other) => other === one || Math.abs(other.x - one.x) >= wide || other.value < one.value
		);
	return found;
}
