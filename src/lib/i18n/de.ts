// German.
import type { Messages } from './en.ts';

export const de: Messages = {
	appName: 'CNO Lab',
	title: 'CNO Lab: was IL-10 bei chronischer nichtbakterieller Osteomyelitis tut',
	notClinical: 'Lehrmodell, nicht für die Behandlung.',
	experiments: 'Versuch',
	experiment: { dish: 'In der Schale', endotoxin: 'Endotoxin im Menschen', course: 'Leben mit CNO' },
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
		hypothetical: 'hypothetisch'
	},
	failure: {
		'bad-input': 'Mit diesen Einstellungen kann der Löser nichts anfangen.',
		'not-finite': 'Die Zahlen sind über alle Grenzen gewachsen.',
		'step-too-small': 'Der Schritt des Lösers wurde zu klein.',
		'too-many-steps': 'Der Löser brauchte zu viele Schritte.',
		'too-long': 'Die Rechnung dauerte zu lange und wurde abgebrochen.',
		until: (time) => `Keine Lösung nach ${time}. Das letzte gute Bild bleibt, blass.`,
		undo: 'Letzte Änderung zurücknehmen'
	}
};
