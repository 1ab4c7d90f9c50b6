// German, second part of the mechanism picture: what is told of a part, of a loop, and while it is built up.
import type { MoreMechanismMessages } from './en.ts';

export const de: MoreMechanismMessages = {
	close: 'Schließen',
	now: 'jetzt',
	healthy: 'gesund, zur selben Zeit',
	need: 'verlangt, über Ruhe',
	times: (ratio) => `${ratio} × gesund`,
	edges: 'Verbindungen',
	drugsHere: 'Medikamente, die hier wirken',
	evidence: 'Was bekannt ist',
	none: 'Eine Annahme des Modells; ohne eigene Quelle.',
	inModel: 'im Modell',
	source: 'Quelle',
	edge: (from, to, inhibits) => (inhibits ? `${from} hemmt ${to}` : `${from} aktiviert ${to}`),
	segment: (from, to) => `von ${from} zu ${to}`,
	brake: 'IL-10 bremst TNF, IL-6 und IL-1β',
	contested: 'umstritten',
	unit: {
		level: {
			danger: 'gegen den üblichen Anlass',
			nfkb: '% der Zellen aktiv',
			tnf: 'pg/ml',
			il6: 'pg/ml',
			il1b: 'pg/ml',
			il10: 'pg/ml',
			pge2: '% der größten Antwort',
			rankl: '× Ruhe',
			osteoclasts: '× Ruhe',
			osteoblasts: '× Ruhe',
			bone: '% von gesund',
			pain: 'von 10',
			crp: 'mg/l'
		},
		endotoxin: 'ng/kg',
		lps: 'ng/ml',
		flow: {
			concentration: 'pg/ml je Stunde',
			share: '%',
			daily: '% der Ruhe am Tag',
			hourly: '% der Zellen je Stunde',
			rest: '× Ruhe',
			response: '% der größten Antwort je Stunde',
			danger: 'des üblichen Anlasses am Tag',
			points: 'Punkte am Tag',
			crp: 'mg/l je Stunde',
			esr: 'mm/h je Stunde'
		}
	},
	flow: {
		danger: 'TLR4 besetzt',
		signal: 'Signal am Zellkern',
		activation: 'Zellen aktiviert',
		activationByTnf: 'davon durch TNF',
		tnfCalled: 'TNF verlangt, vor der Bremse',
		tnfMade: 'TNF gebildet, nach der Bremse',
		il6Called: 'IL-6 verlangt, vor der Bremse',
		il6Made: 'IL-6 gebildet, nach der Bremse',
		il1bCalled: 'IL-1β verlangt, vor der Bremse',
		il1bMade: 'IL-1β gebildet, nach der Bremse',
		brakeTnf: 'TNF, das IL-10 durchlässt',
		brakeIl6: 'IL-6, das IL-10 durchlässt',
		brakeIl1b: 'IL-1β, das IL-10 durchlässt',
		brakeIl10: 'IL-10, das IL-10 durchlässt',
		il10Made: 'IL-10 gebildet',
		il10Called: 'gesunde Zellen würden bilden',
		tnfPge2: 'PGE2 gebildet',
		pge2Tnf: 'TNF, das PGE2 durchlässt',
		rankl: 'RANKL über Ruhe',
		ranklTnf: 'durch TNF',
		ranklIl6: 'durch IL-6',
		ranklIl1b: 'durch IL-1β',
		ranklPge2: 'durch PGE2',
		brakeRankl: 'Antrieb, den IL-10 durchlässt',
		osteoclastsMade: 'Osteoklasten gebildet',
		osteoblastsMade: 'Osteoblasten gebildet',
		resorption: 'Knochen verloren',
		formation: 'Knochen gebildet',
		dangerMade: 'Gefahr freigesetzt',
		dangerLysis: 'durch Abbau',
		dangerDebris: 'aus Trümmern',
		painMade: 'Schmerz entsteht',
		painPge2: 'durch PGE2',
		painIl1b: 'durch IL-1β',
		painLysis: 'durch Abbau',
		crpMade: 'CRP gebildet',
		esrMade: 'BSG gebildet'
	},
	does: {
		danger: 'Was sterbende Zellen und zerbrochener Knochen freisetzen. Es bindet TLR4, und alles beginnt.',
		lps: 'Endotoxin, das Gefahrsignal des Labors. Es bindet TLR4.',
		barrier: 'Eine undichte Oberfläche lässt Gefahr herein. TNF öffnet sie, von selbst heilt sie.',
		tlr4: 'Der Empfänger für Gefahr auf Monozyten und Makrophagen. Zwei Wege gehen von ihm aus: NF-κB und ERK1/2.',
		nfkb: 'Schaltet TNF, IL-6 und IL-1β ein. Das Modell lässt das wie bei Gesunden: nur die Bremse ist schwächer.',
		erk: 'Der Weg von TLR4 zu IL-10. Schwächer in Monozyten von Menschen mit CNO. Am Ring ziehen schwächt ihn.',
		sp1: 'Ein Protein, das auf dem IL10-Gen sitzt und es abliest. Bei CNO tut es das weniger. Am Ring ziehen schwächt es.',
		h3s10p: 'Eine Marke, die das IL10-Gen öffnet. Bei CNO ist sie seltener. Am Ring ziehen schwächt sie.',
		il10: 'Die Bremse: sie hält TNF, IL-6, IL-1β und Osteoklasten zurück. Der Ring ist, was gesunde Zellen jetzt bilden würden.',
		tnf: 'Ruft mehr Zellen, macht PGE2 und IL-6 und treibt RANKL. Es nährt sich selbst.',
		il6: 'Treibt RANKL, und die Leber bildet seinetwegen CRP.',
		il1b: 'Kommt aus dem Inflammasom NLRP3, das Zellen und Gefahr zugleich braucht. Treibt RANKL und schmerzt.',
		pge2: 'Schmerzt, und hält TNF ein wenig zurück. Ein NSAR nimmt beides weg.',
		pain: 'Was der Mensch spürt, 0 bis 10. Zwei Drittel der Rückfälle im MRT waren nicht zu spüren.',
		rankl: 'Lässt Osteoklasten entstehen; es zählt RANKL gegen OPG. Zytokine heben es, IL-10 hält es zurück.',
		osteoclasts:
			'Bauen Knochen ab. Was sie mehr abbauen, als der Knochen trägt, setzt Gefahr frei: das Rad schließt sich.',
		osteoblasts: 'Bauen Knochen auf. Osteoklasten rufen sie; TNF hält einige fern.',
		bone: 'Was vom Knochen an diesem Ort übrig ist.',
		crp: 'Bildet die Leber wegen IL-6: was im Blut zu messen ist.'
	},
	edgeDoes: {
		'il10-brake': 'Die Bremse selbst: darunter der Anteil jedes Zytokins, den sie durchlässt.',
		'bone-danger':
			'Abbau, der über das Erträgliche geht, und Trümmer, die geräumt werden, setzen Gefahr frei.',
		'osteoblasts-bone': 'Aufbau; bei Gesunden so viel, wie verloren geht.',
		'osteoclasts-pain': 'Laufender Abbau schmerzt ein wenig.',
		'tnf-osteoblasts': 'TNF hindert Osteoblasten am Entstehen, so bleibt die Heilung zurück.',
		'danger-il1b': 'NLRP3 braucht ein zweites Signal: Gefahr am Empfänger und eine aktive Zelle.'
	},
	loopsHint: 'Kreisläufe: jeder für sich im Licht',
	loop: {
		bone: {
			name: 'Das Knochenrad',
			does: 'Gefahr ruft Zytokine, Zytokine rufen Osteoklasten, Osteoklasten zerlegen Knochen, und zerlegter Knochen ist Gefahr: es nährt sich selbst.'
		},
		tnf: {
			name: 'TNF nährt TNF',
			does: 'TNF weckt mehr Zellen, und diese bilden mehr TNF: das schnelle Feuer innerhalb eines Tages.'
		},
		il10: {
			name: 'IL-10 bremst',
			does: 'Dieselbe Gefahr, die TNF ruft, ruft über ERK1/2 auch IL-10, und IL-10 hält TNF, IL-6 und IL-1β zurück: der Kreislauf, der bei CNO rutscht.'
		},
		self: {
			name: 'IL-10 bremst sich',
			does: 'Viel IL-10 macht weniger IL-10, so löst sich die Bremse von selbst. Ein veröffentlichtes Modell braucht das, ein anderes nicht.'
		},
		pge2: {
			name: 'PGE2 bremst TNF',
			does: 'TNF macht PGE2, und PGE2 hält TNF ein wenig zurück: ein NSAR nimmt den Schmerz und diese Bremse.'
		},
		osteoclasts: {
			name: 'IL-10 schont Knochen',
			does: 'IL-10 hält auch RANKL zurück, so kostet dieselbe fehlende Bremse den Knochen doppelt.'
		},
		repair: {
			name: 'Heilung',
			does: 'Osteoklasten rufen Osteoblasten, die das Loch füllen; TNF hält einige von ihnen fern.'
		}
	},
	step: [
		'Noch nichts. Eins nach dem anderen, sechs Schritte.',
		'Gefahrsignale binden TLR4 auf einem Makrophagen.',
		'NF-κB antwortet mit drei Zytokinen: TNF, IL-6 und IL-1β.',
		'Sie rufen Osteoklasten, und zerlegter Knochen setzt Gefahr frei: das Rad schließt sich und nährt sich selbst.',
		'Derselbe TLR4 ruft auch IL-10, über ERK1/2, SP-1 und H3S10p.',
		'IL-10 drückt auf das Rad, und das Band hinter der Bremse wird schmaler.',
		'Medikamente drücken an anderen Stellen. Nur einige erreichen das Rad.'
	],
	stepOf: (step) => `Schritt ${step} von 6`,
	previous: 'Zurück',
	next: 'Weiter',
	all: 'Alles zeigen'
};
