// English, second part: what is loaded only when it is looked at: the model page, the details of a therapy, risks.

export const en = {
	course: {
		agentOf: (name: string) => `${name}: which drug`,
		dose: 'Dose',
		usual: '× usual',
		per: { day: 'a day', week: 'a week' },
		perRoute: { oral: 'a dose', subcutaneous: 'an injection', intravenous: 'an infusion' },
		every: 'Every',
		taper: 'Taper at the end',
		days: 'days',
		course: 'Course',
		courses: (name: string) => `${name}: which course`,
		addCourse: 'Another course',
		removeCourse: (n: number) => `Remove course ${n}`
	},
	risk: {
		clears: (day: string, days: string, usual: string) =>
			`An infection on day ${day} would take ${days} instead of ${usual} days to clear (modelled).`,
		same: (day: string, usual: string) =>
			`An infection on day ${day} would clear in ${usual} days, as without drugs (modelled).`,
		stays: (day: string, followed: string, usual: string) =>
			`An infection on day ${day} would not clear within ${followed} days; without drugs it takes ${usual} (modelled).`,
		renewal: (percent: string) =>
			`Bone that is not inflamed is renewed at ${percent} % of its usual speed (modelled).`,
		assumed: 'The direction follows from the targets; the sizes are assumed.',
		said: 'What else is said of these drugs'
	},
	people: {
		soFar: {
			patients: (n: number, of?: number) => `${n} ${of ? `of ${of} ` : ''}virtual patients so far.`,
			men: (n: number, of?: number) => `${n} ${of ? `of ${of} ` : ''}virtual men so far.`
		},
		count: {
			patients: (n: number) => `${n} virtual patients, all with these triggers and drugs.`,
			men: (n: number) => `${n} virtual men, all with this provocation and this brake.`
		},
		failed: (n: number) => `${n} could not be solved and are left out.`,
		crashed: 'This could not be computed here.',
		pale: 'Pale: nine of ten of them, darker: half.',
		range: (name: string, low: string, high: string) => `${name} ${low} to ${high}`,
		now: (ranges: string) => `Nine of ten at the cursor: ${ranges} pg/mL.`,
		label: { patients: '9 of 10 patients', men: '9 of 10 men' },
		how: {
			patients:
				'Made up: what their cells make and clear differs as between the twenty men of the endotoxin data (fitted); their brakes scatter around the one that is set (assumed).',
			men: 'Made up: what their cells make and clear differs as between the twenty men of the endotoxin data (fitted).'
		}
	},
	model: {
		title: 'The model and its evidence: CNO Lab',
		description:
			'Every equation, every number and every mechanism of CNO Lab, with its source and its grade.',
		question: 'How is every number known?',
		is: 'A teaching model: one set of differential equations, calibrated on the blood of twenty healthy men after endotoxin, and carried into bone by assumptions that are named as such.',
		isNot:
			'It is not a clinical tool, and agreement is not proof: the blood data were fitted, the three courses were designed. It says nothing about a person, a dose or a prognosis.',
		english: 'Statements of the model and of its sources are in English.',
		contents: 'On this page',
		section: {
			equations: 'Equations',
			parameters: 'Parameters',
			validation: 'Validation',
			mechanisms: 'Mechanisms',
			drugs: 'Drugs',
			facts: 'Numbers and findings',
			contested: 'Disputed or unknown',
			references: 'Sources'
		},
		lead: {
			equations: 'All of them, as they are solved. Point at a symbol: what it is, and what it is worth now.',
			parameters: 'Value, plausible range and grade. The mark on the scale is the value within its range.',
			validation: 'The model against its thirteen targets, drawn live from the equations on this page.',
			mechanisms: 'Who acts on whom, in whom it was seen, and whether the model holds it.',
			drugs: 'Where each drug acts and how long it stays. Doses are reports from studies, never advice.',
			facts: 'What the literature gives in figures. Studies are small and differ in how they count.',
			contested: 'A model makes everything look certain. This is not.',
			references: 'Each with its DOI or PubMed number, or with the reason why there is none.'
		},
		live: {
			now: (value: string) => `now ${value}`,
			absent: 'not in this experiment',
			from: (experiment: string, when: string) =>
				`Values “now” are those of your scenario: ${experiment}, ${when}.`,
			open: 'Open it',
			interval: (low: string, high: string) => `fits from ${low} to ${high}`
		},
		search: 'Search',
		searchHint: 'TNF, half-life, naproxen …',
		found: (count: string) => `${count} found`,
		nothing: 'Nothing here matches.',
		grade: 'How known',
		everyGrade: 'all',
		grades: { measured: 'measured', fitted: 'fitted', assumed: 'assumed', set: 'set by you' },
		gradeMeaning: {
			measured: 'read in a study of others',
			fitted: 'fitted here to the blood data',
			assumed: 'chosen here; the size is not known',
			set: 'a control of the page; shown is the value at rest'
		},
		part: 'Part of the model',
		everyPart: 'all parts',
		parts: {
			'il10-arm': 'The IL-10 arm',
			drugs: 'Therapies',
			immune: 'Monocytes and cytokines',
			blood: 'Blood',
			dish: 'The dish',
			bone: 'Bone',
			surface: 'Skin and bowel',
			infection: 'An infection',
			'tnf-antibody': 'A TNF antibody and its target'
		},
		column: {
			symbol: 'Symbol',
			about: 'What it is',
			value: 'Value',
			range: 'Range',
			grade: 'How known',
			source: 'Source'
		},
		to: (low: string, high: string) => `${low} to ${high}`,
		shorthand: 'shorthand',
		flows: 'Added to the blood, from one bone and per hour:',
		positive: 'An index + on brackets: the value where it is positive, else 0.',
		equationScroll: (name: string) => `Equation of ${name}`,
		sign: { '+': 'drives', '-': 'brakes', '±': 'drives and brakes', '?': 'acts on, disputed,' },
		group: {
			danger: 'Danger',
			'il10-arm': 'The IL-10 arm',
			brake: 'The brake',
			cytokine: 'Cytokines among themselves',
			inflammasome: 'Inflammasome and IL-1β',
			bone: 'Bone',
			pain: 'Pain and the liver'
		},
		context: {
			human: 'people',
			CNO: 'people with CNO',
			animal: 'animals',
			dish: 'cells in a dish',
			model: 'a fitted model'
		},
		seenIn: (list: string) => `Seen in ${list}.`,
		inCno: { weaker: 'Weaker in CNO.', stronger: 'Stronger in CNO.' },
		inModel: 'In the model',
		notInModel: 'Not in the model.',
		topic: {
			cytokine: 'Cytokines',
			endotoxin: 'Endotoxin in volunteers',
			bone: 'Bone cells',
			response: 'Response to treatment',
			course: 'Course and lesions',
			laboratory: 'Blood tests',
			biomarker: 'Markers',
			model: 'Published models',
			later: 'After 2013'
		},
		kind: { target: 'Target', kinetics: 'Kinetics', dose: 'Dose', effect: 'Effect', risk: 'Risk' },
		people: (count: string) => `${count} people`,
		hypothetical: 'hypothetical',
		itsParameters: 'In the model',
		unverified: 'Unverified.',
		read: 'How a statement was read',
		evidence: {
			data: 'data file',
			abstract: 'abstract',
			derived: 'calculated',
			'abstract-weak': 'secondary page',
			unverified: 'source not read'
		}
	}
};

export type LaterMessages = typeof en;
