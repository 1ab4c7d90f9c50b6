// One oEmbed file for each preset and lesson, written when the site is built.
import { error, json } from '@sveltejs/kit';
import { oembedAnswer } from '#lib/export/oembed.ts';
import { isShared, queryOf, sharedIds, wordsOf } from '../../p/shared.ts';
import { siteAddress } from '../../p/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => sharedIds.map((id) => ({ id }));

export const GET: RequestHandler = ({ params: { id } }) => {
	if (!isShared(id)) error(404);
	const title = `${wordsOf(id, 'en').title}: CNO Lab`;
	return json(oembedAnswer({ title, query: queryOf(id), site: siteAddress() }));
};
