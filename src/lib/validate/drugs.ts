// What one drug makes of a course, beside the same course without it.
import type { TherapyId } from '#lib/model/modules/drugs/agents.ts';
import type { Therapy } from '#lib/scenario/schema.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import type { Quantity, Run } from '#lib/simulate/run.ts';
import { course, mean, within } from './courses.ts';
import { ours, type Runner } from './model.ts';

const day = 24;
/** Day on which the drug is begun: two years after the beginning, in the third. */
const usualStart = 730;
/** Days after which a drug is taken to have settled. */
const settled = 91;

/** What is left of a quantity after so many days on the drug, against the same day without it. */
export type Effect = (name: Quantity, days: number) => number;

/** Days for which a drug is given to see how it begins. */
const beginning = 100;

/** The course without any drug beside which drugs are seen, long enough for all of this file. */
export const untreatedCourse = (capacity: number, run: Runner = ours.run): Run =>
	course(capacity, usualStart + 365 + 3 * 365, {}, run);

/** @param start day on which the drug is begun; it is given for a hundred days */
export function drugEffect(
	capacity: number,
	id: TherapyId,
	run: Runner = ours.run,
	start = usualStart,
	untreated = course(capacity, start + beginning, {}, run),
	options: Pick<Therapy, 'dose' | 'every' | 'taper'> = {}
): Effect {
	const end = start + beginning;
	const treated = course(capacity, end, { therapies: [{ id, start, end, ...options }] }, run);
	const at = ({ hours, columns }: Run, name: Quantity, days: number) =>
		valueAt(hours, columns[name]!, (start + days) * day);
	return (name, days) => at(treated, name, days) / at(untreated, name, days);
}

/** A day early in the first flare of the second year or later: the phase in which a drug is begun in life. */
export function dayInFlare(untreated: Run): number {
	const flare = flaresOf(untreated).find((f) => f.start > 365 * day && f.start < 3 * 365 * day);
	return flare ? Math.ceil((flare.start + (flare.end - flare.start) / 5) / day) : usualStart;
}

/** Means over the settled months of a year on one drug, in the units of a run. */
export interface DrugMeans {
	tnf: number;
	tnfFree: number;
	il6: number;
	il10: number;
	resorbing: number;
	bone: number;
	pain: number;
}

export interface DrugFigures {
	capacity: number;
	id: TherapyId;
	untreated: DrugMeans;
	treated: DrugMeans;
	/** Flares that begin in those months. */
	flaresOn: number;
	/** From the end of the drug to the next flare; Infinity when none comes in three years. */
	relapseDays: number;
}

/** Means from the fourth month on the drug to its end, flares, and days from the end to the next flare. */
export function drugFigures(
	capacity: number,
	id: TherapyId,
	days = 365,
	run: Runner = ours.run,
	untreated = untreatedCourse(capacity, run)
): DrugFigures {
	const stop = usualStart + days;
	const treated = course(
		capacity,
		stop + 3 * 365,
		{ therapies: [{ id, start: usualStart, end: stop }] },
		run
	);
	const figures = (result: Run): DrugMeans => {
		const over = (name: Quantity) => mean(within(result, name, (usualStart + settled) * day, stop * day));
		return {
			tnf: over('tnfTotal'),
			tnfFree: over('tnf'),
			il6: over('il6'),
			il10: over('il10'),
			resorbing: over('resorbing'),
			bone: over('bone'),
			pain: over('pain')
		};
	};
	const starts = flaresOf(treated).map((f) => f.start / day);
	const next = starts.find((begin) => begin > stop) ?? Infinity;
	return {
		capacity,
		id,
		untreated: figures(untreated),
		treated: figures(treated),
		flaresOn: starts.filter((begin) => begin > usualStart + settled && begin <= stop).length,
		relapseDays: next - stop
	};
}
