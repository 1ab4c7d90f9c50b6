// What flows along each arrow of the mechanism at a moment of a run, from the very rates that the solver integrates:
// each arrow is what is missing when it is switched off.
import type { shared } from '#lib/model/generated/blocks/shared.ts';
import { instantOf, type Instant } from '#lib/simulate/kept.ts';
import type { Run } from '#lib/simulate/run.ts';
import { Knockout, off } from './knockout.ts';

/** What drugs leave of a step: 1 without a drug; `drug_il10` may lie above 1. */
export type DrugTarget = (typeof shared.observables)[number];

/** Nothing is below zero. Where a place has no such thing: 0, and 1 where a share is let through. */
export interface Fluxes extends Record<DrugTarget, number> {
	/** Share of TLR4 that danger, LPS or endotoxin occupies, 0..1. */
	danger: number;
	/** TLR4 signal at the nucleus, 0..1. */
	signal: number;
	/** Monocytes activated, share of all per hour; and the part of it that is due to TNF. */
	activation: number;
	activationByTnf: number;
	/** Production before the brake of IL-10 and after it, pg/mL per hour. IL-6 at its gene, as much as will be secreted. */
	tnfCalled: number;
	tnfMade: number;
	il6Called: number;
	il6Made: number;
	il1bCalled: number;
	il1bMade: number;
	/** IL-6 that leaves the cells now, about an hour and a half after its gene was read, pg/mL per hour. */
	il6Secreted: number;
	/** Share that the brake of IL-10 lets through, 0..1: of TNF, IL-6, IL-1β, and of its own production. */
	brakeTnf: number;
	brakeIl6: number;
	brakeIl1b: number;
	brakeIl10: number;
	/** IL-10 made, and what healthy cells would make under the same signal, pg/mL per hour. */
	il10Made: number;
	il10Called: number;
	/** PGE2 made through COX-2 because of TNF, of the largest response per hour; and what its brake leaves of TNF, 0..1. */
	tnfPge2: number;
	pge2Tnf: number;
	/** RANKL over OPG above rest, in rests: all, and the parts of it, after the brake of IL-10. */
	rankl: number;
	ranklTnf: number;
	ranklIl6: number;
	ranklIl1b: number;
	ranklPge2: number;
	/** Share of that drive which IL-10 lets through, 0..1. */
	brakeRankl: number;
	/** Osteoclasts and osteoblasts formed, bone lost and formed, each in rests per hour. */
	osteoclastsMade: number;
	osteoblastsMade: number;
	resorption: number;
	formation: number;
	/** Danger set free per hour: all, by resorption beyond what bone bears, from debris, through a breached barrier. */
	dangerMade: number;
	dangerLysis: number;
	dangerDebris: number;
	dangerBreach: number;
	/** Pain made, points per hour: all, and in the proportion of what hurts. */
	painMade: number;
	painPge2: number;
	painIl1b: number;
	painLysis: number;
	/** CRP in the blood, mg/L per hour, and ESR above rest, mm/h per hour. */
	crpMade: number;
	esrMade: number;
}

/** Switched off, they leave what is made: losses, and states that only take themselves away. */
const losses = off(
	...['c_tnf', 'c_il6', 'c_il1b', 'c_il10', 'k_off', 'c_danger', 'c_crp', 'esr0'],
	...['signal1', 'il6a', 'osteoblasts', 'pain', 'esr']
);
const noBrake = { ...losses, ...off('il10', 'il10_given') };
const alone = { ...losses, ...off('a_tnf', 'pge2', 'k_debris') };
const noTurnover = off('osteoclasts', 'bone');
const withoutDrive = ['r_tnf', 'r_il6', 'r_il1b', 'r_pge2'].map((name) => ({ ...noTurnover, [name]: 0 }));
/** In somebody who hardly feels it, what hurts adds up: one kind, with the others switched off. */
const onlyPain = [
	['w_il1b', 'w_lysis'],
	['w_pge2', 'w_lysis'],
	['w_pge2', 'w_il1b']
].map((others) => ({ ...off('pain', ...others), felt: 1e-12 }));

/** A cell that is asked for everything, whatever the moment: what a brake lets through shows even at rest. */
const asked = {
	...losses,
	mono: 1,
	tnf: 1000,
	danger: 1,
	endotoxin: 1,
	lps: 1,
	il6c: 1,
	il10c: 1,
	osteoclasts: 0
};

const askedFreely = { ...asked, ...off('il10', 'il10_given') };
const undrivenCell = { ...asked, ...off('pge2', 'r_tnf', 'r_il6', 'r_il1b', 'r_pge2') };

/**
 * @param run as {@link file://../simulate/run.ts} makes it, of any experiment
 * @param hours from the start; between reported times the states are interpolated, outside the nearest one holds
 * @param place of a course, as in `placesOf`; else there is one only
 * @returns undefined for a run that keeps no states or has none
 */
