// Which drugs are given, and which of them at a time.
import { agents, agentsOf, drugClasses, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { hoursPerDay, mergedCourses } from '#lib/simulate/problem.ts';

/** So many classes are those of the founding paper: always in sight, the others when they are given. */
export const founding = 6;

/** Classes with a course in the scenario, in their own order. */
export function givenClasses({ therapies }: Scenario): DrugClass[] {
	const given = new Set(therapies.map(({ id }) => agents[id].class));
	return drugClasses.filter((name) => given.has(name));
}

/** Of those, the ones with a course at a time. @param hours from the start */
export function actingAt(scenario: Scenario, hours: number): DrugClass[] {
	const day = hours / hoursPerDay;
	return givenClasses(scenario).filter((name) =>
		agentsOf(name).some((id) => mergedCourses(scenario, id).some(([start, end]) => start <= day && day < end))
	);
}
