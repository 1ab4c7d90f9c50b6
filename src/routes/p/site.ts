// The address under which the built site will stand. Only whoever builds it can know, and says it as CNO_SITE.

/** Ends in a slash; undefined when nobody has said it. Throws when what was said is no address: a wrong one would be spread. */
export function siteAddress(
	said: string | undefined = globalThis.process?.env?.CNO_SITE
): string | undefined {
	if (!said) return undefined;
	const address = URL.canParse(said) ? new URL(said) : undefined;
	if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
		throw new Error(
			`CNO_SITE is to be the address of the site, such as https://example.org/cno/, not '${said}'`
		);
	return address.href.replace(/\/?$/, '/');
}
