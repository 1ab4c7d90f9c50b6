// What another site is told when somebody pastes a link there: an answer after oembed.com, as data.
import { embedSnippet } from './links.ts';

/** Pixels: a slide of 16 to 9. A file cannot follow the `maxwidth` of whoever asks. */
export const frameSize = { width: 960, height: 540 } as const;

export interface OembedOptions {
	title: string;
	/** Of the scenario; empty for the default one. */
	query: string;
	/** Where the site stands, ending in a slash; unknown when it was built without one. */
	site?: string;
}

export interface OembedAnswer {
	version: '1.0';
	type: 'rich' | 'link';
	title: string;
	provider_name: string;
	provider_url?: string;
	html?: string;
	width?: number;
	height?: number;
}

/**
 * A site that does not know its own address cannot hand out a frame: the answer is then of the type `link`, which says
 * the title and leaves the address to whoever asked, who knows it.
 */
export function oembedAnswer({ title, query, site }: OembedOptions): OembedAnswer {
	const named = { version: '1.0', title, provider_name: 'CNO Lab' } as const;
	if (!site) return { ...named, type: 'link' };
	// One frame and nothing else: some sites hide it behind a quotation when there is one, and wait for a message.
	const html = embedSnippet({ page: site, query, title, ...frameSize });
	return { ...named, type: 'rich', provider_url: site, html, ...frameSize };
}
