// Pinned scenarios: what a pin is, which names it may bear, and how pins are written into a link and read from it.
import { fromQuery, pageKeys, toQuery } from './link.ts';
import { linkVersion, versionKey } from './migrations.ts';
import type { Notice } from './read.ts';
import type { Scenario } from './schema.ts';
import { brief } from './text.ts';

/** A scenario that is kept to compare with. A plain value: what a person changes is another value. */
export interface Pin {
	id: string;
	name: string;
	scenario: Scenario;
	/** Hidden ones stay in the list and are not drawn. */
	shown: boolean;
}

export type PinText = Omit<Pin, 'id'>;

/** More than this nobody tells apart in a picture. */
export const mostPins = 8;
export const longestName = 40;
/** Characters that pins may take in a link; what goes beyond stays out of it. Mail and chat cut longer links. */
export const longestPins = 1500;

const key = 'pin';
/** What belongs to the whole link, and not to one pin. */
const foreignKeys = ['v', ...pageKeys];
const hidden = 'hidden=1';

/** A name as it is kept: one line, no invisible characters, no semicolon (it parts the pieces of a link). */
export function cleanName(name: string): string {
	const oneLine = name
		.replaceAll(';', ',')
		.replace(/[\s\p{C}]+/gu, ' ')
		.trim();
	return [...oneLine].slice(0, longestName).join('').trim();
}

/** The name, with a number behind it when another pin bears it already. */
export function freeName(name: string, taken: readonly string[]): string {
	if (!taken.includes(name)) return name;
	for (let n = 2; ; n++) {
		const end = ` (${n})`;
		const numbered = [...name].slice(0, longestName - end.length).join('') + end;
		if (!taken.includes(numbered)) return numbered;
	}
}

/** `pin=No+therapy;il10=0.45&pin=…`, in order, as many as there is room for; empty without pins. */
export function pinsToQuery(pins: readonly PinText[]): string {
	let query = '';
	for (const { name, scenario, shown } of pins) {
		const pieces = toQuery(scenario)
			.split('&')
			.filter((piece) => piece !== '' && !piece.startsWith('v='));
		const value = [
			new URLSearchParams({ '': name }).toString().slice(1),
			...pieces,
			...(shown ? [] : [hidden])
		];
		const next = `${query && '&'}${key}=${value.join(';')}`;
		if (query.length + next.length > longestPins) break;
		query += next;
	}
	return query;
}

/** Reads any query; never throws. A pin that cannot be taken exactly as it is written is left out, with a notice. */
export function pinsFromQuery(query: string): { pins: PinText[]; notices: Notice[] } {
	const pins: PinText[] = [];
	const notices: Notice[] = [];
	const parameters = new URLSearchParams(query);
	// A pin speaks the language of the link that it is in.
	const said = Number(parameters.get(versionKey));
	const version = Number.isInteger(said) && said >= 1 && said < linkVersion ? said : linkVersion;
	for (const text of parameters.getAll(key).slice(0, 2 * mostPins)) {
		const [written, ...pieces] = text.split(';');
		const name = cleanName(written);
		const rest = pieces.filter((piece) => piece !== hidden);
		const read = fromQuery([`${versionKey}=${version}`, ...rest.map(escaped)].join('&'));
		const isForeign = rest.some((piece) => foreignKeys.includes(piece.split('=')[0]));
		if (name === '' || isForeign || read.notices.length > 0 || pins.length >= mostPins) {
			notices.push({ kind: 'dropped', field: key, requested: brief(text) });
			continue;
		}
		const taken = pins.map((pin) => pin.name);
		pins.push({ name: freeName(name, taken), scenario: read.scenario, shown: !pieces.includes(hidden) });
	}
	return { pins, notices };
}

/** A piece was decoded once with the whole link; what was a sign of its own must not become one of the query. */
function escaped(piece: string): string {
	return piece.replace(/[&%+#]/g, encodeURIComponent);
}
