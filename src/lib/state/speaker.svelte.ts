// Who speaks a language: the page, or one embedded picture.
import { loadLanguage, type Language } from '#lib/i18n/index.ts';

export class Speaker {
	language = $state<Language>('en');
	#wanted: Language = 'en';

	/** Speaks a language as soon as its words are there; without them it goes on in the one that it speaks. */
	async speak(language: Language): Promise<void> {
		this.#wanted = language;
		try {
			await loadLanguage(language);
		} catch {
			return;
		}
		if (this.#wanted === language) this.language = language;
	}
}
