// The few words of the therapies that the first picture needs; the others are loaded with what they are said of.
import type { Language } from '../index.ts';

export interface TherapyStartMessages {
	/** Gives a class of drugs from the day of the time cursor on. */
	give: (name: string) => string;
	regimens: string;
	/** Asked for one course more than a scenario holds. */
	enough: (most: number) => string;
}

export const therapyStart: Record<Language, TherapyStartMessages> = {
	en: {
		give: (name) => `Give ${name} from the time cursor on`,
		regimens: 'Regimens',
		enough: (most) => `A run holds ${most} courses, and it has them. Remove one to give another.`
	},
	de: {
		give: (name) => `${name} ab dem Zeitzeiger geben`,
		regimens: 'Therapiepläne',
		enough: (most) =>
			`Ein Lauf fasst ${most} Gaben, und so viele hat er. Erst eine entfernen, dann passt die nächste.`
	}
};
