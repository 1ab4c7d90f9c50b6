// What the first page and other parts of the site both need goes into one file: many small ones pack far worse.

/** What the bundler tells of a module. */
interface Graph {
	getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const page = /[\\/]src[\\/]routes[\\/]\+page\.svelte$/;

/** The group of modules for the bundler: all that the first page imports at once and that something else imports, too. */
export function firstPageChunk() {
	let needed: Set<string> | undefined;
	const known = new Set<string>();
	return {
		name: (id: string, graph: Graph) => {
			needed ??= reachable(
				[...known].find((module) => page.test(module)),
				graph
			);
			return needed.has(id) ? 'first' : null;
		},
		test: (id: string) => {
			known.add(id);
			return true;
		},
		minShareCount: 2
	};
}

function reachable(from: string | undefined, graph: Graph): Set<string> {
	const found = new Set<string>(from ? [from] : []);
	for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
	return found;
}
