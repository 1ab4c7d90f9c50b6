// For how long something goes on moving after it was stirred.
import { untrack } from 'svelte';

/** While changes follow each other all time belongs to them; after a rest of so long, dashes travel for a moment. */
const restMs = 200;
const momentMs = 3000;

/**
 * Whether what was stirred still moves. To be made while a component is set up.
 * @param stirredBy reads what stirs it
 */
export function movingAfter(stirredBy: () => unknown): () => boolean {
	let moving = $state(false);
	let begun = false;
	$effect(() => {
		stirredBy();
		if (!begun) {
			begun = true;
			return;
		}
		let later = setTimeout(() => {
			moving = true;
			later = setTimeout(() => (moving = false), momentMs);
		}, restMs);
		return () => {
			clearTimeout(later);
			if (untrack(() => moving)) moving = false;
		};
	});
	return () => moving;
}
