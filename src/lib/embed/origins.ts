// Where a message came from and may go to: origins as browsers write them, with `null` for what has none.

/** What browsers write for a page from disk and for a frame that is sandboxed without its origin. */
const opaque = 'null';

/** One page in the eyes of another: `https://host:port`, or `null`. */
export const originOf = (origin: string): string =>
	origin === '' || origin.startsWith('file:') ? opaque : origin;

/**
 * Whether a page of this origin may change what is embedded. The page's own origin may always; any other is written
 * out, also `null`, which every sandboxed page has. `*` is everybody.
 * @param own `window.origin` of the frame, which knows of a sandbox (`location.origin` does not)
 */
export function isAllowed(origin: string, allow: readonly string[], own: string): boolean {
	const from = originOf(origin);
	return (from !== opaque && from === own) || allow.includes('*') || allow.includes(from);
}

/**
 * The target for `postMessage`. What has no origin can only be reached as `*`: it still goes to one window and no
 * other, but whatever that window shows by then reads it.
 */
export const targetOf = (origin: string): string => (originOf(origin) === opaque ? '*' : origin);

/** The origin of what a frame shows or will show, as its messages will bear it. */
export function originOfFrame(frame: HTMLIFrameElement): string {
	const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
	// A deck may keep the address back until the slide is near.
	const source = frame.getAttribute('src') || frame.dataset.src;
	if (isSandboxed || !source || frame.hasAttribute('srcdoc')) return opaque;
	const base = frame.ownerDocument.baseURI;
	return URL.canParse(source, base) ? originOf(new URL(source, base).origin) : opaque;
}
