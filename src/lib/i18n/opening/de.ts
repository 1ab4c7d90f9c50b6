// Deutsch: während eine Seite in einer Datei aufgeht.
import type { OpeningMessages } from './en.ts';

export const de: OpeningMessages = {
	opening: 'CNO Lab wird ausgepackt …',
	failed:
		'CNO Lab lässt sich hier nicht öffnen: Der Browser ist zu alt, oder die Datei ist beschädigt. Ein aktueller Chrome, Edge, Firefox oder Safari öffnet sie.'
};
