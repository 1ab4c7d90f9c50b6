// A curve as a melody: the higher the value, the higher the tone; twice the value is always the same step up.
import { valueAt } from '#lib/simulate/measures.ts';

/** Tones of the smallest and of the largest value, in Hz: two octaves that small loudspeakers can play. */
export const lowest = 220;
export const highest = 880;

/**
 * Frequencies in Hz at `count` even times from the first hour to the last.
 * @param floor smaller values sound like this one, so that a curve near zero does not fall for ever; in the unit of the values
 */
export function pitchesOf(
	hours: Float64Array,
	values: Float64Array,
	floor: number,
	count: number
): Float32Array {
	const levels = new Float64Array(count);
	const first = hours[0] ?? 0;
	const span = (hours[hours.length - 1] ?? 0) - first;
	for (let i = 0; i < count; i++) {
		const value = valueAt(hours, values, first + (span * i) / Math.max(1, count - 1));
		levels[i] = Math.log(Number.isFinite(value) && value > floor ? value : floor);
	}
	const low = Math.log(floor);
	const top = levels.reduce((a, b) => Math.max(a, b), low);
	const octaves = Math.log2(highest / lowest);
	return Float32Array.from(levels, (level) => {
		const share = top > low ? (level - low) / (top - low) : 0;
		return lowest * 2 ** (octaves * share);
	});
}
