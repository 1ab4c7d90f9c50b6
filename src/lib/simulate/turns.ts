// When a bone passes the thresholds that matter: found by the solver to its own accuracy, whatever hours are reported.
import type { Watch } from '#lib/solver/types.ts';
import type { Part, System } from './compose.ts';

/** Osteoclasts, × rest: a flare begins at the first and ends below the second. */
export const flareBegins = 1.4;
export const flareEnds = 1.2;
/** MRI signal from which a place counts as inflamed, of 1. Assumed. */
export const seenFrom = 0.3;
/** Pain from which it is felt, of 10. Assumed. */
export const feltFrom = 3;

/** State of a bone site, and the level that it passes. */
const thresholds = {
	flareBegins: { state: 'osteoclasts', level: flareBegins },
	flareEnds: { state: 'osteoclasts', level: flareEnds },
	seen: { state: 'oedema', level: seenFrom },
	felt: { state: 'pain', level: feltFrom }
} as const;

type Threshold = keyof typeof thresholds;

/** A threshold passed at a time, in hours. */
export interface Turn {
	what: Threshold;
	hours: number;
	/** Upwards. */
	rising: boolean;
}

/** What to look for in each bone of a system; each turn goes to `found`, with the place of the bone. */
export function watchesOf(
	{ parts }: System,
	found: (place: number, turn: Turn) => void
): { part: number; watch: Watch }[] {
	return parts.flatMap(({ block, o }: Part, part) => {
		if (block.id !== 'site') return [];
		const names = Object.keys(thresholds) as Threshold[];
		const looked = names.map((name) => ({
			at: o + block.states.indexOf(thresholds[name].state),
			level: thresholds[name].level
		}));
		const watch: Watch = {
			count: names.length,
			measure(y, _, out) {
				for (let i = 0; i < looked.length; i++) out[i] = y[looked[i].at] - looked[i].level;
			},
			// Drugs and blood come first among the parts.
			onCrossing: (i, hours, rising) => found(part - 2, { what: names[i], hours, rising })
		};
		return [{ part, watch }];
	});
}
