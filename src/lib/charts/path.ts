// Typed arrays → SVG path text, to a tenth of a pixel. Written out by hand: it runs on every frame of a drag.

const tenth = (value: number) => Math.round(value * 10) / 10;

export type ToPixel = (value: number) => number;

/** A line through all points. */
export function linePath(xs: Float64Array, values: ArrayLike<number>, y: ToPixel): string {
	let path = '';
	for (let i = 0; i < xs.length; i++) path += `${i === 0 ? 'M' : 'L'}${tenth(xs[i])} ${tenth(y(values[i]))}`;
	return path;
}

/** The area between a curve and a constant. */
export function areaPath(xs: Float64Array, values: ArrayLike<number>, y: ToPixel, base: number): string {
	if (xs.length === 0) return '';
	const foot = tenth(y(base));
	return `${linePath(xs, values, y)}L${tenth(xs[xs.length - 1])} ${foot}L${tenth(xs[0])} ${foot}Z`;
}

/** The area between two curves over the same points. */
export function bandPath(xs: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>, y: ToPixel): string {
	if (xs.length === 0) return '';
	let path = linePath(xs, a, y);
	for (let i = xs.length - 1; i >= 0; i--) path += `L${tenth(xs[i])} ${tenth(y(b[i]))}`;
	return `${path}Z`;
}

/** A few points joined by straight lines: one man's measurements. */
export function pointsPath(xs: readonly number[], values: readonly number[], y: ToPixel): string {
	return linePath(Float64Array.from(xs), values, y);
}
