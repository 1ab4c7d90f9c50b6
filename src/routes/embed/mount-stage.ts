// An embedded picture as a stage: what the element has of it.
import type { MountedStage } from '#lib/embed/element.ts';
import { stageOf } from '#lib/embed/stage-of.svelte.ts';
import { mountPicture, type Host } from './mount.ts';

/** Draws the picture of a link, and returns all that others see of it. */
export function mountEmbed(target: HTMLElement | ShadowRoot, query: string, host: Host): MountedStage {
	const { embed, remove } = mountPicture(target, query, host);
	const stage = stageOf(embed);
	return {
		...stage,
		open: (next) => embed.open(next),
		destroy() {
			stage.destroy();
			remove();
		}
	};
}
