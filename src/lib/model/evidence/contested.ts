// What is disputed or unknown. Said on screen, because a model makes everything look certain.
import type { ContestedPlace, ContestedPoint } from './types.ts';

/** The points that matter at a place on screen, in the order of this list. */
export const contestedAt = (places: readonly ContestedPlace[]): ContestedPoint[] =>
	contestedPoints.filter(({ where }) => where?.some((place) => places.includes(place)));

export const contestedPoints: readonly ContestedPoint[] = [
	{
		id: 'cause',
		title: 'Cause or consequence',
		statement:
			'Low IL-10 was seen in blood monocytes, in a dish, in small series of essentially one network. No independent repeat was found, nor proof that it starts a lesion.',
		german: {
			title: 'Ursache oder Folge',
			statement:
				'Wenig IL-10 wurde in Blutmonozyten gesehen, in der Schale, in kleinen Serien im Wesentlichen eines Verbunds. Weder eine unabhängige Wiederholung fand sich noch ein Beleg, dass es einen Herd auslöst.'
		},
		where: ['headline'],
		references: ['hofmann2011', 'hofmann2012', 'hedrich2013'],
		grade: 'abstract'
	},
	{
		id: 'size',
		title: 'Size of the defect',
		statement:
			'The abstracts say that IL-10 is reduced, not by how much. Every percentage here is an assumption.',
		german: {
			title: 'Größe des Defekts',
			statement:
				'Die Abstracts sagen, dass IL-10 vermindert ist, nicht um wie viel. Jeder Prozentwert hier ist eine Annahme.'
		},
		where: ['brake'],
		references: ['hofmann2011'],
		grade: 'abstract'
	},
	{
		id: 'tnf-il6',
		title: 'Are TNF and IL-6 raised?',
		statement:
			'Not affected (2012), out of balance (2013), clearly raised together with IL-1β (2020): the reports differ.',
		german: {
			title: 'Sind TNF und IL-6 erhöht?',
			statement:
				'Nicht betroffen (2012), aus dem Gleichgewicht (2013), deutlich erhöht samt IL-1β (2020): die Berichte unterscheiden sich.'
		},
		where: ['dish'],
		references: ['hofmann2012', 'hedrich2013', 'review2020'],
		grade: 'abstract'
	},
	{
		id: 'trigger',
		title: 'What triggers TLR4',
		statement: 'Danger signals or gut bacteria are suspected. Endotoxin is what a laboratory has at hand.',
		german: {
			title: 'Was TLR4 auslöst',
			statement:
				'Gefahrsignale oder Darmbakterien stehen im Verdacht. Endotoxin ist, was ein Labor zur Hand hat.'
		},
		references: ['hedrich2013', 'lukens2014'],
		grade: 'abstract'
	},
	{
		id: 'erk',
		title: 'Why ERK1/2 is weak',
		statement:
			'Nobody knows. ERK is said to promote TNF too; then less ERK with intact TNF would need another arm that makes up for it.',
		german: {
			title: 'Warum ERK1/2 schwach ist',
			statement:
				'Das weiß niemand. ERK soll auch TNF fördern; dann bräuchte weniger ERK bei gesundem TNF einen weiteren Arm, der es ausgleicht.'
		},
		references: ['hofmann2012'],
		grade: 'unverified'
	},
	{
		id: 'nlrp3',
		title: 'The role of NLRP3',
		statement:
			'It is raised in patients, yet sick mice do without it, and rare human variants mean more assembly but less cell death.',
		german: {
			title: 'Die Rolle von NLRP3',
			statement:
				'Es ist bei Patienten erhöht, doch kranke Mäuse kommen ohne es aus, und seltene Varianten beim Menschen bedeuten mehr Zusammenbau, aber weniger Zelltod.'
		},
		references: ['brandt2018', 'cassel2014', 'roberts2024'],
		grade: 'abstract'
	},
	{
		id: 'il10-action',
		title: 'How IL-10 works',
		statement: 'STAT3 and SOCS3, or IRF5, IRF1 and chromatin: the textbook picture is being redrawn.',
		german: {
			title: 'Wie IL-10 wirkt',
			statement: 'STAT3 und SOCS3, oder IRF5, IRF1 und Chromatin: das Lehrbuchbild wird neu gezeichnet.'
		},
		references: ['mishra2025', 'castellucci', 'ofarrell1998'],
		grade: 'abstract'
	},
	{
		id: 'il6-bone',
		title: 'IL-6 and bone',
		statement: 'It can drive and hinder osteoclasts. Blocking it has not been tested in CNO.',
		german: {
			title: 'IL-6 und Knochen',
			statement: 'Es kann Osteoklasten antreiben und hemmen. Eine Blockade wurde bei CNO nicht geprüft.'
		},
		where: ['bone'],
		references: ['boneCytokines', 'wangHe2020'],
		grade: 'abstract'
	},
	{
		id: 'where-and-when',
		title: 'Where, when, and why it stops',
		statement:
			'Why metaphyses and clavicle, why several places, why flares end and the disease burns out: unknown. Any picture of it is an illustration.',
		german: {
			title: 'Wo, wann und warum es endet',
			statement:
				'Warum Metaphysen und Schlüsselbein, warum mehrere Orte, warum Schübe enden und die Krankheit ausbrennt: unbekannt. Jedes Bild davon ist eine Illustration.'
		},
		references: ['hedrich2013'],
		grade: 'abstract'
	},
	{
		id: 'effect-sizes',
		title: 'How well drugs work',
		statement:
			'Methotrexate helped 91 %, 57 % or nobody, by centre. The studies look back, define success differently and gave drugs by severity: they do not compare drugs.',
		german: {
			title: 'Wie gut Mittel wirken',
			statement:
				'Methotrexat half 91 %, 57 % oder niemandem, je nach Zentrum. Die Studien blicken zurück, messen Erfolg verschieden und gaben Mittel nach Schwere: sie vergleichen keine Mittel.'
		},
		where: ['therapies'],
		references: ['borzutzky2012', 'kostik2015', 'brno2019'],
		grade: 'abstract'
	},
	{
		id: 'nsaid',
		title: 'The NSAID paradox',
		statement: 'It raises TNF in blood and still helps patients. Whether it changes the course is unknown.',
		german: {
			title: 'Das NSAR-Paradox',
			statement: 'Es hebt TNF im Blut und hilft den Patienten doch. Ob es den Verlauf ändert, ist unbekannt.'
		},
		where: ['nsaid'],
		references: ['page2010', 'nsaidTnf', 'beck2010'],
		grade: 'abstract'
	},
	{
		id: 'silent',
		title: 'Silent lesions',
		statement: 'MRI shows lesions that nobody feels. What they mean and whether to treat them is unknown.',
		german: {
			title: 'Stumme Herde',
			statement:
				'Das MRT zeigt Herde, die niemand spürt. Was sie bedeuten und ob man sie behandelt, ist unbekannt.'
		},
		where: ['pain'],
		references: ['beck2010'],
		grade: 'abstract'
	},
	{
		id: 'paradoxical-skin',
		title: 'TNF inhibitors and skin',
		statement:
			'They are said to provoke psoriasis or pustules at times, which CNO brings anyway. No figure was found.',
		german: {
			title: 'TNF-Hemmer und Haut',
			statement:
				'Sie sollen mitunter Psoriasis oder Pusteln auslösen, die CNO ohnehin mitbringt. Eine Zahl fand sich nicht.'
		},
		where: ['tnf-inhibitor'],
		references: ['paradoxicalSkin'],
		grade: 'unverified'
	},
	{
		id: 'bisphosphonate',
		title: 'Bisphosphonates in children',
		statement: 'They stay in bone for about 300 days. How safe that is in the long run is debated.',
		german: {
			title: 'Bisphosphonate bei Kindern',
			statement: 'Sie bleiben etwa 300 Tage im Knochen. Wie sicher das auf Dauer ist, wird diskutiert.'
		},
		where: ['bisphosphonate'],
		references: ['kostik2015', 'pamidronateLabel'],
		grade: 'abstract'
	},
	{
		id: 'blood-bone',
		title: 'Blood is not bone',
		statement:
			'Hours in the blood of adult men are stretched to months in the bone of children. The equations are the same by assumption.',
		german: {
			title: 'Blut ist nicht Knochen',
			statement:
				'Stunden im Blut erwachsener Männer werden zu Monaten im Knochen von Kindern gestreckt. Dass die Gleichungen dieselben sind, ist eine Annahme.'
		},
		where: ['endotoxin'],
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'identifiability',
		title: 'Numbers the data cannot fix',
		statement: 'Published fits of similar data disagree 6- to 50-fold on how fast IL-6 and IL-10 are lost.',
		german: {
			title: 'Zahlen, die die Daten nicht festlegen',
			statement:
				'Veröffentlichte Anpassungen ähnlicher Daten unterscheiden sich 6- bis 50-fach darin, wie schnell IL-6 und IL-10 verschwinden.'
		},
		where: ['endotoxin'],
		references: ['ncsuModel', 'tueModel', 'dwivedi2014'],
		grade: 'data'
	}
];
