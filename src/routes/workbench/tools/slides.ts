// The run on the workbench → a deck of slides: everything large is loaded when somebody asks for one.
import { tick } from 'svelte';
import { ExportFailure } from '#lib/export/failure.ts';
import { preferences as likes } from '#lib/state/preferences.svelte.ts';
import type { Workbench } from '#lib/state/workbench.svelte.ts';
import { toldOf } from './told.ts';

/** Units of the mechanism's picture, and pixels of each. */
const wheel = { width: 672, scale: 3 };

export async function slidesOf(bench: Workbench): Promise<Blob> {
	if (bench.seen.hours.length < 2) throw new ExportFailure('not-solved');
	const { language, theme } = likes;
	const [{ deckFor }, { deckOf }, { wheelPicture }] = await Promise.all([
		import('#lib/export/slides/assemble.ts'),
		import('#lib/export/slides/deck.ts'),
		import('./film/stage.ts')
	]);
	await tick();
	const { link, made } = toldOf(bench, language);
	const deck = deckFor({
		scenario: bench.told,
		run: bench.seen,
		healthy: bench.seenHealthy,
		pins: bench.pins.shown,
		place: bench.place,
		cursor: bench.cursor,
		language,
		wheel: await wheelPicture(bench, language, { ...wheel, projector: theme === 'projector' }),
		link,
		made,
		date: new Date()
	});
	const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
	return new Blob([await deckOf(deck)], { type });
}
