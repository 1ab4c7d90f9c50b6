// English, for the curves: what is loaded when it is asked for.

export const en = {
	name: {
		ratio: 'Balance',
		esr: 'ESR',
		fever: 'Fever',
		lesions: 'Lesions on MRI',
		monocytes: 'Monocytes',
		pge2: 'PGE2',
		rankl: 'RANKL',
		danger: 'Danger'
	},
	unit: {
		fever: '°C above normal',
		lesions: (of: number) => (of === 1 ? 'of 1 bone' : `of ${of} bones`),
		monocytes: '% activated',
		pge2: 'of the most',
		danger: '× half-max.'
	},
	/** In the choice of curves, and over a column of the table. */
	balance: '(IL-6 + TNF) : IL-10',
	bone: 'Osteoclasts and bone',
	choose: {
		title: 'Curves and scales',
		curves: 'Curves',
		usual: 'The usual ones',
		scale: 'Concentrations',
		linear: 'linear',
		log: 'logarithmic',
		cut: 'Cut the spike of a trigger',
		cutNote: 'The end of a cut spike is marked, with its height.',
		fixed: 'Keep the scales as they are now',
		fixedNote: 'Nothing is rescaled while you change something: compare by eye.',
		time: 'Part of the time axis',
		from: 'From',
		to: 'to',
		unit: { months: 'months', days: 'days', hours: 'hours', years: 'years' },
		whole: 'The whole run',
		drag: 'Or drag along the time axis; a double click shows all of it again.'
	},
	zoom: {
		group: 'Part of the time axis',
		from: 'Shown from',
		to: 'Shown to',
		pan: 'Move what is shown',
		whole: 'Whole run'
	},
	band: { made: 'how made', computing: 'computing the band …' },
	table: {
		title: 'In numbers',
		every: 'A row every',
		step: {
			month: 'month',
			week: 'week',
			day: 'day',
			hour: 'hour',
			sixHours: '6 hours',
			quarter: '15 minutes',
			minute: '3 minutes'
		},
		healthy: 'With the healthy twin',
		healthyOf: (name: string) => `${name}, healthy`,
		time: { month: 'Month', week: 'Week', day: 'Day', hour: 'Hour' },
		cursor: 'time cursor',
		rows: (n: number) => (n === 1 ? '1 row' : `${n} rows`),
		boneUnit: '% of healthy'
	},
	failure: {
		details: 'Details',
		cause: 'Why',
		reached: 'Reached',
		steps: 'Steps taken and refused',
		evaluations: 'Evaluations of the equations',
		advice: 'Undo the last change, or move one control a little: the equations are the same everywhere.'
	}
};

export type ChartMessages = typeof en;
