// Which modules the packer puts into one file: many small ones pack far worse.

/**
 * What the packer tells of a module.
 * @typedef {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} Graph
 */

/**
 * All that these modules import at once, themselves included.
 * @param {string[]} from
 * @param {Graph} graph
 */
function reachable(from, graph) {
	const found = new Set(from);
	for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
	return found;
}

const firstPage = /[\\/]src[\\/]routes[\\/]\+page\.svelte$/;

/** All that the first page imports at once. */
export function firstPageChunk() {
	/** @type {Set<string> | undefined} */
	let needed;
	/** @type {Set<string>} */
	const known = new Set();
	return {
		/** @param {string} id @param {Graph} graph */
		name: (id, graph) => {
			needed ??= reachable([...known].filter((module) => firstPage.test(module)).slice(0, 1), graph);
			return needed.has(id) ? 'first' : null;
		},
		/** @param {string} id */
		test: (id) => {
			known.add(id);
			return true;
		}
	};
}

/**
 * All that the entry imports at once.
 * @param {string} entry
 */
export function neededAtOnce(entry) {
	/** @type {Set<string> | undefined} */
	let needed;
	return {
		/** @param {string} id @param {Graph} graph */
		name: (id, graph) => {
			needed ??= reachable([entry], graph);
			return needed.has(id) ? 'core' : null;
		}
	};
}
