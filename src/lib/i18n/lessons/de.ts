// German: the lessons, and the small pages under which a preset or a lesson can be passed on.
import type { LessonMessages } from './en.ts';

export const de: LessonMessages = {
	lessons: {
		brake: {
			title: 'Eine fehlende Bremse',
			says: 'Weniger IL-10, und TNF und IL-6 steigen, obwohl an ihnen nichts verändert wurde: erst in der Schale, dann im Knochen.',
			steps: [
				'Eine Schale mit heiler Bremse. Welche Kurve kommt zuletzt?',
				'Erst raten: weniger IL-10, was macht TNF?',
				'Dasselbe im Knochen, dreimal mit ein und demselben Auslöser. Wie heißen die drei Verläufe?',
				'„Was umstritten ist“ öffnen und „Größe des Defekts“ lesen. Was ist bekannt, was wurde gewählt?'
			]
		},
		circle: {
			title: 'Ein Kreis durch den Knochen',
			says: 'Einen Schub von Kurve zu Kurve verfolgen, ein Medikament geben und herausfinden, was eine Tabelle der Medikamente wert ist.',
			steps: [
				'Den Kreis als Pfeile zeichnen; die Klasse ergänzt die Vorzeichen.',
				'Einen Schub von Kurve zu Kurve verfolgen. Was steigt zuerst, was zuletzt, was beendet ihn?',
				'Je Paar ein Medikament auf dasselbe Szenario: Schmerz in Tagen, TNF, Knochen nach einem Jahr. Zum Beispiel ein NSAR.',
				'Sammeln. Warum lässt der Schmerz unter einem NSAR nach, während das Feuer bleibt?',
				'Dasselbe Medikament zwei Monate später. Kommt dasselbe heraus?',
				'Ein Satz, den das Modell stützt, und einer, den es nicht stützt.'
			]
		},
		belief: {
			title: 'Wie weit soll man einem Modell glauben?',
			says: 'Eine Dosis auf zwei Wegen, Ziele, die erreicht oder verfehlt werden, gemessene und angenommene Zahlen, und der Zufall.',
			steps: [
				'Dieselbe Dosis in die Vene, auf einmal und langsam. Erst den Unterschied beschreiben, dann Zahlen lesen.',
				'Das Modell vor seinen Zielen. Ist jedes Urteil gerecht?',
				'Zählen, was gemessen, angepasst und angenommen ist. Eine angenommene Zahl wählen: Wie ließe sie sich messen?',
				'Zwei Kinder mit derselben Krankheit und verschiedenem Glück. Was könnte eine Studie mit zehn Kindern folgern?',
				'Ein eigener Versuch: eine Frage, eine Änderung auf einmal, die Vorhersage schriftlich.',
				'Zwei Minuten je Gruppe. Die anderen fragen: angepasst, vorhergesagt oder angenommen?'
			]
		}
	},
	lesson: (minutes) => `Unterrichtsstunde, ${minutes} Minuten`,
	preset: 'Szenario',
	minutes: (n) => `${n} min`,
	show: (n, of) => (of > 1 ? `Zeigen ${n}` : 'Zeigen'),
	section: { validation: 'Das Modell vor seinen Zielen', parameters: 'Alle Zahlen' },
	open: 'In CNO Lab öffnen'
};
