// Whether a run has nothing to show because nothing was done to anybody.
import type { Scenario } from '#lib/scenario/schema.ts';
import type { Run } from '#lib/simulate/run.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';

/** Nothing provokes, and nothing burns by itself either. */
export function isUneventful(scenario: Scenario, { columns: { tnf } }: Run): boolean {
	if (scenario.experiment === 'dish') return scenario.lps_ng_mL === 0;
	if (scenario.experiment === 'endotoxin') return scenario.dose_ng_kg === 0;
	const isProvoked = scenario.trigger.size > 0 && triggersOf(scenario).length > 0;
	return !isProvoked && tnf.every((value) => value < 1.5 * tnf[0]);
}
