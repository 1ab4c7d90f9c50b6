// The part of a document that a program makes, between two marks.

/** @returns undefined when the text has lost its marks */
export function replaceMade(
	text: string,
	made: string,
	{ begin, end }: { begin: string; end: string }
): string | undefined {
	const from = text.indexOf(begin);
	const to = text.indexOf(end);
	if (from < 0 || to < from) return undefined;
	return `${text.slice(0, from + begin.length)}\n\n${made}\n\n${text.slice(to)}`;
}
