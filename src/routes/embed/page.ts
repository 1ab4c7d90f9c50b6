// The page of an embedded picture: what its address says, spoken to by messages, with manners.
import { HeightTeller, handOutKeys } from '#lib/embed/manners.ts';
import { serve } from '#lib/embed/serve.ts';
import { readSettings } from '#lib/embed/settings.ts';
import { mountEmbed } from './mount.ts';

/** A file without an address says in itself what it shows. */
const baked = () => document.getElementById('cno-scenario')?.textContent?.trim() ?? '';

export function startPage(): void {
	const target = document.getElementById('cno');
	if (!target) return;
	target.replaceChildren();
	const query = location.search || baked();
	const heights = new HeightTeller(window);
	const stage = mountEmbed(target, query, {
		element: document.documentElement,
		home: document.querySelector<HTMLLinkElement>('link[rel="cno-home"]')?.href,
		onheight: (height) => heights.tell(height)
	});
	handOutKeys(window);
	serve(stage, window, readSettings(query).settings.allow);
}