export function fluxesAt(run: Run, hours: number, place = 0): Fluxes | undefined {
	const { kept, experiment } = run;
	const part = experiment === 'course' ? 2 + place : 1;
	if (!kept || run.hours.length === 0) return undefined;
	const instant = instantOf(experiment, kept, run.hours, hours);
	return instant.system.parts[part] && fluxesOf(instant, part);
}

/**
 * The same from states and parameters; both are as before when it is done.
 * @param part number of the place among the parts of the system: 1 is the hub, from 2 on the others
 */
export function fluxesOf(instant: Instant, part: number): Fluxes {
	const here = new Knockout(instant, part);
	const blood = part === 1 ? here : new Knockout(instant, 1);
	const made = here.rates(losses);
	const free = here.rates(noBrake);
	const less = here.rates(alone);
	const full = here.rates(asked);
	const unbraked = here.rates(askedFreely);
	const undriven = here.rates(undrivenCell);
	const inBlood = blood.rates(losses);

	/** Gene of IL-6 → IL-6 that will come of it. */
	const il6 = here.value('t_il6') * full('il6');
	const turnover = here.value('t_osteoclast');
	const renewed = here.rates(noTurnover);
	const isBone = here.has('bone');
	const ranklBy = withoutDrive.map((held) =>
		isBone ? turnover * (renewed('osteoclasts') - here.rates(held)('osteoclasts')) : 0
	);
	const painBy = shares(onlyPain.map((held) => (isBone ? here.rates(held)('pain') : 0)));
	const dangerMade = made('danger');
	const painMade = made('pain');

	const fluxes: Omit<Fluxes, DrugTarget> = {
		danger: made('signal1') * here.value('t_signal'),
		signal: here.value('signal4'),
		activation: made('mono'),
		activationByTnf: made('mono') - less('mono'),
		tnfCalled: free('tnf'),
		tnfMade: made('tnf'),
		il6Called: free('il6a') * il6,
		il6Made: made('il6a') * il6,
		il1bCalled: free('il1b'),
		il1bMade: made('il1b'),
		il6Secreted: made('il6'),
		brakeTnf: letThrough(full('tnf'), unbraked('tnf')),
		brakeIl6: letThrough(full('il6a'), unbraked('il6a')),
		brakeIl1b: letThrough(full('il1b'), unbraked('il1b')),
		brakeIl10: letThrough(full('il10'), unbraked('il10')),
		il10Made: made('il10'),
		il10Called: made('il10_need'),
		tnfPge2: less('pge2'),
		pge2Tnf: letThrough(full('tnf'), undriven('tnf')),
		rankl: ranklBy.reduce((sum, part) => sum + part, 0),
		ranklTnf: ranklBy[0],
		ranklIl6: ranklBy[1],
		ranklIl1b: ranklBy[2],
		ranklPge2: ranklBy[3],
		brakeRankl: letThrough(
			full('osteoclasts') - undriven('osteoclasts'),
			unbraked('osteoclasts') - undriven('osteoclasts')
		),
		osteoclastsMade: renewed('osteoclasts'),
		osteoblastsMade: made('osteoblasts'),
		resorption: -made('bone'),
		formation: renewed('bone'),
		dangerMade,
		dangerLysis: isBone ? less('danger') : 0,
		dangerDebris: isBone ? dangerMade - less('danger') : 0,
		dangerBreach: isBone ? 0 : dangerMade,
		painMade,
		painPge2: painMade * painBy[0],
		painIl1b: painMade * painBy[1],
		painLysis: painMade * painBy[2],
		crpMade: inBlood('crp'),
		esrMade: inBlood('esr')
	};
	return clean(Object.assign(fluxes, drugsLeave(instant)));
}

/** Each as a share of their sum. */
function shares(parts: readonly number[]): number[] {
	const sum = parts.reduce((all, part) => all + part, 0);
	return parts.map((part) => (sum > 0 ? part / sum : 0));
}

const letThrough = (braked: number, free: number) => (free > 0 ? Math.min(1, braked / free) : 1);

function drugsLeave({ system, y, p }: Instant): Record<DrugTarget, number> {
	const { block, o } = system.parts[0];
	const left = new Float64Array(block.observables.length);
	// The shared states come first, and are seen by no levers.
	block.observe(y, y, p, left, o, 0);
	return Object.fromEntries(block.observables.map((name, i) => [name, left[i]])) as Record<
		DrugTarget,
		number
	>;
}

/** A state may undershoot zero by less than its tolerance; what flows does not. */
function clean(fluxes: Fluxes): Fluxes {
	for (const name of Object.keys(fluxes) as (keyof Fluxes)[]) if (!(fluxes[name] > 0)) fluxes[name] = 0;
	return fluxes;
}
