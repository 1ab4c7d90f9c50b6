// The vocabulary of the report: what is looked at, what it should be, what it is, and the verdict.
import type { TherapyId } from '#lib/model/modules/drugs/agents.ts';
import type { ProtocolName } from './blood.ts';
import type { Regime } from '#lib/simulate/regime.ts';
import type { Quantity } from '#lib/simulate/run.ts';

/** The thirteen targets that the model was built for. */
export type TargetId = `M${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}`;

/** `short`: at least one value lies outside its range. `not built`: the model has no such part yet. */
export type Verdict = 'met' | 'short' | 'not built';

/** What of a target is looked at; its words are in `i18n/report`. */
export type Aspect =
	| 'r2'
	| 'within-sd'
	| 'peak-times'
	| 'peak-order'
	| 'tnf-area'
	| 'area-over-peak'
	| 'il6-area'
	| 'dish-il10'
	| 'dish-others'
	| 'dish-balance'
	| 'band-widths'
	| 'band-labels'
	| 'weeks'
	| 'months-apart'
	| 'rest-between'
	| 'bone-between'
	| 'flare-share'
	| 'irregular'
	| 'robust'
	| 'more-lesions'
	| 'silent-lesions'
	| 'nsaid-pain'
	| 'nsaid-tnf'
	| 'nsaid-lesion'
	| 'steroid-lesion'
	| 'steroid-blood'
	| 'steroid-relapse'
	| 'bisphosphonate-resorption'
	| 'bisphosphonate-pain'
	| 'bisphosphonate-tnf'
	| 'fast-onset'
	| 'slow-onset-early'
	| 'slow-onset-late'
	| 'crp-half-life'
	| 'crp-flare'
	| 'crp-normal'
	| 'cohort-nsaid'
	| 'cohort-relapse'
	| 'cohort-silent'
	| 'cohort-first-relapse'
	| 'cohort-relapse-free'
	| 'cohort-response'
	| 'solved'
	| 'not-negative'
	| 'rest-exact';

/** Why a target is short or not built, where that is understood; words in `i18n/report`. */
export type Reason =
	'one-site' | 'no-cohort' | 'il6-brake' | 'steroid-blood' | 'danger-fades' | 'flare-over' | 'one-phase';

/** `ratio` × against something, `share` 0 to 1, `SD` standard deviations of the data. */
export type Unit = 'ratio' | 'share' | 'h' | 'd' | 'months' | 'SD' | 'capacity' | 'number';

/** Where a value was taken; every part may be absent. */
export interface Place {
	protocol?: ProtocolName;
	quantity?: Quantity;
	/** IL-10 capacity of the run, or the factor on IL-10 production. */
	capacity?: number;
	hours?: number;
	days?: number;
	therapy?: TherapyId;
	regime?: Regime;
	seed?: number;
}

/** One number, and the closed range in which it should lie; an open end is infinite. */
export interface Value {
	value: number;
	low: number;
	high: number;
	at: Place;
}

/** One aspect of a target with its verdict. */
export interface Check {
	id: TargetId;
	aspect: Aspect;
	/** The model is not released while a check that must hold is short. */
	must: boolean;
	unit: Unit;
	/** Decimals with which values are shown, and judged. */
	decimals: number;
	values: readonly Value[];
	verdict: Verdict;
	why?: Reason;
}

/** Work in slices: each `yield` is a place to stop for a while, so that a page stays alive. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all slices at once. */
export function finish<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
