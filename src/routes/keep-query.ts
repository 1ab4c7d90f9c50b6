// A link to another page of the site takes along what the address says now: scenario, language, look. What is sought on
// the model page stays there.

/** For pointers and clicks anywhere; runs before the router reads the link. */
export function keepQuery({ target }: Event): void {
	const link = (target as Element).closest?.('a');
	if (!link?.href || link.origin !== location.origin || link.pathname === location.pathname) return;
	const isPage = !link.pathname.split('/').at(-1)!.includes('.');
	if (isPage) link.search = carried().toString().replaceAll('%3A', ':');
}

/** What the address says, without the search term of the model page. */
export function carried(): URLSearchParams {
	const query = new URLSearchParams(location.search);
	query.delete('q');
	return query;
}
