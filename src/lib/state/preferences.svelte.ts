// How this person likes the page: language, look, whether it shows how people differ, which curves and scales. Kept on the device where that is allowed, never required.
import { isLanguage, type Language } from '#lib/i18n/index.ts';
import { Speaker } from './speaker.svelte.ts';
import { isTheme, type Theme } from './theme.ts';
import { pictureToPairs, readPicture, usualPicture, type PictureChoice } from './picture-choice.ts';

class Preferences extends Speaker {
	theme = $state<Theme>('auto');
	/** Whether bands show how people differ. */
	people = $state(false);
	/** Which curves, and their scales. */
	picture = $state.raw<PictureChoice>(usualPicture);

	/** The link wins over what was kept, that over what the device says. Called once, when the site opens. */
	load(query: URLSearchParams): void {
		const language = [query.get('lang'), kept('lang'), globalThis.navigator?.language?.slice(0, 2)].find(
			isLanguage
		);
		const theme = [query.get('theme'), kept('theme')].find(isTheme);
		if (language) void this.speak(language);
		if (theme) this.theme = theme;
		this.people = (query.get('people') ?? kept('people')) === '1';
		// Fixed axes belong to a comparison that is under way, or to a link; the rest is a habit.
		this.picture = readPicture((key) => query.get(key) ?? (key === 'axes' ? null : kept(key)));
	}

	setLanguage(language: Language): void {
		void this.speak(language);
		keep('lang', language);
	}

	setTheme(theme: Theme): void {
		this.theme = theme;
		keep('theme', theme);
	}

	setPeople(people: boolean): void {
		this.people = people;
		keep('people', people ? '1' : '0');
	}

	setPicture(changed: Partial<PictureChoice>): void {
		this.picture = { ...this.picture, ...changed };
		const pairs = new Map(pictureToPairs(this.picture));
		for (const key of ['lanes', 'scale', 'peaks']) keep(key, pairs.get(key) ?? '');
	}
}

/** One for all pages: a choice holds on the next page even where nothing may be kept. */
export const preferences = new Preferences();

/** Storage throws in sandboxed frames: then nothing is kept. */
function kept(key: string): string | null {
	try {
		return globalThis.localStorage.getItem(`cno-lab.${key}`);
	} catch {
		return null;
	}
}

function keep(key: string, value: string): void {
	try {
		globalThis.localStorage.setItem(`cno-lab.${key}`, value);
	} catch {
		// Not kept; the page works all the same.
	}
}
