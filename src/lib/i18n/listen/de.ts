// German: the curve that one can hear.
import type { ListenMessages } from './en.ts';

export const de: ListenMessages = {
	listen: (name) => `${name} anhören`,
	stop: 'Ton anhalten',
	about: 'Höher heißt mehr; vom Anfang bis zum Ende in acht Sekunden.',
	refused: 'Dieser Browser spielt hier keinen Ton.'
};
