// German.
import type { SceneMessages } from './en.ts';

export const de: SceneMessages = {
	settings: {
		title: { dish: 'Kultur', endotoxin: 'Endotoxin', course: 'Auslöser' },
		lps: 'LPS im Medium',
		dose: 'Dosis',
		route: 'Gabe',
		bolus: 'auf einmal',
		infusion: 'als Infusion',
		infusionHours: 'Über',
		hours: 'Verfolgen für',
		day: 'Auslöser an Tag',
		size: 'Auslöserstärke',
		days: 'Verfolgen für',
		perYear: 'Weitere Auslöser',
		seed: 'Zufall, nach Nummer',
		sites: 'Knochenherde',
		scatter: 'Weitere getroffen nach etwa',
		skin: 'Haut',
		bowel: 'Darm',
		option: {
			none: 'gesund',
			psoriasis: 'Psoriasis',
			pustulosis: 'palmoplantare Pustulose',
			bowel: 'Darmentzündung'
		},
		weight: 'Körpergewicht',
		unit: { 'ng/kg': 'ng/kg', 'ng/mL': 'ng/ml', kg: 'kg', h: 'h', d: 'Tage', 'per year': 'im Jahr', '1': '×' }
	},
	notice: {
		clamped: (field, requested, used, min, max) =>
			`Der Link verlangt ${field} = ${requested}. Das Modell reicht von ${min} bis ${max}, darum gilt ${used}.`,
		defaulted: (field, requested, used) => `${field} = ${requested} ist nicht lesbar, darum gilt ${used}.`,
		dropped: (field, requested) => `${field} ${requested} ist nicht lesbar und bleibt weg.`,
		unknown: (field) => `${field} ist unbekannt und bleibt weg.`,
		version: (requested, used) =>
			`Dieser Link wurde für Version ${requested} geschrieben; er wird als Version ${used} gelesen.`,
		close: 'Schließen'
	},
	does: {
		nsaid: 'weniger PGE2: Schmerz fällt in Tagen, TNF nicht',
		corticosteroid: 'weniger NF-κB, mehr IL-10, in Tagen',
		sulfasalazine: 'etwas weniger NF-κB, nach Wochen',
		methotrexate: 'mehr IL-10, ruhigere Zellen, nach Wochen',
		'tnf-inhibitor': 'bindet freies TNF, in Tagen',
		bisphosphonate: 'Osteoklasten ruhen, für Monate',
		'il1-blocker': 'IL-1β wirkt nicht mehr, in Tagen',
		'il6-blocker': 'IL-6 wirkt nicht mehr: kein CRP, was auch brennt',
		'jak-inhibitor': 'weniger IL-6-Signal, und weniger IL-10-Signal',
		'il10-replacement': 'gibt das fehlende IL-10'
	}
};
