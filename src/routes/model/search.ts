// Does a text hold every word that was typed? Case, accents, Greek letters and hyphens do not matter.

const greek: Record<string, string> = {
	α: 'alpha',
	β: 'b',
	κ: 'k',
	η: 'eta',
	θ: 'theta',
	τ: 'tau',
	µ: 'u',
	μ: 'u'
};

/** `IL-1β` and `il1b`, `Mäkelä` and `makela` become the same. */
export function plain(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[αβκηθτµμ]/g, (letter) => greek[letter])
		.replace(/(?<=\p{L})[-‐–](?=[\d\p{L}])/gu, '');
}

/** The words to look for: none means everything is found. */
export const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

/** `haystack` has gone through `plain`. */
export const holds = (haystack: string, words: readonly string[]): boolean =>
	words.every((word) => haystack.includes(word));
