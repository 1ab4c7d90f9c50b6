// The few words of the therapies that the first picture needs; the others are loaded with what they are said of.
import type { Language } from '../index.ts';

export interface TherapyStartMessages {
	/** Gives a class of drugs from the day of the time cursor on. */
	give: (name: string) => string;
	regimens: string;
}

export const therapyStart: Record<Language, TherapyStartMessages> = {
	en: {
		give: (name) => `Give ${name} from the time cursor on`,
		regimens: 'Regimens'
	},
	de: {
		give: (name) => `${name} ab dem Zeitzeiger geben`,
		regimens: 'Therapiepläne'
	}
};
