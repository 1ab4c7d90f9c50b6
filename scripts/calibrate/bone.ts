// The second stage: constants of the bone loop, so that one trigger heals, recurs or stays chronic as IL-10 falls.
// Nothing was measured for this. The score says what we ask of the three courses, in numbers.
import { triggerDanger } from '../../src/lib/model/experiments.ts';
import { minimize } from './cma.ts';
import { followCourse, type CourseFigures } from './course.ts';
import { outside, spaceOf, type Bounds } from './numbers.ts';

const boneBounds: Bounds = {
	pace_bone: [0.003, 0.05],
	density_bone: [1, 10],
	potency: [0.3, 6],
	k_rest: [0.002, 0.03],
	k_danger: [0.001, 0.05],
	k_debris: [0.0005, 0.05],
	c_danger: [1 / 120, 1 / 24],
	t_debris: [2000, 15000],
	k_debris_full: [0.005, 3],
	slack: [0.05, 0.9],
	r_tnf: [1, 10],
	k_rankl_tnf: [20, 800],
	r_il1b: [0.2, 2],
	k_rankl_il10: [5, 200],
	s_osteoblast: [0.2, 0.85],
	k_osteoblast_tnf: [20, 200],
	k_bone: [1e-4, 8e-4]
};

/** Capacities at which each regime is asked for: near its edges and in its middle. */
const heals = [1, 0.86, 0.74];
const recurs = [0.66, 0.58, 0.5, 0.42];
const stays = [0.26, 0.15, 0.03];

const square = (x: number) => x * x;
const above = (value: number, limit: number) => square(Math.max(0, value - limit));
const below = (value: number, limit: number) => square(Math.max(0, limit - value));
const window = (value: number, low: number, high: number) => square(outside(value, low, high));
/** Decades above a limit: for concentrations. */
const logAbove = (value: number, limit: number) => above(Math.log(Math.max(value, 0.01)), Math.log(limit));

/** Over within weeks, seen but mild, and no silent tail. */
const healing = (f: CourseFigures, capacity: number) =>
	2 * above(f.settledDay / 40, 1.5) +
	4 * logAbove(1 + f.excess365, capacity > 0.8 ? 2.2 : 6) +
	logAbove(1 + f.excess100, 8) +
	48 * square(f.late.active) +
	0.3 * f.flares +
	20 * below(f.osteoclastsHigh, 1.25) +
	4 * below(Math.log(f.tnfHigh), Math.log(50)) +
	3 * logAbove(f.tnfHigh, 400);

/** Months apart, short against the pause, quiet and mending in between. */
const recurrence = (f: CourseFigures, capacity: number) => {
	const { late } = f;
	const rest = late.tnf.low - 6.24;
	return (
		below(Math.log(late.tnf.high - 6.24), Math.log(70)) +
		2 * logAbove(rest, 3) +
		3 * logAbove(late.tnf.high, 400) +
		40 * window(late.active, 0.12, 0.3) +
		20 * below(late.quiet, 0.55) +
		80 * below(late.bone.high, capacity > 0.52 ? 0.92 : 0.87) +
		20 * window(late.bone.low, 0.6, 0.85) +
		above(late.osteoclasts.high, 2.8) +
		window(Math.log(late.il1bHigh + 0.01), Math.log(8), Math.log(50)) +
		0.125 * window(f.flares, 8, 13) +
		(f.lastStart < 6.5 * 365 ? 2 : 0) +
		2 * window(f.flareDays / 40, 45 / 40, 85 / 40) +
		(f.flares >= 2 ? window(f.periodDays / 80, 200 / 80, 350 / 80) : 2)
	);
};

/** Never still, never wild, some bone left. */
const chronicity = ({ late, flares }: CourseFigures) =>
	30 * below(late.osteoclasts.low, 1.4) +
	3 * square(Math.log(late.tnf.high / late.tnf.low)) +
	0.2 * Math.max(0, flares - 1) +
	20 * below(late.bone.low, 0.3) +
	10 * above(late.bone.high, 0.75) +
	above(late.osteoclasts.high, 3.2) +
	above(late.tnfMean / 700, 1);

/** Sum of what is wrong with the three courses; a few units when all labels are right. */
function boneScore(p: Float64Array, trigger: number): number {
	let wrong = 0;
	const ask = (
		capacity: number,
		years: number,
		judge: (f: CourseFigures, c: number) => number,
		weight = 1
	) => {
		const figures = followCourse(p, capacity, trigger, years);
		wrong += figures ? weight * judge(figures, capacity) : 1e3;
	};
	for (const capacity of heals) ask(capacity, 4, healing);
	for (const capacity of recurs) ask(capacity, 8, recurrence, 2);
	for (const capacity of stays) ask(capacity, 8, chronicity);
	return Number.isFinite(wrong) ? wrong : 1e4;
}

/** Searches from the model as it stands; a score of a tenth of a second each, so this takes its time. */
export function searchBone({ seed = 1, evaluations = 1500 } = {}) {
	const space = spaceOf(boneBounds);
	const objective = (x: number[]) => {
		const beyond = space.beyond(x);
		return boneScore(space.vector(space.inside(x)), triggerDanger) * (1 + beyond) + 50 * beyond;
	};
	const found = minimize(objective, space.start, { evaluations, step: 0.05, seed });
	return {
		names: space.names,
		before: objective(space.start),
		after: found.score,
		values: found.x.map(Math.exp)
	};
}
