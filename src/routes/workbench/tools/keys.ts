// The keys that undo and redo, unless somebody is typing.

interface Pressed {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	shiftKey: boolean;
	altKey: boolean;
	/** Where the focus is, as far as it matters. */
	target: EventTarget | null;
}

/** Ctrl or Cmd with Z; with Shift, or with Y, forwards. */
export function stepAsked({
	key,
	ctrlKey,
	metaKey,
	shiftKey,
	altKey,
	target
}: Pressed): 'undo' | 'redo' | undefined {
	if (ctrlKey === metaKey || altKey || isTyping(target)) return undefined;
	const letter = key.toLowerCase();
	if (letter === 'z') return shiftKey ? 'redo' : 'undo';
	return letter === 'y' && !shiftKey ? 'redo' : undefined;
}

/** Fields have an undo of their own; a dialog covers the page. */
function isTyping(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	const field = 'textarea, [contenteditable], dialog, input:not([type=range], [type=checkbox], [type=radio])';
	return target.closest(field) !== null;
}
