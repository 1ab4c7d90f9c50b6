// Deutsch: die Seite als eine Datei, die kein Netz braucht.
import type { OfflineMessages } from './en.ts';

export const de: OfflineMessages = {
	title: 'Eine Datei, die kein Netz braucht',
	kinds: { workbench: 'Die ganze Werkbank', embed: 'Die Abbildung, für Folien' },
	again: 'Diese Datei mit dem jetzigen Szenario',
	hint: 'Eine HTML-Datei von etwa 300 kB mit diesem Szenario darin. Sie öffnet sich von Festplatte, Stick oder aus einer Mail in jedem aktuellen Browser.',
	working: 'Einen Moment …',
	done: (file: string) => `${file} ist geschrieben. Ein Doppelklick öffnet sie.`,
	failed: 'Die Datei ließ sich nicht holen. Dafür ist einmal eine Verbindung nötig.',
	noSite:
		'Diese Datei kennt die Adresse ihrer Website nicht. Dies hier an die Adresse eines CNO Lab anhängen oder die Datei selbst weitergeben.'
};
