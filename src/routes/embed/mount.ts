// Puts an embedded picture into a page or into the shadow of an element.
import { mount, unmount } from 'svelte';
import { Embed } from '#lib/embed/embed.svelte.ts';
import EmbedPicture from './Embed.svelte';

export interface Host {
	/** Bears the look (`data-theme`): the root of the page, or the element that the picture is in. */
	element: HTMLElement;
	/** The page on which the whole of it is, if anybody knows it. */
	home?: string;
	/** Told how tall the picture likes to be at the width that it has, in pixels. */
	onheight?: (height: number) => void;
}

/**
 * @param target what the picture is put into
 * @param query a link to the embed: scenario, parts and look, with or without its leading `?`
 * @returns the picture, and what takes it away again
 */
export function mountPicture(
	target: HTMLElement | ShadowRoot,
	query: string,
	{ element, home, onheight }: Host
): { embed: Embed; remove: () => void } {
	const embed = new Embed(query);
	const drawn = mount(EmbedPicture, { target, props: { embed, root: element, home, onheight } });
	return {
		embed,
		remove() {
			embed.destroy();
			void unmount(drawn);
		}
	};
}
