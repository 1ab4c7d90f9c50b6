// What is said of a dozen states, in both languages: to be read, and changed by hand when the model or the words change.

export interface Golden {
	title: string;
	/** The scenario as a link, the day of the cursor, the place that is looked at, and what is pinned. */
	link: string;
	day: number;
	place?: number;
	pin?: string;
	en: Said;
	de: Said;
}

export interface Said {
	headline: string;
	now: string;
	/** The summary of a table. */
	facts: string;
	/** Begins with this. */
	caption: string;
	/** What the long text says beside all this: drugs, and pinned runs. */
	more?: string;
}

export const goldens: Golden[] = [
	{
		title: 'a healthy person',
		link: '',
		day: 22,
		en: {
			headline:
				'One trigger, and with 100 % of healthy IL-10 the bone is calm again after 21 days. The bone holds.',
			now: 'Day 22: TNF stands at 334 pg/mL, as in health.',
			facts:
				'TNF peaks at 340 pg/mL (day 23), as in health. No flare. Inflamed on MRI for 27 days, silently for 13 days. Bone: 97 % of healthy at its lowest (month 2.0), 100 % at the end. Pain: 0.2 of 10 on average, 6.2 at worst. CRP reaches 2.4 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 100 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Ein Auslöser, und mit 100 % des gesunden IL-10 ist der Knochen nach 21 Tagen wieder ruhig. Der Knochen hält stand.',
			now: 'Tag 22: TNF steht bei 334 pg/ml, wie bei Gesunden.',
			facts:
				'TNF gipfelt bei 340 pg/ml (Tag 23), wie bei Gesunden. Kein Schub. In der MRT entzündet: 27 Tage, davon stumm: 13 Tage. Knochen: 97 % von gesund am Tiefpunkt (Monat 2,0), 100 % am Ende. Schmerz: 0,2 von 10 im Mittel, 6,2 höchstens. CRP erreicht 2,4 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 100 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'flares that return, between two of them',
		link: 'il10=0.45',
		day: 200,
		en: {
			headline:
				'One trigger, 3 flares in 2 years: with 45 % of healthy IL-10 they take 25 % of the time. The bone falls to 85 % of healthy.',
			now: 'Month 6.6, between flares: TNF stands at 15 pg/mL, 2.4 times healthy. IL-10 has risen too, but only to 45 % of what this much danger calls for.',
			facts:
				'TNF peaks at 640 pg/mL (day 22), 1.9 times the healthy peak. 3 flares, 6.0 months in all. Inflamed on MRI for 13.4 months, silently for 5.0 months. Bone: 85 % of healthy at its lowest (month 24.0), 85 % at the end. Pain: 2.8 of 10 on average, 6.7 at worst. CRP reaches 6.8 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 45 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Ein Auslöser, 3 Schübe in 2 Jahren: mit 45 % des gesunden IL-10 füllen sie 25 % der Zeit. Der Knochen fällt auf 85 % von gesund.',
			now: 'Monat 6,6, zwischen den Schüben: TNF steht bei 15 pg/ml, dem 2,4-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 45 % dessen, was so viel Gefahr verlangt.',
			facts:
				'TNF gipfelt bei 640 pg/ml (Tag 22), dem 1,9-Fachen des gesunden Gipfels. 3 Schübe, zusammen 6,0 Monate. In der MRT entzündet: 13,4 Monate, davon stumm: 5,0 Monate. Knochen: 85 % von gesund am Tiefpunkt (Monat 24,0), 85 % am Ende. Schmerz: 2,8 von 10 im Mittel, 6,7 höchstens. CRP erreicht 6,8 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 45 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'two drugs at work, one at half its dose',
		link: 'il10=0.45&therapy=naproxen:45-730&therapy=prednisolone:395-480:x0.5:taper60',
		day: 400,
		en: {
			headline:
				'One trigger, 3 flares in 2 years: with 45 % of healthy IL-10 they take 28 % of the time. The bone falls to 84 % of healthy.',
			now: 'Month 13.1, in the second flare: TNF stands at 12 pg/mL, 1.9 times healthy. IL-10 answers as much as this danger calls for. NSAID and Corticosteroid are acting.',
			facts:
				'TNF peaks at 640 pg/mL (day 22), 1.9 times the healthy peak. 3 flares, 6.7 months in all. Inflamed on MRI for 13.1 months, silently for 9.6 months. Bone: 84 % of healthy at its lowest (month 22.5), 88 % at the end. Pain: 1.2 of 10 on average, 6.7 at worst. CRP reaches 7.2 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 45 % of healthy IL-10, Naproxen from day 45 to 730; Prednisolone from day 395 to 480 (0.5 times the usual dose).',
			more: 'The NSAID holds PGE2 down: pain falls, TNF does not. The corticosteroid holds NF-κB down and lifts IL-10.'
		},
		de: {
			headline:
				'Ein Auslöser, 3 Schübe in 2 Jahren: mit 45 % des gesunden IL-10 füllen sie 28 % der Zeit. Der Knochen fällt auf 84 % von gesund.',
			now: 'Monat 13,1, im zweiten Schub: TNF steht bei 12 pg/ml, dem 1,9-Fachen von gesund. IL-10 antwortet so stark, wie es diese Gefahr verlangt. NSAR und Kortikosteroid wirken.',
			facts:
				'TNF gipfelt bei 640 pg/ml (Tag 22), dem 1,9-Fachen des gesunden Gipfels. 3 Schübe, zusammen 6,7 Monate. In der MRT entzündet: 13,1 Monate, davon stumm: 9,6 Monate. Knochen: 84 % von gesund am Tiefpunkt (Monat 22,5), 88 % am Ende. Schmerz: 1,2 von 10 im Mittel, 6,7 höchstens. CRP erreicht 7,2 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 45 % des gesunden IL-10, Naproxen von Tag 45 bis 730; Prednisolon von Tag 395 bis 480 (das 0,5-Fache der üblichen Dosis).',
			more: 'Das NSAR hält PGE2 niedrig: Schmerz fällt, TNF nicht. Das Kortikosteroid hält NF-κB niedrig und hebt IL-10.'
		}
	},
	{
		title: 'six bones and skin, some silent',
		link: 'il10=0.3&sites=6&skin=psoriasis',
		day: 500,
		en: {
			headline:
				'Tibia: One trigger, and the fire stays: with 30 % of healthy IL-10 the bone is in flare on 701 of 730 days. The bone falls to 72 % of healthy.',
			now: 'Month 16.4: TNF stands at 115 pg/mL, 18 times healthy. IL-10 has risen too, but only to 34 % of what this much danger calls for. 5 of 6 bones are inflamed on MRI, 2 of them silently. No fever.',
			facts:
				'TNF peaks at 833 pg/mL (day 22), 2.5 times the healthy peak. 1 flare, 23.0 months long. Inflamed on MRI for 23.1 months, all of it felt. Bone: 72 % of healthy at its lowest (month 24.0), 72 % at the end. Pain: 5.8 of 10 on average, 6.8 at worst. CRP reaches 41.3 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 30 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Schienbein: Ein Auslöser, und das Feuer bleibt: mit 30 % des gesunden IL-10 ist der Knochen an 701 von 730 Tagen im Schub. Der Knochen fällt auf 72 % von gesund.',
			now: 'Monat 16,4: TNF steht bei 115 pg/ml, dem 18-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 34 % dessen, was so viel Gefahr verlangt. 5 von 6 Knochen sind in der MRT entzündet, davon 2 stumm. Kein Fieber.',
			facts:
				'TNF gipfelt bei 833 pg/ml (Tag 22), dem 2,5-Fachen des gesunden Gipfels. 1 Schub, 23,0 Monate lang. In der MRT entzündet: 23,1 Monate, durchweg zu spüren. Knochen: 72 % von gesund am Tiefpunkt (Monat 24,0), 72 % am Ende. Schmerz: 5,8 von 10 im Mittel, 6,8 höchstens. CRP erreicht 41,3 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 30 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'the skin of the same',
		link: 'il10=0.3&sites=6&skin=psoriasis',
		day: 500,
		place: 6,
		en: {
			headline: 'Skin: with 30 % of healthy IL-10 inflamed on 249 of 730 days.',
			now: 'Month 16.4: TNF stands at 76 pg/mL, 11 times healthy. IL-10 has risen too, but only to 33 % of what this much danger calls for. 5 of 6 bones are inflamed on MRI, 2 of them silently. No fever.',
			facts:
				'TNF peaks at 679 pg/mL (month 4.3), 2.2 times the healthy peak. Inflamed for 8.2 months. CRP reaches 41.3 mg/L.',
			caption:
				'Skin, 24 months of a simulated course of CNO with one trigger: 30 % of healthy IL-10, no therapy.'
		},
		de: {
			headline: 'Haut: mit 30 % des gesunden IL-10 an 249 von 730 Tagen entzündet.',
			now: 'Monat 16,4: TNF steht bei 76 pg/ml, dem 11-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 33 % dessen, was so viel Gefahr verlangt. 5 von 6 Knochen sind in der MRT entzündet, davon 2 stumm. Kein Fieber.',
			facts:
				'TNF gipfelt bei 679 pg/ml (Monat 4,3), dem 2,2-Fachen des gesunden Gipfels. Entzündet: 8,2 Monate. CRP erreicht 41,3 mg/l.',
			caption:
				'Haut, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 30 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'TNF held down below health',
		link: 'il10=0.3&therapy=adalimumab:0-730',
		day: 24,
		en: {
			headline:
				'One trigger, and with 30 % of healthy IL-10 the bone is calm again after 7 days. The bone holds.',
			now: 'Day 24: TNF stands at 46 pg/mL, below the 309 of a healthy person. IL-10 has risen too, but only to 37 % of what this much danger calls for. TNF inhibitor is acting.',
			facts:
				'TNF peaks at 47 pg/mL (day 23), 0.14 times the healthy peak. No flare. Never inflamed on MRI. Bone: 100 % of healthy at its lowest (day 53), 100 % at the end. Pain: 0.1 of 10 on average, 4.1 at worst. CRP reaches 4.0 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 30 % of healthy IL-10, Adalimumab from day 0 to 730.',
			more: 'The TNF inhibitor binds free TNF.'
		},
		de: {
			headline:
				'Ein Auslöser, und mit 30 % des gesunden IL-10 ist der Knochen nach 7 Tagen wieder ruhig. Der Knochen hält stand.',
			now: 'Tag 24: TNF steht bei 46 pg/ml, unter den 309 von Gesunden. Auch IL-10 ist gestiegen, aber nur auf 37 % dessen, was so viel Gefahr verlangt. TNF-Hemmer wirkt.',
			facts:
				'TNF gipfelt bei 47 pg/ml (Tag 23), dem 0,14-Fachen des gesunden Gipfels. Kein Schub. In der MRT nie entzündet. Knochen: 100 % von gesund am Tiefpunkt (Tag 53), 100 % am Ende. Schmerz: 0,1 von 10 im Mittel, 4,1 höchstens. CRP erreicht 4,0 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 30 % des gesunden IL-10, Adalimumab von Tag 0 bis 730.',
			more: 'Der TNF-Hemmer bindet freies TNF.'
		}
	},
	{
		title: 'nothing triggered',
		link: 'trigger.size=0&il10=0.2',
		day: 10,
		en: {
			headline: 'Nothing is triggered, and with 20 % of healthy IL-10 nothing happens.',
			now: 'Day 10: at rest.',
			facts:
				'TNF stays at 6.2 pg/mL. No flare. Never inflamed on MRI. Bone: 100 % of healthy at its lowest (day 0), 100 % at the end. No pain. CRP reaches 0.8 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with no trigger: 20 % of healthy IL-10, no therapy.'
		},
		de: {
			headline: 'Nichts löst etwas aus, und mit 20 % des gesunden IL-10 geschieht nichts.',
			now: 'Tag 10: in Ruhe.',
			facts:
				'TNF bleibt bei 6,2 pg/ml. Kein Schub. In der MRT nie entzündet. Knochen: 100 % von gesund am Tiefpunkt (Tag 0), 100 % am Ende. Kein Schmerz. CRP erreicht 0,8 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit keinem Auslöser: 20 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'no IL-10 at all, one bone and skin',
		link: 'il10=0&skin=pustulosis',
		day: 300,
		en: {
			headline:
				'Tibia: One trigger, and the fire stays: with 0 % of healthy IL-10 the bone is in flare on 709 of 730 days. The bone falls to 68 % of healthy.',
			now: 'Month 9.9: TNF stands at 172 pg/mL, 28 times healthy. IL-10 has hardly risen, though this much danger calls for it. The bone is inflamed on MRI, and it is felt. No fever.',
			facts:
				'TNF peaks at 19532 pg/mL (day 23), 57 times the healthy peak. 1 flare, 23.3 months long. Inflamed on MRI for 23.1 months, all of it felt. Bone: 68 % of healthy at its lowest (month 2.3), 69 % at the end. Pain: 6.8 of 10 on average, 7.8 at worst. CRP reaches 121.5 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 0 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Schienbein: Ein Auslöser, und das Feuer bleibt: mit 0 % des gesunden IL-10 ist der Knochen an 709 von 730 Tagen im Schub. Der Knochen fällt auf 68 % von gesund.',
			now: 'Monat 9,9: TNF steht bei 172 pg/ml, dem 28-Fachen von gesund. IL-10 ist kaum gestiegen, obwohl so viel Gefahr danach verlangt. Der Knochen ist in der MRT entzündet, und er ist zu spüren. Kein Fieber.',
			facts:
				'TNF gipfelt bei 19532 pg/ml (Tag 23), dem 57-Fachen des gesunden Gipfels. 1 Schub, 23,3 Monate lang. In der MRT entzündet: 23,1 Monate, durchweg zu spüren. Knochen: 68 % von gesund am Tiefpunkt (Monat 2,3), 69 % am Ende. Schmerz: 6,8 von 10 im Mittel, 7,8 höchstens. CRP erreicht 121,5 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 0 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'one flare, because of a drug',
		link: 'il10=0.45&therapy=etanercept:300-700',
		day: 350,
		pin: 'il10=0.45',
		en: {
			headline:
				'One trigger, one flare in 2 years: with 45 % of healthy IL-10 it takes 10 % of the time. The bone falls to 88 % of healthy.',
			now: 'Month 11.5: at rest. TNF inhibitor is acting.',
			facts:
				'TNF peaks at 640 pg/mL (day 22), 1.9 times the healthy peak. 1 flare, 2.3 months long. Inflamed on MRI for 4.1 months, silently for 59 days. Bone: 88 % of healthy at its lowest (month 2.9), 99 % at the end. Pain: 1.5 of 10 on average, 6.7 at worst. CRP reaches 6.7 mg/L.',
			caption:
				'Tibia, 24 months of a simulated course of CNO with one trigger: 45 % of healthy IL-10, Etanercept from day 300 to 700.',
			more: 'The TNF inhibitor binds free TNF. Against “before”: 2.3 months in flare, not 6.0; TNF burden 55 % less; mean pain 1.5 of 10, not 2.8; CRP unchanged.'
		},
		de: {
			headline:
				'Ein Auslöser, ein Schub in 2 Jahren: mit 45 % des gesunden IL-10 füllt er 10 % der Zeit. Der Knochen fällt auf 88 % von gesund.',
			now: 'Monat 11,5: in Ruhe. TNF-Hemmer wirkt.',
			facts:
				'TNF gipfelt bei 640 pg/ml (Tag 22), dem 1,9-Fachen des gesunden Gipfels. 1 Schub, 2,3 Monate lang. In der MRT entzündet: 4,1 Monate, davon stumm: 59 Tage. Knochen: 88 % von gesund am Tiefpunkt (Monat 2,9), 99 % am Ende. Schmerz: 1,5 von 10 im Mittel, 6,7 höchstens. CRP erreicht 6,7 mg/l.',
			caption:
				'Schienbein, 24 Monate eines simulierten Verlaufs von CNO mit einem Auslöser: 45 % des gesunden IL-10, Etanercept von Tag 300 bis 700.',
			more: 'Der TNF-Hemmer bindet freies TNF. Gegen „before“: 2,3 Monate im Schub, nicht 6,0; TNF-Last 55 % kleiner; Schmerz im Mittel 1,5 von 10, nicht 2,8; CRP unverändert.'
		}
	},
	{
		title: 'a hundred triggers',
		link: 'il10=0.5&trigger.per_year=12&duration_d=3650',
		day: 3500,
		en: {
			headline:
				'114 triggers, 23 flares in 10 years: with 50 % of healthy IL-10 they take 39 % of the time. The bone falls to 81 % of healthy.',
			now: 'Month 115.0, in the 22nd flare: TNF stands at 36 pg/mL, 5.8 times healthy. IL-10 has risen too, but only to 51 % of what this much danger calls for.',
			facts:
				'TNF peaks at 595 pg/mL (day 22), 1.7 times the healthy peak. 23 flares, 46.8 months in all. Inflamed on MRI for 81.4 months, silently for 30.8 months. Bone: 81 % of healthy at its lowest (month 35.0), 83 % at the end. Pain: 3.2 of 10 on average, 6.6 at worst. CRP reaches 5.9 mg/L.',
			caption:
				'Tibia, 120 months of a simulated course of CNO with 114 triggers: 50 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'114 Auslöser, 23 Schübe in 10 Jahren: mit 50 % des gesunden IL-10 füllen sie 39 % der Zeit. Der Knochen fällt auf 81 % von gesund.',
			now: 'Monat 115,0, im 22. Schub: TNF steht bei 36 pg/ml, dem 5,8-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 51 % dessen, was so viel Gefahr verlangt.',
			facts:
				'TNF gipfelt bei 595 pg/ml (Tag 22), dem 1,7-Fachen des gesunden Gipfels. 23 Schübe, zusammen 46,8 Monate. In der MRT entzündet: 81,4 Monate, davon stumm: 30,8 Monate. Knochen: 81 % von gesund am Tiefpunkt (Monat 35,0), 83 % am Ende. Schmerz: 3,2 von 10 im Mittel, 6,6 höchstens. CRP erreicht 5,9 mg/l.',
			caption:
				'Schienbein, 120 Monate eines simulierten Verlaufs von CNO mit 114 Auslösern: 50 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'CRMO monocytes in a dish',
		link: 'experiment=dish&il10=0.45',
		day: 0.5,
		en: {
			headline:
				'After 24 h, monocytes with 45 % of the IL-10 arm have made 63 % of the IL-10 of healthy ones, 1.3 times the TNF and 1.5 times the IL-6. The balance (IL-6 + TNF) to IL-10 is tilted 2.3 times. Nobody raised TNF here: it rises because its brake is missing.',
			now: 'Hour 12.0: TNF stands at 3935 pg/mL, 1.3 times healthy. IL-10 has risen too, but only to 65 % of what this much danger calls for.',
			facts:
				'TNF peaks at 7765 pg/mL (hour 1.6), 1.3 times the healthy peak. IL-6 peaks at 57485 pg/mL (hour 3.5), 1.5 times the healthy peak. IL-10 peaks at 547 pg/mL (hour 3.6), 0.65 times the healthy peak.',
			caption: 'Monocytes, 24 h with 100 ng/mL LPS: 45 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Nach 24 h haben Monozyten mit 45 % des IL-10-Arms 63 % des IL-10 von gesunden gemacht, das 1,3-Fache an TNF und das 1,5-Fache an IL-6. Das Verhältnis (IL-6 + TNF) zu IL-10 ist 2,3-fach verschoben. Niemand hat TNF hier erhöht: es steigt, weil seine Bremse fehlt.',
			now: 'Stunde 12,0: TNF steht bei 3935 pg/ml, dem 1,3-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 65 % dessen, was so viel Gefahr verlangt.',
			facts:
				'TNF gipfelt bei 7765 pg/ml (Stunde 1,6), dem 1,3-Fachen des gesunden Gipfels. IL-6 gipfelt bei 57485 pg/ml (Stunde 3,5), dem 1,5-Fachen des gesunden Gipfels. IL-10 gipfelt bei 547 pg/ml (Stunde 3,6), dem 0,65-Fachen des gesunden Gipfels.',
			caption: 'Monozyten, 24 h mit 100 ng/ml LPS: 45 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'nearly healthy monocytes',
		link: 'experiment=dish&il10=0.99',
		day: 0.5,
		en: {
			headline:
				'After 24 h, monocytes with 99 % of the IL-10 arm have made 99 % of the IL-10 of healthy ones, as much TNF and as much IL-6. The balance (IL-6 + TNF) to IL-10 is as in health.',
			now: 'Hour 12.0: TNF stands at 3039 pg/mL, as in health. IL-10 answers as much as this danger calls for.',
			facts:
				'TNF peaks at 6045 pg/mL (hour 1.6), as in health. IL-6 peaks at 37679 pg/mL (hour 3.5), as in health. IL-10 peaks at 840 pg/mL (hour 3.6), as in health.',
			caption: 'Monocytes, 24 h with 100 ng/mL LPS: 99 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Nach 24 h haben Monozyten mit 99 % des IL-10-Arms 99 % des IL-10 von gesunden gemacht, ebenso viel TNF und ebenso viel IL-6. Das Verhältnis (IL-6 + TNF) zu IL-10 ist wie bei Gesunden.',
			now: 'Stunde 12,0: TNF steht bei 3039 pg/ml, wie bei Gesunden. IL-10 antwortet so stark, wie es diese Gefahr verlangt.',
			facts:
				'TNF gipfelt bei 6045 pg/ml (Stunde 1,6), wie bei Gesunden. IL-6 gipfelt bei 37679 pg/ml (Stunde 3,5), wie bei Gesunden. IL-10 gipfelt bei 840 pg/ml (Stunde 3,6), wie bei Gesunden.',
			caption: 'Monozyten, 24 h mit 100 ng/ml LPS: 99 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'endotoxin in a healthy person',
		link: 'experiment=endotoxin',
		day: 0.1667,
		en: {
			headline:
				'TNF peaks first, at 1.6 h, then IL-6 at 2.5 h; IL-10, the brake, follows at 2.6 h. The men differ up to twentyfold in height, yet in nearly all of them TNF peaks before IL-10.',
			now: 'Hour 4.0: TNF stands at 44 pg/mL, as in health.',
			facts:
				'TNF peaks at 284 pg/mL (hour 1.6), as in health. IL-6 peaks at 702 pg/mL (hour 2.5), as in health. IL-10 peaks at 43 pg/mL (hour 2.6), as in health.',
			caption: '8 h after 2 ng/kg of endotoxin: 100 % of healthy IL-10, no therapy.'
		},
		de: {
			headline:
				'Zuerst gipfelt TNF, nach 1,6 h, dann IL-6 nach 2,5 h; IL-10, die Bremse, folgt nach 2,6 h. Die Männer unterscheiden sich bis zum Zwanzigfachen in der Höhe, doch bei fast allen gipfelt TNF vor IL-10.',
			now: 'Stunde 4,0: TNF steht bei 44 pg/ml, wie bei Gesunden.',
			facts:
				'TNF gipfelt bei 284 pg/ml (Stunde 1,6), wie bei Gesunden. IL-6 gipfelt bei 702 pg/ml (Stunde 2,5), wie bei Gesunden. IL-10 gipfelt bei 43 pg/ml (Stunde 2,6), wie bei Gesunden.',
			caption: '8 h nach 2 ng/kg Endotoxin: 100 % des gesunden IL-10, ohne Therapie.'
		}
	},
	{
		title: 'an infusion, with little brake',
		link: 'experiment=endotoxin&il10=0.4&route=infusion',
		day: 0.1667,
		pin: 'experiment=endotoxin&route=infusion',
		en: {
			headline:
				'TNF peaks first, at 3.0 h, then IL-6 at 3.8 h; IL-10, the brake, follows at 4.3 h. With 40 % of the brake, the body sees 1.6 times the TNF of a healthy person over the run.',
			now: 'Hour 4.0: TNF stands at 638 pg/mL, 1.6 times healthy. IL-10 has risen too, but only to 55 % of what this much danger calls for.',
			facts:
				'TNF peaks at 1071 pg/mL (hour 3.0), 1.8 times the healthy peak. IL-6 peaks at 2241 pg/mL (hour 3.8), 3.1 times the healthy peak. IL-10 peaks at 88 pg/mL (hour 4.3), 0.59 times the healthy peak.',
			caption: '8 h after 2 ng/kg of endotoxin, given over 4 h: 40 % of healthy IL-10, no therapy.',
			more: 'Against “before”: TNF burden 64 % more; IL-6 burden 3 times as much; IL-10 exposure 45 % less.'
		},
		de: {
			headline:
				'Zuerst gipfelt TNF, nach 3,0 h, dann IL-6 nach 3,8 h; IL-10, die Bremse, folgt nach 4,3 h. Mit 40 % der Bremse sieht der Körper über den Versuch 1,6-mal so viel TNF wie ein gesunder.',
			now: 'Stunde 4,0: TNF steht bei 638 pg/ml, dem 1,6-Fachen von gesund. Auch IL-10 ist gestiegen, aber nur auf 55 % dessen, was so viel Gefahr verlangt.',
			facts:
				'TNF gipfelt bei 1071 pg/ml (Stunde 3,0), dem 1,8-Fachen des gesunden Gipfels. IL-6 gipfelt bei 2241 pg/ml (Stunde 3,8), dem 3,1-Fachen des gesunden Gipfels. IL-10 gipfelt bei 88 pg/ml (Stunde 4,3), dem 0,59-Fachen des gesunden Gipfels.',
			caption: '8 h nach 2 ng/kg Endotoxin, gegeben über 4 h: 40 % des gesunden IL-10, ohne Therapie.',
			more: 'Gegen „before“: TNF-Last 64 % größer; IL-6-Last 3-mal so groß; IL-10-Exposition 45 % kleiner.'
		}
	}
];
