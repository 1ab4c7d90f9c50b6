// Puts an embedded picture into a page or into the shadow of an element; what comes back is all that others see of it.
import { mount, unmount } from 'svelte';
import { Embed } from '#lib/embed/embed.svelte.ts';
import type { Stage } from '#lib/embed/stage.ts';
import EmbedPicture from './Embed.svelte';

export interface Host {
	/** Bears the look (`data-theme`): the root of the page, or the element that the picture is in. */
	element: HTMLElement;
	/** The page on which the whole of it is, if anybody knows it. */
	home?: string;
	/** Told how tall the picture likes to be at the width that it has, in pixels. */
	onheight?: (height: number) => void;
}

/** A stage whose link can be read anew. */
export interface Mounted extends Stage {
	/** Reads another link: scenario, parts, look. What it does not say is as usual. */
	open(query: string): void;
}

/**
 * @param target what the picture is put into
 * @param query a link to the embed: scenario, parts and look, with or without its leading `?`
 */
export function mountEmbed(target: HTMLElement | ShadowRoot, query: string, host: Host): Mounted {
	const embed = new Embed(query);
	const { element, home, onheight } = host;
	const drawn = mount(EmbedPicture, { target, props: { embed, root: element, home, onheight } });
	return {
		open: (next) => embed.open(next),
		state: () => embed.state(),
		set: (change) => embed.set(change),
		play: () => embed.play(),
		pause: () => embed.pause(),
		step: (by) => embed.step(by),
		subscribe: (listener) => embed.subscribe(listener),
		destroy() {
			embed.destroy();
			void unmount(drawn);
		}
	};
}
