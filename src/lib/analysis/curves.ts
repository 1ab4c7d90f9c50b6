// Figures of one curve until an hour: its low, its mean, its area over a level.
import { valueAt } from '#lib/simulate/measures.ts';

/** The values until `end`, the last one interpolated; the very same array when the curve ends there. */
export function clipped(hours: Float64Array, values: Float64Array, end: number): Float64Array {
	const n = hours.length;
	if (end >= hours[n - 1]) return values;
	let count = n;
	while (count > 0 && hours[count - 1] > end) count -= 1;
	if (hours[count - 1] === end) return values.subarray(0, count);
	const cut = values.slice(0, count + 1);
	cut[count] = valueAt(hours, values, end);
	return cut;
}

/** Smallest value, and when it is first reached. */
export function lowOf(hours: Float64Array, values: Float64Array): { value: number; hours: number } {
	let at = 0;
	for (let i = 1; i < values.length; i++) if (values[i] < values[at]) at = i;
	return { value: values[at], hours: hours[at] };
}

/** Mean over time. */
export function meanOf(hours: Float64Array, values: Float64Array): number {
	let area = 0;
	for (let i = 1; i < hours.length; i++) area += (hours[i] - hours[i - 1]) * (values[i] + values[i - 1]);
	return area / 2 / (hours[hours.length - 1] - hours[0]);
}

/** Area of what lies above a level, in unit × hours: what lies below it takes nothing away. */
export function areaOver(hours: Float64Array, values: Float64Array, level: number): number {
	let area = 0;
	for (let i = 1; i < hours.length; i++) {
		const [a, b] = [values[i - 1] - level, values[i] - level];
		const dt = hours[i] - hours[i - 1];
		if (a >= 0 && b >= 0) area += (dt * (a + b)) / 2;
		else if (a > 0 || b > 0) area += (dt * Math.max(a, b) ** 2) / (2 * Math.abs(a - b));
	}
	return area;
}
