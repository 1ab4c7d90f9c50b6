// What the page of a preset or lesson says, in both languages, worked out when the site is built: not loaded from a server,
// because then every page of the site would carry the code that unpacks what a server sends.
import { error } from '@sveltejs/kit';
import { isShared, queryOf, sharedIds, wordsOf } from '../shared.ts';
import { siteAddress } from '../site.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sharedIds.map((id) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
	if (!isShared(id)) error(404);
	const site = siteAddress();
	return {
		query: queryOf(id),
		words: { en: wordsOf(id, 'en'), de: wordsOf(id, 'de') },
		/** Of this page, where it is known. */
		address: site && `${site}p/${id}/`,
		/** Of the oEmbed file, against this page where no other address is known. */
		oembed: `${site ?? '../../'}oembed/${id}.json`
	};
};
