// A scenario baked into a page that is one file, and read again when that opens. Pure text.

export interface Baked {
	/** What its link would carry, without the leading `?`. */
	query: string;
	/** What the scenario is called. */
	name: string;
	/** Address of the site that the file came from: where its links lead. Empty when it is not known. */
	site: string;
}

/** The element stands once in each such page; what it holds has no `<`, so its end is the first end. */
const element = /(<script type="application\/json" id="cno-baked">)[^<]*(<\/script>)/;

/** The page with this in it; undefined when it is no such page. */
export function bake(page: string, { query, name, site }: Baked): string | undefined {
	if (!element.test(page)) return undefined;
	const text = asScript(JSON.stringify({ query, name, site }));
	return page.replace(element, (_, begin: string, end: string) => begin + text + end);
}

/** JSON that nothing can break out of: no letter is left that means something to a page or ends a line of script. */
const asScript = (json: string): string =>
	json.replace(
		/[<>&\u2028\u2029\ud800-\udfff]/g,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** What a page holds. Anything may stand there: what is not as expected is empty. */
export function readBaked(text: string | null | undefined): Baked {
	let found: unknown;
	try {
		found = JSON.parse(text ?? '');
	} catch {
		// A page as the site has it holds nothing.
	}
	const said = (key: keyof Baked): string => {
		const value = (found as Partial<Record<keyof Baked, unknown>> | null)?.[key];
		return typeof value === 'string' ? value : '';
	};
	return { query: said('query'), name: said('name'), site: webAddress(said('site')) };
}

/** Links are made of it, so nothing but an address of the web will do. */
function webAddress(text: string): string {
	try {
		const { protocol, href } = new URL(text);
		return protocol === 'https:' || protocol === 'http:' ? href : '';
	} catch {
		return '';
	}
}
