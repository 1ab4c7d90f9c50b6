// Links of earlier versions say the same for ever: what has changed its name or meaning since is written anew before it is read.

/** Raised when a default, a name or a meaning changes; a migration then brings older links along. */
export const linkVersion = 1;
export const versionKey = 'v';

export type Pairs = [key: string, value: string][];
/** Turns what a link of one version says into what one of the next says. */
export type Migration = (pairs: Pairs) => Pairs;

/** By the version they start from. Version 1 is the first, so there is nothing older to bring along yet. */
const migrations: Readonly<Record<number, Migration>> = {};

/**
 * What a link says, in the words of the present version. One without a version is taken as it is, and so is one of a
 * version that does not exist yet: whoever reads it says so.
 */
export function presentPairs(
	query: string | URLSearchParams,
	steps: Readonly<Record<number, Migration>> = migrations,
	present: number = linkVersion
): Pairs {
	let pairs: Pairs = [...new URLSearchParams(query)];
	const said = Number(pairs.find(([key]) => key === versionKey)?.[1] ?? present);
	if (!Number.isInteger(said) || said < 1) return pairs;
	for (let version = said; version < present; version++) {
		pairs = steps[version]?.(pairs) ?? pairs;
		pairs = pairs.map(([key, value]) => (key === versionKey ? [key, String(version + 1)] : [key, value]));
	}
	return pairs;
}
