// A curve in the size of a word: the whole run, its highest moments kept.
import { tenth } from './wheel.ts';

/** Width and height, in units of the picture. */
export const sparkSize = { width: 42, height: 14 } as const;

/**
 * One point per unit of width, at the highest value between it and the next.
 * @param end hours at the right end
 * @param most value at the upper end
 */
export function sparkPath(hours: Float64Array, values: Float64Array, end: number, most: number): string {
	const { width, height } = sparkSize;
	let path = '';
	let i = 0;
	for (let x = 0; x < width && i < values.length; x++) {
		const until = ((x + 1) / width) * end;
		let highest = -Infinity;
		while (i < values.length && (hours[i] < until || x === width - 1)) {
			if (values[i] > highest) highest = values[i];
			i++;
		}
		if (highest > -Infinity) path += `${path === '' ? 'M' : 'L'}${x} ${sparkY(highest, most)}`;
	}
	return path;

	function sparkY(value: number, top: number): number {
		return tenth(height - height * shareOf(value, top));
	}
}

/** Where a value stands between nothing and the most, 0..1. By its root, or the day of the trigger would hide the rest. */
export function shareOf(value: number, most: number): number {
	return most > 0 && value > 0 ? Math.min(1, Math.sqrt(value / most)) : 0;
}
