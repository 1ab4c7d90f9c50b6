// The first stage: constants of the immune module against the human endotoxin data, both protocols at once.
import { bolus, infusion } from '../../src/lib/model/generated/endotoxin-data.ts';
import { rSquared, valueAt } from '../../src/lib/simulate/measures.ts';
import { uniformNumbers } from '../../src/lib/simulate/random.ts';
import { minimize, type Found } from './cma.ts';
import { area, curves, cytokines, height, hours, peakHour, type Curves } from './endotoxin.ts';
import { outside, spaceOf, type Bounds } from './numbers.ts';

/**
 * What is searched. Held at a round value, because a profile over all of them found no end to their intervals: loss of
 * endotoxin, of IL-6 and of IL-10, TNF production (it sets the scale of the active share of monocytes), and the IL-10
 * that brakes its own making. Held for other reasons: loss of TNF (from published fits), and the IL-10 that halves
 * IL-6 (the data pull it below resting IL-10).
 */
export const bloodBounds: Bounds = {
	k_lps: [0.05, 5],
	t_signal: [0.03, 0.5],
	k_act: [0.003, 5],
	a_tnf: [2, 400],
	k_mono_tnf: [50, 1500],
	k_off: [0.4, 6],
	k_tnf_il10: [3, 100],
	k_il6: [2e4, 3e7],
	k_il6_tnf: [10, 400],
	t_il6: [0.1, 1],
	k_il10: [50, 9000],
	t_il10: [0.1, 1.5]
};

/** Those held at a round value as well: the profile over all seventeen is why they are held. */
export const widerBounds: Bounds = {
	...bloodBounds,
	k_endotoxin: [0.3, 8],
	k_tnf: [500, 60000],
	c_il6: [0.5, 4],
	c_il10: [0.2, 4],
	k_il10_self: [20, 1000]
};

const protocols = [
	{ data: bolus, infusionHours: 0 },
	{ data: infusion, infusionHours: 4 }
];
export const doses = [0.3, 0.5, 1, 2, 4];
/** Windows for the ratio of TNF areas when less IL-10 is made (M3), and the ratio of IL-6 areas found by others. */
const lessIl10: readonly [capacity: number, low: number, high: number, il6: number][] = [
	[0, 2.05, 2.35, 2.1],
	[0.3, 1.42, 1.95, 1.7],
	[0.5, 1.22, 1.48, 1.5]
];

interface Compared {
	/** (model − mean) / standard deviation over the men, at every time but rest. */
	z: number[];
	/** (model − mean) / what it may be off when R² of its curve is 0.95: the same error at every time of a curve. */
	e: number[];
	/** R² of the six curves. */
	r2: number[];
	/** Windows for peak hours, other doses and less IL-10: how far each was missed, weighted; 0 when it is met. */
	unmet: number[];
	/** How far IL-6 without IL-10 is from a published fit (no data), weighted. */
	wished: number[];
}

