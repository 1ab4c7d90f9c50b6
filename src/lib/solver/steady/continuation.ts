// Follows a curve of steady states through its folds as one parameter changes, and says what happens on it
// (Keller 1977, pseudo-arclength; step control and test functions after Seydel and Kuznetsov).
import { Curve, type CurvePoint } from './curve.ts';
import { steadyState } from './newton.ts';
import { between } from './special.ts';
import type { Branch, BranchEnd, ContinuationResult, Family, SpecialPoint } from './types.ts';

export interface ContinuationOptions {
	/** The curve is followed while its parameter lies in this range; it ends exactly on the border. */
	range: readonly [number, number];
	/** First, smallest and largest step: arclength, with states and parameter measured against their scales. */
	step?: number;
	leastStep?: number;
	mostStep?: number;
	/** Points in each of the two directions. */
	maxPoints?: number;
	/** Where states make sense; the curve ends with the first that does not. */
	inside?(y: Float64Array): boolean;
}

interface Half {
	points: CurvePoint[];
	special: SpecialPoint[];
	end: BranchEnd;
}

/** Neighbouring directions differ by less than 18 degrees, else the step was too long. */
const leastCosine = 0.95;

/**
 * The branch of steady states through a start, both ways.
 * @param start state (length n) near a steady state at `parameter`; Newton's method takes it there first
 * @returns the branch from where a falling parameter leads to where a growing one does, or why there is none
 */
export function branchThrough(
	family: Family,
	parameter: number,
	start: Float64Array,
	options: ContinuationOptions
): ContinuationResult {
	const { range } = options;
	if (!(range[0] <= parameter && parameter <= range[1])) return { ok: false, cause: 'bad-input' };
	const first = steadyState(family, parameter, start);
	if (!first.ok) return { ok: false, cause: first.cause };
	const curve = new Curve(family);
	const z = curve.scaled(first.y, parameter);
	const up = curve.start(z, 1);
	const down = curve.start(z, -1);
	if (!up || !down) return { ok: false, cause: 'no-eigenvalues' };
	const after = follow(curve, up, options);
	const before: Half =
		after.end === 'closed' ? { points: [down], special: [], end: 'closed' } : follow(curve, down, options);
	return { ok: true, branch: joined(curve, before, after) };
}

function follow(curve: Curve, from: CurvePoint, options: ContinuationOptions): Half {
	const { range, step: firstStep = 0.01, leastStep = 1e-7, mostStep = 0.05, maxPoints = 2000 } = options;
	const points = [from];
	const special: SpecialPoint[] = [];
	let ahead = firstStep;
	for (let here = from; ;) {
		if (points.length >= maxPoints) return { points, special, end: 'too-many-points' };
		if (ahead < leastStep) return { points, special, end: 'step-too-small' };
		let there = curve.next(here, ahead);
		if (!there || dot(here.tangent, there.tangent) < leastCosine) {
			ahead /= 2;
			continue;
		}
		const border = crossed(curve.parameterOf(there.z), range);
		let reach = ahead;
		if (border !== undefined) {
			reach = distanceTo(curve, here, ahead, border, border === range[1]);
			there = reach > 0 ? curve.next(here, reach) : undefined;
		}
		if (there) {
			const after = points.length - 1;
			special.push(...between(curve, here, there, reach).map((found) => ({ ...found, after })));
			points.push(there);
		}
		if (there && options.inside?.(curve.stateOf(there.z)) === false)
			return { points, special, end: 'outside' };
		if (border !== undefined || !there) return { points, special, end: 'range' };
		if (points.length > 4 && isPassed(from, here, there)) return { points, special, end: 'closed' };
		here = there;
		if (here.steps <= 3) ahead = Math.min(mostStep, 1.4 * ahead);
		else if (here.steps > 6) ahead /= 2;
	}
}

function crossed(parameter: number, [low, high]: readonly [number, number]): number | undefined {
	return parameter < low ? low : parameter > high ? high : undefined;
}

/** How far from `here` the curve stays within the border that it has crossed at `ahead`. */
function distanceTo(curve: Curve, here: CurvePoint, ahead: number, border: number, isUpper: boolean): number {
	let [low, high] = [0, ahead];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		const m = curve.next(here, middle);
		if (!m) break;
		const beyond = curve.parameterOf(m.z) - border;
		if ((isUpper ? beyond : -beyond) > 0) high = middle;
		else low = middle;
	}
	return low;
}

/** The first point lies between these two, and the curve runs there as it did at first. */
function isPassed(first: CurvePoint, a: CurvePoint, b: CurvePoint): boolean {
	if (dot(first.tangent, b.tangent) < leastCosine) return false;
	const along = (p: CurvePoint) =>
		p.z.reduce((sum, value, i) => sum + (value - first.z[i]) * a.tangent[i], 0);
	const apart = Math.hypot(...b.z.map((value, i) => value - a.z[i]));
	const off = Math.hypot(...b.z.map((value, i) => value - first.z[i]));
	return along(a) < 0 && along(b) >= 0 && off <= apart;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

/** The way down turned round, then the way up; the start once. */
function joined(curve: Curve, before: Half, after: Half): Branch {
	const { n } = curve;
	const points = [...before.points.slice(1).reverse(), ...after.points];
	const turn = before.points.length - 1;
	const states = new Float64Array(points.length * n);
	points.forEach(({ z }, k) => states.set(curve.stateOf(z), k * n));
	return {
		n,
		parameter: Float64Array.from(points, ({ z }) => curve.parameterOf(z)),
		states,
		unstable: Int32Array.from(points, ({ stability }) => stability.unstable),
		growth: Float64Array.from(points, ({ stability }) => stability.re[0]),
		special: [
			...before.special.reverse().map((point) => ({ ...point, after: turn - 1 - point.after })),
			...after.special.map((point) => ({ ...point, after: point.after + turn }))
		],
		ends: [before.end, after.end]
	};
}
