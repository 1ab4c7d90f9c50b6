// What the page of an embedded picture does in the frame of another page: hears messages, hands out keys, tells its height.
import { HeightTeller, handOutKeys } from '#lib/embed/manners.ts';
import { serve } from '#lib/embed/serve.ts';
import type { Stage } from '#lib/embed/stage.ts';

/**
 * @param allow origins whose pages may change the picture
 * @returns is told how tall the picture likes to be, in pixels
 */
export function startFrame(stage: Stage, allow: readonly string[]): (height: number) => void {
	const heights = new HeightTeller(window);
	handOutKeys(window);
	serve(stage, window, allow);
	return (height) => heights.tell(height);
}
