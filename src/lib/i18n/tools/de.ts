// German: the tools at the head of the page, and the way back to a default.
import type { ToolMessages } from './en.ts';

export const de: ToolMessages = {
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	undone: 'Die letzte Änderung ist rückgängig gemacht.',
	redone: 'Die Änderung ist wiederhergestellt.',
	scenarios: 'Szenarien',
	share: 'Teilen',
	export: 'Export',
	menu: 'Menü',
	notLoaded: 'Dieser Teil der Seite konnte nicht geladen werden. Besteht eine Verbindung?',
	resetTo: (label, value) => `${label} zurück auf ${value}`
};
