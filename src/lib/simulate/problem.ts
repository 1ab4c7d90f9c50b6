// Scenario → what the solver is asked: which system, which parameters, which events.
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { therapyIds } from '#lib/model/modules/drugs/agents.ts';
import { growTo, hoursPerDay, mergedCourses, therapyEvents } from './therapy-events.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { SolverEvent } from '#lib/solver/types.ts';
import type { System } from './compose.ts';
import type { Person } from './patients.ts';
import { systemOf } from './systems.ts';
import { placesOf } from './places.ts';
import { triggersOf } from './triggers.ts';

export { hoursPerDay, mergedCourses } from './therapy-events.ts';

export interface Question {
	system: System;
	p: Float64Array;
	/** Hours; may lie before 0 when a drug was started before the endotoxin. */
	t0: number;
	t1: number;
	events: SolverEvent[];
	/** Hours after which a picture wants a closer look: triggers, starts and ends of drugs, not each single dose. */
	marks: number[];
}

/** Hours from 0 that a run of this scenario lasts. */
export function durationHours(scenario: Scenario): number {
	const { experiment, culture_h, duration_h, duration_d } = scenario;
	return { dish: culture_h, endotoxin: duration_h, course: duration_d * hoursPerDay }[experiment];
}

/** @param own constants of the person whom the scenario happens to; the others are the model's */
export function questionOf(scenario: Scenario, own: Person['own'] = {}): Question {
	const system = systemOf(scenario);
	const p = Float64Array.from(defaultParameters);
	for (const [name, value] of Object.entries(own)) p[parameterIndex[name as ParameterName]] = value;
	p[parameterIndex.erk] = scenario.il10.erk;
	p[parameterIndex.sp1] = scenario.il10.sp1;
	p[parameterIndex.h3s10p] = scenario.il10.h3s10p;
	const t1 = durationHours(scenario);
	growTo(scenario.weight_kg, p);
	const provoked = provocation(scenario, system);
	const events = [...provoked, ...therapyEvents(scenario, system.states)].sort((a, b) => a.t - b.t);
	const courses = therapyIds.flatMap((id) => mergedCourses(scenario, id)).flat();
	const marks = [...provoked.map((e) => e.t), ...courses.map((d) => d * hoursPerDay)];
	return { system, p, t0: Math.min(0, events[0]?.t ?? 0), t1, events, marks };
}

function provocation(scenario: Scenario, system: System): SolverEvent[] {
	const adding = (t: number, state: string, amount: number): SolverEvent => {
		const place = system.states.indexOf(state);
		return { t, apply: (y) => (y[place] += amount) };
	};
	if (scenario.experiment === 'course') {
		const triggers = triggersOf(scenario).map(({ place: { name }, day }) =>
			adding(day * hoursPerDay, `${name}_danger`, triggerDanger * scenario.trigger.size)
		);
		return [...differences(scenario, system), ...triggers];
	}
	if (scenario.experiment === 'dish') return [adding(0, 'dish_lps', scenario.lps_ng_mL)];
	if (scenario.route === 'bolus') return [adding(0, 'blood_endotoxin', scenario.dose_ng_kg)];
	const rate = scenario.dose_ng_kg / scenario.infusion_h;
	return [setting('infusion', 0, rate), setting('infusion', scenario.infusion_h, 0)];
}

/** Places other than the usual one are made so at the start. */
function differences(scenario: Scenario, { states }: System): SolverEvent[] {
	return placesOf(scenario).flatMap(({ name, constants }) =>
		Object.entries(constants).map(([constant, value]): SolverEvent => {
			const at = states.indexOf(`${name}_${constant}`);
			return { t: 0, apply: (y) => (y[at] = value) };
		})
	);
}

function setting(name: ParameterName, t: number, value: number): SolverEvent {
	return { t, apply: (_, p) => (p[parameterIndex[name]] = value) };
}
