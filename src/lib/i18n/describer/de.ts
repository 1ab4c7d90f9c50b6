// German, of the long description.
import type { DescriberMessages } from './en.ts';

export const de: DescriberMessages = {
	solvedUntil: (when) => `Gelöst nur bis ${when}.`,
	course: (p) => `${p.place}, ${p.span} eines simulierten Verlaufs von CNO mit ${p.triggers}`,
	noTrigger: 'keinem Auslöser',
	triggers: (n) => (n === 1 ? 'einem Auslöser' : `${n} Auslösern`),
	endotoxin: (p) => `${p.span} nach ${p.dose} ng/kg Endotoxin`,
	overHours: (hours) => `gegeben über ${hours} h`,
	dish: (p) => `Monozyten, ${p.span} mit ${p.lps} ng/ml LPS`,
	brake: (percent) => `${percent} % des gesunden IL-10`,
	noTherapy: 'ohne Therapie',
	given: (p) => `${p.name} von Tag ${p.start} bis ${p.end}`,
	times: (dose) => `das ${dose}-Fache der üblichen Dosis`,
	hypothetical: 'hypothetisch',
	grey: (ghost) => `Grau: ${ghost}.`,
	assumed: 'Ein Lehrmodell: wie stark Medikamente wirken und wie groß der IL-10-Mangel ist, sind Annahmen.',
	peak: (p) => `${p.name} gipfelt bei ${p.value} pg/ml (${p.when})`,
	peakTimes: (ratio) => `dem ${ratio}-Fachen des gesunden Gipfels`,
	peakAlike: 'wie bei Gesunden',
	flares: (n, span) =>
		n === 0 ? 'Kein Schub.' : n === 1 ? `1 Schub, ${span} lang.` : `${n} Schübe, zusammen ${span}.`,
	silent: (p) => `In der MRT entzündet: ${p.seen}, davon stumm: ${p.silent}.`,
	seenOnly: (seen) => `In der MRT entzündet: ${seen}, durchweg zu spüren.`,
	noPain: 'Kein Schmerz.',
	stays: (p) => `${p.name} bleibt bei ${p.value} pg/ml.`,
	neverSeen: 'In der MRT nie entzündet.',
	inflamed: (span) => `Entzündet: ${span}.`,
	bone: (p) => `Knochen: ${p.low} % von gesund am Tiefpunkt (${p.when}), ${p.end} % am Ende.`,
	pain: (p) => `Schmerz: ${p.mean} von 10 im Mittel, ${p.worst} höchstens.`,
	crp: (value) => `CRP erreicht ${value} mg/l.`,
	none: 'gar nicht',
	doing: {
		nsaid: 'Das NSAR hält PGE2 niedrig: Schmerz fällt, TNF nicht.',
		corticosteroid: 'Das Kortikosteroid hält NF-κB niedrig und hebt IL-10.',
		sulfasalazine: 'Sulfasalazin nimmt etwas vom NF-κB-Signal, wenn es seit Wochen gegeben wird.',
		methotrexate: 'Methotrexat hebt IL-10 und beruhigt die Zellen, wenn es seit Wochen gegeben wird.',
		'tnf-inhibitor': 'Der TNF-Hemmer bindet freies TNF.',
		bisphosphonate: 'Das Bisphosphonat lässt Osteoklasten ruhen und bleibt für Monate im Knochen.',
		'il1-blocker': 'Der IL-1-Blocker lässt IL-1β nicht wirken.',
		'il6-blocker': 'Der IL-6-Blocker lässt IL-6 nicht wirken: CRP fällt, was auch brennt.',
		'jak-inhibitor': 'Der JAK-Hemmer schwächt das Signal von IL-6, und das von IL-10.',
		'il10-replacement': 'Der IL-10-Ersatz, ein hypothetisches Medikament, gibt IL-10 dazu.'
	}
};
