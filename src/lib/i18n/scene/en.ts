// English: what was set, what had to be changed in a link, what each class of drugs does. Loaded when somebody looks.

export const en = {
	settings: {
		title: { dish: 'Culture', endotoxin: 'Endotoxin', course: 'Trigger' },
		lps: 'LPS in the medium',
		dose: 'Dose',
		route: 'Given',
		bolus: 'at once',
		infusion: 'as an infusion',
		infusionHours: 'Over',
		hours: 'Follow for',
		day: 'Trigger on day',
		size: 'Trigger strength',
		days: 'Follow for',
		perYear: 'Further triggers',
		seed: 'Chance, by number',
		sites: 'Bone sites',
		scatter: 'Others struck after about',
		skin: 'Skin',
		bowel: 'Bowel',
		option: {
			none: 'well',
			psoriasis: 'psoriasis',
			pustulosis: 'palmoplantar pustulosis',
			bowel: 'bowel inflammation'
		},
		weight: 'Body weight',
		unit: { 'ng/kg': 'ng/kg', 'ng/mL': 'ng/mL', kg: 'kg', h: 'h', d: 'days', 'per year': 'a year', '1': '×' }
	},
	notice: {
		clamped: (field: string, requested: string, used: string, min: string, max: string) =>
			`The link asked for ${field} = ${requested}. The model runs from ${min} to ${max}, so ${used} is used.`,
		defaulted: (field: string, requested: string, used: string) =>
			`${field} = ${requested} cannot be read, so ${used} is used.`,
		dropped: (field: string, requested: string) => `${field} ${requested} cannot be read and is left out.`,
		unknown: (field: string) => `${field} is not known and is left out.`,
		version: (requested: string, used: string) =>
			`This link was written for version ${requested}; it is read as version ${used}.`,
		close: 'Close'
	},
	does: {
		nsaid: 'less PGE2: pain falls in days, TNF does not',
		corticosteroid: 'less NF-κB, more IL-10, within days',
		sulfasalazine: 'somewhat less NF-κB, after weeks',
		methotrexate: 'more IL-10, calmer cells, after weeks',
		'tnf-inhibitor': 'binds free TNF, within days',
		bisphosphonate: 'idle osteoclasts, for months',
		'il1-blocker': 'IL-1β acts no more, within days',
		'il6-blocker': 'IL-6 acts no more: no CRP, whatever burns',
		'jak-inhibitor': 'less IL-6 signal, and less IL-10 signal',
		'il10-replacement': 'adds the missing IL-10'
	}
};

export type SceneMessages = typeof en;
