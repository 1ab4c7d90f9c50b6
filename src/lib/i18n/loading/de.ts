// Deutsch: was gesagt wird, wenn ein Teil der Seite nicht geladen werden kann.
import type { LoadingMessages } from './en.ts';

export const de: LoadingMessages = {
	unreached:
		'Dazu fehlt ein Teil der Seite, der nicht geladen werden konnte. Alles bleibt, wie es war; mit Verbindung noch einmal versuchen.'
};
