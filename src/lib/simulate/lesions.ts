// What each place of a course looks like at a time, as a doctor with an MRI and a question about pain would say it.
import type { Place } from './places.ts';
import type { Columns, Run } from './run.ts';
import { feltFrom, seenFrom } from './turns.ts';

/**
 * active: inflamed on MRI and felt; silent: inflamed on MRI, not felt; healing: calm, bone not yet back; sclerotic:
 * calm, with dense bone left behind; quiet: none of these.
 */
export type LesionState = 'quiet' | 'active' | 'silent' | 'healing' | 'sclerotic';

/** Severity from which skin or bowel counts as inflamed, of 1. Assumed. */
export const severeFrom = 0.1;
const mendedBone = 0.95;
const denseBone = 0.1;

/** @param i place of the time in the run's hours */
export function lesionAt({ mri, pain, bone, sclerosis, severity }: Columns, i: number): LesionState {
	if (severity) return severity[i] >= severeFrom ? 'active' : 'quiet';
	if (mri![i] >= seenFrom) return pain![i] >= feltFrom ? 'active' : 'silent';
	if (bone![i] < mendedBone) return 'healing';
	return sclerosis![i] >= denseBone ? 'sclerotic' : 'quiet';
}

/** Hours for which skin or bowel is inflamed; where it passes the threshold between two times is interpolated. */
export function inflamedHours(hours: Float64Array, severity: Float64Array): number {
	let sum = 0;
	for (let i = 1; i < hours.length; i++) {
		const [a, b] = [severity[i - 1] - severeFrom, severity[i] - severeFrom];
		const share = a >= 0 && b >= 0 ? 1 : a < 0 && b < 0 ? 0 : Math.max(a, b) / Math.abs(a - b);
		sum += share * (hours[i] - hours[i - 1]);
	}
	return sum;
}

/** How many bones are inflamed at a time, and how many of them silently. */
export function lesionCount(run: Run, places: readonly Place[], i: number): { seen: number; silent: number } {
	const states = places.flatMap(({ kind }, k) => (kind === 'bone' ? [lesionAt(run.places[k], i)] : []));
	const silent = states.filter((s) => s === 'silent').length;
	return { silent, seen: silent + states.filter((s) => s === 'active').length };
}

/** Index of the last reported time not after `hours`. */
export function timeIndex({ hours: times }: Run, hours: number): number {
	let low = 0;
	let high = times.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (times[middle] <= hours) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The same run, told of another place. */
export function seenAt(run: Run, place: number): Run {
	const columns = run.places[place];
	return columns ? { ...run, columns, turns: run.placeTurns[place] } : run;
}
