// Puts off what a pointer asks for until the next picture is due: a mouse may move, and a busy browser may hand out
// moves, more often than the display shows anything, and each would cost a solve that nobody sees.

const waiting = new Map<unknown, () => void>();

/**
 * Does `work` just before the next picture is drawn, so that it is in that picture.
 * @param about what the work is about: of several asked for the same thing, only the last is done
 */
export function inFrame(about: unknown, work: () => void): void {
	if (waiting.size === 0) requestAnimationFrame(doWaiting);
	waiting.delete(about);
	waiting.set(about, work);
}

function doWaiting(): void {
	const due = [...waiting.values()];
	waiting.clear();
	for (const work of due) work();
}
