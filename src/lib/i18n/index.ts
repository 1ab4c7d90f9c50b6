// Languages, and numbers as each language writes them. Messages are plain typed objects: a missing one does not compile.
import { de } from './de.ts';
import { en, type Messages } from './en.ts';

export type { Messages };
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export const messages: Record<Language, Messages> = { en, de };

export function isLanguage(value: unknown): value is Language {
	return (languages as readonly unknown[]).includes(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number with this many significant digits at most, without grouping: `0.71`, `7.1`, `71`, `714`. */
export function significant(value: number, language: Language, digits = 2): string {
	if (!Number.isFinite(value)) return '–';
	const whole = Math.abs(value) >= 10 ** (digits - 1);
	return whole
		? fixed(value, language, 0)
		: format(language, { maximumSignificantDigits: digits }).format(value);
}

/** A number with exactly this many decimals. */
export function fixed(value: number, language: Language, decimals: number): string {
	if (!Number.isFinite(value)) return '–';
	const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
	return format(language, options).format(value === 0 ? 0 : value);
}

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const key = language + JSON.stringify(options);
	let found = formats.get(key);
	if (!found) formats.set(key, (found = new Intl.NumberFormat(language, { useGrouping: false, ...options })));
	return found;
}
