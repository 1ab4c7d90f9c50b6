// Deutsch, für die Kurven: was erst geladen wird, wenn man danach fragt.
import type { ChartMessages } from './en.ts';

export const de: ChartMessages = {
	name: {
		ratio: 'Balance',
		esr: 'BSG',
		fever: 'Fieber',
		lesions: 'MRT-Läsionen',
		monocytes: 'Monozyten',
		pge2: 'PGE2',
		rankl: 'RANKL',
		danger: 'Gefahr'
	},
	unit: {
		fever: '°C über normal',
		lesions: (of) => (of === 1 ? 'von 1 Knochen' : `von ${of} Knochen`),
		monocytes: '% aktiviert',
		pge2: 'des Höchsten',
		danger: '× halbmax.'
	},
	balance: '(IL-6 + TNF) : IL-10',
	bone: 'Osteoklasten und Knochen',
	choose: {
		title: 'Kurven und Skalen',
		curves: 'Kurven',
		usual: 'Die üblichen',
		scale: 'Konzentrationen',
		linear: 'linear',
		log: 'logarithmisch',
		cut: 'Spitze eines Auslösers kappen',
		cutNote: 'Eine gekappte Spitze ist markiert, mit ihrer Höhe.',
		fixed: 'Skalen lassen, wie sie jetzt sind',
		fixedNote: 'Beim Verstellen wird nichts neu skaliert: So lässt sich mit dem Auge vergleichen.',
		time: 'Ausschnitt der Zeitachse',
		from: 'Von',
		to: 'bis',
		unit: { months: 'Monate', days: 'Tage', hours: 'Stunden', years: 'Jahre' },
		whole: 'Der ganze Verlauf',
		drag: 'Oder auf der Zeitachse ziehen; ein Doppelklick zeigt wieder alles.'
	},
	zoom: {
		group: 'Ausschnitt der Zeitachse',
		from: 'Gezeigt von',
		to: 'Gezeigt bis',
		pan: 'Ausschnitt verschieben',
		whole: 'Ganzer Verlauf'
	},
	band: { made: 'wie gemacht', computing: 'das Band wird berechnet …' },
	table: {
		title: 'In Zahlen',
		every: 'Eine Zeile je',
		step: {
			month: 'Monat',
			week: 'Woche',
			day: 'Tag',
			hour: 'Stunde',
			sixHours: '6 Stunden',
			quarter: '15 Minuten',
			minute: '3 Minuten'
		},
		healthy: 'Mit dem gesunden Zwilling',
		healthyOf: (name) => `${name}, gesund`,
		time: { month: 'Monat', week: 'Woche', day: 'Tag', hour: 'Stunde' },
		cursor: 'Zeitmarke',
		rows: (n) => (n === 1 ? '1 Zeile' : `${n} Zeilen`),
		boneUnit: '% von gesund'
	},
	failure: {
		details: 'Einzelheiten',
		cause: 'Warum',
		reached: 'Erreicht',
		steps: 'Schritte gegangen und verworfen',
		evaluations: 'Auswertungen der Gleichungen',
		advice:
			'Die letzte Änderung zurücknehmen oder einen Regler ein wenig bewegen: Die Gleichungen sind überall dieselben.'
	}
};
