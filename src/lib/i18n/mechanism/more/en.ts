// English, second part of the mechanism picture: what is told of a part, of a loop, and while it is built up.

export const en = {
	close: 'Close',
	now: 'now',
	healthy: 'healthy, at the same time',
	need: 'called for, above rest',
	times: (ratio: string) => `${ratio} × healthy`,
	edges: 'Its edges',
	drugsHere: 'Drugs that act here',
	evidence: 'What is known',
	none: 'An assumption of the model; no source of its own.',
	inModel: 'in the model',
	source: 'source',
	edge: (from: string, to: string, inhibits: boolean) =>
		inhibits ? `${from} inhibits ${to}` : `${from} activates ${to}`,
	segment: (from: string, to: string) => `${from} to ${to}`,
	brake: 'IL-10 brakes TNF, IL-6 and IL-1β',
	contested: 'contested',
	unit: {
		level: {
			danger: 'against the usual trigger',
			nfkb: '% of cells active',
			tnf: 'pg/mL',
			il6: 'pg/mL',
			il1b: 'pg/mL',
			il10: 'pg/mL',
			pge2: '% of the largest response',
			rankl: '× rest',
			osteoclasts: '× rest',
			osteoblasts: '× rest',
			bone: '% of healthy',
			pain: 'of 10',
			crp: 'mg/L'
		},
		endotoxin: 'ng/kg',
		lps: 'ng/mL',
		flow: {
			concentration: 'pg/mL per hour',
			share: '%',
			daily: '% of rest per day',
			hourly: '% of cells per hour',
			rest: '× rest',
			response: '% of the largest response per hour',
			danger: 'of the usual trigger per day',
			points: 'points per day',
			crp: 'mg/L per hour',
			esr: 'mm/h per hour'
		}
	},
	flow: {
		danger: 'TLR4 taken',
		signal: 'signal at the nucleus',
		activation: 'cells activated',
		activationByTnf: 'of it because of TNF',
		tnfCalled: 'TNF called for, before the brake',
		tnfMade: 'TNF made, after the brake',
		il6Called: 'IL-6 called for, before the brake',
		il6Made: 'IL-6 made, after the brake',
		il1bCalled: 'IL-1β called for, before the brake',
		il1bMade: 'IL-1β made, after the brake',
		brakeTnf: 'TNF let through by IL-10',
		brakeIl6: 'IL-6 let through by IL-10',
		brakeIl1b: 'IL-1β let through by IL-10',
		brakeIl10: 'IL-10 let through by IL-10',
		il10Made: 'IL-10 made',
		il10Called: 'healthy cells would make',
		tnfPge2: 'PGE2 made',
		pge2Tnf: 'TNF let through by PGE2',
		rankl: 'RANKL above rest',
		ranklTnf: 'because of TNF',
		ranklIl6: 'because of IL-6',
		ranklIl1b: 'because of IL-1β',
		ranklPge2: 'because of PGE2',
		brakeRankl: 'drive let through by IL-10',
		osteoclastsMade: 'osteoclasts formed',
		osteoblastsMade: 'osteoblasts formed',
		resorption: 'bone lost',
		formation: 'bone formed',
		dangerMade: 'danger set free',
		dangerLysis: 'by resorption',
		dangerDebris: 'from debris',
		painMade: 'pain made',
		painPge2: 'because of PGE2',
		painIl1b: 'because of IL-1β',
		painLysis: 'because of resorption',
		crpMade: 'CRP made',
		esrMade: 'ESR made'
	},
	does: {
		danger: 'What dying cells and broken bone set free. It binds TLR4 and starts everything.',
		lps: 'Endotoxin, the danger signal of the laboratory. It binds TLR4.',
		barrier: 'A surface that leaks lets danger in. TNF opens it, and it heals by itself.',
		tlr4: 'The receptor for danger on monocytes and macrophages. Two ways lead on from it: NF-κB and ERK1/2.',
		nfkb: 'Switches on TNF, IL-6 and IL-1β. The model leaves this as in health: only the brake is weaker.',
		erk: 'The way from TLR4 to IL-10. Weaker in monocytes of people with CNO. Drag the ring to weaken it.',
		sp1: 'A protein that sits on the IL10 gene and reads it. Less of it does so in CNO. Drag the ring to weaken it.',
		h3s10p: 'A mark that opens the IL10 gene. There is less of it in CNO. Drag the ring to weaken it.',
		il10: 'The brake: it holds back TNF, IL-6, IL-1β and osteoclasts. The ring is what healthy cells would make now.',
		tnf: 'Calls more cells, makes PGE2 and IL-6, and drives RANKL. It feeds itself.',
		il6: 'Drives RANKL, and the liver makes CRP because of it.',
		il1b: 'Made by the inflammasome NLRP3, which needs cells and danger at once. Drives RANKL, and hurts.',
		pge2: 'Hurts, and holds TNF back a little. An NSAID takes both away.',
		pain: 'What the person feels, 0 to 10. Two thirds of the relapses that MRI saw were not felt.',
		rankl:
			'Tells osteoclasts to form; what counts is RANKL over OPG. Cytokines raise it, IL-10 holds it back.',
		osteoclasts: 'Eat bone. What they eat beyond what the bone bears sets danger free, and the wheel closes.',
		osteoblasts: 'Build bone. Osteoclasts call them; TNF keeps some away.',
		bone: 'What is left of the bone at this place.',
		crp: 'Made by the liver because of IL-6: what a doctor can measure in blood.'
	},
	edgeDoes: {
		'il10-brake': 'The brake itself: the share of each cytokine that it lets through is below.',
		'bone-danger': 'Resorption beyond what bone bears, and debris that is cleared, set danger free.',
		'osteoblasts-bone': 'Formation; in health as much as is lost.',
		'osteoclasts-pain': 'Ongoing resorption hurts a little.',
		'tnf-osteoblasts': 'TNF keeps osteoblasts from forming, so repair falls behind.',
		'danger-il1b': 'NLRP3 needs a second signal: danger at the receptor besides an active cell.'
	} as Record<string, string>,
	loopsHint: 'Loops: each in the light by itself',
	loop: {
		bone: {
			name: 'The bone wheel',
			does: 'Danger calls cytokines, cytokines call osteoclasts, osteoclasts break bone, and broken bone is danger: it feeds itself.'
		},
		tnf: {
			name: 'TNF feeds TNF',
			does: 'TNF wakes more cells, and these make more TNF: the fast fire within a day.'
		},
		il10: {
			name: 'IL-10 brakes the fire',
			does: 'The same danger that calls TNF calls IL-10 through ERK1/2, and IL-10 holds TNF, IL-6 and IL-1β back: the loop that slips in CNO.'
		},
		self: {
			name: 'IL-10 brakes itself',
			does: 'Much IL-10 makes less IL-10, so the brake lets go by itself. One published model needs this, another does without.'
		},
		pge2: {
			name: 'PGE2 brakes TNF',
			does: 'TNF makes PGE2, and PGE2 holds TNF back a little: an NSAID takes the pain and this brake.'
		},
		osteoclasts: {
			name: 'IL-10 spares bone',
			does: 'IL-10 also holds RANKL back, so the same missing brake costs bone twice.'
		},
		repair: {
			name: 'Repair',
			does: 'Osteoclasts call osteoblasts, which fill the hole; TNF keeps some of them away.'
		}
	},
	step: [
		'Nothing yet. One thing at a time, six steps.',
		'Danger signals bind TLR4 on a macrophage.',
		'NF-κB answers with three cytokines: TNF, IL-6 and IL-1β.',
		'They call osteoclasts, and broken bone sets danger free: the wheel closes and feeds itself.',
		'The same TLR4 also calls IL-10, through ERK1/2, SP-1 and H3S10p.',
		'IL-10 presses on the wheel, and the band behind the brake narrows.',
		'Drugs press at other places. Only some of them reach the wheel.'
	],
	stepOf: (step: string) => `Step ${step} of 6`,
	previous: 'Previous',
	next: 'Next',
	all: 'Show all'
};

export type MoreMechanismMessages = typeof en;
