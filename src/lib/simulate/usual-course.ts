// When a drug is given, and for how long, until somebody says otherwise.
import { agents } from '#lib/model/modules/drugs/agents.ts';
import { clock } from '#lib/scenario/fields.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { durationHours } from './problem.ts';

/** A first guess at when a drug is given, in days: later in a course, before and during an experiment of hours. */
export function usualCourse(scenario: Scenario): { start: number; end: number } {
	if (clock[scenario.experiment] === 'h') return { start: -14, end: Math.ceil(durationHours(scenario) / 24) };
	const total = scenario.duration_d;
	return { start: Math.round(total / 2 / 5) * 5, end: Math.round((total * 5) / 6 / 5) * 5 };
}

/** Days of a course that begins on a given day: a third of the run, for a drug that is tapered two weeks and the taper. */
export function courseFrom(
	scenario: Scenario,
	id: Therapy['id'],
	day: number
): { start: number; end: number } {
	if (clock[scenario.experiment] === 'h') return usualCourse(scenario);
	const total = scenario.duration_d;
	const { taper } = agents[id];
	const length = taper ? 14 + taper : Math.max(14, Math.round(total / 3 / 5) * 5);
	const start = Math.min(total - 1, Math.max(0, Math.round(day)));
	return { start, end: Math.min(total, start + length) };
}
