// Puts off what nobody waits for until the page has nothing else to do.

/** Milliseconds for browsers that do not say when they are idle. */
const aWhile = 2000;

/** Calls `work` once the page is idle; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const id = requestIdleCallback(work);
		return () => cancelIdleCallback(id);
	}
	const id = setTimeout(work, aWhile);
	return () => clearTimeout(id);
}
