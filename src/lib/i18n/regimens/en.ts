// English: regimens, as they were studied or agreed upon.

export const en = {
	choose: 'Regimen',
	from: 'first day',
	instead: 'Give instead',
	insteadOf: 'in place of all that is given now',
	also: 'Give as well',
	alsoTo: 'beside what is given now',
	read: (grade: string) => `how read: ${grade}`,
	done: (name: string, day: string) => `${name}: given from day ${day} on.`,
	report: 'Reports from studies, set into the model; no advice for anybody.',
	assumed: {
		dose: 'the dose',
		length: 'the length',
		taper: 'the taper',
		rhythm: 'one infusion every six weeks from the first on'
	},
	isAssumed: (list: string) => `Assumed here: ${list}.`,
	name: {
		naproxen: 'NSAID first',
		methotrexate: 'After an NSAID: methotrexate',
		sulfasalazine: 'After an NSAID: sulfasalazine',
		'tnf-inhibitor': 'After an NSAID: TNF inhibitor',
		'tnf-inhibitor-methotrexate': 'After an NSAID: TNF inhibitor with methotrexate',
		pamidronate: 'After an NSAID: pamidronate',
		zoledronate: 'After an NSAID: zoledronate',
		'steroid-bridge': 'Short steroid bridge',
		'methotrexate-bridge': 'Methotrexate behind a steroid bridge'
	},
	says: {
		naproxen:
			'Naproxen 15 mg/kg a day, for a year. With an NSAID nearly all physicians begin; the prospective study followed its 37 children over their first year.',
		methotrexate:
			'Methotrexate once a week for twelve months, 15 mg/m² as in juvenile arthritis. The first of the three consensus plans for when an NSAID is not enough.',
		sulfasalazine:
			'Sulfasalazine daily for twelve months, 40 mg/kg as commonly quoted. The consensus plan offers it in place of methotrexate.',
		'tnf-inhibitor':
			'Adalimumab every two weeks for twelve months. The second of the three consensus plans; which TNF inhibitor, it leaves open.',
		'tnf-inhibitor-methotrexate':
			'Infliximab 8 mg/kg every six weeks and methotrexate once a week, for twelve months. The series in CNO gave both, infliximab every four to eight weeks.',
		pamidronate:
			'Pamidronate 1 mg/kg on three days, every three months, three times. The third of the consensus plans; 9 mg/kg in all stays below the 11.5 mg/kg a year that is quoted as the most.',
		zoledronate:
			'Zoledronate 0.05 mg/kg every three months, three times, as in a pilot of 22 patients. The consensus plan names bisphosphonates as a class.',
		'steroid-bridge':
			'Prednisolone 2 mg/kg a day for two weeks, then less over four, as two centres gave it. The consensus plans allow a short course beside each of them.',
		'methotrexate-bridge':
			'Methotrexate for twelve months, and prednisolone over its first weeks, until it works.'
	}
};

export type RegimenMessages = typeof en;
