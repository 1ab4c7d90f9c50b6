// What a link to the embed says beside the scenario: which parts are shown, what may be changed, how far the mechanism is
// built up, who may speak to it. This is a public contract, told in docs/embedding.md: names and meanings stay.
import { presentPairs } from '#lib/scenario/migrations.ts';
import { brief } from '#lib/scenario/text.ts';
import type { Notice } from '#lib/scenario/read.ts';
import { drugClasses, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { lastStep } from '#lib/state/step.ts';

/** Parts of the picture, in the order in which they are read. */
export const panels = ['wheel', 'lanes', 'body', 'words', 'brake', 'drugs', 'player'] as const;
export type Panel = (typeof panels)[number];

/** What can be held: then it is shown as it is, and nobody can change it. */
export const locks = ['brake', 'drugs', 'time'] as const;
export type Lock = (typeof locks)[number];

export interface EmbedSettings {
	panels: readonly Panel[];
	locked: readonly Lock[];
	/** Classes of drugs that are offered; undefined for those of the founding paper. */
	drugs?: readonly DrugClass[];
	/** How far the mechanism is built up, 0 to 6. */
	step: number;
}

/** The wheel, the curves and the brake: the picture of a slide. */
export const usualSettings: EmbedSettings = {
	panels: ['wheel', 'lanes', 'brake'],
	locked: [],
	step: lastStep
};

/** Keys of a link that belong to the embed alone; `allow` is read in allow.ts. */
export const embedKeys = ['panels', 'lock', 'drugs', 'step', 'allow'] as const;

export interface SettingsReading {
	settings: EmbedSettings;
	notices: Notice[];
}

/** Longer lists are not read: no link needs them. */
const longest = 1000;

/** Reads the keys of the embed from any query; never throws. What cannot be read is left out, with a notice. */
export function readSettings(query: string | URLSearchParams): SettingsReading {
	const parameters = new URLSearchParams(presentPairs(query));
	const notices: Notice[] = [];
	const list = (key: string) => (parameters.get(key) ?? '').slice(0, longest).split(',');

	/** Those of `known` that the link names, in the order of `known`. */
	function chosen<T extends string>(key: string, known: readonly T[]): T[] | undefined {
		if (!parameters.has(key)) return undefined;
		const asked = list(key).map((name) => name.trim());
		for (const name of asked) {
			if (name !== '' && name !== 'all' && name !== 'none' && !known.includes(name as T))
				notices.push({ kind: 'dropped', field: key, requested: brief(name) });
		}
		return asked.includes('all') ? [...known] : known.filter((name) => asked.includes(name));
	}

	const shown = chosen('panels', panels);
	const settings: EmbedSettings = {
		// A picture of nothing is nobody's wish.
		panels: shown?.length ? shown : usualSettings.panels,
		locked: chosen('lock', locks) ?? usualSettings.locked,
		step: readStep(parameters.get('step'), notices)
	};
	const drugs = chosen('drugs', drugClasses);
	if (drugs) settings.drugs = drugs;
	return { settings, notices };
}

/** Only what differs from the usual; the counterpart of `readSettings`. */
export function settingsToPairs({ panels: shown, locked, drugs, step }: EmbedSettings): [string, string][] {
	const pairs: [string, string][] = [];
	if (shown.join() !== usualSettings.panels.join()) pairs.push(['panels', shown.join()]);
	if (locked.length > 0) pairs.push(['lock', locked.length === locks.length ? 'all' : locked.join()]);
	if (drugs) pairs.push(['drugs', drugs.join() || 'none']);
	if (step !== lastStep) pairs.push(['step', String(step)]);
	return pairs;
}

function readStep(text: string | null, notices: Notice[]): number {
	if (text === null) return lastStep;
	const asked = text.trim() === '' ? NaN : Number(text);
	const used = Number.isNaN(asked) ? lastStep : Math.round(Math.min(lastStep, Math.max(0, asked)));
	if (used !== asked) {
		const kind = Number.isNaN(asked) ? 'defaulted' : 'clamped';
		notices.push({ kind, field: 'step', requested: brief(text), used: String(used), min: 0, max: lastStep });
	}
	return used;
}
