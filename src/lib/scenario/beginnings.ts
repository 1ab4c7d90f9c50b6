// The scenarios beside which every other one is seen: what a visitor meets first, and the same provocation in health.
import { equalParts } from './capacity.ts';
import { defaultScenario } from './defaults.ts';
import type { Scenario } from './schema.ts';

/** Capacity that the deficiency switch brings: in the middle of the band in which flares return. */
export const deficientCapacity = 0.45;

/** What a visitor without a link sees first: the brake slips, no therapy. */
export function welcomeScenario(): Scenario {
	return { ...defaultScenario(), il10: equalParts(deficientCapacity) };
}

/** The same provocation in a person with a whole brake and no drug. */
export function healthyTwin(scenario: Scenario): Scenario {
	return { ...scenario, il10: equalParts(1), therapies: [] };
}
