// What the service worker keeps and answers: files that are named after their content from its cache, pages from the
// network as long as there is one. All else is none of its business.

/** What there is of this version. Paths begin with the folder of the site. */
export interface Site {
	/** Folder of the site, without a slash at its end. */
	base: string;
	version: string;
	/** Files that never change: another content has another name. */
	hashed: readonly string[];
	/** Folders of pages. */
	pages: readonly string[];
	/** What else the pages need. */
	further: readonly string[];
}

/** Milliseconds after which a network that does not answer counts as none, if there is a copy. */
const patience = 4000;

/** Several sites may live in folders of one server, and must not touch each other's. */
const prefix = ({ base }: Site) => `cno-lab ${base}/ `;
const cacheName = (site: Site) => prefix(site) + site.version;

/** Fetches all of this version; rejects when anything is missing, so that a version is there as a whole or not at all. */
export async function keep(site: Site): Promise<void> {
	const cache = await caches.open(cacheName(site));
	const known = async (path: string) => {
		// An older version may have the very same file.
		const copy = await caches.match(path);
		return copy ? cache.put(path, copy) : cache.add(path);
	};
	await Promise.all(site.hashed.map(known));
	const fresh = [...site.pages, ...site.further].map((path) => new Request(path, { cache: 'reload' }));
	await cache.addAll(fresh);
}

/** Forgets every other version. */
export async function forgetOthers(site: Site): Promise<void> {
	const names = await caches.keys();
	const others = names.filter((name) => name.startsWith(prefix(site)) && name !== cacheName(site));
	await Promise.all(others.map((name) => caches.delete(name)));
}

/** Undefined: the browser does what it would do without us. */
export function answer(request: Request, site: Site): Promise<Response> | undefined {
	const { pathname, origin, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== new URL(location.href).origin) return undefined;
	if (site.hashed.includes(pathname)) return fromCache(request, site);
	if (request.mode === 'navigate') {
		// `/model?v=1` and `/model/index.html` are the page `/model/`, too.
		const page = pathname.replace(/index\.html$/, '').replace(/\/?$/, '/');
		if (!site.pages.includes(page)) return undefined;
		// From its own folder only: addresses in the page are relative to it.
		const away = () => Response.redirect(page + search);
		return fromNetwork(
			request,
			page,
			site,
			pathname.endsWith('/') || pathname.endsWith('.html') ? undefined : away
		);
	}
	return site.further.includes(pathname) ? fromNetwork(request, pathname, site) : undefined;
}

async function fromCache(request: Request, site: Site): Promise<Response> {
	const cache = await caches.open(cacheName(site));
	return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? fetch(request);
}

/**
 * @param path of the copy: the query of a page is its scenario, which the page itself reads
 * @param instead what is answered instead of the copy
 */
async function fromNetwork(
	request: Request,
	path: string,
	site: Site,
	instead?: () => Response
): Promise<Response> {
	const coming = fetch(request);
	const cache = await caches.open(cacheName(site));
	const copy = await cache.match(path, { ignoreVary: true });
	if (!copy) return coming;
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
	const came = await Promise.race([coming.catch(() => undefined), late]);
	// A server that is itself in trouble knows less than the copy does.
	return came && came.status < 500 ? came : (instead?.() ?? copy);
}
