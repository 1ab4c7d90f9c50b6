// German: scenarios, sharing, export, and the printed page.
import type { DialogMessages } from './en.ts';

export const de: DialogMessages = {
	close: 'Schließen',
	copied: 'Kopiert.',
	notCopied: 'Kopieren ist hier nicht erlaubt. Text auswählen und von Hand kopieren.',
	presetsTitle: 'Für den Anfang',
	therapiesTitle: 'Je ein Medikament',
	presets: {
		healthy: {
			name: 'Gesund',
			says: 'Die Bremse ist heil: ein Auslöser, und nach zwei Monaten ist der Knochen wieder ruhig.'
		},
		recurrent: {
			name: 'In Schüben',
			says: 'Die Bremse bei 45 %: ein einziger Auslöser, und die Schübe kehren von selbst wieder.'
		},
		silent: {
			name: 'Ein stummer Herd',
			says: 'Zwei Knochen sind im MRT entzündet. Das Schienbein schmerzt; das Schlüsselbein, ebenso krank, wird nie gespürt.'
		},
		crmo: {
			name: 'CRMO, viele Knochen',
			says: 'Fünf Knochen im Schub, jeder zu seiner Zeit; etwa die Hälfte sieht nur das MRT.'
		},
		psoriasis: {
			name: 'Mit Psoriasis',
			says: 'Drei Knochen und die Haut: Die Haut bleibt entzündet, während die Schübe kommen und gehen.'
		},
		refractory: {
			name: 'Therapierefraktär',
			says: 'NSAR und Methotrexat löschen das Feuer nicht; der TNF-Hemmer nach einem Jahr tut es.'
		},
		nsaid: {
			name: 'NSAR',
			says: 'Der Schmerz fällt um mehr als die Hälfte; TNF und Schübe bleiben, wie sie sind.'
		},
		corticosteroid: {
			name: 'Kortikosteroid',
			says: 'Der Schub endet in Wochen, und ein neuer kommt, wenn das Medikament fort ist.'
		},
		sulfasalazine: {
			name: 'Sulfasalazin',
			says: 'Langsam: Das Feuer erlischt nach einigen Wochen, und Schübe kommen seltener.'
		},
		methotrexate: {
			name: 'Methotrexat',
			says: 'Noch langsamer: Nach zwei Monaten erlischt das Feuer, und Schübe kommen seltener.'
		},
		'tnf-inhibitor': {
			name: 'TNF-Hemmer',
			says: 'Ruhig binnen eines Monats; der Knochen erholt sich, solange das Medikament gegeben wird.'
		},
		bisphosphonate: {
			name: 'Bisphosphonat',
			says: 'Die Osteoklasten ruhen: Kein Knochen geht verloren, keine Gefahr wird frei, das Rad steht still.'
		},
		'il1-blocker': {
			name: 'IL-1-Blocker',
			says: 'In diesem Modell ändert sich fast nichts: IL-1β treibt das Rad kaum an.'
		},
		'il6-blocker': {
			name: 'IL-6-Blocker',
			says: 'CRP verschwindet, während der Knochen weiterbrennt: Stumm ist der Messwert, nicht die Krankheit.'
		},
		'jak-inhibitor': {
			name: 'JAK-Hemmer',
			says: 'In diesem Modell wird auch IL-10 nicht mehr gehört, und es gibt mehr Schub als zuvor.'
		},
		'il10-replacement': {
			name: 'IL-10-Ersatz',
			says: 'Hypothetisch: Die fehlende Bremse wird gegeben, und das Feuer erlischt binnen eines Monats.'
		}
	},
	shelf: {
		title: 'Eigene',
		none: 'Noch nichts gespeichert.',
		name: 'Name',
		save: 'Das jetzige speichern',
		saved: (name) => `Gespeichert: ${name}.`,
		full: (most) => `Mehr als ${most} werden nicht aufbewahrt. Bitte erst eines löschen.`,
		open: (name) => `${name} öffnen`,
		rename: (name) => `${name} umbenennen`,
		remove: (name) => `${name} löschen`,
		renameWord: 'Umbenennen',
		removeWord: 'Löschen',
		removed: (name) => `Gelöscht: ${name}.`,
		bringBack: 'Zurückholen',
		notKept:
			'Diese Seite darf hier nichts aufbewahren: Gespeichertes ist fort, sobald sie geschlossen wird. Es lässt sich in eine Datei schreiben.',
		exportAll: 'Alle in eine Datei',
		exportOne: (name) => `${name} in eine Datei`,
		exportWord: 'In eine Datei',
		import: 'Aus einer Datei …',
		drop: 'oder Dateien hier ablegen',
		taken: (n) => (n === 1 ? 'Ein Szenario ist da.' : `${n} Szenarien sind da.`),
		untitled: 'Szenario'
	},
	file: {
		'too-large': (file) => `${file}: größer als ein Megabyte, nicht gelesen.`,
		'not-json': (file) => `${file}: keine JSON-Datei.`,
		'too-deep': (file) => `${file}: zu tief verschachtelt, nicht gelesen.`,
		empty: (file) => `${file}: enthält kein Szenario.`,
		newer: (file) => `${file}: von einer späteren Version; Bekanntes wird gelesen.`,
		cut: (file, most) => `${file}: mehr als ${most} Szenarien; die ersten werden gelesen.`,
		unreadable: (file) => `${file}: ließ sich nicht lesen.`
	},
	more: (n) => `und ${n} weitere`,
	share: {
		link: 'Link',
		copyLink: 'Link kopieren',
		withLanguage: 'mit Sprache',
		withTheme: 'mit Anzeige',
		same: 'Derselbe Link zeigt dasselbe Bild, auch im nächsten Jahr.',
		tooLong:
			'Dieser Link ist sehr lang: Manche Programme schneiden ihn ab. Besser eine Datei schicken (Szenarien).',
		qr: 'QR-Code',
		qrName: 'QR-Code des Links',
		qrTooLong:
			'Dieser Link ist zu lang für einen QR-Code, den ein Telefon lesen kann. Besser den Link schicken.',
		saveQr: 'QR-Code als SVG',
		embed: 'Für eine Webseite oder Folie',
		embedName: 'Code für eine Webseite',
		parts: 'Teile des Bildes',
		part: {
			wheel: 'Mechanismus',
			lanes: 'Kurven',
			body: 'Körper',
			words: 'Sätze',
			brake: 'Bremse',
			drugs: 'Medikamente',
			player: 'Abspielen'
		},
		locked: 'nur zum Ansehen',
		copyEmbed: 'Code kopieren',
		image: 'Bild',
		device: 'Mit anderer App teilen …'
	},
	out: {
		what: 'Was',
		parts: { picture: 'Kurven', mechanism: 'Mechanismus', both: 'Beides' },
		look: 'Aussehen',
		looks: { shown: 'wie gezeigt', light: 'hell' },
		picture: 'Bild',
		svg: 'SVG',
		png: (times) => `PNG ${times}×`,
		copyImage: 'Bild kopieren',
		data: 'Zahlen',
		csv: 'CSV: Kurven und alle Parameter',
		json: 'JSON: das Szenario',
		print: 'Drucken …',
		printWord: 'Papier',
		resolved: 'Titel, Sätze, Einstellungen, Link und Version stehen auf dem Bild.',
		working: 'Einen Augenblick …',
		done: (file) => `${file} ist geschrieben.`,
		copied: 'Das Bild ist in der Zwischenablage.',
		failed: {
			'nothing-to-draw': 'Es gibt kein Bild zum Exportieren.',
			'too-large': 'Das Bild ist zu groß für diesen Browser. Kleiner wählen, oder SVG.',
			'not-drawn': 'Dieser Browser konnte das Bild nicht zeichnen. SVG geht vielleicht.',
			'not-allowed': 'Dieser Browser erlaubt hier keine Bilder in der Zwischenablage. PNG geht.',
			'not-solved': 'Der Lauf ließ sich nicht lösen: Es gibt keine Zahlen zu schreiben.',
			'no-encoder': 'Dieser Browser kann ein solches Video nicht schreiben. Ein GIF geht.'
		}
	},
	sheet: {
		settings: 'Einstellungen',
		therapies: 'Therapien',
		noTherapies: 'Keine.',
		usualDose: 'übliche Dosis',
		ofUsual: (times) => `${times} × übliche Dosis`,
		everyDays: (days) => `alle ${days} Tage`,
		taperDays: (days) => `die letzten ${days} Tage fallend`,
		brake: 'IL-10-Bremse',
		parts: (erk, sp1, h3s10p) => `ERK1/2 ${erk} %, SP-1 ${sp1} %, H3S10p ${h3s10p} %`,
		ofHealthy: (percent) => `${percent} % von gesund`,
		place: 'Kurven von',
		version: (version, date) => `CNO Lab ${version}, ${date}`,
		link: 'Dieses Szenario'
	}
};
