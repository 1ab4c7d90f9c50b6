// Instead of `$app/paths` in a page that is one file: the workbench is here, all else is on the site it came from.
import { baked } from '../address.ts';

/** Where a link leads that has nowhere to lead; such links are not shown (App.svelte). */
const nowhere = '#no-site';

export function resolve(path: string): string {
	const [, name, rest] = /^\/([^?#]*)(.*)$/.exec(path)!;
	if (name === '') return rest || '?';
	return baked.site ? `${baked.site}${name.replace(/\/?$/, '/')}${rest}` : nowhere;
}

export const asset = (path: string): string => (baked.site ? baked.site + path.slice(1) : nowhere);
