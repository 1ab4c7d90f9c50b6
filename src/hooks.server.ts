// How a page is written when the site is built: fonts are asked for together with the first script, not after the styles.
import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) => type === 'js' || (type === 'font' && !path.includes('greek'))
	});
