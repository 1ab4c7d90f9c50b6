// Typed arrays → SVG path text. It runs on every frame of a drag, so a curve is first thinned to the few points that
// draw the same line within a fraction of a pixel, and then written to a tenth of a pixel.

/** To a tenth of a pixel: more digits only cost time to write and to read. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

export type ToPixel = (value: number) => number;

/** Largest distance, in pixels down the page, between a thinned curve and its points. */
export const thinning = 0.2;

/** A line through all points. */
export function linePath(xs: Float64Array, values: ArrayLike<number>, y: ToPixel): string {
	return written(xs, values, y, keptPoints(xs, values, y));
}

/** The area between a curve and a constant. */
export function areaPath(xs: Float64Array, values: ArrayLike<number>, y: ToPixel, base: number): string {
	return closedArea(linePath(xs, values, y), xs, y(base));
}

/** The area between a line that is already written and a height in pixels. */
export function closedArea(line: string, xs: Float64Array, foot: number): string {
	if (line === '') return '';
	return `${line}L${tenth(xs[xs.length - 1])} ${tenth(foot)}L${tenth(xs[0])} ${tenth(foot)}Z`;
}

/** The area between two curves over the same points. */
export function bandPath(xs: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>, y: ToPixel): string {
	return closedBand(linePath(xs, a, y), xs, b, y);
}

/** The area between a line that is already written and a curve over the same points. */
export function closedBand(line: string, xs: Float64Array, b: ArrayLike<number>, y: ToPixel): string {
	if (line === '') return '';
	const back = written(xs, b, y, keptPoints(xs, b, y).reverse());
	return `${line}L${back.slice(1)}Z`;
}

/** A few points joined by straight lines: one man's measurements. */
export function pointsPath(xs: readonly number[], values: readonly number[], y: ToPixel): string {
	return linePath(Float64Array.from(xs), values, y);
}

function written(xs: Float64Array, values: ArrayLike<number>, y: ToPixel, points: number[]): string {
	let path = '';
	for (const i of points) path += `${path === '' ? 'M' : 'L'}${tenth(xs[i])} ${tenth(y(values[i]))}`;
	return path;
}

/**
 * Places of the points that are needed. From the last kept point, a fan of slopes holds every point passed so far
 * within `thinning`; when the next point falls out of the fan, the one before it is kept.
 */
function keptPoints(xs: Float64Array, values: ArrayLike<number>, y: ToPixel): number[] {
	const n = xs.length;
	if (n === 0) return [];
	const kept = [0];
	let from = 0;
	let fromY = y(values[0]);
	let lowest = -Infinity;
	let steepest = Infinity;
	let lastY = fromY;
	for (let i = 1; i < n; i++) {
		const here = y(values[i]);
		let run = xs[i] - xs[from];
		const slope = (here - fromY) / run;
		if (slope < lowest || slope > steepest) {
			from = i - 1;
			fromY = lastY;
			kept.push(from);
			run = xs[i] - xs[from];
			lowest = -Infinity;
			steepest = Infinity;
		}
		lowest = Math.max(lowest, (here - thinning - fromY) / run);
		steepest = Math.min(steepest, (here + thinning - fromY) / run);
		lastY = here;
	}
	if (n > 1) kept.push(n - 1);
	return kept;
}
