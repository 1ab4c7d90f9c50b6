// One scenario in many virtual people: who they are, in which portions they are run, and the bands that come of it.
import '#lib/simulate/further.ts';
import { capacityOf, withCapacity } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { patientTraits } from '#lib/model/variability.ts';
import { sampleMen, samplePatients, type Person } from '#lib/simulate/patients.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { reportsOf, run, type Quantity } from '#lib/simulate/run.ts';
import { systemOf } from '#lib/simulate/systems.ts';
import { Quantiles, shares } from './quantiles.ts';

/** What is asked of many. */
export interface EnsembleQuestion {
	scenario: Scenario;
	people: number;
	seed: number;
	/** Which place of a course is looked at, as in `Run.places`. */
	place: number;
}

/** A portion of the people, to be run in one go. Portions do not depend on who runs them, nor when. */
export interface Portion {
	people: { scenario: Scenario; own: Person['own'] }[];
	hours: Float64Array;
	place: number;
	quantities: readonly Quantity[];
}

export interface PortionFound {
	/** Person by person, quantity by quantity, a value per hour; only of those who could be solved. */
	values: Float64Array;
	/** People whose run the solver had to stop. */
	failed: number;
}

/** Quantiles over people, one curve per share (see `shares`) for each quantity. */
export interface Bands {
	hours: Float64Array;
	curves: Partial<Record<Quantity, Float64Array[]>>;
	/** People in the bands, and those that were asked for. */
	people: number;
	of: number;
	/** People left out because the solver had to stop. */
	failed: number;
}

/** So few that portions end at about the same time on all workers, so many that messages cost nothing. */
const portionSize = 8;

/** What can have a band, where the experiment reports it. */
const quantities: readonly Quantity[] = [
	'il1b',
	'il6',
	'tnf',
	'il10',
	'osteoclasts',
	'bone',
	'pain',
	'severity',
	'crp'
];

/** A band is a soft thing: its tolerance may be coarser than that of the line. */
const tolerance = 1e-4;

/**
 * The people of a question. In a course: patients with the triggers and drugs of the scenario, and brakes that scatter
 * around the one that is set, as those of patients do (assumed). Else: men as different as those of the endotoxin data.
 */
export function peopleOf({ scenario, people, seed }: EnsembleQuestion): Portion['people'] {
	if (scenario.experiment !== 'course') return sampleMen(seed, people).map(({ own }) => ({ scenario, own }));
	const set = capacityOf(scenario.il10);
	return samplePatients(seed, people).map(({ own, capacity }) => {
		// The brake of a patient is the whole of it: what the scenario says replaces what is made by nature.
		const { k_il10, ...others } = own;
		const brake = (capacity * k_il10!) / defaultParameters[parameterIndex.k_il10];
		// As a power, so that a whole brake is whole in everybody and no brake is more than whole.
		const power = Math.log(brake) / Math.log(patientTraits.brake.median);
		return { scenario: { ...scenario, il10: withCapacity(scenario.il10, set ** power) }, own: others };
	});
}

/** The work in portions, always the same for the same question. */
export function portionsOf(question: EnsembleQuestion): Portion[] {
	const { scenario, place } = question;
	const hours = bandTimes(scenario);
	const reports = reportsOf(systemOf(scenario));
	const reported = (reports[place] ?? reports[0]).map(({ name }) => name);
	const known = quantities.filter((name) => reported.includes(name));
	const people = peopleOf(question);
	const count = Math.ceil(people.length / portionSize);
	return Array.from({ length: count }, (_, i) => ({
		people: people.slice(i * portionSize, (i + 1) * portionSize),
		hours,
		place,
		quantities: known
	}));
}

/** Runs a portion, a person a step. */
export function* runPortion({ people, hours, place, quantities }: Portion): Generator<void, PortionFound> {
	const size = quantities.length * hours.length;
	const values = new Float64Array(people.length * size);
	let solved = 0;
	for (const { scenario, own } of people) {
		const { columns, places, failure } = run(scenario, { hours, rtol: tolerance, own });
		const seen = places[place] ?? columns;
		if (!failure) {
			quantities.forEach((name, k) => values.set(seen[name]!, solved * size + k * hours.length));
			solved++;
		}
		yield;
	}
	return { values: values.slice(0, solved * size), failed: people.length - solved };
}

/** Takes portions in, in any order of arrival, and counts them in their own order: so every snapshot is reproducible. */
export class BandsSoFar {
	readonly #waiting = new Map<number, PortionFound>();
	readonly #quantiles: Quantiles;
	readonly #of: number;
	#next = 0;
	#failed = 0;

	constructor(readonly portions: readonly Portion[]) {
		const [{ hours, quantities }] = portions;
		this.#of = portions.reduce((sum, { people }) => sum + people.length, 0);
		this.#quantiles = new Quantiles(quantities.length * hours.length, this.#of);
	}

	/** Returns whether the bands have changed: not while an earlier portion is missing. */
	take(index: number, found: PortionFound): boolean {
		this.#waiting.set(index, found);
		const before = this.#next;
		for (let next; (next = this.#waiting.get(this.#next)); this.#next++) {
			this.#waiting.delete(this.#next);
			this.#quantiles.add(next.values);
			this.#failed += next.failed;
		}
		return this.#next > before;
	}

	bands(): Bands {
		const [{ hours, quantities }] = this.portions;
		const n = hours.length;
		const curves = Object.fromEntries(
			quantities.map((name, k) => [name, shares.map((s) => this.#quantiles.at(s, k * n, (k + 1) * n))])
		);
		return { hours, curves, people: this.#quantiles.count, of: this.#of, failed: this.#failed };
	}
}

const evenPoints = 240;
/** After a trigger or the start of a drug things move within hours. */
const after = [6, 12, 24, 48];

/** Hours at which a band is drawn: even, and closer after what happens, when that is days apart. */
function bandTimes(scenario: Scenario): Float64Array {
	const { t1, marks } = questionOf(scenario);
	const times = new Set(Array.from({ length: evenPoints + 1 }, (_, i) => (i / evenPoints) * t1));
	if (scenario.experiment === 'course') {
		for (const mark of marks) for (const gap of [0, ...after]) times.add(mark + gap);
	}
	return Float64Array.from(times)
		.filter((t) => t >= 0 && t <= t1)
		.sort();
}
