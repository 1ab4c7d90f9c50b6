// Deutsch: Therapiepläne, wie sie untersucht oder vereinbart wurden.
import type { RegimenMessages } from './en.ts';

export const de: RegimenMessages = {
	choose: 'Therapieplan',
	from: 'erster Tag',
	instead: 'Stattdessen geben',
	insteadOf: 'anstelle von allem, was jetzt gegeben wird',
	also: 'Zusätzlich geben',
	alsoTo: 'neben dem, was jetzt gegeben wird',
	read: (grade) => `wie gelesen: ${grade}`,
	done: (name, day) => `${name}: ab Tag ${day} gegeben.`,
	report: 'Berichte aus Studien, ins Modell gesetzt; kein Rat, für niemanden.',
	assumed: {
		dose: 'die Dosis',
		length: 'die Dauer',
		taper: 'das Ausschleichen',
		rhythm: 'von Anfang an eine Infusion alle sechs Wochen'
	},
	isAssumed: (list) => `Hier angenommen: ${list}.`,
	name: {
		naproxen: 'Zuerst ein NSAR',
		methotrexate: 'Nach einem NSAR: Methotrexat',
		sulfasalazine: 'Nach einem NSAR: Sulfasalazin',
		'tnf-inhibitor': 'Nach einem NSAR: TNF-Hemmer',
		'tnf-inhibitor-methotrexate': 'Nach einem NSAR: TNF-Hemmer mit Methotrexat',
		pamidronate: 'Nach einem NSAR: Pamidronat',
		zoledronate: 'Nach einem NSAR: Zoledronat',
		'steroid-bridge': 'Kurze Überbrückung mit Steroid',
		'methotrexate-bridge': 'Methotrexat mit Überbrückung'
	},
	says: {
		naproxen:
			'Naproxen, 15 mg/kg am Tag, ein Jahr lang. Mit einem NSAR beginnen fast alle; die prospektive Studie hat ihre 37 Kinder durch das erste Jahr begleitet.',
		methotrexate:
			'Methotrexat einmal in der Woche, zwölf Monate, 15 mg/m² wie bei juveniler Arthritis. Der erste der drei Konsenspläne für den Fall, dass ein NSAR nicht reicht.',
		sulfasalazine:
			'Sulfasalazin täglich, zwölf Monate, 40 mg/kg wie gemeinhin genannt. Der Konsensplan stellt es neben Methotrexat zur Wahl.',
		'tnf-inhibitor':
			'Adalimumab alle zwei Wochen, zwölf Monate. Der zweite der drei Konsenspläne; welcher TNF-Hemmer, lässt er offen.',
		'tnf-inhibitor-methotrexate':
			'Infliximab, 8 mg/kg alle sechs Wochen, und Methotrexat einmal in der Woche, zwölf Monate. Die Fallserie bei CNO gab beides, Infliximab alle vier bis acht Wochen.',
		pamidronate:
			'Pamidronat, 1 mg/kg an drei Tagen, alle drei Monate, dreimal. Der dritte der Konsenspläne; mit 9 mg/kg im Ganzen bleibt er unter den 11,5 mg/kg im Jahr, die als Höchstmenge genannt werden.',
		zoledronate:
			'Zoledronat, 0,05 mg/kg alle drei Monate, dreimal, wie in einer Pilotstudie mit 22 Kranken. Der Konsensplan nennt Bisphosphonate nur als Klasse.',
		'steroid-bridge':
			'Prednisolon, 2 mg/kg am Tag für zwei Wochen, dann über vier Wochen weniger, wie zwei Zentren es gaben. Die Konsenspläne lassen neben jedem eine kurze Gabe zu.',
		'methotrexate-bridge':
			'Methotrexat zwölf Monate lang, und Prednisolon in den ersten Wochen, bis es wirkt.'
	}
};
