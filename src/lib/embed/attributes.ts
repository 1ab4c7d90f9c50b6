// The attributes of <cno-lab>: the names of a link's keys, and `scenario` for all that a scenario has.
import type { StageChange, StageState } from './stage.ts';

/** The same words and values as in the address of `/embed` (settings.ts); who may speak to a frame is no matter here. */
const settingNames = [
	'panels',
	'lock',
	'drugs',
	'step',
	'at',
	'lang',
	'theme',
	'lanes',
	'scale',
	'axes',
	'peaks'
] as const;
export const attributeNames = ['scenario', ...settingNames] as const;
export type AttributeName = (typeof attributeNames)[number];
export type Attributes = Partial<Record<AttributeName, string>>;

/** The query of the link that shows the same. What `scenario` says of settings is overruled by the attributes. */
export function queryOf({ scenario = '', ...settings }: Attributes): string {
	const query = new URLSearchParams(scenario);
	for (const name of settingNames) if (settings[name] !== undefined) query.set(name, settings[name]);
	return query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/** What can change while the picture stays, and what it is called there. */
const living: Partial<Record<AttributeName, keyof StageChange & keyof StageState>> = {
	scenario: 'query',
	at: 'at',
	step: 'step',
	lang: 'language',
	theme: 'theme'
};

/** Attributes as a change of the living picture; undefined where one of them needs its link to be read anew. */
export function changeOf(attributes: Attributes, names: Iterable<AttributeName>): StageChange | undefined {
	const change: Record<string, unknown> = {};
	for (const name of names) {
		const property = living[name];
		const text = attributes[name];
		if (!property || text === undefined) return undefined;
		change[property] = property === 'at' || property === 'step' ? Number(text) : text;
	}
	return change;
}

/** What of a state outlives the reading of a new link: all that no changed attribute speaks of. */
export function keptOf(state: StageState, changed: ReadonlySet<AttributeName>): StageChange {
	const kept = (Object.keys(living) as AttributeName[]).filter((name) => !changed.has(name));
	return Object.fromEntries(kept.map((name) => [living[name], state[living[name]!]]));
}
