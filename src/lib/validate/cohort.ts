// Virtual patients from their first painful day on: what an NSAID leaves, when it comes back, who answers to what.
// Bounds of "free of symptoms", "relapse" and "answer" are ours: follow-up studies define them in words, each its own.
import '#lib/simulate/further.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { mostSites } from '#lib/scenario/fields.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { feltFrom, seenFrom } from '#lib/simulate/turns.ts';
import { samplePatients, type Patient } from '#lib/simulate/patients.ts';
import { hoursPerDay, questionOf } from '#lib/simulate/problem.ts';
import { placesOf, type Place } from '#lib/simulate/places.ts';
import { courseSystem } from '#lib/simulate/systems.ts';
import { therapyEvents } from '#lib/simulate/therapy-events.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import { integrate } from '#lib/solver/integrate.ts';
import { standing } from './therapies.ts';
import type { TherapyId } from '#lib/model/modules/drugs/agents.ts';

/** Shares are of all virtual patients, 0 to 1, unless said otherwise. */
export interface CohortFigures {
	patients: number;
	/** On an NSAID alone, without symptoms after six months. */
	symptomFree: number;
	/** With a relapse on MRI in the first year. */
	mriRelapse: number;
	/** Of those relapses, the share that nobody felt. */
	silentRelapse: number;
	/** Median months to the first relapse that is felt; Infinity when fewer than half had one in five years. */
	firstRelapseMonths: number;
	/** Without a felt relapse for five years. */
	relapseFree: number;
	/** Responders to each class of therapy. */
	response: Record<'nsaid' | 'tnfInhibitor' | 'bisphosphonate' | 'steroid', number>;
}

const halfYear = 182;
const year = 365;
const followed = 5 * year;

/** Of the bones of a patient, day by day: the highest pain, and whether each is inflamed on MRI and felt. */
interface Diary {
	pain: Float64Array;
	sites: { seen: boolean[]; felt: boolean[] }[];
}

/** @param patients how many are drawn; only those who ever hurt come to a doctor, and count */
export function cohortFigures(patients = 40, seed = 1): CohortFigures {
	const counted = { free: 0, relapse: 0, silent: 0, relapseFree: 0 };
	const firstRelapses: number[] = [];
	const answered = { nsaid: 0, tnfInhibitor: 0, bisphosphonate: 0, steroid: 0 };
	let came = 0;
	for (const patient of samplePatients(seed, patients)) {
		const onset = firstPain(diaryOf(patient, year));
		if (onset === undefined) continue;
		came++;
		const nsaid = diaryOf(patient, onset + followed, standing.nsaid, onset);
		if (highest(nsaid.pain, onset + halfYear - 14, onset + halfYear + 14) < feltFrom) counted.free++;
		const relapse = mriRelapse(nsaid, onset);
		if (relapse) counted.relapse++;
		if (relapse === 'silent') counted.silent++;
		const again = feltRelapse(nsaid.pain, onset);
		firstRelapses.push(again ?? Infinity);
		if (again === undefined) counted.relapseFree++;
		if (answers(nsaid.pain, onset)) answered.nsaid++;
		for (const name of ['tnfInhibitor', 'bisphosphonate', 'steroid'] as const) {
			const { pain } = diaryOf(patient, onset + halfYear + 14, standing[name], onset);
			if (answers(pain, onset)) answered[name]++;
		}
	}
	const share = (n: number) => n / came;
	return {
		patients: came,
		symptomFree: share(counted.free),
		mriRelapse: share(counted.relapse),
		silentRelapse: counted.relapse > 0 ? counted.silent / counted.relapse : NaN,
		firstRelapseMonths: firstRelapses.sort((a, b) => a - b)[Math.floor(came / 2)] / (year / 12),
		relapseFree: share(counted.relapseFree),
		response: {
			nsaid: share(answered.nsaid),
			tnfInhibitor: share(answered.tnfInhibitor),
			bisphosphonate: share(answered.bisphosphonate),
			steroid: share(answered.steroid)
		}
	};
}

