// A plugin for reveal.js: fragments of a slide set and step the picture that is on it, in a frame or as <cno-lab>.
import { performerOf, pictures, type Performer } from './actors.ts';
import { changeFor, cueOf, cueSelector, restored } from './fragments.ts';
import type { HandedKey } from './protocol.ts';
import type { StageState } from './stage.ts';

/** The parts of reveal.js that are needed here. */
export interface Deck {
	on(type: string, listener: (event: Event) => void): void;
	off(type: string, listener: (event: Event) => void): void;
	getCurrentSlide(): HTMLElement | undefined;
	getSlidesElement(): HTMLElement | null;
	triggerKey(keyCode: number): void;
	prev(): void;
}

/** The numbers by which reveal.js knows keys. */
const keyCodes: Partial<Record<HandedKey, number>> = {
	PageUp: 33,
	PageDown: 34,
	' ': 32,
	ArrowLeft: 37,
	ArrowUp: 38,
	ArrowRight: 39,
	ArrowDown: 40
};

/** One picture on one slide, and the cues that it has taken, each with what was before it. */
class Actor {
	readonly #performer: Performer;
	readonly #taken: { cue: HTMLElement; before: StageState }[] = [];
	#work: Promise<void> = Promise.resolve();
	#load = 0;

	constructor(
		readonly element: HTMLElement,
		performer: Performer
	) {
		this.#performer = performer;
	}

	/** Makes the picture what it is after these cues. Asked again, it does what is missing and no more. */
	follow(cues: readonly HTMLElement[], isSeen: () => boolean): void {
		this.#after(async () => {
			const performer = this.#performer;
			let state = await performer.state();
			if (this.#load !== performer.loads()) this.#taken.length = 0;
			this.#load = performer.loads();
			let same = 0;
			while (same < this.#taken.length && this.#taken[same].cue === cues[same]) same++;
			const undone = this.#taken.splice(same);
			if (undone.length > 0) {
				const { before } = undone[0];
				await performer.pause();
				await performer.set(restored(before));
				if (before.playing && isSeen()) await performer.play();
				state = before;
			}
			for (const element of cues.slice(same)) {
				const cue = cueOf(element);
				await performer.set(changeFor(cue, state));
				if (cue.play && isSeen()) await performer.play();
				this.#taken.push({ cue: element, before: state });
				state = await performer.state();
			}
		});
	}

	rest(): void {
		// What is not there yet does not move.
		if (this.#performer.loads() > 0) this.#after(() => this.#performer.pause());
	}

	/** One thing after another; what fails is told, and is no reason for the next to fail. */
	#after(work: () => Promise<unknown>): void {
		this.#work = this.#work.then(work).then(
			() => {},
			(error: unknown) => {
				const message = error instanceof Error ? error.message : String(error);
				this.element.dispatchEvent(
					new CustomEvent('cno-error', { detail: { message, notices: [] }, bubbles: true })
				);
			}
		);
	}

	destroy(): void {
		this.#performer.destroy();
	}
}

const shownOf = (slide: HTMLElement, element: HTMLElement): HTMLElement[] => {
	const stages = [...slide.querySelectorAll<HTMLElement>(pictures)];
	const isFor = ({ dataset }: HTMLElement) =>
		dataset.cnoFor ? element.matches(dataset.cnoFor) : element === stages[0];
	const order = (cue: HTMLElement) => Number(cue.dataset.fragmentIndex ?? 0);
	return [...slide.querySelectorAll<HTMLElement>('.fragment.visible')]
		.filter((cue) => cue.matches(cueSelector) && isFor(cue))
		.sort((a, b) => order(a) - order(b));
};

/**
 * `Reveal.initialize({ plugins: [CnoLab] })`. A fragment with `data-cno-step="3"`, `data-cno-set="il10=0.45"` or
 * `data-cno-play` changes the first picture of its slide, or the one that `data-cno-for` (a selector) names; going back
 * brings back what was. A picture rests while another slide is shown.
 */
export default function CnoLab() {
	const actors = new Map<Element, Actor>();
	let deck: Deck;
	let shown: HTMLElement | undefined;
	let end = new AbortController();

	function actorOf(element: HTMLElement): Actor {
		const known = actors.get(element);
		if (known) return known;
		const performer = performerOf(element);
		const actor = new Actor(element, performer);
		performer.onload(follow);
		performer.onkey(({ key, shift }) => {
			// Someone worked in the frame and has enough of it.
			if (key === 'Escape') element.blur();
			else if (key === ' ' && shift) deck.prev();
			else deck.triggerKey(keyCodes[key]!);
		});
		// The same for a picture without a frame; the deck would show all its slides.
		element.addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape' || event.defaultPrevented) return;
				event.stopPropagation();
				(element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
			},
			{ signal: end.signal }
		);
		actors.set(element, actor);
		return actor;
	}

	/** What is on the slide follows its fragments; what was on the last one rests. */
	function follow(): void {
		const slide = deck.getCurrentSlide();
		if (shown && shown !== slide) for (const element of picturesOf(shown)) actors.get(element)?.rest();
		shown = slide;
		if (!slide) return;
		for (const element of picturesOf(slide))
			actorOf(element).follow(shownOf(slide, element), () => deck.getCurrentSlide() === slide);
	}

	const moments = ['ready', 'slidechanged', 'fragmentshown', 'fragmenthidden'];
	return {
		id: 'cno-lab',
		init(reveal: Deck): void {
			deck = reveal;
			end = new AbortController();
			for (const moment of moments) deck.on(moment, follow);
		},
		destroy(): void {
			for (const moment of moments) deck.off(moment, follow);
			for (const actor of actors.values()) actor.destroy();
			actors.clear();
			end.abort();
		}
	};
}

const picturesOf = (slide: HTMLElement) => slide.querySelectorAll<HTMLElement>(pictures);
