// Where a scenario can be found: its link, and the code that puts it into another page. Pure text.
import { pageKeys } from '#lib/scenario/link.ts';

export interface LinkOptions {
	/** Address of the page, without a query. */
	page: string;
	/** Of the scenario and the pins beside it; empty for the default one without pins. */
	query: string;
	language?: string;
	theme?: string;
	/** What else the address says of how it is shown, as a query. */
	extras?: string;
}

/** Programs for mail and chat begin to cut links at about this length. */
export const longLink = 2000;

export function shareLink({ page, query, language, theme, extras }: LinkOptions): string {
	const more = [extras, language && `lang=${language}`, theme && `theme=${theme}`].filter(Boolean);
	return `${page}?${[query || 'v=1', ...more].join('&')}`;
}

/** What an address says of how the page is shown beside its language, look and pins; what the page does not know is left. */
export function extrasOf(search: string): string {
	const said = new URLSearchParams(search);
	const kept = pageKeys.filter((key) => !['lang', 'theme', 'at', 'pin'].includes(key) && said.has(key));
	return new URLSearchParams(kept.map((key) => [key, said.get(key)!])).toString();
}

export interface EmbedOptions extends LinkOptions {
	title: string;
	/** Pixels, or a share of the place. */
	width?: number | string;
	/** Pixels. */
	height?: number;
}

/**
 * An iframe of the embedded picture, loaded when it is scrolled to. It needs scripts and, for the link to the whole page,
 * a new window; no origin, storage or form.
 */
export function embedSnippet({ title, width = '100%', height = 540, ...link }: EmbedOptions): string {
	const address = shareLink({ ...link, page: new URL('embed/', link.page).href });
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups" style="border:0;max-width:100%"></iframe>`;
}

/** Text as it may stand between tags and in an attribute. */
export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** `cno-crmo-many-bones.svg`: letters and figures that every system takes. */
export function fileName(name: string, extension: string): string {
	const plain = name
		.normalize('NFKD')
		.replaceAll('ß', 'ss')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `cno-${plain || 'scenario'}.${extension}`;
}
