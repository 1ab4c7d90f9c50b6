// Languages, and numbers as each language writes them. Messages are plain typed objects: a missing one does not compile.
import { en, type Messages } from './en.ts';

export type { Messages };
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' };

/** English is always there. Whoever wants to speak another language loads it first ({@link loadLanguage}). */
export const messages = { en } as Record<Language, Messages>;

/** Fetches the words of a language; until then nobody may be told that it is spoken. */
export async function loadLanguage(language: Language): Promise<void> {
	if (language === 'de') messages.de ??= (await import('./de.ts')).de;
}

export function isLanguage(value: unknown): value is Language {
	return (languages as readonly unknown[]).includes(value);
}

/** Made once each, because making one takes far longer than using it: by significant digits, and by decimals. */
interface Formats {
	bySignificant: Intl.NumberFormat[];
	byDecimals: Intl.NumberFormat[];
}
const formats: Record<Language, Formats> = {
	en: { bySignificant: [], byDecimals: [] },
	de: { bySignificant: [], byDecimals: [] }
};

/** A number with this many significant digits at most, without grouping: `0.71`, `7.1`, `71`, `714`. */
export function significant(value: number, language: Language, digits = 2): string {
	if (!Number.isFinite(value)) return '–';
	if (Math.abs(value) >= 10 ** (digits - 1)) return fixed(value, language, 0);
	const { bySignificant } = formats[language];
	bySignificant[digits] ??= format(language, { maximumSignificantDigits: digits });
	return bySignificant[digits].format(value);
}

/** A number with exactly this many decimals. */
export function fixed(value: number, language: Language, decimals: number): string {
	if (!Number.isFinite(value)) return '–';
	const { byDecimals } = formats[language];
	byDecimals[decimals] ??= format(language, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	return byDecimals[decimals].format(value === 0 ? 0 : value);
}

/** The text with its units held to their figures, so that no line ends between `45` and `%`. */
export function unbroken(text: string): string {
	return text.replace(/(\d) (?=%|pg\/|mg\/|h\b)/g, '$1\u00a0');
}

function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return new Intl.NumberFormat(language, { useGrouping: false, ...options });
}
