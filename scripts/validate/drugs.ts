// What one drug makes of a course, beside the same course without it.
import type { TherapyId } from '../../src/lib/model/modules/drugs/agents.ts';
import type { Therapy } from '../../src/lib/scenario/schema.ts';
import { flaresOf } from '../../src/lib/simulate/flares.ts';
import { valueAt } from '../../src/lib/simulate/measures.ts';
import type { Quantity, Run } from '../../src/lib/simulate/run.ts';
import { course, mean, within } from './courses.ts';

const day = 24;
/** Day on which the drug is begun: two years after the beginning, in the third. */
const start = 730;
/** Days after which a drug is taken to have settled. */
const settled = 91;

/** Share of a quantity that is left after so many days on the drug, against the same day without it. */
export function drugEffect(
	capacity: number,
	id: TherapyId,
	options: Pick<Therapy, 'dose' | 'every' | 'taper'> = {}
): (name: Quantity, days: number) => number {
	const untreated = course(capacity, start + 100);
	const treated = course(capacity, start + 100, {
		therapies: [{ id, start, end: start + 100, ...options }]
	});
	const at = ({ hours, columns }: Run, name: Quantity, days: number) =>
		valueAt(hours, columns[name]!, (start + days) * day);
	return (name, days) => at(treated, name, days) / at(untreated, name, days);
}

/** Means from the fourth month on the drug to its end, flares, and days from the end to the next flare. */
export function drugFigures(capacity: number, id: TherapyId, days = 365) {
	const stop = start + days;
	const untreated = course(capacity, stop + 3 * 365);
	const treated = course(capacity, stop + 3 * 365, { therapies: [{ id, start, end: stop }] });
	const figures = (result: Run) => {
		const over = (name: Quantity) => mean(within(result, name, (start + settled) * day, stop * day));
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
		flaresOn: starts.filter((begin) => begin > start + settled && begin <= stop).length,
		relapseDays: next - stop
	};
}
