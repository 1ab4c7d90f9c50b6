// Courses of drugs → what the solver is told: rates that are set, doses that are added, kinetics for this weight.
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { agents, therapyIds, usualAmount, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import { adultWeight, powersOfWeight } from '#lib/model/modules/drugs/growth.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';
import { doseOf, everyOf, taperOf } from '#lib/scenario/therapy.ts';
import type { SolverEvent } from '#lib/solver/types.ts';

export const hoursPerDay = 24;

/** A stretch of days on which one course of a drug counts. */
interface Stretch {
	from: number;
	to: number;
	course: Therapy;
}

/** Sets the kinetics in a parameter vector for this body weight (kg). */
export function growTo(weight: number, p: Float64Array): void {
	for (const [name, power] of Object.entries(powersOfWeight)) {
		p[parameterIndex[name as ParameterName]] *= (weight / adultWeight) ** power;
	}
}

/** Every dose and change of rate, sorted by time. `states` are the names of the system's states, in order. */
export function therapyEvents(scenario: Scenario, states: readonly string[]): SolverEvent[] {
	return therapyIds
		.flatMap((id) => (agents[id].every === undefined ? rates(scenario, id) : doses(scenario, id, states)))
		.sort((a, b) => a.t - b.t);
}

/** Days on which a drug is given, overlapping and touching courses joined, sorted. */
export function mergedCourses(scenario: Scenario, id: TherapyId): [start: number, end: number][] {
	return joined(stretchesOf(scenario, id).map(({ from, to }): [number, number] => [from, to]));
}

/** Amount that enters at the usual dose: mg, pg/kg or 1, by `agents[id].enters.as`. */
function usualEntry(id: TherapyId, weight: number): number {
	const { as } = agents[id].enters;
	if (as === 'share') return 1;
	const amount = usualAmount(id, weight);
	return as === 'mg' ? amount : (amount / weight) * 1e6;
}

/** What is taken daily enters at its average rate per hour, or as the share of the usual dose. */
function rates(scenario: Scenario, id: TherapyId): SolverEvent[] {
	const { name, as } = agents[id].enters;
	const full = usualEntry(id, scenario.weight_kg) / (as === 'share' ? 1 : hoursPerDay);
	const stretches = stretchesOf(scenario, id);
	return stretches.flatMap(({ from, to, course }, i) => {
		const at = [from, ...taperSteps(course).filter((day) => from < day && day < to)];
		const set = at.map((day) => setting(name, day, full * doseOf(course) * leftOfTaper(course, day)));
		return stretches[i + 1]?.from === to ? set : [...set, setting(name, to, 0)];
	});
}

/** What is injected is added at once, from the first day of a course on. */
function doses(scenario: Scenario, id: TherapyId, states: readonly string[]): SolverEvent[] {
	const place = states.indexOf(agents[id].enters.name);
	const full = usualEntry(id, scenario.weight_kg);
	return stretchesOf(scenario, id).flatMap(({ from, to, course }) => {
		const every = everyOf(course)!;
		const events: SolverEvent[] = [];
		const first = Math.max(0, Math.ceil((from - course.start) / every - 1e-9));
		for (let day = course.start + first * every; day < to; day += every) {
			const amount = full * doseOf(course) * leftOfTaper(course, day);
			if (amount > 0) events.push({ t: day * hoursPerDay, apply: (y) => (y[place] += amount) });
		}
		return events;
	});
}

/** Dose of the taper falls in steps of a week, or in four steps where that is shorter. */
function taperSteps(course: Therapy): number[] {
	const taper = taperOf(course);
	if (taper === 0) return [];
	const count = Math.max(4, Math.round(taper / 7));
	return Array.from({ length: count }, (_, i) => course.end - taper + (i * taper) / count);
}

/** Share of the dose on a day: 1 until the taper begins, then falling by equal steps to the last one above zero. */
function leftOfTaper(course: Therapy, day: number): number {
	const steps = taperSteps(course);
	const passed = steps.filter((step) => step <= day + 1e-9).length;
	return 1 - passed / (steps.length + 1);
}

/**
 * Where courses of one drug overlap, the one that began last counts; ones that differ in nothing but their days are
 * joined. Before a bone is followed no drug counts: a course cannot begin before day 0.
 */
function stretchesOf(scenario: Scenario, id: TherapyId): Stretch[] {
	const earliest = scenario.experiment === 'course' ? 0 : -Infinity;
	const alike = new Map<string, Therapy[]>();
	for (const course of scenario.therapies) {
		if (course.id !== id || course.end <= earliest) continue;
		const { start, end, ...same } = course;
		const key = JSON.stringify([same.dose, same.every, same.taper]);
		alike.set(key, [...(alike.get(key) ?? []), { ...same, start: Math.max(earliest, start), end }]);
	}
	const courses = [...alike.values()]
		.flatMap((group) =>
			joined(group.map(({ start, end }): [number, number] => [start, end])).map(([start, end]) => ({
				...group[0],
				start,
				end
			}))
		)
		.sort((a, b) => a.start - b.start);
	const edges = [...new Set(courses.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const stretches: Stretch[] = [];
	for (let i = 0; i + 1 < edges.length; i++) {
		const [from, to] = [edges[i], edges[i + 1]];
		const course = courses.findLast(({ start, end }) => start <= from && to <= end);
		if (!course) continue;
		const last = stretches.at(-1);
		if (last?.course === course && last.to === from) last.to = to;
		else stretches.push({ from, to, course });
	}
	return stretches;
}

/** Overlapping and touching spans as one, sorted. */
function joined(spans: [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

function setting(name: string, day: number, value: number): SolverEvent {
	const place = parameterIndex[name as ParameterName];
	return { t: day * hoursPerDay, apply: (_, p) => (p[place] = value) };
}
