// English, for the picture of the mechanism: what the first picture needs.

export const en = {
	title: 'Mechanism',
	parts: 'Parts of the mechanism: arrow keys go round, Enter tells more',
	drugs: 'Drugs: arrow keys go round, Enter gives or takes away',
	name: {
		danger: 'Danger signals',
		lps: 'LPS',
		barrier: 'Barrier',
		tlr4: 'TLR4',
		nfkb: 'NF-κB',
		erk: 'ERK1/2',
		sp1: 'SP-1',
		h3s10p: 'H3S10p',
		il10: 'IL-10',
		tnf: 'TNF',
		il6: 'IL-6',
		il1b: 'IL-1β',
		pge2: 'PGE2',
		pain: 'Pain',
		rankl: 'RANKL',
		osteoclasts: 'Osteoclasts',
		osteoblasts: 'Osteoblasts',
		bone: 'Bone',
		crp: 'CRP'
	},
	/** In narrow places. */
	short: { danger: 'Danger' } as Record<string, string>,
	occupied: (percent: string) => `${percent} % taken`,
	value: {
		times: (ratio: string) => `${ratio} × healthy`,
		timesShort: (ratio: string) => `${ratio} ×`,
		ofHealthy: (percent: string) => `${percent} % of healthy`,
		ofNeed: (percent: string) => `${percent} % of need`,
		ofTen: (points: string) => `${points} of 10`,
		crp: (level: string) => `${level} mg/L in blood`,
		concentration: (level: string) => `${level} pg/mL`
	},
	part: (percent: string) => `${percent} %`,
	product: (percent: string) => `product ${percent}`,
	give: (name: string) => `${name}: give`,
	acting: 'acting now',
	given: 'given at another time',
	hypothetical: 'hypothetical',
	legend: {
		disc: 'disc: now, ring: healthy',
		width: 'width: flow',
		activates: 'activates',
		inhibits: 'inhibits'
	},
	loops: 'Loops',
	build: 'Build it up'
};

export type MechanismMessages = typeof en;
