// Deutsch, zweiter Teil: was erst geladen wird, wenn man es ansieht: die Modellseite, Einzelheiten einer Therapie, Risiken.
import type { LaterMessages } from './en.ts';

export const de: LaterMessages = {
	course: {
		agentOf: (name) => `${name}: welches Medikament`,
		dose: 'Dosis',
		usual: '× üblich',
		per: { day: 'am Tag', week: 'in der Woche' },
		perRoute: { oral: 'je Gabe', subcutaneous: 'je Spritze', intravenous: 'je Infusion' },
		every: 'Alle',
		taper: 'Ausschleichen',
		days: 'Tage',
		course: 'Gabe',
		courses: (name) => `${name}: welche Gabe`,
		addCourse: 'Noch eine Gabe',
		removeCourse: (n) => `Gabe ${n} entfernen`
	},
	risk: {
		clears: (day, days, usual) =>
			`Eine Infektion an Tag ${day} bräuchte ${days} statt ${usual} Tage, bis sie weg ist (im Modell).`,
		same: (day, usual) =>
			`Eine Infektion an Tag ${day} wäre nach ${usual} Tagen weg, wie ohne Medikamente (im Modell).`,
		stays: (day, followed, usual) =>
			`Eine Infektion an Tag ${day} wäre in ${followed} Tagen nicht weg; ohne Medikamente dauert sie ${usual} (im Modell).`,
		renewal: (percent) =>
			`Knochen ohne Entzündung erneuert sich mit ${percent} % seines üblichen Tempos (im Modell).`,
		assumed: 'Die Richtung folgt aus den Zielen; wie viel, ist angenommen.',
		said: 'Was sonst von diesen Medikamenten gesagt wird'
	},
	people: {
		soFar: {
			patients: (n, of) => `${n} ${of ? `von ${of} ` : ''}virtuelle Erkrankte bisher.`,
			men: (n, of) => `${n} ${of ? `von ${of} ` : ''}virtuelle Männer bisher.`
		},
		count: {
			patients: (n) => `${n} virtuelle Erkrankte, alle mit diesen Auslösern und Medikamenten.`,
			men: (n) => `${n} virtuelle Männer, alle mit diesem Anlass und dieser Bremse.`
		},
		failed: (n) => `${n} ließen sich nicht berechnen und fehlen.`,
		crashed: 'Das ließ sich hier nicht berechnen.',
		pale: 'Blass: neun von zehn, dunkler: die Hälfte.',
		range: (name, low, high) => `${name} ${low} bis ${high}`,
		now: (ranges) => `Neun von zehn an der Zeitmarke: ${ranges} pg/ml.`,
		label: { patients: '9 von 10 Erkrankten', men: '9 von 10 Männern' },
		how: {
			patients:
				'Erdacht: Was ihre Zellen herstellen und abbauen, unterscheidet sich wie bei den zwanzig Männern der Endotoxin-Daten (angepasst); ihre Bremsen streuen um die eingestellte (angenommen).',
			men: 'Erdacht: Was ihre Zellen herstellen und abbauen, unterscheidet sich wie bei den zwanzig Männern der Endotoxin-Daten (angepasst).'
		}
	},
	model: {
		title: 'Das Modell und seine Belege: CNO Lab',
		description: 'Jede Gleichung, jede Zahl und jeder Mechanismus von CNO Lab, mit Quelle und Güte.',
		question: 'Woher kommt jede Zahl?',
		is: 'Ein Lehrmodell: ein einziger Satz von Differentialgleichungen, geeicht am Blut von zwanzig gesunden Männern nach Endotoxin und mit benannten Annahmen in den Knochen übertragen.',
		isNot:
			'Es ist kein klinisches Werkzeug, und Übereinstimmung ist kein Beweis: An die Blutdaten wurde angepasst, die drei Verläufe sind Entwurf. Über einen Menschen, eine Dosis oder eine Prognose sagt es nichts.',
		english: 'Die Aussagen des Modells und seiner Quellen stehen auf Englisch.',
		contents: 'Auf dieser Seite',
		section: {
			equations: 'Gleichungen',
			parameters: 'Parameter',
			validation: 'Validierung',
			mechanisms: 'Mechanismen',
			drugs: 'Medikamente',
			facts: 'Zahlen und Befunde',
			contested: 'Strittig oder unbekannt',
			references: 'Quellen'
		},
		lead: {
			equations:
				'Alle, so wie sie gelöst werden. Zeige auf ein Symbol: was es ist und was es jetzt wert ist.',
			parameters:
				'Wert, plausibler Bereich und Güte. Die Marke auf der Skala ist der Wert in seinem Bereich.',
			validation: 'Das Modell gegen seine dreizehn Ziele, live gezeichnet aus den Gleichungen dieser Seite.',
			mechanisms: 'Wer auf wen wirkt, bei wem es gesehen wurde und ob das Modell es enthält.',
			drugs:
				'Wo jedes Medikament wirkt und wie lange es bleibt. Dosen sind Berichte aus Studien, nie ein Rat.',
			facts: 'Was die Literatur in Zahlen hergibt. Die Studien sind klein und zählen verschieden.',
			contested: 'Ein Modell lässt alles sicher aussehen. Das hier ist es nicht.',
			references: 'Jede mit DOI oder PubMed-Nummer, oder mit dem Grund, warum es keine gibt.'
		},
		live: {
			now: (value) => `jetzt ${value}`,
			absent: 'nicht in diesem Experiment',
			from: (experiment, when) => `Werte „jetzt“ sind die deines Szenarios: ${experiment}, ${when}.`,
			open: 'Öffnen',
			interval: (low, high) => `passt von ${low} bis ${high}`
		},
		search: 'Suche',
		searchHint: 'TNF, half-life, naproxen …',
		found: (count) => `${count} gefunden`,
		nothing: 'Nichts davon passt.',
		grade: 'Wie bekannt',
		everyGrade: 'alle',
		grades: { measured: 'gemessen', fitted: 'angepasst', assumed: 'angenommen', set: 'stellen Sie ein' },
		gradeMeaning: {
			measured: 'in einer Studie anderer gelesen',
			fitted: 'hier an die Blutdaten angepasst',
			assumed: 'hier gewählt; die Größe ist nicht bekannt',
			set: 'ein Regler der Seite; gezeigt ist der Wert in Ruhe'
		},
		part: 'Teil des Modells',
		everyPart: 'alle Teile',
		parts: {
			'il10-arm': 'Der IL-10-Arm',
			drugs: 'Therapien',
			immune: 'Monozyten und Zytokine',
			blood: 'Blut',
			dish: 'Die Schale',
			bone: 'Knochen',
			surface: 'Haut und Darm',
			infection: 'Eine Infektion',
			'tnf-antibody': 'Ein TNF-Antikörper und sein Ziel'
		},
		column: {
			symbol: 'Zeichen',
			about: 'Bedeutung',
			value: 'Wert',
			range: 'Bereich',
			grade: 'Wie bekannt',
			source: 'Quelle'
		},
		to: (low, high) => `${low} bis ${high}`,
		shorthand: 'Abkürzung',
		flows: 'Kommt ins Blut hinzu, aus einem Knochen und je Stunde:',
		positive: 'Ein Index + an Klammern: der Wert, wo er positiv ist, sonst 0.',
		equationScroll: (name) => `Gleichung von ${name}`,
		sign: { '+': 'treibt', '-': 'bremst', '±': 'treibt und bremst', '?': 'wirkt, umstritten, auf' },
		group: {
			danger: 'Gefahr',
			'il10-arm': 'Der IL-10-Arm',
			brake: 'Die Bremse',
			cytokine: 'Zytokine untereinander',
			inflammasome: 'Inflammasom und IL-1β',
			bone: 'Knochen',
			pain: 'Schmerz und Leber'
		},
		context: {
			human: 'Menschen',
			CNO: 'Menschen mit CNO',
			animal: 'Tieren',
			dish: 'Zellen in der Schale',
			model: 'einem angepassten Modell'
		},
		seenIn: (list) => `Gesehen an ${list}.`,
		inCno: { weaker: 'Bei CNO schwächer.', stronger: 'Bei CNO stärker.' },
		inModel: 'Im Modell',
		notInModel: 'Nicht im Modell.',
		topic: {
			cytokine: 'Zytokine',
			endotoxin: 'Endotoxin bei Freiwilligen',
			bone: 'Knochenzellen',
			response: 'Ansprechen auf Behandlung',
			course: 'Verlauf und Läsionen',
			laboratory: 'Blutwerte',
			biomarker: 'Marker',
			model: 'Veröffentlichte Modelle',
			later: 'Nach 2013'
		},
		kind: { target: 'Ziel', kinetics: 'Kinetik', dose: 'Dosis', effect: 'Wirkung', risk: 'Risiko' },
		people: (count) => `${count} Menschen`,
		hypothetical: 'hypothetisch',
		itsParameters: 'Im Modell',
		unverified: 'Ungeprüft.',
		read: 'Wie eine Aussage gelesen wurde',
		evidence: {
			data: 'Datendatei',
			abstract: 'Abstract',
			derived: 'berechnet',
			'abstract-weak': 'Sekundärseite',
			unverified: 'Quelle nicht gelesen'
		}
	}
};
