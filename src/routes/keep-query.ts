// A link to another page of the site takes along what the address says now: scenario, language, look. What is sought on
// the model page stays there. A link that has a scenario of its own (`data-query`) takes along only language and look.

/** For pointers and clicks anywhere; runs before the router reads the link. */
export function keepQuery({ target }: Event): void {
	const link = (target as Element).closest?.('a');
	if (!link?.href || link.origin !== location.origin || link.pathname === location.pathname) return;
	const isPage = !link.pathname.split('/').at(-1)!.includes('.');
	if (isPage) link.search = link.dataset.query ? withLook(link.dataset.query) : asQuery(carried());
}

const asQuery = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':');

/** What the address says, without the search term of the model page. */
export function carried(): URLSearchParams {
	const query = new URLSearchParams(location.search);
	query.delete('q');
	return query;
}

/** A scenario's query, with the language and the look that the address of this page asks for. */
export function withLook(scenario: string): string {
	const query = new URLSearchParams(scenario);
	const here = new URLSearchParams(location.search);
	for (const key of ['lang', 'theme']) if (here.has(key)) query.set(key, here.get(key)!);
	return asQuery(query);
}
