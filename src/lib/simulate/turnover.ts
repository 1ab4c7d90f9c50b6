// What drugs do to bone that is not inflamed: how fast it is resorbed and formed against rest.
import type { Scenario } from '#lib/scenario/schema.ts';
import { run } from './run.ts';
import { tellingDay } from './challenge.ts';
import { hoursPerDay } from './therapy-events.ts';

export interface Turnover {
	/** Against rest, 1 without drugs. */
	resorption: number;
	formation: number;
	/** Geometric mean of both: the speed at which bone is renewed. */
	renewal: number;
}

/** Turnover of quiet bone under the drugs of a scenario, by default in the middle of the days with most drugs. */
export function turnover(scenario: Scenario, day = tellingDay(scenario)): Turnover {
	const quiet: Scenario = {
		...scenario,
		experiment: 'course',
		sites: 1,
		skin: 'none',
		bowel: 'none',
		trigger: { ...scenario.trigger, size: 0, per_year: 0 },
		duration_d: Math.max(1, day)
	};
	const { columns } = run(quiet, { hours: Float64Array.of(Math.max(0, day) * hoursPerDay) });
	const [resorption, formation] = [columns.resorbing![0], columns.osteoblasts![0]];
	return { resorption, formation, renewal: Math.sqrt(resorption * formation) };
}
