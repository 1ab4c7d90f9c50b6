// What the fragments of a slide do to a picture: one change each, and back to exactly what was before it.
import { lastStep, type StageChange, type StageState } from './stage.ts';

/** What a fragment says, in its `data-cno-…` attributes. */
export interface Cue {
	/** `data-cno-set`: keys of a link, also `at`, `step`, `lang` and `theme`. With `v=` it is the whole scenario. */
	set?: string;
	/** `data-cno-step`: how far the mechanism is built up, 0 to 6. */
	step?: string;
	/** `data-cno-play`: the run is drawn from its beginning, or from where `at` puts it. */
	play: boolean;
}

export const cueSelector = '[data-cno-set], [data-cno-step], [data-cno-play]';

export function cueOf({ dataset }: HTMLElement): Cue {
	const { cnoSet: set, cnoStep: step } = dataset;
	return { set, step, play: 'cnoPlay' in dataset };
}

/** What a cue changes of a state. What it does not speak of stays, so that slides tell one change after another. */
export function changeFor({ set, step, play }: Cue, state: StageState): StageChange {
	const change: StageChange = {};
	if (play) change.at = 0;
	if (step !== undefined && Number.isFinite(Number(step))) change.step = limited(Number(step));
	if (set === undefined) return change;
	const asked = new URLSearchParams(set);
	const take = (key: string) => {
		const value = asked.get(key);
		asked.delete(key);
		return value || undefined;
	};
	const [at, to, language, theme] = ['at', 'step', 'lang', 'theme'].map(take);
	if (at && Number.isFinite(Number(at))) change.at = Number(at);
	if (to && Number.isFinite(Number(to))) change.step = limited(Number(to));
	if (language) change.language = language;
	if (theme) change.theme = theme;
	if (asked.size > 0) change.query = asked.has('v') ? text(asked) : merged(state.query, asked);
	return change;
}

const limited = (step: number) => Math.min(lastStep, Math.max(0, Math.round(step)));

/** `il10` stands for its three parts, and they for it; a key without a value takes away what was there. */
function merged(query: string, asked: URLSearchParams): string {
	const result = new URLSearchParams(query);
	for (const key of [...result.keys()])
		if ([...asked.keys()].some((name) => key === name || key.startsWith(`${name}.`))) result.delete(key);
	for (const [key, value] of asked) if (value !== '') result.append(key, value);
	return text(result) || 'v=1';
}

const text = (query: URLSearchParams) => query.toString().replaceAll('%3A', ':');

/** All that a cue can have changed, as it was. */
export const restored = ({ query, at, step, language, theme }: StageState): StageChange => ({
	query,
	at,
	step,
	language,
	theme
});
