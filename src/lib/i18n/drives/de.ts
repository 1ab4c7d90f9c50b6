// Deutsch: was eine Größe gerade antreibt, Zuwachs, Verlust und was zurückgehalten wird, als Beschriftung und als Satz.
import type { DriveMessages } from './en.ts';

type Said = readonly [label: string, clause: (amount: string) => string];

const cleared: Said = ['abgebaut', (v) => `der Abbau nimmt ${v}`];
const made: Said = ['von Monozyten gebildet', (v) => `Monozyten bilden ${v}`];
const it = { up: 'steigt', down: 'sinkt', still: 'bewegt sich kaum' };

export const de: DriveMessages = {
	choose: 'Welche Größe',
	quantity: {
		tnf: { choice: 'TNF', name: 'TNF', ...it },
		il6: { choice: 'IL-6', name: 'IL-6', ...it },
		il1b: { choice: 'IL-1β', name: 'IL-1β', ...it },
		il10: { choice: 'IL-10', name: 'IL-10', ...it },
		mono: { choice: 'Aktive Monozyten', name: 'Der Anteil aktiver Monozyten', ...it },
		pge2: { choice: 'PGE2', name: 'PGE2', ...it },
		danger: { choice: 'Gefahr', name: 'Die Menge an Gefahrensignalen', ...it },
		debris: { choice: 'Trümmer', name: 'Die Menge an Trümmern', ...it },
		barrier: { choice: 'Barriere', name: 'Die Barriere', up: 'heilt', down: 'gibt nach', still: 'hält' },
		osteoclasts: { choice: 'Osteoklasten', name: 'Die Zahl der Osteoklasten', ...it },
		osteoblasts: { choice: 'Osteoblasten', name: 'Die Zahl der Osteoblasten', ...it },
		bone: { choice: 'Knochen', name: 'Der Knochen', up: 'wächst', down: 'schwindet', still: 'hält sich' },
		pain: { choice: 'Schmerz', name: 'Der Schmerz', ...it },
		endotoxin: { choice: 'Endotoxin', name: 'Endotoxin', ...it },
		lps: { choice: 'LPS', name: 'LPS', ...it },
		crp: { choice: 'CRP', name: 'CRP', ...it },
		esr: { choice: 'BSG', name: 'Die BSG', ...it },
		fever: { choice: 'Fieber', name: 'Das Fieber', ...it }
	},
	terms: {
		tnf: { made, cleared },
		il6: { made: ['von Monozyten ausgeschüttet', (v) => `Monozyten schütten ${v} aus`], cleared },
		il1b: { made: ['durch NLRP3 freigesetzt', (v) => `NLRP3 setzt ${v} frei`], cleared },
		il10: { made, cleared },
		mono: {
			danger: ['durch Gefahr geweckt', (v) => `Gefahr weckt ${v}`],
			tnf: ['wegen TNF geweckt', (v) => `TNF bringt ${v} dazu`],
			calmed: ['beruhigt', (v) => `${v} beruhigen sich`]
		},
		pge2: { made: ['wegen TNF gebildet', (v) => `COX-2 bildet, von TNF gerufen, ${v}`], cleared },
		danger: {
			lysis: ['aus aufgelöstem Knochen', (v) => `aufgelöster Knochen setzt ${v} frei`],
			debris: ['aus alten Trümmern', (v) => `alte Trümmer setzen ${v} frei`],
			breach: ['durch die Barriere', (v) => `${v} dringen durch die Barriere`],
			cleared
		},
		debris: {
			lysis: ['von aufgelöstem Knochen', (v) => `aufgelöster Knochen hinterlässt ${v}`],
			cleared: ['von Osteoklasten beseitigt', (v) => `Osteoklasten beseitigen ${v}`]
		},
		barrier: {
			mended: ['heilt', (v) => `${v} heilen`],
			harmed: ['durch TNF beschädigt', (v) => `TNF beschädigt ${v}`]
		},
		osteoclasts: {
			rest: ['wie in Ruhe gebildet', (v) => `${v} entstehen wie in Ruhe`],
			tnf: ['von TNF gerufen', (v) => `TNF ruft ${v}`],
			il6: ['von IL-6 gerufen', (v) => `IL-6 ruft ${v}`],
			il1b: ['von IL-1β gerufen', (v) => `IL-1β ruft ${v}`],
			pge2: ['von PGE2 gerufen', (v) => `PGE2 ruft ${v}`],
			lost: ['sterben ab', (v) => `${v} sterben ab`]
		},
		osteoblasts: {
			called: ['vom Abbau gerufen', (v) => `der Knochenabbau ruft ${v}`],
			lost: ['sind fertig', (v) => `${v} sind mit der Arbeit fertig`]
		},
		bone: {
			formed: ['von Osteoblasten gebaut', (v) => `Osteoblasten bauen ${v}`],
			resorbed: ['von Osteoklasten aufgelöst', (v) => `Osteoklasten lösen ${v} auf`]
		},
		pain: {
			pge2: ['durch PGE2', (v) => `PGE2 macht ${v}`],
			il1b: ['durch IL-1β', (v) => `IL-1β macht ${v}`],
			lysis: ['durch Knochenauflösung', (v) => `Knochenauflösung macht ${v}`],
			fades: ['klingt ab', (v) => `${v} klingen ab`]
		},
		endotoxin: { given: ['infundiert', (v) => `die Infusion gibt ${v}`], cleared },
		lps: { lost: ['im Medium verloren', (v) => `das Medium verliert ${v}`] },
		crp: { made: ['von der Leber gebildet', (v) => `die Leber bildet ${v}`], cleared },
		esr: {
			raised: ['durch Eiweiße der Leber gehoben', (v) => `Eiweiße der Leber heben sie um ${v}`],
			falls: ['geht zurück', (v) => `${v} gehen zurück`]
		},
		fever: {
			made: ['durch Zytokine', (v) => `Zytokine machen ${v}`],
			falls: ['geht zurück', (v) => `${v} gehen zurück`]
		}
	},
	brakes: {
		capacity: {
			kept: ['fehlt: schwacher IL-10-Weg', (v) => `ein gesunder Weg brächte ${v} mehr`],
			times: (n) => `ein gesunder Weg brächte noch das ${n}-Fache`
		},
		il10: {
			kept: ['von IL-10 zurückgehalten', (v) => `IL-10 hält weitere ${v} zurück`],
			times: (n) => `IL-10 hält das ${n}-Fache zurück`
		},
		pge2: {
			kept: ['von PGE2 zurückgehalten', (v) => `PGE2 hält weitere ${v} zurück`],
			times: (n) => `PGE2 hält das ${n}-Fache zurück`
		},
		tnf: {
			kept: ['von TNF zurückgehalten', (v) => `TNF hält weitere ${v} zurück`],
			times: (n) => `TNF hält das ${n}-Fache zurück`
		},
		drugs: {
			kept: ['von Medikamenten zurückgehalten', (v) => `Medikamente halten weitere ${v} zurück`],
			times: (n) => `Medikamente halten das ${n}-Fache zurück`
		}
	},
	spared: ['von Medikamenten erspart', (v) => `Medikamente ersparen weitere ${v}`],
	sparedTimes: (n) => `Medikamente ersparen das ${n}-Fache`,
	added: ['davon wegen Medikamenten', (v) => `${v} davon wegen Medikamenten`],
	sum: { up: 'zusammen: steigt', down: 'zusammen: sinkt', still: 'zusammen: gleich' },
	moves: (name, verb, by) => `${name} ${verb} um ${by}`,
	list: (clauses) =>
		clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')} und ${clauses.at(-1)}`,
	nothing: (name) => `${name}: Gerade kommt nichts hinzu und geht nichts weg.`,
	timesAsMuch: (n) => `${n} ×`,
	unit: {
		cytokine: 'pg/ml',
		cells: '% aller Monozyten',
		response: '% der größten Antwort',
		trigger: '% eines Auslösers',
		bone: '% des gesunden Knochens',
		rest: '% des Ruhewerts',
		barrier: '% einer ganzen Barriere',
		points: 'Punkte von 10',
		endotoxin: 'ng/kg',
		lps: 'ng/ml',
		crp: 'mg/l',
		esr: 'mm/h',
		fever: '°C'
	},
	per: { hour: 'pro Stunde', day: 'pro Tag', month: 'pro Monat' },
	inBlood: 'im Blut',
	wholeRun: 'Maßstab des ganzen Laufs',
	bars: (name) => `${name}: was hinzukommt und was weggeht`,
	column: { what: 'Was', picture: 'Balken', amount: 'Menge' },
	clipped: 'Der schraffierte Balken ist abgeschnitten: Er geht rechts weiter.',
	overTime: {
		share: 'Über die Zeit: Anteile an allem, was ohne Bremsen gebildet würde',
		parts: 'Über die Zeit: Anteile an allem, was hinzukommt',
		tug: 'Über die Zeit: was hinzukommt (unten) gegen das, was weggeht (oben); an der Mittellinie ist beides gleich'
	},
	notKept: 'In diesen Lauf lässt sich nicht hineinsehen.'
};
