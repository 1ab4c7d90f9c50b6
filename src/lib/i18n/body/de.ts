// Deutsch: die Körperkarte, das Blut an der Zeitmarke und das Abspielen. Wird mit ihnen geladen.
import type { BodyMessages } from './en.ts';

export const de: BodyMessages = {
	map: {
		title: 'Körperkarte',
		view: 'Herde zeigen',
		mri: 'wie im MRT',
		felt: 'wie gespürt',
		places: 'Orte im Körper',
		inState: (place, state) => `${place}: ${state}`,
		pain: (pain) => `Schmerz ${pain} von\u00a010`,
		mriSignal: (percent) => `MRT ${percent}\u00a0%`,
		bone: (percent) => `Knochen ${percent}\u00a0%`,
		swelling: (percent) => `Schwellung ${percent}\u00a0%`,
		severity: (percent) => `Schwere ${percent}\u00a0%`,
		notFelt: 'nichts zu spüren',
		state: {
			quiet: 'ruhig',
			active: 'aktiv und gespürt',
			silent: 'stumm, nur das MRT sieht es',
			healing: 'ruhig, Knochen noch nicht zurück',
			sclerotic: 'ruhig, dichter Knochen bleibt',
			unseen: 'gespürt, im MRT ruhig',
			inflamed: 'entzündet'
		},
		seen: (n) => `${n} aktiv im MRT`,
		seenNone: 'Nichts aktiv im MRT',
		feltOf: (n) => `${n} gespürt`,
		feltNone: 'nichts gespürt',
		onlyFelt: (n) => (n === 0 ? 'Nichts ist zu spüren' : `${n} gespürt`),
		hidden: (n) => (n === 1 ? '1 weiterer schwelt stumm' : `${n} weitere schwelen stumm`),
		hiddenNone: 'sonst schwelt nichts',
		silentFact:
			'Unter Naproxen spürten zwei von drei, deren MRT einen Rückfall zeigte, davon nichts (Beck 2010).',
		source: 'Quelle',
		bones: (n) => (n === 1 ? '1 Knochen betroffen' : `${n} Knochen betroffen`),
		more: 'Ein Knochen mehr',
		fewer: 'Ein Knochen weniger',
		legend: {
			felt: 'gespürt',
			silent: 'stumm',
			healing: 'heilt',
			more: 'Mehr zu den Zeichen',
			pain: 'Zahl: Schmerz von 10',
			sclerotic: 'dichter Knochen bleibt',
			quiet: 'ruhig',
			swelling: 'Hof: Schwellung',
			lost: 'Ring mit Lücke: Knochenrest',
			chosen: 'die Kurven gelten hier'
		},
		sides:
			'Rechts und links wie vor der erkrankten Person. Das Modell kennt keine Seiten; sie sind der Übersicht halber gewählt.'
	},
	blood: {
		title: {
			course: 'Blut an der Zeitmarke',
			endotoxin: 'Blut an der Zeitmarke',
			dish: 'Medium an der Zeitmarke'
		},
		name: {
			crp: 'CRP',
			esr: 'BSG',
			il6: 'IL-6',
			tnf: 'TNF',
			il10: 'IL-10',
			ratio: '(IL-6+TNF)/IL-10'
		},
		unit: { crp: 'mg/l', esr: 'mm/h', cytokine: 'pg/ml', ratio: '' },
		key: {
			range: 'grau: gesunder Bereich',
			twin: {
				course: 'Strich: ein gesunder Mensch mit denselben Auslösern',
				endotoxin: 'Strich: ein gesunder Mensch mit derselben Dosis',
				dish: 'Strich: gesunde Monozyten'
			}
		},
		usual: (low, high) => `gesund ${low} bis ${high}`,
		upTo: (high) => `gesund bis ${high}`,
		twin: (value) => `gesunder Zwilling ${value}`,
		above: 'über dem gesunden Bereich',
		within: 'im gesunden Bereich',
		below: 'unter dem gesunden Bereich',
		how: 'Woher die Bereiche stammen',
		origin: {
			crp: 'CRP bis 3 mg/l: neun von zehn Erwachsenen, die Blut spenden. Gemessen.',
			esr: 'BSG bis 15 mm/h: bei jungen Menschen so üblich; keine gelesene Studie. Angenommen.',
			cytokines:
				'Zytokine: neun gesunde Männer vor dem Endotoxin, Mittel ± 2 SD. Gemessen. Kinder können abweichen.',
			ratio: 'Für das Verhältnis ist hier kein Bereich bekannt; verglichen wird mit dem Zwilling.'
		},
		link: { crp: 'CRP beim Blutspenden', esr: 'BSG', cytokines: 'Endotoxin-Daten' }
	},
	player: {
		title: 'Zeit abspielen',
		play: 'Abspielen',
		pause: 'Anhalten',
		again: 'Von vorn abspielen',
		toStart: 'Zum Anfang',
		back: 'Einen Schritt zurück',
		forward: 'Einen Schritt vor',
		next: { course: 'Zum nächsten Schub', endotoxin: 'Zum nächsten Gipfel', dish: 'Zum Ende' },
		noNext: { course: 'Kein späterer Schub', endotoxin: 'Kein späterer Gipfel', dish: 'Am Ende' },
		step: 'Schritt',
		unit: { day: 'Tag', week: 'Woche', month: 'Monat', quarter: '15 min', hour: 'Stunde' },
		speed: 'Tempo',
		times: (speed) => `${speed === 0.5 ? '½' : speed} ×`
	}
};