/** One parameter vector against everything that is known about blood; nothing when it cannot be solved. */
function compare(p: Float64Array): Compared | undefined {
	const z: number[] = [];
	const r2: number[] = [];
	const e: number[] = [];
	const unmet: number[] = [];
	const wished: number[] = [];
	let full: Curves | undefined;
	for (const { data, infusionHours } of protocols) {
		const model = curves(p, { dose: 2, infusionHours });
		if (!model) return undefined;
		full ??= model;
		for (const name of cytokines) {
			const { mean, sd } = data[name];
			const values = data.hours.map((t) => valueAt(hours, model[name], t));
			const middle = mean.reduce((sum, m) => sum + m, 0) / mean.length;
			const spread = mean.reduce((sum, m) => sum + (m - middle) ** 2, 0) / mean.length;
			values.forEach((v, i) => {
				if (data.hours[i] === 0) return;
				z.push((v - mean[i]) / sd[i]);
				e.push((v - mean[i]) / Math.sqrt(0.05 * spread));
			});
			r2.push(rSquared(mean, values));
		}
	}
	const reference = full!;
	const ask = (weight: number, value: number, low: number, high: number) =>
		unmet.push(Math.sqrt(weight) * outside(value, low, high));
	ask(200, peakHour(reference, 'tnf'), 1.5, 2);
	ask(100, peakHour(reference, 'il6'), 2.1, 2.9);
	ask(200, peakHour(reference, 'il10'), 2.71, 3.25);
	for (const [capacity, low, high, il6] of lessIl10) {
		const less = curves(p, { dose: 2, capacity });
		if (!less) return undefined;
		const ratio = (name: 'tnf' | 'il6') => area(less, name) / area(reference, name);
		unmet.push(Math.sqrt(30) * outside(ratio('tnf'), low, high));
		wished.push(Math.sqrt(0.5) * Math.log(ratio('il6') / il6));
	}
	let before: Curves | undefined;
	for (const [i, dose] of doses.entries()) {
		const c = dose === 2 ? reference : curves(p, { dose });
		if (!c) return undefined;
		ask(10, peakHour(c, 'tnf'), 1.1, 2.2);
		ask(10, peakHour(c, 'il6'), 1.7, 3.4);
		ask(10, peakHour(c, 'il10'), 2.2, 4);
		for (const name of cytokines) {
			if (!before) break;
			const slope = Math.log(height(c, name) / height(before, name)) / Math.log(dose / doses[i - 1]);
			if (name === 'tnf') ask(20, slope, 0.3, 1.8);
			else ask(2, slope, 0.2, 2.2);
		}
		before = c;
	}
	return { z, e, r2, unmet, wished };
}

/** Weight of a squared distance in standard deviations. */
const distanceWeight = 0.1;

/**
 * All that is wrong with a parameter vector in blood, as numbers whose squares add up to its score: distances from the
 * means, walls at R² 0.951 and at one standard deviation, and what else is unmet.
 */
function bloodResiduals(p: Float64Array): number[] | undefined {
	const found = compare(p);
	if (!found) return undefined;
	const all = [
		...found.z.map((v) => Math.sqrt(distanceWeight) * v),
		...found.z.map((v) => Math.sqrt(1000) * outside(v, -0.985, 0.985)),
		...found.r2.map((v) => Math.sqrt(2e5) * outside(v, 0.951, 1)),
		...found.unmet,
		...found.wished
	];
	return all.every(Number.isFinite) ? all : undefined;
}

/**
 * The same without walls and wishes, for how well the data tell a constant: distances under two models of error (that
 * of the men, and one error for a whole curve, as R² has it), half each, and the windows.
 */
export function bloodDistances(p: Float64Array): number[] | undefined {
	const found = compare(p);
	if (!found) return undefined;
	const { z, e, unmet } = found;
	const all = [
		...[...z, ...e].map((v) => Math.SQRT1_2 * v),
		...unmet.map((v) => v / Math.sqrt(distanceWeight))
	];
	return all.every(Number.isFinite) ? all : undefined;
}

/** Sum of squares of all that is wrong; 1e9 where the model cannot be solved. */
export const bloodScore = (p: Float64Array): number =>
	bloodResiduals(p)?.reduce((sum, v) => sum + v * v, 0) ?? 1e9;

export interface Start extends Found {
	/** The model as it stands, or a random point of the box. */
	from: 'model' | 'random';
}

/** Searches from the model as it stands and from random points within the bounds. Best first. */
export function searchBlood({ seed = 1, randomStarts = 3, evaluations = 8000 } = {}): Start[] {
	const space = spaceOf(bloodBounds);
	const objective = (x: number[]) => {
		const beyond = space.beyond(x);
		return bloodScore(space.vector(space.inside(x))) * (1 + beyond) + 50 * beyond;
	};
	const random = uniformNumbers(seed);
	const starts: Start[] = [
		{ from: 'model', ...minimize(objective, space.start, { evaluations, step: 0.05, seed }) }
	];
	for (let i = 0; i < randomStarts; i++) {
		const point = space.low.map((low, j) => low + random() * (space.high[j] - low));
		const options = { evaluations, step: 0.5, seed: seed + 1 + i, population: 20 };
		starts.push({ from: 'random', ...minimize(objective, point, options) });
	}
	return starts.sort((a, b) => a.score - b.score);
}
