// One embedded picture: a bench, what its link says of it, and the face that it shows to messages, element and plugin.
// It keeps nothing on the device and knows nothing of the page around it: there may be several on one page.
import { failureInWords } from '#lib/describe/failures.ts';
import { isLanguage, loadLanguage, type Language } from '#lib/i18n/index.ts';
import { toQuery } from '#lib/scenario/link.ts';
import { readData, type Notice } from '#lib/scenario/read.ts';
import { brief } from '#lib/scenario/text.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import { Bench } from '#lib/state/bench.svelte.ts';
import { readPicture, type PictureChoice } from '#lib/state/picture-choice.ts';
import { isTheme, type Theme } from '#lib/state/theme.ts';
import { readSettings, usualSettings, type EmbedSettings } from './settings.ts';
import { lastStep, type Stage, type StageChange, type StageState } from './stage.ts';

export class Embed implements Stage {
	readonly bench: Bench;
	settings = $state.raw<EmbedSettings>(usualSettings);
	picture = $state.raw<PictureChoice>(readPicture(() => null));
	language = $state<Language>('en');
	theme = $state<Theme>('auto');
	/** How far the mechanism is built up, 0 to 6. */
	revealed = $state(lastStep);
	/** Whether anybody can see it: what is hidden does not move. */
	seen = $state(true);
	/** The story, once it is loaded: a few kilobytes of sentences that the first picture does without. */
	#story = $state.raw<typeof import('#lib/describe/story.ts')>();
	#wanted: Language = 'en';
	#ended = false;
	#listeners: readonly ((state: StageState) => void)[] = [];
	#stopTelling: (() => void) | undefined;

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

	/** @param bench another one serves tests */
	constructor(query: string, bench: Bench = new Bench()) {
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
		void this.#speak(isLanguage(language) ? language : 'en');
		this.bench.open(query);
		this.bench.notices = [...notices, ...this.bench.notices];
	}

	/** Fetches the sentences; without them there is a picture all the same. */
	async tell(): Promise<void> {
		if (this.#story) return;
		try {
			const story = await import('#lib/describe/story.ts');
			// Its words came with it in English only.
			await loadLanguage(this.#wanted);
			this.#story = story;
		} catch {
			// The network is gone; the next one who asks tries again.
		}
	}

	state(): StageState {
		const { bench } = this;
		const { hours, columns } = bench.seen;
		const readouts: Record<string, number> = {};
		if (hours.length > 0)
			for (const [name, values] of Object.entries(columns)) {
				const value = valueAt(hours, values, bench.cursor);
				if (Number.isFinite(value)) readouts[name] = value;
			}
		const failure = failureInWords(bench.result, this.language);
		return {
			scenario: structuredClone(bench.asked),
			query: toQuery(bench.asked),
			at: bench.cursor,
			duration: bench.duration,
			step: this.revealed,
			playing: bench.playing,
			language: this.language,
			theme: this.theme,
			readouts,
			summary: [...(this.story?.summary ?? []), ...(this.story?.now ?? [])].map(({ text }) => text).join(''),
			...(failure && { failure })
		};
	}

	set(change: StageChange): Notice[] {
		const notices: Notice[] = [];
		const refuse = (field: string, value: unknown) =>
			void notices.push({ kind: 'dropped', field, requested: brief(value) });
		const { query, scenario, at, step, language, theme } = change;
		if (typeof query === 'string') {
			this.bench.open(query.includes('=') ? query : 'v=1');
			notices.push(...this.bench.notices);
		} else if (query !== undefined) refuse('query', query);
		if (scenario !== undefined) {
			const reading = readData(scenario);
			this.bench.restore(reading.scenario);
			this.bench.notices = reading.notices;
			notices.push(...reading.notices);
		}
		if (typeof at === 'number' && Number.isFinite(at)) this.bench.moveCursor(Math.max(0, at));
		else if (at !== undefined) refuse('at', at);
		if (typeof step === 'number' && Number.isFinite(step)) this.#reveal(step);
		else if (step !== undefined) refuse('step', step);
		if (isLanguage(language)) void this.#speak(language);
		else if (language !== undefined) refuse('language', language);
		if (isTheme(theme)) this.theme = theme;
		else if (theme !== undefined) refuse('theme', theme);
		return notices;
	}

	#player: Promise<import('#lib/state/player.svelte.ts').Player> | undefined;

	play(): void {
		if (this.#ended) return;
		this.#player ??= import('#lib/state/player.svelte.ts').then(({ Player }) => new Player(this.bench));
		this.#player.then(
			(player) => {
				if (!this.#ended && this.seen) player.play();
			},
			() => (this.#player = undefined)
		);
	}

	pause(): void {
		// Whoever moves the cursor looks at this at every frame.
		this.bench.playing = false;
	}

	step(by: 1 | -1): void {
		this.#reveal(this.revealed + (by < 0 ? -1 : 1));
	}

	#reveal(step: number): void {
		this.revealed = Math.round(Math.min(lastStep, Math.max(0, step)));
	}

	subscribe(listener: (state: StageState) => void): () => void {
		// Each subscription ends by itself, also when the same listener came twice.
		const own = (state: StageState) => listener(state);
		this.#listeners = [...this.#listeners, own];
		this.#stopTelling ??= this.#startTelling();
		return () => {
			this.#listeners = this.#listeners.filter((one) => one !== own);
			if (this.#listeners.length > 0) return;
			this.#stopTelling?.();
			this.#stopTelling = undefined;
		};
	}

	/** Listeners hear of many changes in one frame once, and of nothing that happened before they came. */
	#startTelling(): () => void {
		let frame = 0;
		let first = true;
		const tell = () => {
			frame = 0;
			const state = this.state();
			for (const listener of this.#listeners) listener(state);
		};
		const stop = $effect.root(() => {
			$effect(() => {
				// Read here, so that every change of it brings this about.
				void this.bench.seen;
				void [this.bench.asked, this.bench.cursor, this.bench.playing, this.revealed];
				void [this.language, this.theme, this.#story];
				if (!first && frame === 0) frame = requestAnimationFrame(tell);
				first = false;
			});
		});
		return () => {
			cancelAnimationFrame(frame);
			stop();
		};
	}

	/** What is hidden stands still. */
	show(seen: boolean): void {
		this.seen = seen;
		if (!seen) this.pause();
	}

	destroy(): void {
		this.#ended = true;
		this.pause();
		this.#listeners = [];
		this.#stopTelling?.();
		this.#stopTelling = undefined;
	}

	async #speak(language: Language): Promise<void> {
		this.#wanted = language;
		try {
			await loadLanguage(language);
		} catch {
			return;
		}
		if (this.#wanted === language) this.language = language;
	}
}
