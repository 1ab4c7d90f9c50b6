// What stands round the picture on the first page: question, tabs, legend. English.

export const en = {
	legend: {
		man: 'one man, measured',
		mean: (men: number) => `mean ± SD of ${men} men, measured`,
		model: 'model, fitted to bolus and infusion',
		source:
			'Data: Janum and Berg, published with the NCSU endotoxin model (2023). Healthy adult men; people with CNO are mostly children.',
		sourceLink: 'Source and licence',
		otherDose: 'The men got 2 ng/kg, at once or over 4 hours: their data appear at that dose.',
		dish: 'That CRMO monocytes make less IL-10, and not less TNF or IL-6, was measured (Hofmann et al. 2011, 2012). How much less was not reported: the brake is an assumption, from nothing to healthy. Densities and losses in the dish are assumed.',
		assumed:
			'Cytokines are those of the lesion that is shown. Sizes of drug effects and of the IL-10 defect are assumptions.'
	},
	closer: {
		title: 'Look closer',
		scene: 'Set the scene',
		drives: 'What drives it now',
		compare: 'Compare',
		numbers: 'Numbers',
		doubts: 'What is contested'
	},
	jump: {
		title: 'Parts of the page',
		mechanism: 'Mechanism',
		words: 'In words',
		therapies: 'Treat',
		body: 'Body',
		closer: 'Closer'
	},
	page: {
		display: 'Display',
		language: 'Language',
		reset: 'Reset',
		theme: { auto: 'Auto', light: 'Light', dark: 'Dark', projector: 'Projector' }
	},
	question: {
		dish: 'What do the monocytes of CNO fail to make?',
		endotoxin: 'Can one set of equations follow twenty men?',
		course: 'What happens to a bone when the IL-10 brake slips?'
	},
	description:
		'An interactive model of chronic nonbacterial osteomyelitis. Weaken IL-10, add therapies, watch the bone.',
	skip: 'Skip to the picture',
	people: {
		dish: 'How people differ',
		endotoxin: 'How people differ',
		course: 'How patients differ'
	},
	model: {
		link: 'Model',
		every: 'How every number is known',
		source: 'source',
		causesSource: 'Where this was seen'
	},
	pin: { add: 'Pin this run', noTherapy: 'no therapy' }
};

export type PageMessages = typeof en;
