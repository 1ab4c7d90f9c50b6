// What the page of an embedded picture does in the frame of another page: hears messages, hands out keys, tells its height.
import { readAllow } from '#lib/embed/allow.ts';
import { HeightTeller, handOutKeys } from '#lib/embed/manners.ts';
import { serve } from '#lib/embed/serve.ts';
import type { Embed } from '#lib/embed/embed.svelte.ts';
import { stageOf } from '#lib/embed/stage-of.svelte.ts';

/**
 * @param query the link; its `allow` says which pages may change the picture
 * @returns is told how tall the picture likes to be, in pixels
 */
export function startFrame(embed: Embed, query: string): (height: number) => void {
	const heights = new HeightTeller(window);
	handOutKeys(window);
	serve(stageOf(embed), window, readAllow(query).allow);
	return (height) => heights.tell(height);
}
