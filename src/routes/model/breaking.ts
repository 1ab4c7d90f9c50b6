// MathML does not break its lines. Cut after `=` and before each sum of the top row, an equation wraps like text.

/** The parts of an equation, each an inline `<math>` of its own, in reading order. */
export function breakable(mathml: string): string[] {
	const body = /^<math[^>]*><mrow>(.*)<\/mrow><\/math>$/s.exec(mathml)?.[1];
	if (body === undefined) return [mathml];
	const parts: string[] = [''];
	for (const child of childrenOf(body)) {
		const sign = /^<mo>([=+−])<\/mo>$/.exec(child)?.[1];
		// A sign at the head of a part is still between two terms, and keeps their distance.
		const between = (sign === '+' || sign === '−') && parts.at(-1) !== '';
		if (between) parts.push('');
		parts[parts.length - 1] += between ? `<mo form="infix" lspace="0" rspace="0.24em">${sign}</mo>` : child;
		if (sign === '=') parts.push('');
	}
	return parts.filter(Boolean).map((part) => `<math displaystyle="true"><mrow>${part}</mrow></math>`);
}

/** Elements of the first level, as text. */
export function* childrenOf(body: string): Generator<string> {
	let depth = 0;
	let start = 0;
	for (const { 0: tag, 1: closing, 2: empty, index } of body.matchAll(/<(\/?)[a-z]+[^>]*?(\/?)>/g)) {
		depth += closing ? -1 : empty ? 0 : 1;
		if (depth > 0) continue;
		yield body.slice(start, (start = index + tag.length));
	}
}
