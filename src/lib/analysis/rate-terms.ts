// Which terms the rate of each quantity has, and which brakes: by what is switched off for each to show alone. The
// formulas themselves stand in the model; tests hold the terms to them.
import { shared } from '#lib/model/generated/blocks/shared.ts';
import { off, type Held } from './knockout.ts';

/** Where a quantity is at home: the place looked at, or the blood that all places drain into. */
export type Home = 'place' | 'blood';
/** What keeps production back. `capacity`: the missing part of the IL-10 arm; `tnf` holds osteoblasts back. */
export type BrakeId = 'capacity' | 'il10' | 'pge2' | 'tnf' | 'drugs';

export interface Spec {
	home: Home;
	unit: string;
	/** Term → what is switched off; and the rate that is then taken away, where terms are no factors of their own. */
	terms: Readonly<Record<string, Held | readonly [Held, Held]>>;
	/** Terms that only places with a certain state have. */
	needs?: Readonly<Record<string, string>>;
	/** A term that is told apart: in which proportion its causes make it, by what is switched off for each. */
	split?: { term: string; parts: Readonly<Record<string, Held>> };
	/** All losses switched off, or all gains where losses are braked; and the brakes, each released after those before. */
	braked?: Held;
	brakes?: readonly BrakeId[];
	/** The state in which brakes show, where it is an earlier one: a gene. */
	gene?: { state: string; made: Held; delay: string };
}

const immense = 1e300;
const noDrive = off('r_tnf', 'r_il6', 'r_il1b', 'r_pge2');
const notFormed = off('osteoclasts');
const resting = { ...noDrive, ...notFormed };

/** Only one of the drives of RANKL, over what forms at rest. */
const driven = (name: string): readonly [Held, Held] => {
	const others = Object.entries(noDrive).filter(([other]) => other !== name);
	return [{ ...Object.fromEntries(others), ...notFormed }, resting];
};
/** One thing that hurts, in somebody who hardly feels it: there they add up. */
const hurting = (...others: string[]): Held => ({ ...off('pain', ...others), felt: 1e-12 });

export const specs = {
	tnf: {
		home: 'place',
		unit: 'pg/mL',
		terms: { made: off('c_tnf'), cleared: off('k_tnf') },
		braked: off('c_tnf'),
		brakes: ['il10', 'pge2', 'drugs']
	},
	il6: {
		home: 'place',
		unit: 'pg/mL',
		terms: { made: off('c_il6'), cleared: off('k_il6') },
		braked: off('il6a'),
		brakes: ['il10', 'drugs'],
		gene: { state: 'il6a', made: { il6c: 1, c_il6: 0 }, delay: 't_il6' }
	},
	il1b: {
		home: 'place',
		unit: 'pg/mL',
		terms: { made: off('c_il1b'), cleared: off('k_il1b') },
		braked: off('c_il1b'),
		brakes: ['il10', 'drugs']
	},
	il10: {
		home: 'place',
		unit: 'pg/mL',
		terms: { made: off('c_il10'), cleared: off('k_il10') },
		braked: off('c_il10'),
		brakes: ['capacity', 'il10', 'drugs']
	},
	mono: {
		home: 'place',
		unit: '1',
		terms: {
			danger: off('a_tnf', 'k_off'),
			tnf: [off('k_off'), off('a_tnf', 'k_off')],
			calmed: off('k_act')
		},
		braked: off('k_off'),
		brakes: ['drugs']
	},
	pge2: {
		home: 'place',
		unit: '1',
		terms: { made: off('pge2'), cleared: { k_pge2: immense } },
		braked: off('pge2'),
		brakes: ['drugs']
	},
	danger: {
		home: 'place',
		unit: '1',
		terms: {
			lysis: off('k_debris', 'c_danger', 'k_breach'),
			debris: off('k_danger', 'c_danger', 'k_breach'),
			breach: off('k_danger', 'k_debris', 'c_danger'),
			cleared: off('k_danger', 'k_debris', 'k_breach')
		},
		needs: { lysis: 'debris', debris: 'debris', breach: 'barrier' },
		braked: off('c_danger'),
		brakes: ['drugs']
	},
	debris: {
		home: 'place',
		unit: '1',
		terms: { lysis: off('debris'), cleared: { slack: immense } },
		braked: off('debris'),
		brakes: ['drugs']
	},
	barrier: {
		home: 'place',
		unit: '1',
		terms: { mended: off('k_harm'), harmed: { t_barrier: immense } },
		braked: { t_barrier: immense },
		brakes: ['drugs']
	},
	osteoclasts: {
		home: 'place',
		unit: '1',
		terms: {
			rest: resting,
			tnf: driven('r_tnf'),
			il6: driven('r_il6'),
			il1b: driven('r_il1b'),
			pge2: driven('r_pge2'),
			lost: [noDrive, resting]
		},
		braked: notFormed,
		brakes: ['il10', 'drugs']
	},
	osteoblasts: {
		home: 'place',
		unit: '1',
		terms: { called: off('osteoblasts'), lost: off('osteoclasts') },
		braked: off('osteoblasts'),
		brakes: ['tnf', 'drugs']
	},
	bone: {
		home: 'place',
		unit: '1',
		terms: { formed: off('bone'), resorbed: off('osteoblasts') },
		braked: off('osteoblasts'),
		brakes: ['drugs']
	},
	pain: {
		home: 'place',
		unit: '1',
		terms: { hurts: off('pain'), fades: off('pain_max') },
		split: {
			term: 'hurts',
			parts: {
				pge2: hurting('w_il1b', 'w_lysis'),
				il1b: hurting('w_pge2', 'w_lysis'),
				lysis: hurting('w_pge2', 'w_il1b')
			}
		},
		braked: off('pain'),
		brakes: ['drugs']
	},
	endotoxin: {
		home: 'place',
		unit: 'ng/bodykg',
		terms: { given: off('k_endotoxin'), cleared: off('infusion') }
	},
	lps: { home: 'place', unit: 'ng/mL', terms: { lost: {} } },
	crp: { home: 'blood', unit: 'mg/L', terms: { made: off('c_crp'), cleared: off('k_crp') } },
	esr: { home: 'blood', unit: 'mm/h', terms: { raised: off('esr0', 'esr'), falls: off('esr_rise') } },
	fever: {
		home: 'blood',
		unit: 'K',
		terms: { made: off('fever'), falls: off('fever_max') },
		braked: off('fever'),
		brakes: ['drugs']
	}
} as const satisfies Record<string, Spec>;

export type DrivenId = keyof typeof specs;

/** What is held for a brake to be gone. */
export const released: Record<BrakeId, Held> = {
	capacity: { erk: 1, sp1: 1, h3s10p: 1 },
	il10: off('il10', 'il10_given'),
	pge2: off('pge2'),
	tnf: off('s_osteoblast'),
	drugs: off(...shared.states)
};
