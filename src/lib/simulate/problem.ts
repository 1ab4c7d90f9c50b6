// Scenario → what the solver is asked: which system, which parameters, which events.
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { formulaName, therapyIds, type TherapyId } from '#lib/model/modules/drugs.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { SolverEvent } from '#lib/solver/types.ts';
import type { System } from './compose.ts';
import { systemOf } from './systems.ts';
import { placesOf } from './places.ts';
import { triggersOf } from './triggers.ts';

export const hoursPerDay = 24;

export interface Question {
	system: System;
	p: Float64Array;
	/** Hours; may lie before 0 when a drug was started before the endotoxin. */
	t0: number;
	t1: number;
	events: SolverEvent[];
}

/** Hours from 0 that a run of this scenario lasts. */
export function durationHours(scenario: Scenario): number {
	const { experiment, culture_h, duration_h, duration_d } = scenario;
	return { dish: culture_h, endotoxin: duration_h, course: duration_d * hoursPerDay }[experiment];
}

export function questionOf(scenario: Scenario): Question {
	const system = systemOf(scenario);
	const p = Float64Array.from(defaultParameters);
	p[parameterIndex.erk] = scenario.il10.erk;
	p[parameterIndex.sp1] = scenario.il10.sp1;
	p[parameterIndex.h3s10p] = scenario.il10.h3s10p;
	const t1 = durationHours(scenario);
	const events = [...provocation(scenario, system), ...therapyEvents(scenario)].sort((a, b) => a.t - b.t);
	const t0 = Math.min(0, ...events.map((e) => e.t));
	return { system, p, t0, t1, events };
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

function therapyEvents(scenario: Scenario): SolverEvent[] {
	return therapyIds.flatMap((id) =>
		mergedCourses(scenario, id).flatMap(([start, end]) => {
			const name = `give_${formulaName(id)}` as ParameterName;
			return [setting(name, start * hoursPerDay, 1), setting(name, end * hoursPerDay, 0)];
		})
	);
}

/** Courses of one drug in days, overlapping ones joined, sorted. Before the trigger run starts, day 0 counts. */
export function mergedCourses(scenario: Scenario, id: TherapyId): [start: number, end: number][] {
	const earliest = scenario.experiment === 'course' ? 0 : -Infinity;
	const courses = scenario.therapies
		.filter((t) => t.id === id && t.end > earliest)
		.map((t): [number, number] => [Math.max(earliest, t.start), t.end])
		.sort((a, b) => a[0] - b[0]);
	const merged: [number, number][] = [];
	for (const [start, end] of courses) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

function setting(name: ParameterName, t: number, value: number): SolverEvent {
	return { t, apply: (_, p) => (p[parameterIndex[name]] = value) };
}
