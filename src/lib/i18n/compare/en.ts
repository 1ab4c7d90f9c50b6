// English, of comparing runs: what the page needs once something is pinned.
const named = {
	flares: 'Flares',
	inFlare: 'In flare',
	onMri: 'On MRI',
	silent: 'Silent on MRI',
	inflamed: 'Inflamed',
	lesionsMax: 'Bones inflamed, most',
	lesionsMean: 'Bones inflamed, mean',
	tnfPeak: 'TNF, peak',
	tnfPeakAt: 'TNF, peak at',
	tnfArea: 'TNF burden',
	tnfRaised: 'TNF raised',
	il6Peak: 'IL-6, peak',
	il6Area: 'IL-6 burden',
	il10Peak: 'IL-10, peak',
	il10Area: 'IL-10 exposure',
	boneLow: 'Bone, lowest',
	boneLowAt: 'Bone, lowest at',
	boneEnd: 'Bone, at the end',
	painMean: 'Pain, mean',
	painWorst: 'Pain, worst',
	felt: 'Pain felt',
	crpPeak: 'CRP, peak'
};

export const en = {
	title: 'Compare',
	current: 'Now',
	healthy: 'Healthy',
	healthyPerson: 'a healthy person',
	measure: named,
	unit: {
		concentration: 'pg/mL',
		areaDays: 'pg/mL·d',
		areaHours: 'pg/mL·h',
		days: 'd',
		day: 'day',
		months: 'months',
		hours: 'h',
		share: '%',
		ten: 'of 10',
		crp: 'mg/L'
	},
	/** Percentage points. */
	points: 'points',
	none: 'none',
	line: {
		against: (name: string) => `Against ${name}:`,
		quoted: (name: string) => `“${name}”`,
		againstUntil: (name: string, when: string) => `Against ${name}, until ${when} (as far as both go):`,
		nothing: 'nothing that matters differs.',
		unchanged: (list: string) => `${list} unchanged`,
		and: 'and',
		days: (count: string): string => (count === '1' ? 'day' : 'days'),
		months: 'months',
		inFlare: (a: string, b: string) => `${a} in flare, not ${b}`,
		neverInFlare: (b: string) => `never in flare, instead of ${b}`,
		onlyInFlare: (a: string) => `${a} in flare instead of none`,
		inflamed: (a: string, b: string) => `inflamed for ${a}, not ${b}`,
		flares: (a: string, b: string) => `${a === '1' ? '1 flare' : `${a} flares`}, not ${b}`,
		less: (name: string, percent: string) => `${name} ${percent} % less`,
		more: (name: string, percent: string) => `${name} ${percent} % more`,
		times: (name: string, times: string) => `${name} ${times} times as much`,
		notNothing: (name: string, a: string) => `${name} ${a} instead of none`,
		bone: (a: string, b: string) => `bone falls to ${a} %, not ${b} %`,
		pain: (a: string, b: string) => `mean pain ${a} of 10, not ${b}`,
		bones: (a: string, b: string) =>
			`at most ${a === '1' ? '1 bone' : `${a} bones`} inflamed at once, not ${b}`,
		crp: (a: string, b: string) => `CRP up to ${a} mg/L, not ${b}`,
		longer: (span: string) => `TNF stays raised ${span} longer.`,
		shorter: (span: string) => `TNF stays raised for ${span} less.`,
		burden: { tnfArea: 'TNF burden', il6Area: 'IL-6 burden', il10Area: 'IL-10 exposure' },
		peak: { tnfPeak: 'TNF peak', il6Peak: 'IL-6 peak', il10Peak: 'IL-10 peak' },
		same: {
			inFlare: 'time in flare',
			inflamed: 'time inflamed',
			boneLow: 'lowest bone',
			tnfArea: 'TNF burden',
			painMean: 'mean pain',
			crpPeak: 'CRP',
			tnfPeak: 'TNF peak',
			il10Peak: 'IL-10 peak'
		}
	},
	pinned: {
		same: (name: string) =>
			`This run is pinned as “${name}”. Change something, and the two are compared here.`,
		elsewhere: 'What is pinned has no such place or experiment: it is compared where it has.',
		solving: 'Pinned runs are being solved.',
		hidden: 'All pinned runs are hidden.',
		full: (most: number) => `${most} runs are pinned: remove one to pin another.`,
		failed: 'This run has no solution, so it cannot be pinned.',
		all: 'Compare all figures'
	},
	panel: {
		runs: 'Runs',
		empty: 'Pin a run, then change something: the two are compared here, in words, figures and curves.',
		name: (name: string) => `Name of ${name}`,
		against: 'Compare with',
		againstRun: (name: string) => `Compare with ${name}`,
		shown: 'Shown',
		showRun: (name: string) => `Show ${name}`,
		up: 'Earlier',
		down: 'Later',
		upRun: (name: string) => `Move ${name} up`,
		downRun: (name: string) => `Move ${name} down`,
		use: 'Make current',
		useRun: (name: string) => `Make ${name} the current run`,
		remove: 'Remove',
		removeRun: (name: string) => `Remove ${name}`,
		view: 'Curves',
		overlay: 'one over the other',
		multiples: 'side by side',
		caption: (name: string) => `Figures of each run, and how they differ from ${name}.`,
		captionNote: 'Underlined: the largest differences. Burden and exposure: area above rest.',
		captionCourse:
			'Raised: from the first to the last time TNF is 20 pg/mL above rest. Felt: pain of 3 or more.',
		until: (span: string) => `All figures until ${span}, the end of the shortest run.`,
		measureHead: 'Figure',
		table: 'Table of differences',
		failed: 'could not be solved',
		elsewhere: 'another experiment or place',
		solving: 'being solved',
		large: 'large difference',
		reference: 'reference',
		assumed: 'A model: sizes of drug effects and of the IL-10 defect are assumptions.'
	},
	curves: {
		tile: (p: { name: string; tnf: string; il10: string }) =>
			`${p.name}: TNF up to ${p.tnf} pg/mL, IL-10 up to ${p.il10} pg/mL.`,
		bone: (low: string) => `Bone falls to ${low} % of healthy.`,
		all: (bone: boolean) =>
			`TNF above the line, IL-10 below it${bone ? ', bone beneath (dashed: whole)' : ''}.`,
		scales: (tnf: string, il10: string) =>
			`The same scales for all: up to ${tnf} pg/mL TNF, down to ${il10} pg/mL IL-10.`
	}
};

export type CompareMessages = typeof en;
