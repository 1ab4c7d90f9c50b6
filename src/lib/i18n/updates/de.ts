// Deutsch: was über die Seite selbst gesagt wird: dass sie ohne Netz geht und dass es eine neuere gibt.
import type { UpdateMessages } from './en.ts';

export const de: UpdateMessages = {
	ready: 'Funktioniert jetzt auch ohne Netz.',
	new: 'Es gibt eine neue Version. Das Szenario bleibt.',
	reload: 'Neu laden',
	close: 'Diese Zeile schließen'
};
