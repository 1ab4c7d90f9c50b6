// What others may ask of an embedded picture: its state, changes of it, and to be told. Loaded where there are others.
import { isLanguage } from '#lib/i18n/index.ts';
import { toQuery } from '#lib/scenario/link.ts';
import { readData, type Notice } from '#lib/scenario/read.ts';
import { brief } from '#lib/scenario/text.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import { isTheme } from '#lib/state/theme.ts';
import type { Embed } from './embed.svelte.ts';
import type { Stage, StageChange, StageState } from './stage.ts';

export function stageOf(embed: Embed): Stage {
	let listeners: readonly ((state: StageState) => void)[] = [];
	let stopTelling: (() => void) | undefined;

	function end(): void {
		stopTelling?.();
		stopTelling = undefined;
	}

	// Whoever asks may want the sentences.
	void embed.tell();

	return {
		state: () => stateOf(embed),
		set: (change) => changed(embed, change),
		play: () => embed.play(),
		pause: () => embed.pause(),
		step: (by) => embed.reveal(embed.revealed + (by < 0 ? -1 : 1)),
		subscribe(listener) {
			// Each subscription ends by itself, also when the same listener came twice.
			const own = (state: StageState) => listener(state);
			listeners = [...listeners, own];
			stopTelling ??= startTelling(embed, (state) => {
				for (const tell of listeners) tell(state);
			});
			return () => {
				listeners = listeners.filter((one) => one !== own);
				if (listeners.length === 0) end();
			};
		},
		destroy() {
			listeners = [];
			end();
			embed.destroy();
		}
	};
}

/** Everything in it is plain: it can be sent as a message. */
function stateOf(embed: Embed): StageState {
	const { bench, failure, story } = embed;
	const { hours, columns } = bench.seen;
	const readouts: Record<string, number> = {};
	if (hours.length > 0)
		for (const [name, values] of Object.entries(columns)) {
			const value = valueAt(hours, values, bench.cursor);
			if (Number.isFinite(value)) readouts[name] = value;
		}
	const said = [story?.summary ?? [], story?.now ?? []].map((part) => part.map(({ text }) => text).join(''));
	return {
		scenario: structuredClone(bench.asked),
		query: toQuery(bench.asked),
		at: bench.cursor,
		duration: bench.duration,
		step: embed.revealed,
		playing: bench.playing,
		language: embed.language,
		theme: embed.theme,
		readouts,
		summary: said.filter(Boolean).join(' '),
		...(failure && { failure })
	};
}

function changed(embed: Embed, change: StageChange): Notice[] {
	const { bench } = embed;
	const notices: Notice[] = [];
	const refuse = (field: string, value: unknown) =>
		void notices.push({ kind: 'dropped', field, requested: brief(value) });
	const { query, scenario, at, step, language, theme } = change;
	if (typeof query === 'string') {
		// Without a word the default scenario is meant, not the welcome of a page.
		bench.open(query.includes('=') ? query : 'v=1');
		notices.push(...bench.notices);
	} else if (query !== undefined) refuse('query', query);
	if (scenario !== undefined) {
		const reading = readData(scenario);
		bench.restore(reading.scenario);
		bench.notices = reading.notices;
		notices.push(...reading.notices);
	}
	if (typeof at === 'number' && Number.isFinite(at)) bench.moveCursor(Math.max(0, at));
	else if (at !== undefined) refuse('at', at);
	if (typeof step === 'number' && Number.isFinite(step)) embed.reveal(step);
	else if (step !== undefined) refuse('step', step);
	if (isLanguage(language)) void embed.speak(language);
	else if (language !== undefined) refuse('language', language);
	if (isTheme(theme)) embed.theme = theme;
	else if (theme !== undefined) refuse('theme', theme);
	return notices;
}

/** Tells of many changes in one frame once, and of nothing that happened before. @returns ends it */
function startTelling(embed: Embed, tellAll: (state: StageState) => void): () => void {
	let frame = 0;
	let first = true;
	const tell = () => {
		frame = 0;
		tellAll(stateOf(embed));
	};
	const stop = $effect.root(() => {
		$effect(() => {
			// Read here, so that every change of it brings this about.
			const { bench } = embed;
			void [bench.seen, bench.asked, bench.cursor, bench.playing];
			void [embed.revealed, embed.language, embed.theme, embed.story, embed.failure];
			if (!first && frame === 0) frame = requestAnimationFrame(tell);
			first = false;
		});
	});
	return () => {
		cancelAnimationFrame(frame);
		stop();
	};
}
