// Numbers that sum up a curve: value at a time, peak, area, goodness of fit.
import type { Run } from './run.ts';

/** Linear interpolation of `values` at time `t`; the nearest end outside. Empty curves give NaN. */
export function valueAt(hours: Float64Array, values: Float64Array, t: number): number {
	const n = hours.length;
	if (n === 0) return NaN;
	if (t <= hours[0]) return values[0];
	if (t >= hours[n - 1]) return values[n - 1];
	let low = 0;
	let high = n - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (hours[middle] <= t) low = middle;
		else high = middle;
	}
	const share = (t - hours[low]) / (hours[high] - hours[low]);
	return values[low] + share * (values[high] - values[low]);
}

/** Largest value and its time. */
export function peakOf(hours: Float64Array, values: Float64Array): { value: number; hours: number } {
	let at = 0;
	for (let i = 1; i < values.length; i++) if (values[i] > values[at]) at = i;
	return { value: values[at], hours: hours[at] };
}

/** Area above `baseline` (trapezoids), in unit × hours. */
export function areaAbove(hours: Float64Array, values: Float64Array, baseline = 0): number {
	let area = 0;
	for (let i = 1; i < hours.length; i++) {
		area += (hours[i] - hours[i - 1]) * ((values[i] + values[i - 1]) / 2 - baseline);
	}
	return area;
}

/** Coefficient of determination of `model` against `data`: 1 − Σ(d−m)² / Σ(d−mean)². */
export function rSquared(data: readonly number[], model: readonly number[]): number {
	const mean = data.reduce((sum, d) => sum + d, 0) / data.length;
	const left = data.reduce((sum, d, i) => sum + (d - model[i]) ** 2, 0);
	const all = data.reduce((sum, d) => sum + (d - mean) ** 2, 0);
	return 1 - left / all;
}

/** IL-10 above rest as a share of what cells of full capacity would make under the same signal. */
export function brakeShareAt({ hours, columns }: Run, cursor: number): number | undefined {
	const rest = columns.il10[0];
	const need = valueAt(hours, columns.il10Need!, cursor) - rest;
	return need > 0.05 ? (valueAt(hours, columns.il10, cursor) - rest) / need : undefined;
}
