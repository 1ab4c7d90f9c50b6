// The risk beside the benefit: a small infection under the drugs of a scenario. Pure; every number of it is assumed.
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { therapyIds } from '#lib/model/modules/drugs/agents.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { solveByParts, tolerances } from './cascade.ts';
import { infection } from './infection.ts';
import { growTo, hoursPerDay, mergedCourses, therapyEvents } from './therapy-events.ts';

/** Days that an infection is followed. */
export const followedDays = 60;
/** Fewer germs than this share of the inoculum count as none. */
const gone = 0.01;

export interface Challenge {
	/** Day of the run on which the germs come. */
	day: number;
	/** Days until they are gone; undefined when they are not within `followedDays`. */
	clearDays?: number;
	/** Largest load, in inocula. */
	peak: number;
	/** Load over time, hours from the infection. */
	hours: Float64Array;
	load: Float64Array;
	/** Set when the solver had to stop: then the load is worth nothing. */
	failed?: true;
}

/**
 * An inoculum of germs in a person with the IL-10 arm, the weight and the drugs of a scenario.
 * @param day when it comes; by default in the middle of the days on which most drugs are given
 */
export function challenge(scenario: Scenario, day = tellingDay(scenario)): Challenge {
	const p = Float64Array.from(defaultParameters);
	for (const name of ['erk', 'sp1', 'h3s10p'] as const) p[parameterIndex[name]] = scenario.il10[name];
	growTo(scenario.weight_kg, p);
	const germs = infection.states.indexOf('tissue_pathogen');
	const start = day * hoursPerDay;
	const events = [
		...therapyEvents(scenario, infection.states),
		{ t: start, apply: (y: Float64Array) => void (y[germs] += 1) }
	].sort((a, b) => a.t - b.t);
	const y0 = new Float64Array(infection.n);
	infection.initial(p, y0);
	const hours = Float64Array.from({ length: followedDays * 8 + 1 }, (_, i) => i * 3);
	const load = new Float64Array(hours.length);
	const solution = solveByParts({
		system: infection,
		y0,
		p,
		t0: events[0].t,
		t1: start + followedDays * hoursPerDay,
		events,
		samples: hours.map((t) => start + t),
		onSample: (i, y) => (load[i] = Math.max(0, y[germs])),
		...tolerances(1e-5),
		nonNegative: true
	});
	if (!solution.ok) return { day, peak: NaN, hours, load, failed: true };
	const last = load.findLastIndex((value) => value >= gone);
	const cleared = last < load.length - 1;
	return {
		day,
		...(cleared && { clearDays: crossing(hours, load, last) / hoursPerDay }),
		peak: load.reduce((a, b) => Math.max(a, b), 0),
		hours,
		load
	};
}

/** The same infection in the same person without a drug. */
export function challengeUntreated(scenario: Scenario): Challenge {
	return challenge({ ...scenario, therapies: [] }, 0);
}

/** Hours at which a falling load passes `gone`, in logarithms between two points. */
function crossing(hours: Float64Array, load: Float64Array, i: number): number {
	const [high, low] = [Math.log(load[i]), Math.log(Math.max(load[i + 1], 1e-9))];
	return hours[i] + ((high - Math.log(gone)) / (high - low)) * (hours[i + 1] - hours[i]);
}

/** The middle of the days on which most drugs are given; of equals, of the longest stretch. 0 without drugs. */
export function tellingDay(scenario: Scenario): number {
	const spans = therapyIds.flatMap((id) => mergedCourses(scenario, id));
	const edges = [...new Set(spans.flat())].sort((a, b) => a - b);
	let best = { count: 0, length: 0, day: 0 };
	for (let i = 0; i + 1 < edges.length; i++) {
		const day = (edges[i] + edges[i + 1]) / 2;
		const count = spans.filter(([start, end]) => start <= day && day < end).length;
		const length = edges[i + 1] - edges[i];
		if (count > best.count || (count === best.count && length > best.length)) best = { count, length, day };
	}
	return best.day;
}
