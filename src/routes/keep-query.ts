// A link to another page of the site takes along what the address says now: scenario, language, look.

/** For pointers and clicks anywhere; runs before the router reads the link. */
export function keepQuery({ target }: Event): void {
	const link = (target as Element).closest?.('a');
	if (!link?.href || link.origin !== location.origin || link.pathname === location.pathname) return;
	const isPage = !link.pathname.split('/').at(-1)!.includes('.');
	if (isPage) link.search = location.search;
}
