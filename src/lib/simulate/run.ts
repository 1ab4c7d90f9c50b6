// Scenario → trajectory: named columns over time, or a typed failure with what was computed until then.
import { noStatistics } from '#lib/solver/integrate.ts';
import type { FailureCause, Statistics } from '#lib/solver/types.ts';
import type { Experiment } from '#lib/scenario/fields.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { blood } from '#lib/model/generated/blocks/blood.ts';
import type { dish } from '#lib/model/generated/blocks/dish.ts';
import type { site } from '#lib/model/generated/blocks/site.ts';
import type { surface } from '#lib/model/generated/blocks/surface.ts';
import { solveByParts, tolerances } from './cascade.ts';
import type { Part, System } from './compose.ts';
import { toKeep, type Kept } from './kept.ts';
import type { Person } from './patients.ts';
import { hoursPerDay, questionOf } from './problem.ts';
import { isKnown } from './systems.ts';
import { watchesOf, type Turn } from './turns.ts';

/** What a bone site reports. */
export type SiteQuantity = (typeof site.observables)[number];
type BloodQuantity = (typeof blood.observables)[number];

/** In a course, what the blood reports, and under which name beside the quantities of a site. */
const bodyNames = {
	crp: 'crp',
	esr: 'esr',
	fever: 'fever',
	tnf: 'bloodTnf',
	il6: 'bloodIl6',
	il10: 'bloodIl10'
} as const satisfies Partial<Record<BloodQuantity, string>>;
type BodyQuantity = (typeof bodyNames)[keyof typeof bodyNames];

/** Quantities that a run reports; those of bone, surface and body only in a course. */
export type Quantity =
	| (typeof dish.observables)[number]
	| (typeof surface.observables)[number]
	| BloodQuantity
	| SiteQuantity
	| BodyQuantity;

/** One curve per quantity, all as long as the hours of the run. */
export type Columns = Partial<Record<Quantity, Float64Array>> &
	Record<'tnf' | 'il6' | 'il1b' | 'il10', Float64Array>;

export interface Run {
	experiment: Experiment;
	/** Hours from the start of the experiment, increasing; for a failed run only until the failure. */
	hours: Float64Array;
	/** The dish, the blood after endotoxin, or the first bone site with what the body shows. */
	columns: Columns;
	/** In a course, each place in order (see placesOf) with what the body shows; the first is `columns`. Else empty. */
	places: readonly Columns[];
	/** Thresholds that the bone of `columns` passes, in time; and those of each place. */
	turns: readonly Turn[];
	placeTurns: readonly (readonly Turn[])[];
	statistics: Statistics;
	/** All states at the hours, for those who look beneath the columns; a run made by hand may have none. */
	kept?: Kept;
	/** Set when the solver had to stop. */
	failure?: { cause: FailureCause; atHours: number };
}

export interface RunOptions {
	/** Times to report, in hours; by default a grid that suits charts. */
	hours?: Float64Array;
	/** Hours between which the grid for charts is closer, because they are looked at. */
	closer?: { from: number; to: number };
	/** Relative tolerance per step. */
	rtol?: number;
	/** Milliseconds after which the run ends with the failure `too-long`; without it a run has all the time it needs. */
	maxMs?: number;
	/** Constants of the person whom the scenario happens to, in the units of the model; by default the model's. */
	own?: Person['own'];
}

/** Relative tolerance for pictures; its global error is checked by tests against a far finer run. */
export const pictureTolerance = 3e-5;

/** While a slider is dragged: in a picture that lives for one frame nobody sees an error of a few thousandths. */
export const dragTolerance = 1e-3;

