// The script of the embed page: the picture of its address, spoken to by messages, with manners.
import { HeightTeller, handOutKeys } from '#lib/embed/manners.ts';
import { serve } from '#lib/embed/serve.ts';
import { readSettings } from '#lib/embed/settings.ts';
import { mountEmbed } from './mount.ts';

const target = document.getElementById('cno')!;
target.replaceChildren();
const heights = new HeightTeller(window);
const query = location.search || (document.getElementById('cno-scenario')?.textContent ?? '');
const stage = mountEmbed(target, query, {
	element: document.documentElement,
	home: document.querySelector<HTMLLinkElement>('link[rel="cno-home"]')?.href,
	onheight: (height) => heights.tell(height)
});
handOutKeys(window);
serve(stage, window, readSettings(query).settings.allow);
