// How an embedded picture behaves in the page of another: it tells how tall it is, hands out the keys it does not use, and
// never takes the focus. Every message that is sent unasked holds nothing but a height or the name of a key.
import { heightMessage, keyMessage } from './protocol.ts';

/** Keys that lead a slide deck on. */
const leading = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ', 'Escape'];
/** Controls that need such keys for themselves. */
const usesKeys =
	'input:not([type="checkbox"], [type="button"], :disabled), select, textarea, [role="toolbar"] button';
const usesSpace = 'button, summary, input[type="checkbox"], a[href]';

/** Whether a key would do something where it was pressed. */
export function isUsed(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
	const target = event.composedPath()[0];
	if (!(target instanceof Element)) return false;
	if (event.key === 'Escape') return false;
	if (target.closest(usesKeys)) return event.key !== ' ' || !target.matches('input[type="range"]');
	return event.key === ' ' && target.closest(usesSpace) !== null;
}

/**
 * Tells the page around a frame of the keys that nobody in it used.
 * @returns ends it
 */
export function handOutKeys(frame: Window): () => void {
	if (frame.parent === frame) return () => {};
	const hand = (event: KeyboardEvent) => {
		if (!leading.includes(event.key) || isUsed(event)) return;
		// What scrolls this frame is used here.
		if (scrolls(frame, event.key)) return;
		event.preventDefault();
		frame.parent.postMessage(keyMessage(event), '*');
	};
	frame.addEventListener('keydown', hand);
	return () => frame.removeEventListener('keydown', hand);
}

function scrolls(frame: Window, key: string): boolean {
	const { scrollHeight, clientHeight } = frame.document.documentElement;
	return scrollHeight > clientHeight + 1 && !['ArrowLeft', 'ArrowRight', 'Escape'].includes(key);
}

/**
 * Tells the page around a frame how tall the picture likes to be, in the ways that pages know: our own, that of Canvas
 * (`lti.frameResize`), and that of H5P, which asks first.
 */
export class HeightTeller {
	readonly #frame: Window;
	#told = 0;
	#height = 0;
	#h5p = false;

	constructor(frame: Window) {
		this.#frame = frame;
		if (frame.parent === frame) return;
		frame.addEventListener('message', this.#hear);
		this.#post({ context: 'h5p', action: 'hello' });
	}

	/** @param height pixels */
	tell(height: number): void {
		this.#height = height;
		if (this.#frame.parent === this.#frame || height === this.#told) return;
		this.#told = height;
		this.#post(heightMessage(height));
		// Canvas reads text.
		this.#post(JSON.stringify({ subject: 'lti.frameResize', height }));
		if (this.#h5p) this.#resize();
	}

	stop(): void {
		this.#frame.removeEventListener('message', this.#hear);
	}

	/** The page of an H5P answers `hello`, and makes room when it is told that it should. */
	readonly #hear = ({ source, data }: MessageEvent) => {
		if (source !== this.#frame.parent || typeof data !== 'object' || data?.context !== 'h5p') return;
		if (data.action === 'hello') {
			this.#h5p = true;
			this.#resize();
		} else if (data.action === 'resizePrepared') {
			// Older pages of H5P read `height`, newer ones `scrollHeight`.
			this.#post({ context: 'h5p', action: 'resize', height: this.#height, scrollHeight: this.#height });
		}
	};

	#resize(): void {
		const { clientHeight } = this.#frame.document.documentElement;
		if (this.#height > 0 && this.#height !== clientHeight)
			this.#post({ context: 'h5p', action: 'prepareResize', scrollHeight: this.#height, clientHeight });
	}

	#post(message: unknown): void {
		this.#frame.parent.postMessage(message, '*');
	}
}
