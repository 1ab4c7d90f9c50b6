// What differs between two plain objects.

/** Names of what differs between two plain objects, as paths: `il10.erk trigger.day`. */
export function differences(before: object, after: object, path = ''): string {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names]
		.map((name) => {
			const [a, b] = [(before as Record<string, unknown>)[name], (after as Record<string, unknown>)[name]];
			if (a === b) return '';
			const deeper = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
			return deeper ? differences(a, b, `${path}${name}.`) : path + name;
		})
		.filter(Boolean)
		.join(' ');
}
