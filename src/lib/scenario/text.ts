// Values as short text, and what a value is.

/** A number as short text without an exponent, at most six decimals. */
export function plain(value: number): string {
	return String(Number(value.toFixed(6)));
}

/** Whatever it is, in at most 60 characters. */
export function brief(value: unknown): string {
	const text = typeof value === 'string' ? value : written(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A message may bring what JSON cannot write: a circle, or a whole number without end. */
function written(value: unknown): string {
	try {
		return JSON.stringify(value) ?? typeof value;
	} catch {
		return typeof value;
	}
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
