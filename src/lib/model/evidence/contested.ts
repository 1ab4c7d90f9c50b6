// What is disputed or unknown. Said on screen, because a model makes everything look certain.
import type { ContestedPoint } from './types.ts';

export const contestedPoints: readonly ContestedPoint[] = [
	{
		id: 'cause',
		title: 'Cause or consequence',
		statement:
			'Low IL-10 was seen in blood monocytes, in a dish, in small series of essentially one network. No independent repeat was found, nor proof that it starts a lesion.',
		references: ['hofmann2011', 'hofmann2012', 'hedrich2013'],
		grade: 'abstract'
	},
	{
		id: 'size',
		title: 'Size of the defect',
		statement:
			'The abstracts say that IL-10 is reduced, not by how much. Every percentage here is an assumption.',
		references: ['hofmann2011'],
		grade: 'abstract'
	},
	{
		id: 'tnf-il6',
		title: 'Are TNF and IL-6 raised?',
		statement:
			'Not affected (2012), out of balance (2013), clearly raised together with IL-1β (2020): the reports differ.',
		references: ['hofmann2012', 'hedrich2013', 'review2020'],
		grade: 'abstract'
	},
	{
		id: 'trigger',
		title: 'What triggers TLR4',
		statement: 'Danger signals or gut bacteria are suspected. Endotoxin is what a laboratory has at hand.',
		references: ['hedrich2013', 'lukens2014'],
		grade: 'abstract'
	},
	{
		id: 'erk',
		title: 'Why ERK1/2 is weak',
		statement:
			'Nobody knows. ERK is said to promote TNF too; then less ERK with intact TNF would need another arm that makes up for it.',
		references: ['hofmann2012'],
		grade: 'unverified'
	},
	{
		id: 'nlrp3',
		title: 'The role of NLRP3',
		statement:
			'It is raised in patients, yet sick mice do without it, and rare human variants mean more assembly but less cell death.',
		references: ['brandt2018', 'cassel2014', 'roberts2024'],
		grade: 'abstract'
	},
	{
		id: 'il10-action',
		title: 'How IL-10 works',
		statement: 'STAT3 and SOCS3, or IRF5, IRF1 and chromatin: the textbook picture is being redrawn.',
		references: ['mishra2025', 'castellucci', 'ofarrell1998'],
		grade: 'abstract'
	},
	{
		id: 'il6-bone',
		title: 'IL-6 and bone',
		statement: 'It can drive and hinder osteoclasts. Blocking it has not been tested in CNO.',
		references: ['boneCytokines', 'wangHe2020'],
		grade: 'abstract'
	},
	{
		id: 'where-and-when',
		title: 'Where, when, and why it stops',
		statement:
			'Why metaphyses and clavicle, why several places, why flares end and the disease burns out: unknown. Any picture of it is an illustration.',
		references: ['hedrich2013'],
		grade: 'abstract'
	},
	{
		id: 'effect-sizes',
		title: 'How well drugs work',
		statement:
			'Methotrexate helped 91 %, 57 % or nobody, by centre. The studies look back, define success differently and gave drugs by severity: they do not compare drugs.',
		references: ['borzutzky2012', 'kostik2015', 'brno2019'],
		grade: 'abstract'
	},
	{
		id: 'nsaid',
		title: 'The NSAID paradox',
		statement: 'It raises TNF in blood and still helps patients. Whether it changes the course is unknown.',
		references: ['page2010', 'nsaidTnf', 'beck2010'],
		grade: 'abstract'
	},
	{
		id: 'silent',
		title: 'Silent lesions',
		statement: 'MRI shows lesions that nobody feels. What they mean and whether to treat them is unknown.',
		references: ['beck2010'],
		grade: 'abstract'
	},
	{
		id: 'paradoxical-skin',
		title: 'TNF inhibitors and skin',
		statement:
			'They are said to provoke psoriasis or pustules at times, which CNO brings anyway. No figure was found.',
		references: ['paradoxicalSkin'],
		grade: 'unverified'
	},
	{
		id: 'bisphosphonate',
		title: 'Bisphosphonates in children',
		statement: 'They stay in bone for about 300 days. How safe that is in the long run is debated.',
		references: ['kostik2015', 'pamidronateLabel'],
		grade: 'abstract'
	},
	{
		id: 'blood-bone',
		title: 'Blood is not bone',
		statement:
			'Hours in the blood of adult men are stretched to months in the bone of children. The equations are the same by assumption.',
		references: ['endotoxin20'],
		grade: 'derived'
	},
	{
		id: 'identifiability',
		title: 'Numbers the data cannot fix',
		statement: 'Published fits of similar data disagree 6- to 50-fold on how fast IL-6 and IL-10 are lost.',
		references: ['ncsuModel', 'tueModel', 'dwivedi2014'],
		grade: 'data'
	}
];
