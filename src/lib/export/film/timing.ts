// How long a moving picture is, and which hour of the run each of its pictures shows. Pure.

export const lengths = [5, 10, 20] as const;
/** Seconds. */
export type Length = (typeof lengths)[number];

export const formats = ['mp4', 'webm', 'gif'] as const;
export type Format = (typeof formats)[number];

/** Pictures a second. In a GIF they last whole hundredths of a second, and browsers slow down those under two. */
export const rateOf = (format: Format): number => (format === 'gif' ? 10 : 25);

/** So long it stands at the end, before it begins anew: seconds. */
const rest = (length: Length): number => length / 10;

/**
 * The hour of each picture: from the start of what is shown to its end in even steps, then it stands still.
 * @param from and `to`: hours
 */
export function hoursOfFrames(
	{ length, format }: { length: Length; format: Format },
	{ from, to }: { from: number; to: number }
): Float64Array {
	const count = length * rateOf(format);
	const moving = count - rest(length) * rateOf(format);
	return Float64Array.from({ length: count }, (_, i) => from + (to - from) * Math.min(1, i / (moving - 1)));
}
