// The embedded pictures of a slide, framed or not, as actors: each does what it is told, one thing after another.
import { connect, type RemoteEvents } from './connect.ts';
import type { CnoLabElement } from './element.ts';
import type { StageChange, StageState } from './stage.ts';

/** What a slide needs of a picture. */
export interface Performer {
	/** How often it was made or loaded: all that happened to it before is then forgotten. */
	loads(): number;
	state(): Promise<StageState>;
	set(change: StageChange): Promise<unknown>;
	play(): Promise<unknown>;
	pause(): Promise<unknown>;
	/** Told of each further load. */
	onload(listener: () => void): void;
	/** Keys that come out of a frame. */
	onkey(listener: (key: RemoteEvents['key']) => void): void;
	destroy(): void;
}

export const pictures = 'cno-lab, iframe[data-cno-lab]';

export const performerOf = (element: Element): Performer =>
	element instanceof HTMLIFrameElement ? framed(element) : direct(element as CnoLabElement);

function framed(frame: HTMLIFrameElement): Performer {
	const remote = connect(frame);
	let loads = 0;
	remote.on('ready', () => loads++);
	return {
		loads: () => loads,
		state: () => remote.state(),
		set: (change) => remote.set(change),
		play: () => remote.play(),
		pause: () => remote.pause(),
		onload: (listener) => void remote.on('ready', listener),
		onkey: (listener) => void remote.on('key', listener),
		destroy: () => remote.destroy()
	};
}

function direct(element: CnoLabElement): Performer {
	const ended = new AbortController();
	const { signal } = ended;
	let hasBeenThere = false;
	// The element may not be known yet, or stand outside of the page for a while.
	const isThere = async (): Promise<void> => {
		await customElements.whenDefined(element.localName);
		if (!element.state())
			await new Promise<void>((resolve) => {
				element.addEventListener('cno-ready', () => resolve(), { once: true, signal });
			});
		hasBeenThere = true;
	};
	return {
		// It keeps its state, also when it leaves the page for a while.
		loads: () => Number(hasBeenThere),
		async state() {
			await isThere();
			return element.state()!;
		},
		async set(change) {
			await isThere();
			return element.set(change);
		},
		async play() {
			await isThere();
			element.play();
		},
		async pause() {
			await isThere();
			element.pause();
		},
		onload: (listener) => element.addEventListener('cno-ready', listener, { signal }),
		// Keys that it does not use reach the page by themselves.
		onkey: () => {},
		destroy: () => ended.abort()
	};
}
