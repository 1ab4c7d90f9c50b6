// Flares that return for ever: the limit cycle of a bone site, by simulation.
import { hoursPerDay } from '#lib/simulate/problem.ts';
import { limitCycle } from '#lib/solver/steady/cycle.ts';
import type { SiteFamily } from './site-family.ts';

const daysPerYear = 365.25;
const year = daysPerYear * hoursPerDay;

export type SiteCycle =
	| {
			kind: 'cycle';
			periodDays: number;
			/** Least and most of each of the family's states over one period. */
			least: Float64Array;
			most: Float64Array;
			/** Flares in one period. */
			flares: number;
			/** Debris left by one period: below zero the next flare is the lesser, and some day there is none. */
			debrisPerPeriod: number;
			/** A state on the cycle, in the whole course. */
			y: Float64Array;
	  }
	| { kind: 'none' }
	/** It neither settles nor closes within the time that was given, or the solver had to stop. */
	| { kind: 'undecided' };

/** @param from where to begin, in the whole course; by default the site struck by the usual trigger */
export function siteCycleAt(family: SiteFamily, value: number, from = family.struckAt(value)): SiteCycle {
	const { course, at, states, debrisAt } = family;
	// Blood, and what only follows (sclerosis takes years), need not have returned.
	const scale = new Float64Array(course.n).fill(Infinity);
	for (const [i, place] of at.entries()) scale[place] = family.scale[i];
	const result = limitCycle({
		system: course,
		p: family.parametersAt(value),
		y0: from,
		watched: at[states.indexOf('osteoclasts')],
		scale,
		transient: 6 * year,
		window: 2 * year,
		windows: 10
	});
	if (result.kind === 'steady') return { kind: 'none' };
	if (result.kind !== 'cycle') return { kind: 'undecided' };
	const { cycle } = result;
	return {
		kind: 'cycle',
		periodDays: cycle.period / hoursPerDay,
		least: Float64Array.from(at, (place) => cycle.least[place]),
		most: Float64Array.from(at, (place) => cycle.most[place]),
		flares: cycle.turns,
		debrisPerPeriod: cycle.gain[debrisAt],
		y: cycle.y
	};
}
