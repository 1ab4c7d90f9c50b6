// Languages, and numbers as each language writes them. Messages are plain typed objects: a missing one does not compile.
import { en } from './en.ts';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
/** What each language calls itself. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' };

/** Fetches what is known of a language; each piece of words adds its own. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * A piece of words whose English is always there, and whose German comes with {@link loadLanguage}. Until then it is
 * English: a piece may come with a part of the page that is loaded after the language was chosen.
 */
export function spoken<Words>(en: Words, de: () => Promise<Words>): Record<Language, Words> {
	let german: Words | undefined;
	loads.push(async () => (german ??= await de()));
	return {
		en,
		get de() {
			return german ?? en;
		}
	};
}

export const messages = spoken(en, async () => (await import('./de.ts')).de);

/** The language that was asked for last. */
let wanted: Language = 'en';

/** Fetches the words of a language, for all pieces that are here by now; rejects when they cannot be reached. */
export async function loadLanguage(language: Language): Promise<void> {
	wanted = language;
	if (language === 'de') await Promise.all(loads.map((load) => load()));
}

/** A part that is loaded when it is needed, with its words; without a network it is shown all the same, in English. */
export async function withWords<Part>(part: Promise<Part>): Promise<Part> {
	const loaded = await part;
	await loadLanguage(wanted).catch(() => {});
	return loaded;
}

export function isLanguage(value: unknown): value is Language {
	return (languages as readonly unknown[]).includes(value);
}

/** A number with this many significant digits at most, without grouping: `0.71`, `7.1`, `71`, `714`. */
export function significant(value: number, language: Language, digits = 2): string {
	if (!Number.isFinite(value)) return '–';
	const size = Math.abs(value);
	if (size === 0 || size >= 10 ** (digits - 1)) return fixed(value, language, 0);
	const decimals = Math.min(100, digits - 1 - Math.floor(Math.log10(size)));
	return written(value.toFixed(decimals).replace(/\.?0+$/, ''), language);
}

/** A number with exactly this many decimals, without grouping. */
export function fixed(value: number, language: Language, decimals: number): string {
	if (!Number.isFinite(value)) return '–';
	return written(value.toFixed(decimals), language);
}

/**
 * The digits as a language writes them. Not `Intl.NumberFormat`, which writes the same (a test says so): a page makes a
 * dozen figures before its first picture, and making the formats alone took a tenth of a second.
 */
function written(digits: string, language: Language): string {
	const plain = /^-0(\.0*)?$/.test(digits) ? digits.slice(1) : digits;
	return language === 'de' ? plain.replace('.', ',') : plain;
}

/** The text with its units held to their figures, so that no line ends between `45` and `%`. */
export function unbroken(text: string): string {
	return text.replace(/(\d) (?=%|pg\/|mg\/|h\b)/g, '$1\u00a0');
}
