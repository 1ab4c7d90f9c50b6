// How a page is written when the site is built: fonts are asked for together with the first script, not after the styles;
// and what somebody does before that script answers is kept.
import type { Handle } from '@sveltejs/kit';
import { keepEarly } from './routes/early/keep.ts';

/** The embedded picture is drawn by its script, which answers from then on: there is nothing to keep. */
const early = (route: string | null) =>
	route === '/embed' ? '' : `<script>(${keepEarly.toString()})()</script>`;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || (type === 'font' && !path.includes('greek')),
		transformPageChunk: ({ html }) => html.replace('%cno.early%', () => early(event.route.id))
	});
