// A deck made of a scenario, for tests: with pins, one of them shorter, and a small picture of the mechanism.
import { equalParts } from '#lib/scenario/capacity.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { deckFor } from '#lib/export/slides/assemble.ts';
import { deckOf } from '#lib/export/slides/deck.ts';
import type { Language } from '#lib/i18n/index.ts';
import { run } from '#lib/simulate/run.ts';

const dot =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

export async function deckFrom(query: string, language: Language, pinned: readonly string[] = []) {
	const { scenario } = fromQuery(query);
	const deck = deckFor({
		scenario,
		run: run(scenario),
		healthy: run({ ...scenario, il10: equalParts(1), therapies: [] }),
		pins: pinned.map((pin, i) => ({ name: `Pin ${i + 1} <&>`, run: run(fromQuery(pin).scenario) })),
		place: 0,
		cursor: 100,
		language,
		wheel: { data: dot, width: 672, height: 604 },
		link: `https://example.org/?${query}`,
		made: 'CNO Lab 1.2.3, 2026-11-23',
		date: new Date('2026-11-23T10:00:00Z')
	});
	return { deck, bytes: await deckOf(deck) };
}
