// English. Every string of the app, text for screen readers included. `{TNF}` and `{IL-10}` mark a quantity that
// the page sets in its colour.

export const en = {
	appName: 'CNO Lab',
	title: 'CNO Lab: what IL-10 does in chronic nonbacterial osteomyelitis',
	notClinical: 'Educational model, not for clinical use.',
	experiments: 'Experiment',
	experiment: { dish: 'In a dish', endotoxin: 'Endotoxin in a person', course: 'Living with CNO' },
	brake: {
		name: 'IL-10 brake',
		of: '% of healthy',
		deficiency: 'IL-10 deficiency',
		value: (percent: string, regime: string) => `${percent} % of healthy: ${regime}`,
		percentOnly: (percent: string) => `${percent} % of healthy`,
		causes: 'Three causes',
		product: (a: string, b: string, c: string, all: string) => `${a} × ${b} × ${c} = ${all}`,
		productNote: 'That the three multiply is an assumption.',
		erk: 'ERK1/2 signal',
		sp1: 'SP-1 on the promoter',
		h3s10p: 'H3S10p mark',
		ofHealthy: (percent: string) => `${percent} % of healthy`
	},
	regime: { heals: 'heals', recurrent: 'flares return', chronic: 'chronic' },
	quantity: {
		tnf: 'TNF',
		il6: 'IL-6',
		il1b: 'IL-1β',
		il10: 'IL-10',
		crp: 'CRP',
		pain: 'Pain',
		bone: 'Bone',
		osteoclasts: 'Osteoclasts',
		severity: 'Severity'
	},
	lane: {
		times: (ratio: string) => `${ratio} × healthy`,
		ofNeed: (percent: string) => `${percent} % of need`,
		restUnit: '× rest',
		boneUnit: '% of healthy',
		tenUnit: 'of 10',
		inBlood: 'in blood',
		ghost: 'a healthy person with the same provocation',
		ghostDish: 'healthy monocytes in the dish beside it',
		missing: 'hatched: IL-10 that this much danger calls for, and that is missing',
		flare: (n: number) => `flare ${n}`,
		months: 'months',
		days: 'days',
		years: 'years',
		hours: 'hours after the start',
		peaksAt: (hours: string) => `model peaks at ${hours} h`,
		fit: (r2: string) => `R² ${r2} against the mean`
	},
	time: {
		cursor: 'Time',
		day: (day: string) => `day ${day}`,
		month: (month: string) => `month ${month}`,
		hour: (hour: string) => `hour ${hour}`,
		picture: 'Curves over time'
	},
	therapy: {
		title: 'Therapies',
		name: {
			nsaid: 'NSAID',
			corticosteroid: 'Corticosteroid',
			sulfasalazine: 'Sulfasalazine',
			methotrexate: 'Methotrexate',
			'tnf-inhibitor': 'TNF inhibitor',
			bisphosphonate: 'Bisphosphonate',
			'il1-blocker': 'IL-1 blocker',
			'il6-blocker': 'IL-6 blocker',
			'jak-inhibitor': 'JAK inhibitor',
			'il10-replacement': 'IL-10 replacement'
		},
		from: (name: string) => `${name}: start, day`,
		until: (name: string) => `${name}: stop, day`,
		span: (start: string, end: string) => `day ${start} to ${end}`,
		dayWord: 'day',
		to: 'to',
		more: 'More drugs',
		risks: 'What it may cost',
		hypothetical: 'hypothetical'
	},
	failure: {
		'bad-input': 'The settings make no sense to the solver.',
		'not-finite': 'The numbers ran out of bounds.',
		'step-too-small': 'The solver’s step became too small.',
		'too-many-steps': 'The solver needed too many steps.',
		'too-long': 'The computation took too long and was stopped.',
		until: (time: string) => `No solution past ${time}. The last good picture stays, faded.`,
		undo: 'Undo the last change'
	}
};

export type Messages = typeof en;
