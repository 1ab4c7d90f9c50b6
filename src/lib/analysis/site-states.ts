// The steady states of a bone site and the branches they lie on.
import { uniformNumbers } from '#lib/simulate/random.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import { integrate } from '#lib/solver/integrate.ts';
import { branchThrough, type ContinuationOptions } from '#lib/solver/steady/continuation.ts';
import { sameState, steadyState, steadyStates, type SteadyState } from '#lib/solver/steady/newton.ts';
import type { Branch } from '#lib/solver/steady/types.ts';
import type { SiteFamily } from './site-family.ts';

/** A state may undershoot zero by this share of its scale. */
const rounding = 1e-9;
const years = 4;
const looks = 60;
const randomStarts = 200;

/** Steady states at this value of the knob, from many starts: rest, a course after a trigger, and random states. */
export function siteStatesAt(family: SiteFamily, value: number): SteadyState[] {
	return steadyStates(family, value, startsAt(family, value), (y) => isPossible(family, y));
}

/**
 * All branches that start at the steady states found at these values.
 * @param range of the knob; a branch also ends where debris is a hundred times what a year's flare leaves
 */
export function siteBranches(
	family: SiteFamily,
	values: readonly number[],
	range: ContinuationOptions['range']
): Branch[] {
	const branches: Branch[] = [];
	const inside = (y: Float64Array) => isPossible(family, y) && y.every((v, i) => v <= 100 * family.scale[i]);
	for (const value of values) {
		for (const { y } of siteStatesAt(family, value)) {
			if (branches.some((branch) => passes(family, branch, value, y))) continue;
			const result = branchThrough(family, value, y, { range, inside, mostStep: 0.1 });
			if (result.ok) branches.push(result.branch);
		}
	}
	return branches;
}

/** Debris added per hour at a state of the site; where this is above zero, debris without end is what comes. */
export function debrisGrowth(family: SiteFamily, y: Float64Array, value: number): number {
	const d = new Float64Array(family.course.n);
	family.course.rhs(family.around(y), family.parametersAt(value), d);
	return d[family.debrisAt];
}

/** State k of a branch. */
export const stateOf = ({ states, n }: Branch, k: number): Float64Array => states.slice(k * n, (k + 1) * n);

function isPossible({ scale }: SiteFamily, y: Float64Array): boolean {
	return y.every((v, i) => v >= -rounding * scale[i]);
}

function startsAt(family: SiteFamily, value: number): Float64Array[] {
	const starts = [family.restAt(value)];
	const hours = years * 365 * hoursPerDay;
	integrate({
		system: family.course,
		y0: family.struckAt(value),
		p: family.parametersAt(value),
		t0: 0,
		t1: hours,
		samples: Float64Array.from({ length: looks }, (_, i) => ((i + 1) * hours) / looks),
		rtol: 1e-5,
		atol: 1e-7,
		onSample: (_, y) => starts.push(Float64Array.from(family.at, (place) => y[place]))
	});
	const random = uniformNumbers(1);
	for (let i = 0; i < randomStarts; i++)
		starts.push(family.scale.map((size) => size * 10 ** (-3 * random())));
	return starts;
}

/** Whether a branch runs through a state: Newton from where it crosses this value leads to the same. */
function passes(family: SiteFamily, branch: Branch, value: number, y: Float64Array): boolean {
	const { parameter } = branch;
	for (let k = 0; k + 1 < parameter.length; k++) {
		const [a, b] = [parameter[k], parameter[k + 1]];
		const slack = rounding * family.parameterScale;
		if (value < Math.min(a, b) - slack || value > Math.max(a, b) + slack) continue;
		const share = a === b ? 0 : (value - a) / (b - a);
		const [from, to] = [stateOf(branch, k), stateOf(branch, k + 1)];
		const there = steadyState(
			family,
			value,
			from.map((v, i) => v + share * (to[i] - v))
		);
		if (there.ok && sameState(there.y, y, family.scale)) return true;
	}
	return false;
}
