// When a bone site is in flare: osteoclasts above 1.4 × rest, until they fall below 1.2 × rest.
import type { Run } from './run.ts';
import { flareBegins, type Turn } from './turns.ts';

export interface Flare {
	/** Hours; `end` is the last reported time when the flare outlasts the run. */
	start: number;
	end: number;
	open: boolean;
}

/** Flares of the bone that a run tells of, in order; none for skin, bowel and other experiments. */
export function flaresOf({ hours, columns, turns }: Pick<Run, 'hours' | 'columns' | 'turns'>): Flare[] {
	if (!columns.osteoclasts || hours.length === 0) return [];
	return flaresAmong(turns, hours[0], hours[hours.length - 1], columns.osteoclasts[0] >= flareBegins);
}

/** Flares among the turns of a bone between two hours, in order. */
export function flaresAmong(
	turns: readonly Turn[],
	start: number,
	end: number,
	startsInFlare = false
): Flare[] {
	const flares: Flare[] = [];
	let inFlare = startsInFlare;
	if (inFlare) flares.push({ start, end, open: true });
	for (const { what, hours, rising } of turns) {
		if (hours < start || hours > end) continue;
		if (!inFlare && rising && what === 'flareBegins') {
			flares.push({ start: hours, end, open: true });
			inFlare = true;
		} else if (inFlare && !rising && what === 'flareEnds') {
			const flare = flares[flares.length - 1];
			flare.end = hours;
			flare.open = false;
			inFlare = false;
		}
	}
	return flares;
}