/** A patient for so many days, with one drug from a day on for half a year. */
function diaryOf(patient: Patient, days: number, drug?: TherapyId, start = 0): Diary {
	const usual = defaultScenario();
	const scenario: Scenario = {
		...usual,
		il10: equalParts(patient.capacity),
		sites: Math.min(mostSites, patient.sites),
		duration_d: days,
		trigger: { ...usual.trigger, per_year: patient.triggersPerYear, seed: patient.seed },
		therapies: drug ? [{ id: drug, start, end: start + halfYear }] : []
	};
	const pain = new Float64Array(Math.floor(days) + 1);
	const sites: Diary['sites'] = [];
	for (const place of placesOf(scenario)) {
		const bone = boneOf(scenario, patient, place);
		bone.pain.forEach((v, day) => (pain[day] = Math.max(pain[day], v)));
		sites.push({
			seen: [...bone.mri].map((v) => v >= seenFrom),
			felt: [...bone.pain].map((v) => v >= feltFrom)
		});
	}
	return { pain, sites };
}

/** One bone by itself, day by day: bones know nothing of each other, so each is solved at its own pace. */
function boneOf(scenario: Scenario, patient: Patient, place: Place) {
	const system = courseSystem([place]);
	const { p, t0, t1 } = questionOf({ ...scenario, sites: 1 }, patient.own);
	const at = (state: string) => system.states.indexOf(`${place.name}_${state}`);
	const triggers = triggersOf(scenario)
		.filter((trigger) => trigger.place.name === place.name)
		.map(({ day }) => ({
			t: day * hoursPerDay,
			apply: (y: Float64Array) => void (y[at('danger')] += triggerDanger * scenario.trigger.size)
		}));
	const events = [...triggers, ...therapyEvents(scenario, system.states)].sort((a, b) => a.t - b.t);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	for (const [name, value] of Object.entries(place.constants)) y0[at(name)] = value;
	const samples = Float64Array.from(
		{ length: Math.floor(scenario.duration_d) + 1 },
		(_, i) => i * hoursPerDay
	);
	const [mri, pain] = [new Float64Array(samples.length), new Float64Array(samples.length)];
	const [atMri, atPain] = [at('oedema'), at('pain')];
	const onSample = (i: number, y: Float64Array) => {
		mri[i] = y[atMri];
		pain[i] = y[atPain];
	};
	const tolerances = { rtol: 1e-4, atol: 1e-6, nonNegative: true };
	integrate(
		{ system, y0, p, t0, t1, events, samples, onSample, ...tolerances },
		(methods[place.name] ??= new Rodas5p(system))
	);
	return { mri, pain };
}

/** Working memory of the solver, kept from run to run. */
const methods: Record<string, Rodas5p> = {};

function firstPain({ pain }: Diary): number | undefined {
	const day = pain.findIndex((v) => v >= feltFrom);
	return day < 0 ? undefined : day;
}

const highest = (values: Float64Array, from: number, to: number) =>
	Math.max(...values.subarray(from, to + 1));

/** In the year after the first pain a bone that was calm is inflamed on MRI (again): felt or silent, or none. */
function mriRelapse({ sites }: Diary, onset: number): 'felt' | 'silent' | undefined {
	let found: 'silent' | undefined;
	for (const { seen, felt } of sites) {
		for (let day = onset + 30; day < onset + year; day++) {
			if (!seen[day] || seen[day - 1]) continue;
			let end = day;
			while (end < seen.length && seen[end]) end++;
			if (felt.slice(day - 30, end).some(Boolean)) return 'felt';
			found = 'silent';
		}
	}
	return found;
}

/** Days from the first pain to pain that returns after a month without; undefined when it does not. */
function feltRelapse(pain: Float64Array, onset: number): number | undefined {
	let calm = 0;
	for (let day = onset; day < Math.min(pain.length, onset + followed); day++) {
		if (pain[day] < feltFrom) calm++;
		else {
			if (calm >= 30) return day - onset;
			calm = 0;
		}
	}
	return undefined;
}

/** Answers to a drug: in the sixth month pain is at most half of what it was in the first two weeks, and not felt. */
function answers(pain: Float64Array, onset: number): boolean {
	const before = highest(pain, onset, onset + 14);
	const after = highest(pain, onset + halfYear - 28, onset + halfYear);
	return after <= before / 2 && after < feltFrom;
}
