// A worker that is none: the same tasks on this very thread, in slices between frames, for where workers are refused.
import { serve } from './serve.ts';
import type { Port, Tasks } from './port.ts';

export function localPort(tasks: Tasks): Port {
	let hear: ReturnType<typeof serve> | undefined;
	let asked: number | undefined;
	let ended = false;
	return {
		post(message) {
			if ('id' in message) asked = message.id;
			hear?.(message);
		},
		listen(said) {
			// As from afar: an answer never comes while the question is still being asked.
			hear = serve(tasks, (message) => queueMicrotask(() => ended || said(message)));
		},
		end() {
			ended = true;
			if (asked !== undefined) hear?.({ cancel: asked });
		}
	};
}
