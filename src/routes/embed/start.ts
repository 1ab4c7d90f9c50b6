// The page of an embedded picture: what its address says; in a frame also with an ear for messages, and with manners.
import { mountPicture } from './mount.ts';

/** A file without an address says in itself what it shows. */
const baked = () => document.getElementById('cno-scenario')?.textContent?.trim() ?? '';

export function startPage(): void {
	const target = document.getElementById('cno');
	if (!target) return;
	target.replaceChildren();
	const query = location.search || baked();
	let height = 0;
	let tell = (pixels: number): void => void (height = pixels);
	const { embed } = mountPicture(target, query, {
		element: document.documentElement,
		home: document.querySelector<HTMLLinkElement>('link[rel="cno-home"]')?.href,
		onheight: (pixels) => tell(pixels)
	});
	// Only a page around a frame, or one that has opened this one, has anything to say or to hear.
	if (window.parent === window && !window.opener) return;
	import('./framed.ts').then(
		({ startFrame }) => {
			tell = startFrame(embed, query);
			if (height > 0) tell(height);
		},
		() => {} // The network is gone: the picture can be played with by hand.
	);
}
