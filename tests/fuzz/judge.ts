// What must be true of every run, whatever was asked: it comes to its end, and every number is finite and not negative.
import type { Scenario } from '#lib/scenario/schema.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { evenTimes, run, type Run } from '#lib/simulate/run.ts';

/** So many points of each curve are looked at. */
const looks = 60;
/** A run may take so many steps for each day and part before it counts as out of hand. */
const stepsPerPartDay = 100;
/** And so many at any rate: a start, a few events. */
const stepsAnyway = 5000;

export interface Verdict {
	/** What is wrong; empty when all is well. */
	wrong: string[];
	steps: number;
	ms: number;
}

/** Runs a scenario and judges it; at the usual relative tolerance, or at another one. */
export function judge(scenario: Scenario, solve: typeof run = run, rtol?: number): Verdict {
	const end = durationHours(scenario);
	const start = performance.now();
	let result: Run;
	try {
		result = solve(scenario, { hours: evenTimes(end, end / looks), rtol });
	} catch (error) {
		return { wrong: [`threw ${String(error)}`], steps: 0, ms: performance.now() - start };
	}
	const ms = performance.now() - start;
	const steps = result.statistics.accepted + result.statistics.rejected;
	return { wrong: faultsOf(result, end, mostSteps(scenario)), steps, ms };
}

/** Steps that a scenario may take: its drugs count from long before an experiment. */
function mostSteps(scenario: Scenario): number {
	const days = (durationHours(scenario) - Math.min(0, ...scenario.therapies.map((t) => t.start * 24))) / 24;
	return stepsAnyway + stepsPerPartDay * days * (scenario.sites + 4);
}

function faultsOf(result: Run, end: number, most: number): string[] {
	const { hours, columns, places, failure, statistics } = result;
	const wrong: string[] = [];
	if (failure) wrong.push(`failed: ${failure.cause} at ${failure.atHours} h`);
	// The last of equal steps may miss the end by rounding.
	else if (Math.abs(hours[hours.length - 1] - end) > 1e-9 * end)
		wrong.push(`stopped at ${hours[hours.length - 1]} h of ${end} h`);
	const steps = statistics.accepted + statistics.rejected;
	if (steps > most) wrong.push(`${steps} steps`);
	for (const [place, told] of (places.length > 0 ? places : [columns]).entries()) {
		for (const [name, values] of Object.entries(told)) {
			if (values.length !== hours.length) wrong.push(`${name} of place ${place} has ${values.length} points`);
			const at = values.findIndex((v) => !(v >= 0 && v < Infinity));
			if (at >= 0) wrong.push(`${name} of place ${place} is ${values[at]} at ${hours[at]} h`);
		}
	}
	return wrong;
}
