// German: moving pictures and slides that are written to files.
import type { FileMessages } from './en.ts';

export const de: FileMessages = {
	pictureFor: 'Für Google Präsentationen, Keynote, Artikel und Poster.',
	film: {
		title: 'Bewegtes Bild',
		says: 'Der Lauf, wie er gezeichnet wird, von Anfang bis Ende.',
		what: 'Was',
		parts: { both: 'Beides', curves: 'Kurven', wheel: 'Mechanismus' },
		format: 'Art der Datei',
		formats: { mp4: 'MP4', webm: 'WebM', gif: 'GIF' },
		about: {
			mp4: 'Für PowerPoint, Keynote und Google Präsentationen: ein Video, das jedes Programm abspielt.',
			webm: 'Ein Video für Browser und Google Präsentationen; PowerPoint und Keynote nehmen es nicht immer.',
			gif: 'Läuft von selbst, immer wieder, wo immer ein Bild stehen kann; 10 Bilder je Sekunde, 960 × 540.'
		},
		noVideo: 'Dieser Browser kann keine Videos schreiben; ein GIF kann er.',
		length: 'Länge',
		seconds: (n) => `${n} s`,
		size: 'Größe',
		sizes: { 720: '1280 × 720', 1080: '1920 × 1080' },
		look: 'Aussehen',
		looks: { light: 'hell', dark: 'dunkel' },
		make: 'Bewegtes Bild schreiben',
		progress: 'Gezeichnete Bilder',
		cancel: 'Abbrechen',
		cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',
		starting: 'Einen Augenblick …',
		drawing: 'Es wird gezeichnet; die Seite bleibt dabei benutzbar.',
		notSolved: 'Der Lauf ließ sich nicht lösen: Es gibt nichts zu zeichnen.'
	},
	slides: {
		title: 'Folien',
		says: 'Diagramme bleiben Diagramme, in PowerPoint und LibreOffice bearbeitbar; Sätze, Einstellungen und Quellen stehen in den Notizen.',
		make: 'PowerPoint (.pptx)',
		working: 'Einen Augenblick …'
	},
	deck: {
		wheel:
			'Der Mechanismus zur unten genannten Zeit: ein Rad, das sich selbst antreibt, und die IL-10-Bremse an seiner Felge.',
		wheelAt: (when) => `Der Mechanismus: ${when}.`,
		cytokines: 'Was brennt, und was bremst',
		compared: 'Neben den angehefteten Läufen',
		bone: 'Was es dem Knochen tut',
		felt: 'Was zu spüren ist, und was das Blut zeigt',
		inflamed: 'Was zu sehen ist, und was das Blut zeigt',
		blood: 'Was das Blut zeigt',
		made: 'Wie dies entstand',
		healthy: (name) => `${name}, gesund`,
		healthyRun: 'gesund',
		thisRun: 'dieser Lauf',
		time: {
			hours: 'Stunden nach Beginn',
			days: 'Tage',
			months: 'Monate',
			years: 'Jahre'
		},
		axis: {
			concentration: 'Konzentration (pg/ml)',
			of: (name) => `${name} (pg/ml)`,
			osteoclasts: 'Osteoklasten (× Ruhe)',
			bone: 'Knochen (% von gesund)',
			pain: 'Schmerz (0 bis 10)',
			severity: 'Entzündung (% der stärksten)',
			crp: 'CRP (mg/l)'
		},
		peak: (p) => `${p.name}: höchstens ${p.value} (${p.when}), gesund ${p.healthy}.`,
		lowest: (p) => `${p.name}: mindestens ${p.value} (${p.when}), gesund ${p.healthy}.`,
		chart: (title, series, sentence) => `Liniendiagramm. ${title}: ${series}. ${sentence}`,
		points: (n, departure) =>
			`Die Diagramme enthalten ${n} Punkte jeder Kurve; dazwischen weicht eine Gerade höchstens ${departure} % des höchsten Werts ab.`,
		changed: 'Einstellungen, die vom Üblichen abweichen',
		allDefault: 'Alle Einstellungen sind die üblichen.',
		settings: 'Einstellungen',
		therapies: 'Therapien',
		noTherapies: 'Keine.',
		sources: 'Quellen zu dem, was eingestellt ist',
		moreSources: (n) => `und ${n} weitere in den Notizen`,
		open: 'Dieses Szenario öffnen',
		qr: 'QR-Code des Links zu diesem Szenario',
		noQr: 'Der Link ist zu lang für einen QR-Code.'
	}
};
