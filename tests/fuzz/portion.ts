// Judges portions of random scenarios. The number of a portion is its seed: the same portion, the same scenarios.
import fc from 'fast-check';
import type { Scenario } from '#lib/scenario/schema.ts';
import { dragTolerance, pictureTolerance, run } from '#lib/simulate/run.ts';
import { anyScenario } from '../unit/scenario/any-scenario.ts';
import { judge } from './judge.ts';

export const portionSize = 250;

export interface Portion {
	number: number;
	count: number;
	faults: { scenario: Scenario; wrong: string[] }[];
	steps: number;
	ms: number;
	/** The run with most steps and the one that took longest, in steps and milliseconds. */
	mostSteps: number;
	longestMs: number;
}

export function judgePortion(number: number, count = portionSize): Portion {
	const found: Portion = { number, count, faults: [], steps: 0, ms: 0, mostSteps: 0, longestMs: 0 };
	for (const [i, scenario] of fc.sample(anyScenario, { seed: number, numRuns: count }).entries()) {
		// In turn at the tolerance of a picture at rest and of one that is dragged.
		const { wrong, steps, ms } = judge(scenario, run, i % 2 ? dragTolerance : pictureTolerance);
		if (wrong.length > 0) found.faults.push({ scenario, wrong });
		found.steps += steps;
		found.ms += ms;
		found.mostSteps = Math.max(found.mostSteps, steps);
		found.longestMs = Math.max(found.longestMs, ms);
	}
	return found;
}
