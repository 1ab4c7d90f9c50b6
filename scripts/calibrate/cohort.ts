// Made-up people against real ones: peaks of men after endotoxin, and lesions and CRP of patients who come with pain.
import '../../src/lib/simulate/further.ts';
import { individuals } from '../../src/lib/model/generated/endotoxin-data.ts';
import { courseSystem } from '../../src/lib/simulate/systems.ts';
import { parameterIndex as at } from '../../src/lib/model/generated/layout.ts';
import { triggerDanger } from '../../src/lib/model/experiments.ts';
import { feltFrom, seenFrom } from '../../src/lib/simulate/turns.ts';
import { parametersOf, sampleMen, samplePatients, type Patient } from '../../src/lib/simulate/patients.ts';
import { uniformNumbers } from '../../src/lib/simulate/random.ts';
import { integrate } from '../../src/lib/solver/integrate.ts';
import { Rodas5p } from '../../src/lib/solver/rodas5p.ts';
import { valueAt } from '../../src/lib/simulate/measures.ts';
import { curves, cytokines, hours } from './endotoxin.ts';

const course = courseSystem();

const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;

export interface Spread {
	/** Mean of the peaks of TNF, IL-6, IL-10 (pg/mL) and their standard deviation over that mean. */
	mean: number[];
	cv: number[];
	/** Spearman's correlation of the peaks: TNF with IL-6, TNF with IL-10, IL-6 with IL-10. */
	rank: number[];
}

function spreadOf(peaks: readonly (readonly number[])[]): Spread {
	const means = peaks.map(mean);
	const cv = peaks.map(
		(v, i) => Math.sqrt(v.reduce((sum, x) => sum + (x - means[i]) ** 2, 0) / (v.length - 1)) / means[i]
	);
	const pairs = [
		[0, 1],
		[0, 2],
		[1, 2]
	];
	return { mean: means, cv, rank: pairs.map(([a, b]) => correlation(ranks(peaks[a]), ranks(peaks[b]))) };
}

/** The twenty men themselves: highest of the measured values. */
export const measuredSpread = (): Spread =>
	spreadOf(cytokines.map((name) => individuals[name].map((values) => Math.max(...values))));

/** Made-up men after 2 ng/kg, measured at the same hours. */
export function madeUpSpread(seed: number, count: number): Spread {
	const peaks = sampleMen(seed, count).map((man) => {
		const found = curves(parametersOf(man), { dose: 2 });
		if (!found) throw new Error('A made-up man cannot be solved.');
		return cytokines.map((name) => Math.max(...individuals.hours.map((t) => valueAt(hours, found[name], t))));
	});
	return spreadOf(cytokines.map((_, i) => peaks.map((p) => p[i])));
}

export interface Presentation {
	/** Bone sites, those of them inflamed on MRI, those of these that are not felt (as the page counts both), CRP in mg/L. */
	sites: number;
	active: number;
	silent: number;
	crp: number;
}

const days = 2000;
const method = new Rodas5p(course);
const place = (name: string) => (course.states as readonly string[]).indexOf(name);
const read = {
	il6: place('site_il6'),
	pain: place('site_pain'),
	oedema: place('site_oedema')
};

/**
 * Patients on a day on which one of their sites hurts (3 of 10 or more), after the first year. Sites of a patient are
 * alike but out of step: each is looked at on a day of its own of one solved course, and what they drain adds up.
 * Patients whose sites have all healed do not come.
 */
export function presentations(seed: number, count: number): Presentation[] {
	const random = uniformNumbers(seed);
	return samplePatients(seed, count).flatMap((patient) => {
		const curve = siteOf(patient);
		const p = parametersOf(patient);
		for (let attempt = 0; attempt < 100; attempt++) {
			const on = Array.from({ length: patient.sites }, () => 365 + Math.floor(random() * (days - 365)));
			if (!on.some((day) => curve.pain[day] >= feltFrom)) continue;
			const drained = on.reduce(
				(sum, day) => sum + (p[at.drain] * (curve.il6[day] - p[at.il60])) / p[at.c_il6],
				0
			);
			const liver = drained / (p[at.k_crp_il6] + drained);
			const active = on.filter((day) => curve.oedema[day] >= seenFrom);
			return {
				sites: patient.sites,
				active: active.length,
				silent: active.filter((day) => curve.pain[day] < feltFrom).length,
				crp: p[at.crp0] + (p[at.k_crp] / p[at.c_crp]) * liver
			};
		}
		return [];
	});
}

function siteOf(patient: Patient): Record<keyof typeof read, Float64Array> {
	const p = parametersOf(patient);
	p[at.erk] = patient.capacity;
	const y0 = new Float64Array(course.n);
	course.initial(p, y0);
	y0[place('site_danger')] += triggerDanger;
	const samples = Float64Array.from({ length: days + 1 }, (_, i) => i * 24);
	const out = { il6: samples.slice(), pain: samples.slice(), oedema: samples.slice() };
	const onSample = (i: number, y: Float64Array) => {
		for (const name of Object.keys(read) as (keyof typeof read)[]) out[name][i] = y[read[name]];
	};
	const span = { t0: 0, t1: days * 24, rtol: 1e-4, atol: 1e-6, nonNegative: true };
	if (!integrate({ system: course, y0, p, samples, onSample, ...span }, method).ok)
		throw new Error('A made-up patient cannot be solved.');
	return out;
}

/** Rank of each value, from 0. */
function ranks(values: readonly number[]): number[] {
	const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const rank = values.map(() => 0);
	order.forEach((i, place) => (rank[i] = place));
	return rank;
}

function correlation(a: readonly number[], b: readonly number[]): number {
	const [ma, mb] = [mean(a), mean(b)];
	const sum = (f: (i: number) => number) => a.reduce((total, _, i) => total + f(i), 0);
	return (
		sum((i) => (a[i] - ma) * (b[i] - mb)) /
		Math.sqrt(sum((i) => (a[i] - ma) ** 2) * sum((i) => (b[i] - mb) ** 2))
	);
}
