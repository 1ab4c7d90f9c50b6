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
	say: {
		years: (count) => `${count} Jahren`,
		days: (count) =>
			count === '0' ? 'weniger als einem Tag' : count === '1' ? 'einem Tag' : `${count} Tagen`,
		triggers: (n) => (n === 1 ? 'Ein Auslöser' : `${n} Auslöser`),
		sturdy: (p) => `${p.triggers}, und mit ${p.percent} % des gesunden {IL-10} steckt der Knochen jeden weg.`,
		heals: (p) =>
			`${p.triggers}, und mit ${p.percent} % des gesunden {IL-10} ist der Knochen nach ${p.days} wieder ruhig.`,
		muted: (p) => `${p.triggers}, doch mit ${p.percent} % des gesunden {IL-10} fängt nichts Feuer.`,
		unsolved: 'Es gibt keine Lösung zu beschreiben.',
		quiet: (p) => `Nichts löst etwas aus, und mit ${p.percent} % des gesunden {IL-10} geschieht nichts.`,
		recurrent: (p) =>
			p.flares === 1
				? `${p.triggers}, ein Schub in ${p.span}: mit ${p.percent} % des gesunden {IL-10} füllt er ${p.share} % der Zeit.`
				: `${p.triggers}, ${p.flares} Schübe in ${p.span}: mit ${p.percent} % des gesunden {IL-10} füllen sie ${p.share} % der Zeit.`,
		chronic: (p) =>
			`${p.triggers}, und das Feuer bleibt: mit ${p.percent} % des gesunden {IL-10} ist der Knochen an ${p.days} von ${p.total} im Schub.`,
		bone: (p) => `Der Knochen fällt auf ${p.low} % von gesund.`,
		boneHolds: 'Der Knochen hält stand.',
		surface: (p: { percent: string; days: string; total: string }) =>
			`mit ${p.percent} % des gesunden {IL-10} an ${p.days} von ${p.total} entzündet.`,
		body: (p) => {
			if (p.seen > 1)
				return `${p.seen} von ${p.of} Knochen sind in der MRT entzündet, ${p.silent ? `davon ${p.silent}` : 'keiner davon'} stumm.`;
			const bone = p.of > 1 ? `1 von ${p.of} Knochen` : 'Der Knochen';
			return `${bone} ist in der MRT entzündet, ${p.silent ? 'stumm' : 'und er ist zu spüren'}.`;
		},
		bodyCalm: (of) =>
			of > 1
				? `Keiner der ${of} Knochen ist in der MRT entzündet.`
				: 'Der Knochen ist in der MRT nicht entzündet.',
		fever: (p: { degrees: string }) => `Fieber, ${p.degrees} °C über normal.`,
		noFever: 'Kein Fieber.',
		atRest: (p) => `${p.when}: in Ruhe.`,
		nowHigh: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, dem ${p.ratio}-Fachen von gesund.`,
		nowHighOnly: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, wo Gesunde fast keines haben.`,
		nowLow: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, unter den ${p.usual} von Gesunden.`,
		nowLike: (p) => `${p.when}${p.phase}: {TNF} steht bei ${p.tnf} pg/ml, wie bei Gesunden.`,
		inFlare: (n) => `, im ${n} Schub`,
		ordinal: [
			'ersten',
			'zweiten',
			'dritten',
			'vierten',
			'fünften',
			'sechsten',
			'siebten',
			'achten',
			'neunten',
			'zehnten'
		],
		nth: (n) => `${n}.`,
		between: ', zwischen den Schüben',
		brakeSlips: (p) =>
			`Auch {IL-10} ist gestiegen, aber nur auf ${p.percent} % dessen, was so viel Gefahr verlangt.`,
		brakeAbsent: '{IL-10} ist kaum gestiegen, obwohl so viel Gefahr danach verlangt.',
		brakeHolds: '{IL-10} antwortet so stark, wie es diese Gefahr verlangt.',
		drugs: (list, many) => `${list} ${many ? 'wirken' : 'wirkt'}.`,
		hides: 'Das NSAR nimmt den Schmerz, nicht das Feuer.',
		and: 'und',
		dish: (p) =>
			`Nach ${p.hours} h haben Monozyten mit ${p.percent} % des IL-10-Arms ${p.il10} % des {IL-10} von gesunden gemacht, ${p.tnf} {TNF} und ${p.il6} {IL-6}. Das Verhältnis (IL-6 + TNF) zu IL-10 ist ${p.ratio}.`,
		timesThe: (ratio) => (ratio === '1' ? 'ebenso viel' : `das ${ratio}-Fache an`),
		tilted: (ratio) => (ratio === '1' ? 'wie bei Gesunden' : `${ratio}-fach verschoben`),
		dishHealthy: (p) =>
			`Gesunde Monozyten, ${p.hours} h mit LPS. Die Bremse lösen heißt CRMO-Monozyten in die Schale geben; sonst ist an ihnen nichts verändert.`,
		dishLost: 'Niemand hat TNF hier erhöht: es steigt, weil seine Bremse fehlt.',
		peaks: (p) =>
			`Zuerst gipfelt {TNF}, nach ${p.tnf} h, dann {IL-6} nach ${p.il6} h; {IL-10}, die Bremse, folgt nach ${p.il10} h.`,
		peaksOnly: (p) => `{TNF} gipfelt nach ${p.tnf} h, {IL-6} nach ${p.il6} h, {IL-10} nach ${p.il10} h.`,
		without: (p) =>
			`Mit ${p.percent} % der Bremse sieht der Körper über den Versuch ${p.times === '1' ? 'ebenso' : `${p.times}-mal so`} viel TNF wie ein gesunder.`,
		men: 'Die Männer unterscheiden sich bis zum Zwanzigfachen in der Höhe, doch bei fast allen gipfelt TNF vor IL-10.'
	},
	model: {
		link: 'Modell',
		every: 'Woher jede Zahl kommt',
		source: 'Quelle',
		causesSource: 'Wo das gesehen wurde'
	},
	pin: { add: 'Diesen Lauf anheften', noTherapy: 'ohne Therapie' }
};