/** Runs a scenario. Pure: the same scenario gives the same numbers. */
export function run(
	scenario: Scenario,
	{ hours, closer, rtol = pictureTolerance, maxMs, own }: RunOptions = {}
): Run {
	if (!isKnown(scenario)) return unknownRun(scenario.experiment);
	const { system, p, t0, t1, events, marks } = questionOf(scenario, own);
	const times = hours ?? chartTimes(t1, marks, closer);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	const { width } = system;
	const row = new Float64Array(width);
	// No run tells of the shared states.
	const first = system.parts[1].w;
	const columns = Array.from({ length: width }, (_, j) => new Float64Array(j < first ? 0 : times.length));

	const reports = reportsOf(system);
	const kept = toKeep(system, p, events, times.length);
	const turns = reports.map((): Turn[] => []);

	const solution = solveByParts({
		system,
		y0,
		p,
		t0,
		t1,
		events,
		samples: times,
		...tolerances(rtol),
		nonNegative: true,
		maxMs,
		rows: kept.rows,
		watches: watchesOf(system, (place, turn) => turns[place].push(turn)),
		onSample(index, y, parameters) {
			system.observe(y, parameters, row, 1);
			// A state may undershoot zero by less than its tolerance; a concentration shown does not.
			for (let j = first; j < width; j++) columns[j][index] = row[j] < 0 ? 0 : row[j];
		}
	});

	const done = solution.ok ? times.length : solution.samplesDone;
	const told = reports.map((place) =>
		Object.fromEntries(place.map(({ name, at }) => [name, columns[at].subarray(0, done)]))
	) as unknown as Columns[];
	for (const place of turns) place.sort((a, b) => a.hours - b.hours);
	const isCourse = scenario.experiment === 'course';
	return {
		experiment: scenario.experiment,
		hours: times.subarray(0, done),
		columns: told[0],
		places: isCourse ? told : [],
		turns: turns[0],
		placeTurns: isCourse ? turns : [],
		statistics: solution.statistics,
		kept,
		...(solution.ok ? {} : { failure: { cause: solution.cause, atHours: solution.t } })
	};
}

/** Nothing can be said of what has not been loaded. */
function unknownRun(experiment: Experiment): Run {
	const none = new Float64Array();
	return {
		experiment,
		hours: none,
		columns: { tnf: none, il6: none, il1b: none, il10: none },
		places: [],
		turns: [],
		placeTurns: [],
		statistics: noStatistics(),
		failure: { cause: 'bad-input', atHours: 0 }
	};
}

/** A quantity of a place: its name in a run, its column in a table, and where the system reports it. */
export interface Report {
	name: Quantity;
	column: string;
	at: number;
}

/** What each place of a system reports: the one place of an experiment, or every place, each with the body. */
export function reportsOf({ id, parts }: System): Report[][] {
	const all = ({ block, w }: Part): Report[] =>
		block.observables.map((name, i) => ({ name: name as Quantity, column: block.columns[i], at: w + i }));
	const [, hub, ...places] = parts;
	if (id !== 'course') return [all(hub)];
	const inBlood = all(hub);
	const body = Object.entries(bodyNames).map(([name, known]): Report => {
		const { column, at } = inBlood.find((report) => report.name === name)!;
		return { name: known, column: known === name ? column : `blood_${column}`, at };
	});
	// Cytokines, then the body, then what lies beneath: tables begin with what most people look for.
	return places.map((part) => [...all(part).slice(0, 4), ...body, ...all(part).slice(4)]);
}

/** Times for a table: from 0 to the end in equal steps, the end included. */
export function evenTimes(t1: number, step: number): Float64Array {
	const count = Math.floor(t1 / step + 1e-9);
	const times = Float64Array.from({ length: count + 1 }, (_, i) => Math.min(i * step, t1));
	return times[count] < t1 - 1e-9 ? Float64Array.from([...times, t1]) : times;
}

const chartPoints = 480;
/** Within the part that is looked at. */
const closerPoints = 240;

/** Times for a chart: even, closer where it is looked at, and after each mark, where things move within hours. */
function chartTimes(t1: number, marks: readonly number[], closer?: RunOptions['closer']): Float64Array {
	const even = t1 / chartPoints;
	const times = new Set<number>();
	for (let i = 0; i <= chartPoints; i++) times.add(i === chartPoints ? t1 : i * even);
	if (closer) {
		const { from, to } = closer;
		for (let i = 0; i <= closerPoints; i++)
			times.add(Math.min(t1, Math.max(0, from + ((to - from) * i) / closerPoints)));
	}
	for (const t of marks) {
		if (t < 0 || t > t1) continue;
		times.add(t);
		for (let gap = 0.5; gap < 4 * even && gap < 10 * hoursPerDay; gap *= 1.35)
			if (t + gap < t1) times.add(t + gap);
	}
	return Float64Array.from(times).sort();
}
