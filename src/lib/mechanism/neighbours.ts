// What belongs to a part of the mechanism: itself, the edges at it, and what stands at their other ends.
import { drugSpots } from './drugs.ts';
import { edgeById, edges } from './edges.ts';

/** What the wheel joins: its own edges are segments and strands. */
const rim: readonly (readonly [string, string])[] = [
	['danger', 'tlr4'],
	['tlr4', 'nfkb'],
	['nfkb', 'tnf'],
	['nfkb', 'il6'],
	['nfkb', 'il1b'],
	['tnf', 'rankl'],
	['il6', 'rankl'],
	['il1b', 'rankl'],
	['rankl', 'osteoclasts'],
	['osteoclasts', 'bone'],
	['bone', 'danger'],
	['il10', 'tnf'],
	['il10', 'il6'],
	['il10', 'il1b']
];
/** Nodes that stand on the ring itself. */
const onRing = ['danger', 'tlr4', 'nfkb', 'rankl', 'osteoclasts', 'bone'];

/** @returns undefined for no part at all */
export function around(part: string | undefined): ReadonlySet<string> | undefined {
	if (part === undefined) return undefined;
	const found = new Set([part]);
	const edge = edgeById[part];
	if (edge) return found.add(edge.from).add(edge.to);
	for (const { id, from, to } of edges) if (from === part || to === part) found.add(id).add(from).add(to);
	for (const [from, to] of rim) if (from === part || to === part) found.add(from).add(to);
	if (onRing.includes(part) || part === 'wheel') found.add('wheel');
	for (const { id, targets } of drugSpots) {
		if (id === part) for (const target of targets) found.add(target);
		else if ((targets as readonly string[]).includes(part)) found.add(id);
	}
	return found;
}
