// German, for the picture of the mechanism: what the first picture needs.
import type { MechanismMessages } from './en.ts';

export const de: MechanismMessages = {
	title: 'Mechanismus',
	parts: 'Teile des Mechanismus: Pfeiltasten gehen reihum, Eingabe erzählt mehr',
	drugs: 'Medikamente: Pfeiltasten gehen reihum, Eingabe gibt sie oder nimmt sie weg',
	name: {
		danger: 'Gefahr\u00adsignale',
		lps: 'LPS',
		barrier: 'Barriere',
		tlr4: 'TLR4',
		nfkb: 'NF-κB',
		erk: 'ERK1/2',
		sp1: 'SP-1',
		h3s10p: 'H3S10p',
		il10: 'IL-10',
		tnf: 'TNF',
		il6: 'IL-6',
		il1b: 'IL-1β',
		pge2: 'PGE2',
		pain: 'Schmerz',
		rankl: 'RANKL',
		osteoclasts: 'Osteoklasten',
		osteoblasts: 'Osteoblasten',
		bone: 'Knochen',
		crp: 'CRP'
	},
	short: { danger: 'Gefahr' },
	occupied: (percent) => `${percent} % besetzt`,
	value: {
		times: (ratio) => `${ratio} × gesund`,
		timesShort: (ratio) => `${ratio} ×`,
		ofHealthy: (percent) => `${percent} % von gesund`,
		ofNeed: (percent) => `${percent} % des Bedarfs`,
		ofTen: (points) => `${points} von 10`,
		crp: (level) => `${level} mg/l im Blut`,
		concentration: (level) => `${level} pg/ml`
	},
	part: (percent) => `${percent} %`,
	product: (percent) => `Produkt ${percent}`,
	give: (name) => `${name}: geben`,
	acting: 'wirkt jetzt',
	given: 'zu anderer Zeit gegeben',
	hypothetical: 'hypothetisch',
	legend: {
		disc: 'Scheibe: jetzt, Ring: gesund',
		width: 'Breite: Fluss',
		activates: 'aktiviert',
		inhibits: 'hemmt'
	},
	loops: 'Kreisläufe',
	build: 'Aufbauen'
};
