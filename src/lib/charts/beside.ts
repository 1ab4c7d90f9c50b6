// What is written beside the lanes: figures at the cursor and names, also of lanes that are loaded on demand.
import { readoutsAt, type Readout } from '#lib/describe/readouts.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Bench } from '#lib/state/bench.svelte.ts';
import { isFurther, type LaneId } from './catalogue.ts';

/** What further lanes are, once somebody has asked for one. */
export type Further = typeof import('./further.ts');

type Seen = Pick<Bench, 'seen' | 'seenHealthy' | 'places' | 'cursor'>;

/** Figures at the cursor, by lane. */
export function readoutsOf(
	{ seen, seenHealthy, places, cursor }: Seen,
	shown: readonly LaneId[],
	further: Further | undefined,
	language: Language
): Record<string, Readout> {
	return {
		...readoutsAt(seen, seenHealthy, cursor, language),
		...(shown.some(isFurther) && further?.furtherReadouts(seen, seenHealthy, places, cursor, language))
	};
}

/** Names of the lanes that are loaded on demand. */
export const namesOf = (shown: readonly LaneId[], further: Further | undefined, language: Language) =>
	Object.fromEntries(shown.filter(isFurther).map((id) => [id, further?.furtherName(id, language)]));
