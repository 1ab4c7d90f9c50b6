// English: what drives a quantity now, its gains, its losses and what is kept back, as labels and in a sentence.

/** A label beside a bar, and a clause for the sentence, with the amount. */
type Said = readonly [label: string, clause: (amount: string) => string];

const cleared: Said = ['cleared', (v) => `clearing takes ${v}`];
const made: Said = ['made by monocytes', (v) => `monocytes make ${v}`];
const it = { up: 'rises', down: 'falls', still: 'hardly moves' };
const they = { up: 'rise', down: 'fall', still: 'hardly change' };

export const en = {
	choose: 'Which quantity',
	/** Singular or plural, as the verb wants it; `choice` stands on the button. */
	quantity: {
		tnf: { choice: 'TNF', name: 'TNF', ...it },
		il6: { choice: 'IL-6', name: 'IL-6', ...it },
		il1b: { choice: 'IL-1β', name: 'IL-1β', ...it },
		il10: { choice: 'IL-10', name: 'IL-10', ...it },
		mono: { choice: 'Active monocytes', name: 'The share of active monocytes', ...it },
		pge2: { choice: 'PGE2', name: 'PGE2', ...it },
		danger: { choice: 'Danger', name: 'Danger signals', ...they },
		debris: { choice: 'Debris', name: 'Debris', ...it },
		barrier: { choice: 'Barrier', name: 'The barrier', up: 'mends', down: 'gives way', still: 'holds' },
		osteoclasts: { choice: 'Osteoclasts', name: 'Osteoclasts', ...they },
		osteoblasts: { choice: 'Osteoblasts', name: 'Osteoblasts', ...they },
		bone: { choice: 'Bone', name: 'Bone', up: 'grows', down: 'shrinks', still: 'holds' },
		pain: { choice: 'Pain', name: 'Pain', ...it },
		endotoxin: { choice: 'Endotoxin', name: 'Endotoxin', ...it },
		lps: { choice: 'LPS', name: 'LPS', ...it },
		crp: { choice: 'CRP', name: 'CRP', ...it },
		esr: { choice: 'ESR', name: 'The ESR', ...it },
		fever: { choice: 'Fever', name: 'Fever', ...it }
	},
	terms: {
		tnf: { made, cleared },
		il6: { made: ['secreted by monocytes', (v) => `monocytes secrete ${v}`], cleared },
		il1b: { made: ['cut free by NLRP3', (v) => `NLRP3 sets ${v} free`], cleared },
		il10: { made, cleared },
		mono: {
			danger: ['woken by danger', (v) => `danger wakes ${v}`],
			tnf: ['woken because of TNF', (v) => `TNF adds ${v}`],
			calmed: ['calmed down', (v) => `${v} calm down`]
		},
		pge2: { made: ['made because of TNF', (v) => `COX-2, called by TNF, makes ${v}`], cleared },
		danger: {
			lysis: ['from bone that is dissolved', (v) => `bone that is dissolved sets ${v} free`],
			debris: ['from old debris', (v) => `old debris sets ${v} free`],
			breach: ['through the barrier', (v) => `${v} leak through the barrier`],
			cleared
		},
		debris: {
			lysis: ['left by dissolved bone', (v) => `dissolved bone leaves ${v}`],
			cleared: ['cleared by osteoclasts', (v) => `osteoclasts clear ${v}`]
		},
		barrier: {
			mended: ['mends', (v) => `${v} mend`],
			harmed: ['harmed by TNF', (v) => `TNF harms ${v}`]
		},
		osteoclasts: {
			rest: ['formed at rest', (v) => `${v} form as at rest`],
			tnf: ['called by TNF', (v) => `TNF calls ${v}`],
			il6: ['called by IL-6', (v) => `IL-6 calls ${v}`],
			il1b: ['called by IL-1β', (v) => `IL-1β calls ${v}`],
			pge2: ['called by PGE2', (v) => `PGE2 calls ${v}`],
			lost: ['die', (v) => `${v} die`]
		},
		osteoblasts: {
			called: ['called by resorption', (v) => `resorption calls ${v}`],
			lost: ['finish their work', (v) => `${v} finish their work`]
		},
		bone: {
			formed: ['built by osteoblasts', (v) => `osteoblasts build ${v}`],
			resorbed: ['dissolved by osteoclasts', (v) => `osteoclasts dissolve ${v}`]
		},
		pain: {
			pge2: ['from PGE2', (v) => `PGE2 makes ${v}`],
			il1b: ['from IL-1β', (v) => `IL-1β makes ${v}`],
			lysis: ['from dissolving bone', (v) => `dissolving bone makes ${v}`],
			fades: ['fades', (v) => `${v} fade`]
		},
		endotoxin: { given: ['infused', (v) => `the infusion gives ${v}`], cleared },
		lps: { lost: ['lost from the medium', (v) => `the medium loses ${v}`] },
		crp: { made: ['made by the liver', (v) => `the liver makes ${v}`], cleared },
		esr: {
			raised: ['raised by proteins of the liver', (v) => `proteins of the liver raise it by ${v}`],
			falls: ['falls back', (v) => `${v} fall back`]
		},
		fever: {
			made: ['made by cytokines', (v) => `cytokines make ${v}`],
			falls: ['falls back', (v) => `${v} fall back`]
		}
	} satisfies Record<string, Record<string, Said>>,
	/** What brakes keep back of gains; what they spare of losses; what they add. */
	brakes: {
		capacity: {
			kept: ['missing: the weak IL-10 arm', (v: string) => `a healthy arm would make ${v} more`],
			times: (n: string) => `a healthy arm would make ${n} times as much on top`
		},
		il10: {
			kept: ['kept back by IL-10', (v: string) => `IL-10 keeps back ${v} more`],
			times: (n: string) => `IL-10 keeps back ${n} times as much`
		},
		pge2: {
			kept: ['kept back by PGE2', (v: string) => `PGE2 keeps back ${v} more`],
			times: (n: string) => `PGE2 keeps back ${n} times as much`
		},
		tnf: {
			kept: ['kept back by TNF', (v: string) => `TNF keeps back ${v} more`],
			times: (n: string) => `TNF keeps back ${n} times as much`
		},
		drugs: {
			kept: ['kept back by drugs', (v: string) => `drugs keep back ${v} more`],
			times: (n: string) => `drugs keep back ${n} times as much`
		}
	},
	spared: ['spared by drugs', (v: string) => `drugs spare ${v} more`],
	sparedTimes: (n: string) => `drugs spare ${n} times as much`,
	added: ['of this, because of drugs', (v: string) => `${v} of it because of drugs`],
	sum: { up: 'together: rising', down: 'together: falling', still: 'together: steady' },
	moves: (name: string, verb: string, by: string) => `${name} ${verb} by ${by}`,
	list: (clauses: string[]) =>
		clauses.length < 2
			? clauses.join('')
			: `${clauses.slice(0, -1).join(', ')}${clauses.length > 2 ? ',' : ''} and ${clauses.at(-1)}`,
	nothing: (name: string) => `${name}: nothing adds and nothing takes away now.`,
	timesAsMuch: (n: string) => `${n} ×`,
	unit: {
		cytokine: 'pg/mL',
		cells: '% of all monocytes',
		response: '% of the largest response',
		trigger: '% of one trigger',
		bone: '% of healthy bone',
		rest: '% of rest',
		barrier: '% of a whole barrier',
		points: 'points of 10',
		endotoxin: 'ng/kg',
		lps: 'ng/mL',
		crp: 'mg/L',
		esr: 'mm/h',
		fever: '°C'
	},
	per: { hour: 'per hour', day: 'per day', month: 'per month' },
	inBlood: 'in the blood',
	wholeRun: 'Scale of the whole run',
	bars: (name: string) => `${name}: what adds and what takes away`,
	column: { what: 'What', picture: 'Bar', amount: 'Amount' },
	clipped: 'The hatched bar is cut: it goes on to the right.',
	overTime: {
		share: 'Over time: shares of all that would be made without the brakes',
		parts: 'Over time: shares of all that adds',
		tug: 'Over time: what adds (below) against what takes away (above); at the middle line they are equal'
	},
	notKept: 'This run cannot be looked into.'
} as const;

/** The same shape with other words. */
type Widened<T> = T extends string
	? string
	: T extends (...given: infer Given) => unknown
		? (...given: Given) => string
		: { readonly [Key in keyof T]: Widened<T[Key]> };

export type DriveMessages = Widened<typeof en>;
