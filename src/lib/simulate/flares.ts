// When a bone site is in flare: osteoclasts above 1.4 × rest, until they fall below 1.2 × rest.
import type { Run } from './run.ts';

export const flareBegins = 1.4;
export const flareEnds = 1.2;

export interface Flare {
	/** Hours; `end` is the last reported time when the flare outlasts the run. */
	start: number;
	end: number;
	open: boolean;
}

/** Flares of a course in order; none for other experiments. Times are interpolated between reported points. */
export function flaresOf({ hours, columns }: Run): Flare[] {
	const osteoclasts = columns.osteoclasts;
	if (!osteoclasts) return [];
	const flares: Flare[] = [];
	let inFlare = false;
	for (let i = 0; i < hours.length; i++) {
		const value = osteoclasts[i];
		if (!inFlare && value >= flareBegins) {
			const start = i === 0 ? hours[0] : crossing(hours, osteoclasts, i, flareBegins);
			flares.push({ start, end: hours[hours.length - 1], open: true });
			inFlare = true;
		} else if (inFlare && value < flareEnds) {
			const last = flares[flares.length - 1];
			last.end = crossing(hours, osteoclasts, i, flareEnds);
			last.open = false;
			inFlare = false;
		}
	}
	return flares;
}

/** Time between points i−1 and i at which the line through them passes `level`. */
function crossing(hours: Float64Array, values: Float64Array, i: number, level: number): number {
	const share = (level - values[i - 1]) / (values[i] - values[i - 1]);
	return hours[i - 1] + share * (hours[i] - hours[i - 1]);
}
