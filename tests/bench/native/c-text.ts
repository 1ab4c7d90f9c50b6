// Straight-line arithmetic as JavaScript writes it → the same as C: whole numbers become doubles, or 1 / 2 would be 0.

/** @param code operators, names, numbers, `? :` and Math.pow; numbers within [ ] are places and stay whole */
export function toC(code: string): string {
	return code
		.replace(/\[[^\]]*\]|[A-Za-z_]\w*|\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (token) =>
			/^\d+$/.test(token) ? `${token}.0` : token
		)
		.replaceAll('Math.pow', 'pow');
}
