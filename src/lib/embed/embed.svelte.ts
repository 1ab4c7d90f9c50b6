// One embedded picture: a bench, and what its link says of it. What others may ask of it is in stage-of.svelte.ts.
// It keeps nothing on the device and knows nothing of the page around it: there may be several on one page.
import { isLanguage, withWords } from '#lib/i18n/index.ts';
import { Bench } from '#lib/state/bench.svelte.ts';
import { readPicture, type PictureChoice } from '#lib/state/picture-choice.ts';
import { Speaker } from '#lib/state/speaker.svelte.ts';
import { isTheme, type Theme } from '#lib/state/theme.ts';
import { readSettings, usualSettings, type EmbedSettings } from './settings.ts';
import { lastStep } from '#lib/state/step.ts';

export class Embed extends Speaker {
	readonly bench: Bench;
	settings = $state.raw<EmbedSettings>(usualSettings);
	picture = $state.raw<PictureChoice>(readPicture(() => null));
	theme = $state<Theme>('auto');
	/** How far the mechanism is built up, 0 to 6. */
	revealed = $state(lastStep);
	/** Whether anybody can see it: what is hidden does not move. */
	seen = $state(true);
	/** The story, once it is loaded: a few kilobytes of sentences that the first picture does without. */
	#story = $state.raw<typeof import('#lib/describe/story.ts')>();
	/** What a failed solve is called; hardly anybody ever reads it. */
	#failures = $state.raw<typeof import('#lib/describe/failures.ts')>();
	#ended = false;
	/** Somebody wants it to play. */
	#isAsked = false;

	readonly story = $derived.by(() =>
		this.#story?.storyOf({
			scenario: this.bench.told,
			run: this.bench.seen,
			healthy: this.bench.seenHealthy,
			place: this.bench.place,
			cursor: this.bench.cursor,
			language: this.language
		})
	);

	/** Why there is no new run, in words. */
	readonly failure = $derived.by(() => this.#failures?.failureInWords(this.bench.result, this.language));

	/** @param bench another one serves tests */
	constructor(query: string, bench: Bench = new Bench()) {
		super();
		this.bench = bench;
		this.open(query);
	}

	/** Reads a link to the embed: scenario, parts, look. What it does not say is as usual. */
	open(query: string): void {
		this.pause();
		const parameters = new URLSearchParams(query);
		const { settings, notices } = readSettings(parameters);
		this.settings = settings;
		this.revealed = settings.step;
		this.picture = readPicture((key) => parameters.get(key));
		const theme = parameters.get('theme');
		this.theme = isTheme(theme) ? theme : 'auto';
		const language = parameters.get('lang') ?? globalThis.navigator?.language?.slice(0, 2);
		void this.speak(isLanguage(language) ? language : 'en');
		this.bench.open(query);
		this.bench.notices = [...notices, ...this.bench.notices];
	}

	/** Fetches the sentences; without them there is a picture all the same. */
	async tell(): Promise<void> {
		if (this.#story) return;
		try {
			this.#story = await withWords(import('#lib/describe/story.ts'));
		} catch {
			// The network is gone; the next one who asks tries again.
		}
	}

	/** Fetches the words for a solve that failed. */
	async explain(): Promise<void> {
		this.#failures ??= await import('#lib/describe/failures.ts').catch(() => undefined);
	}

	#player: Promise<import('#lib/state/player.svelte.ts').Player> | undefined;

	/** Plays as soon as somebody can see it. */
	play(): void {
		if (this.#ended) return;
		this.#isAsked = true;
		if (!this.seen) return;
		this.#player ??= import('#lib/state/player.svelte.ts').then(({ Player }) => new Player(this.bench));
		this.#player.then(
			(player) => {
				if (!this.#ended && this.seen && this.#isAsked) player.play();
				this.#isAsked = false;
			},
			() => (this.#player = undefined)
		);
	}

	pause(): void {
		this.#isAsked = false;
		// Whoever moves the cursor looks at this at every frame.
		this.bench.playing = false;
	}

	/** @param step how far the mechanism is built up; brought between nothing and all of it */
	reveal(step: number): void {
		this.revealed = Math.round(Math.min(lastStep, Math.max(0, step)));
	}

	/** What is hidden stands still. */
	show(seen: boolean): void {
		this.seen = seen;
		if (!seen) this.bench.playing = false;
		else if (this.#isAsked) this.play();
	}

	destroy(): void {
		this.#ended = true;
		this.pause();
	}
}
