// What the address bar says, in a page that is one file: where that may not be changed, it is remembered here.
import { readBaked } from '#lib/export/baked.ts';

const page = typeof document === 'undefined' ? undefined : document;

/** What was baked into this file. */
export const baked = readBaked(page?.getElementById('cno-baked')?.textContent);

/** Wherever the code says `location.search`, the bundle asks this instead (scripts/one-file/bundle.mjs). */
export const address = { search: page ? new URL(page.URL).search : '' };
(globalThis as { cnoAddress?: typeof address }).cnoAddress = address;

// A file that is opened without more shows what was baked in; one that was reloaded, what it came to.
if (!address.search && baked.query) say(`?${baked.query}`);

/** Shows it in the address bar, too, where that is allowed: not in a frame without an origin. */
export function say(search: string): void {
	address.search = search;
	try {
		history.replaceState({}, '', (search || '?') + location.hash);
	} catch {
		// Remembered all the same.
	}
}
