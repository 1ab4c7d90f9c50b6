// What stands round the picture on the first page. German.
import type { PageMessages } from './en.ts';

export const de: PageMessages = {
	legend: {
		man: 'ein Mann, gemessen',
		mean: (men) => `Mittel ± SD von ${men} Männern, gemessen`,
		model: 'Modell, an Bolus und Infusion angepasst',
		source:
			'Daten: Janum und Berg, veröffentlicht mit dem Endotoxin-Modell der NCSU (2023). Gesunde erwachsene Männer; CNO trifft meist Kinder.',
		sourceLink: 'Quelle und Lizenz',
		otherDose:
			'Die Männer bekamen 2 ng/kg, auf einmal oder über 4 Stunden: ihre Daten erscheinen bei dieser Dosis.',
		dish: 'Dass CRMO-Monozyten weniger IL-10 machen, aber nicht weniger TNF oder IL-6, ist gemessen (Hofmann et al. 2011, 2012). Wie viel weniger, wurde nicht berichtet: die Bremse ist eine Annahme, von nichts bis gesund. Dichte und Verluste in der Schale sind angenommen.',
		assumed:
			'Die Zytokine sind die der gezeigten Läsion. Wie stark Medikamente wirken und wie groß der IL-10-Mangel ist, sind Annahmen.'
	},
	closer: {
		title: 'Genauer hinsehen',
		scene: 'Ausgangslage',
		drives: 'Was gerade antreibt',
		compare: 'Vergleichen',
		numbers: 'Zahlen',
		doubts: 'Was umstritten ist'
	},
	jump: {
		title: 'Teile der Seite',
		mechanism: 'Rad',
		words: 'In Worten',
		therapies: 'Behandeln',
		body: 'Körper',
		closer: 'Näher'
	},
	page: {
		display: 'Anzeige',
		language: 'Sprache',
		reset: 'Zurücksetzen',
		theme: { auto: 'Auto', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' }
	},
	question: {
		dish: 'Was stellen die Monozyten bei CNO zu wenig her?',
		endotoxin: 'Können dieselben Gleichungen zwanzig Männern folgen?',
		course: 'Was geschieht im Knochen, wenn die IL-10-Bremse rutscht?'
	},
	description:
		'Ein interaktives Modell der chronischen nichtbakteriellen Osteomyelitis. IL-10 schwächen, Therapien geben, dem Knochen zusehen.',
	skip: 'Zum Bild springen',
	people: {
		dish: 'Wie Menschen sich unterscheiden',
		endotoxin: 'Wie Menschen sich unterscheiden',
		course: 'Wie Erkrankte sich unterscheiden'
	},
	model: {
		link: 'Modell',
		every: 'Woher jede Zahl kommt',
		source: 'Quelle',
		causesSource: 'Wo das gesehen wurde'
	},
	pin: { add: 'Diesen Lauf anheften', noTherapy: 'ohne Therapie' }
};
