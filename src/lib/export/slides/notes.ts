// What stands in the notes of a slide: what it shows, then everything that is needed to make it again. Pure.
import { fileMessages } from '#lib/i18n/files/index.ts';
import type { Deck } from './deck.ts';

/** Paragraphs; an empty one is a blank line. @param own what this slide shows */
export function notesOf(own: readonly string[], deck: Deck): string[] {
	const words = fileMessages[deck.language].deck;
	const settings = deck.settings.map(({ name, value }) => `${name}: ${value}`);
	const sources = deck.sources.map(({ label, about, address }) =>
		[`${label}:`, about, address].filter(Boolean).join(' ')
	);
	return [
		...own,
		'',
		`${words.settings}: ${settings.join('; ')}.`,
		`${words.therapies}: ${deck.therapies.length > 0 ? `${deck.therapies.join('; ')}.` : words.noTherapies}`,
		'',
		`${words.sources}:`,
		...sources,
		'',
		deck.link,
		`${deck.made}. ${deck.notClinical}`
	].map((text) => text.replace(/\p{Cc}+/gu, ' '));
}
