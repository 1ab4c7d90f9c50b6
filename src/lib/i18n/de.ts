// German.
import type { Messages } from './en.ts';

export const de: Messages = {
	appName: 'CNO Lab',
	title: 'CNO Lab: was IL-10 bei chronischer nichtbakterieller Osteomyelitis tut',
	description:
		'Ein interaktives Modell der chronischen nichtbakteriellen Osteomyelitis. IL-10 schwächen, Therapien geben, dem Knochen zusehen.',
	notClinical: 'Lehrmodell, nicht für die Behandlung.',
	skip: 'Zum Bild springen',
	experiments: 'Versuch',
	experiment: { dish: 'In der Schale', endotoxin: 'Endotoxin im Menschen', course: 'Leben mit CNO' },
	question: {
		dish: 'Was stellen die Monozyten bei CNO zu wenig her?',
		endotoxin: 'Können dieselben Gleichungen zwanzig Männern folgen?',
		course: 'Was geschieht im Knochen, wenn die IL-10-Bremse rutscht?'
	},
	page: {
		display: 'Anzeige',
		language: 'Sprache',
		reset: 'Zurücksetzen',
		theme: { auto: 'Auto', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' }
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
	brake: {
		name: 'IL-10-Bremse',
		of: '% von gesund',
		deficiency: 'IL-10-Mangel',
		value: (percent, regime) => `${percent} % von gesund: ${regime}`,
		percentOnly: (percent) => `${percent} % von gesund`,
		causes: 'Drei Ursachen',
		product: (a, b, c, all) => `${a} × ${b} × ${c} = ${all}`,
		productNote: 'Dass sich die drei multiplizieren, ist eine Annahme.',
		erk: 'ERK1/2-Signal',
		sp1: 'SP-1 am Promotor',
		h3s10p: 'H3S10p-Marke',
		ofHealthy: (percent) => `${percent} % von gesund`
	},
	regime: { heals: 'heilt', recurrent: 'in Schüben', chronic: 'chronisch' },
	quantity: {
		tnf: 'TNF',
		il6: 'IL-6',
		il1b: 'IL-1β',
		il10: 'IL-10',
		crp: 'CRP',
		pain: 'Schmerz',
		bone: 'Knochen',
		osteoclasts: 'Osteoklasten',
		severity: 'Schwere'
	},
	lane: {
		times: (ratio) => `${ratio} × gesund`,
		ofNeed: (percent) => `${percent} % des Bedarfs`,
		restUnit: '× Ruhe',
		boneUnit: '% von gesund',
		tenUnit: 'von 10',
		inBlood: 'im Blut',
		ghost: 'ein gesunder Mensch bei gleichem Anlass',
		ghostDish: 'gesunde Monozyten in der Schale daneben',
		missing: 'schraffiert: IL-10, das so viel Gefahr verlangt und das fehlt',
		flare: (n) => `Schub ${n}`,
		months: 'Monate',
		days: 'Tage',
		years: 'Jahre',
		hours: 'Stunden ab Beginn',
		peaksAt: (hours) => `Modell: Gipfel nach ${hours} h`,
		fit: (r2) => `R² ${r2} gegen den Mittelwert`
	},
	time: {
		cursor: 'Zeit',
		day: (day) => `Tag ${day}`,
		month: (month) => `Monat ${month}`,
		hour: (hour) => `Stunde ${hour}`,
		picture: 'Kurven über die Zeit'
	},
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
	people: {
		dish: 'Wie Menschen sich unterscheiden',
		endotoxin: 'Wie Menschen sich unterscheiden',
		course: 'Wie Erkrankte sich unterscheiden'
	},
	places: {
		title: 'Orte im Körper',
		name: {
			tibia: 'Schienbein',
			clavicle: 'Schlüsselbein',
			femur: 'Oberschenkel',
			spine: 'Wirbelsäule',
			pelvis: 'Becken',
			mandible: 'Unterkiefer',
			humerus: 'Oberarm',
			foot: 'Fuß',
			psoriasis: 'Haut',
			pustulosis: 'Hände, Füße',
			bowel: 'Darm'
		},
		state: { quiet: 'ruhig', active: 'aktiv', silent: 'stumm', healing: 'heilt', sclerotic: 'sklerosiert' },
		pain: (pain: string) => `Schmerz ${pain}`,
		signs: (p: {
			name: string;
			pain: string;
			swelling: string;
			warmth: string;
			mri: string;
			sclerosis: string;
		}) =>
			`${p.name} jetzt: Schmerz ${p.pain} von 10, Schwellung ${p.swelling} %, Wärme ${p.warmth} %, MRT-Signal ${p.mri} %, Sklerose ${p.sclerosis} %.`,
		legend:
			'Entzündung, wie die MRT sie zeigen würde; gefüllt, wo sie gespürt wird, schraffiert, wo sie stumm ist.'
	},
	therapy: {
		title: 'Therapien',
		name: {
			nsaid: 'NSAR',
			corticosteroid: 'Kortikosteroid',
			sulfasalazine: 'Sulfasalazin',
			methotrexate: 'Methotrexat',
			'tnf-inhibitor': 'TNF-Hemmer',
			bisphosphonate: 'Bisphosphonat',
			'il1-blocker': 'IL-1-Blocker',
			'il6-blocker': 'IL-6-Blocker',
			'jak-inhibitor': 'JAK-Hemmer',
			'il10-replacement': 'IL-10-Ersatz'
		},
		from: (name) => `${name}: Beginn, Tag`,
		until: (name) => `${name}: Ende, Tag`,
		span: (start, end) => `Tag ${start} bis ${end}`,
		dayWord: 'Tag',
		to: 'bis',
		more: 'Weitere Medikamente',
		risks: 'Was es kosten kann',
		hypothetical: 'hypothetisch',
		agent: {
			naproxen: 'Naproxen',
			prednisolone: 'Prednisolon',
			sulfasalazine: 'Sulfasalazin',
			methotrexate: 'Methotrexat',
			etanercept: 'Etanercept',
			adalimumab: 'Adalimumab',
			infliximab: 'Infliximab',
			pamidronate: 'Pamidronat',
			zoledronate: 'Zoledronat',
			anakinra: 'Anakinra',
			canakinumab: 'Canakinumab',
			tocilizumab: 'Tocilizumab',
			tofacitinib: 'Tofacitinib',
			'il10-replacement': 'IL-10-Ersatz'
		}
	},
	failure: {
		'bad-input': 'Mit diesen Einstellungen kann der Löser nichts anfangen.',
		'not-finite': 'Die Zahlen sind über alle Grenzen gewachsen.',
		'step-too-small': 'Der Schritt des Lösers wurde zu klein.',
		'too-many-steps': 'Der Löser brauchte zu viele Schritte.',
		'too-long': 'Die Rechnung dauerte zu lange und wurde abgebrochen.',
		until: (time) => `Keine Lösung nach ${time}. Das letzte gute Bild bleibt, blass.`,
		undo: 'Letzte Änderung zurücknehmen'
	},
	model: {
		link: 'Modell',
		every: 'Woher jede Zahl kommt',
		source: 'Quelle',
		causesSource: 'Wo das gesehen wurde'
	},
	pin: { add: 'Diesen Lauf anheften', noTherapy: 'ohne Therapie' }
};
