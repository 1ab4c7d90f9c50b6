// One bone site by itself as a family of systems over one parameter. Flows leave a site and nothing comes back, so it
// needs neither blood nor other sites. Drugs rest.
import { sitePlaces } from '#lib/model/generated/blocks/site.ts';
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { bone } from '#lib/model/modules/bone.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { System } from '#lib/simulate/compose.ts';
import { hoursPerDay, questionOf } from '#lib/simulate/problem.ts';
import { siteName } from '#lib/simulate/places.ts';
import { integrate } from '#lib/solver/integrate.ts';
import type { Family } from '#lib/solver/steady/types.ts';

/** What is turned: the IL-10 capacity (the product of its three parts, 0..1) or any parameter of the model. */
export type Knob = 'capacity' | ParameterName;

/**
 * Debris is cleared at a limited speed. Where a lesion makes more than that, no state of it is steady: debris grows
 * without end while all else settles or cycles. `endless` is that limit: clearing at its fastest, debris no state.
 */
export type Debris = 'cleared' | 'endless';

/** Against k_debris_full: clearing is at its limit to nine digits, and what is added is still seen. */
const endlessDebris = 1e8;

/** Times are hours, as everywhere in the model. */
export interface SiteFamily extends Family {
	/** Names of the states without the prefix of the site: `tnf`, `osteoclasts`. */
	readonly states: readonly string[];
	/** The healthy state at this value of the knob. */
	restAt(value: number): Float64Array;
	/** The course with this one site, its parameters, and where in its vector the states stand. */
	readonly course: System;
	readonly at: readonly number[];
	parametersAt(value: number): Float64Array;
	/** The state of the whole course around a state of the site; all else at rest. */
	around(y: Float64Array): Float64Array;
	/** The site struck by the usual trigger, in the whole course. */
	struckAt(value: number): Float64Array;
	/** Where debris stands in the course. */
	readonly debrisAt: number;
}

/** @param base the person: weight, and the IL-10 capacities unless they are turned; triggers and therapies play no part */
export function siteFamily(
	knob: Knob = 'capacity',
	debris: Debris = 'cleared',
	base: Scenario = defaultScenario()
): SiteFamily {
	const scenario: Scenario = {
		...base,
		experiment: 'course',
		sites: 1,
		skin: 'none',
		bowel: 'none',
		therapies: []
	};
	const { system, p: given } = questionOf(scenario);
	const part = system.parts.find(({ name }) => name === siteName(0))!;
	const { states } = part.block;
	const placeOf = (name: string) => part.o + states.indexOf(name);
	const members = statesInLoops(states, debris);
	const at = members.map((i) => part.o + i);
	const n = at.length;

	const p = Float64Array.from(given);
	const whole = restOf(p);
	const slopes = new Float64Array(system.n);
	const sparse = new Float64Array(system.jacobianSize);
	const entries = sitePlaces.inside.flatMap(([row, column, slot]) => {
		const [i, j] = [members.indexOf(row), members.indexOf(column)];
		return i < 0 || j < 0 ? [] : [{ to: i * n + j, from: part.j + slot }];
	});

	function restOf(parameters: Float64Array): Float64Array {
		const y = new Float64Array(system.n);
		system.initial(parameters, y);
		if (debris === 'endless') y[placeOf('debris')] = endlessDebris;
		return y;
	}
	function parametersAt(value: number): Float64Array {
		const turned = Float64Array.from(given);
		turn(turned, knob, value);
		return turned;
	}
	function struckBy(parameters: Float64Array): Float64Array {
		const y = restOf(parameters);
		y[placeOf('danger')] += triggerDanger;
		return y;
	}
	const set = (y: Float64Array, value: number) => {
		for (let i = 0; i < n; i++) whole[at[i]] = y[i];
		turn(p, knob, value);
	};

	return {
		n,
		states: members.map((i) => states[i]),
		scale: typicalSizes(system, at, given, struckBy),
		parameterScale: knob === 'capacity' ? 1 : Math.abs(given[parameterIndex[knob]]) || 1,
		course: system,
		at,
		debrisAt: placeOf('debris'),
		parametersAt,
		restAt: (value) => {
			const y = restOf(parametersAt(value));
			return Float64Array.from(at, (i) => y[i]);
		},
		struckAt: (value) => struckBy(parametersAt(value)),
		around(y) {
			const all = restOf(given);
			for (let i = 0; i < n; i++) all[at[i]] = y[i];
			return all;
		},
		rhs(y, value, d) {
			set(y, value);
			system.rhs(whole, p, slopes);
			for (let i = 0; i < n; i++) d[i] = slopes[at[i]];
		},
		jacobian(y, value, matrix) {
			set(y, value);
			system.jacobian(whole, p, sparse);
			matrix.fill(0);
			for (const { to, from } of entries) matrix[to] = sparse[from];
		}
	};
}

function turn(p: Float64Array, knob: Knob, value: number): void {
	if (knob !== 'capacity') {
		p[parameterIndex[knob]] = value;
		return;
	}
	// A site sees the product only.
	p[parameterIndex.erk] = value;
	p[parameterIndex.sp1] = 1;
	p[parameterIndex.h3s10p] = 1;
}

/**
 * Places of the states that act on others. Left out are constants (susceptibility, felt: no rate) and what only
 * follows (pain, oedema, sclerosis, …): each follower falls back by itself, so it changes no stability.
 */
function statesInLoops(states: readonly string[], debris: Debris): number[] {
	const frozen = [...Object.keys(bone.constants ?? {}), ...(debris === 'endless' ? ['debris'] : [])];
	let kept = [...states.keys()].filter((i) => !frozen.includes(states[i]));
	for (;;) {
		const acting = kept.filter((i) =>
			sitePlaces.inside.some(([row, column]) => column === i && row !== i && kept.includes(row))
		);
		if (acting.length === kept.length) return kept;
		kept = acting;
	}
}

const lowCapacity = 0.1;
const daysPerYear = 365;

/** How large each state becomes within a year of a trigger with hardly any IL-10. */
function typicalSizes(
	system: System,
	at: readonly number[],
	given: Float64Array,
	struckBy: (p: Float64Array) => Float64Array
): Float64Array {
	const p = Float64Array.from(given);
	turn(p, 'capacity', lowCapacity);
	const y0 = struckBy(p);
	const largest = Float64Array.from(at, (i) => Math.max(y0[i], 1e-6));
	integrate({
		system,
		y0,
		p,
		t0: 0,
		t1: daysPerYear * hoursPerDay,
		samples: Float64Array.from({ length: daysPerYear }, (_, day) => day * hoursPerDay),
		rtol: 1e-4,
		atol: 1e-6,
		onSample(_, y) {
			for (const [i, place] of at.entries()) largest[i] = Math.max(largest[i], y[place]);
		}
	});
	return largest;
}
