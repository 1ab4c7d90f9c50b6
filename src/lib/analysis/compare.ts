// What a run comes to in figures: those that runs are compared by.
import { flaresOf } from '#lib/simulate/flares.ts';
import { inflamedHours } from '#lib/simulate/lesions.ts';
import { peakOf } from '#lib/simulate/measures.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import { feltFrom, seenFrom, type Turn } from '#lib/simulate/turns.ts';
import { clock } from '#lib/scenario/fields.ts';
import { areaOver, clipped, lowOf, meanOf } from './curves.ts';

/**
 * pg/mL; area: pg/mL times the unit of time; time: days in a course, hours elsewhere; count: whole; number: a mean of
 * counts; share: of healthy, 0..1; ten: of 10; mg/L.
 */
export type Unit = 'pg/mL' | 'area' | 'time' | 'count' | 'number' | 'share' | 'ten' | 'mg/L';

interface Kind {
	unit: Unit;
	/** What it tells of: of each of these a sentence tells once. */
	theme: 'flare' | 'fire' | 'il6' | 'raised' | 'brake' | 'bone' | 'pain' | 'body';
	/** The smallest difference worth telling: in its own unit, and as a share of the reference. */
	worth: { absolute: number; relative: number };
}

const kind = (unit: Unit, theme: Kind['theme'], absolute: number, relative = 0): Kind => ({
	unit,
	theme,
	worth: { absolute, relative }
});

/** In the order of the table. What counts as worth telling is our choice: less than what a reader sees in the picture. */
export const measures = {
	flares: kind('count', 'flare', 1),
	inFlare: kind('time', 'flare', 5, 0.04),
	onMri: kind('time', 'flare', 5, 0.04),
	silent: kind('time', 'pain', 5, 0.05),
	inflamed: kind('time', 'flare', 5, 0.04),
	lesionsMax: kind('count', 'body', 1),
	lesionsMean: kind('number', 'body', 0.3, 0.05),
	tnfPeak: kind('pg/mL', 'fire', 2, 0.05),
	tnfPeakAt: kind('time', 'raised', 1, 0.05),
	tnfArea: kind('area', 'fire', 20, 0.04),
	tnfRaised: kind('time', 'raised', 5, 0.04),
	il6Peak: kind('pg/mL', 'il6', 5, 0.05),
	il6Area: kind('area', 'il6', 50, 0.04),
	il10Peak: kind('pg/mL', 'brake', 0.5, 0.05),
	il10Area: kind('area', 'brake', 10, 0.04),
	boneLow: kind('share', 'bone', 0.01),
	boneLowAt: kind('time', 'bone', 10, 0.05),
	boneEnd: kind('share', 'bone', 0.01),
	painMean: kind('ten', 'pain', 0.2),
	painWorst: kind('ten', 'pain', 0.4),
	felt: kind('time', 'pain', 5, 0.05),
	crpPeak: kind('mg/L', 'body', 1, 0.08)
} as const satisfies Record<string, Kind>;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as MeasureId[];

/** Those that a run has, in its units. */
export type Measured = Partial<Record<MeasureId, number>>;

/** TNF above this excess over rest counts as raised (pg/mL). */
const raised = 20;

/** The hour until which all of these runs are known: what lies behind it cannot be compared. */
export function commonEnd(runs: readonly Run[]): number {
	return Math.min(...runs.map(({ hours }) => hours[hours.length - 1] ?? 0));
}

/**
 * Figures of a run at the place that it tells of, until an hour. Without anything solved there are none.
 * @param until hours; the end of the run when it is later
 */
export function measuresOf(run: Run, until = Infinity): Readonly<Measured> {
	if (run.hours.length < 2) return {};
	const end = Math.min(until, run.hours[run.hours.length - 1]);
	if (!(end > run.hours[0])) return {};
	if (end < run.hours[run.hours.length - 1]) return measured(run, end);
	let whole = wholeRuns.get(run);
	if (!whole) wholeRuns.set(run, (whole = measured(run, end)));
	return whole;
}

/** A pinned or healthy run is asked for at every frame of a drag. */
const wholeRuns = new WeakMap<Run, Measured>();

function measured(run: Run, end: number): Measured {
	const perUnit = clock[run.experiment] === 'h' ? 1 : hoursPerDay;
	const hours = clipped(run.hours, run.hours, end);
	const curve = (values: Float64Array) => clipped(run.hours, values, end);
	const { columns } = run;
	const [tnf, il6, il10] = [columns.tnf, columns.il6, columns.il10].map(curve);
	const tnfPeak = peakOf(hours, tnf);
	const found: Measured = {
		tnfPeak: tnfPeak.value,
		tnfPeakAt: tnfPeak.hours / perUnit,
		tnfArea: areaOver(hours, tnf, tnf[0]) / perUnit,
		il6Peak: peakOf(hours, il6).value,
		il6Area: areaOver(hours, il6, il6[0]) / perUnit,
		il10Peak: peakOf(hours, il10).value,
		il10Area: areaOver(hours, il10, il10[0]) / perUnit
	};
	if (columns.crp) found.crpPeak = peakOf(hours, curve(columns.crp)).value;
	if (run.experiment !== 'course') return found;
	found.tnfRaised = hoursRaised(hours, tnf) / perUnit;
	if (columns.severity) found.inflamed = inflamedHours(hours, curve(columns.severity)) / perUnit;
	if (columns.bone) Object.assign(found, boneMeasures(run, hours, end));
	return { ...found, ...lesionMeasures(run, end) };
}

function boneMeasures(run: Run, hours: Float64Array, end: number): Measured {
	const { columns, turns } = run;
	const bone = clipped(run.hours, columns.bone!, end);
	const pain = clipped(run.hours, columns.pain!, end);
	const low = lowOf(hours, bone);
	const flares = flaresOf(run).filter(({ start }) => start < end);
	const inFlare = flares.reduce((sum, flare) => sum + Math.min(flare.end, end) - flare.start, 0);
	const seen = spansAbove(turns, 'seen', columns.mri![0] >= seenFrom, end);
	const felt = spansAbove(turns, 'felt', columns.pain![0] >= feltFrom, end);
	return {
		flares: flares.length,
		inFlare: inFlare / hoursPerDay,
		onMri: hoursOf(seen) / hoursPerDay,
		silent: (hoursOf(seen) - hoursOf(shared(seen, felt))) / hoursPerDay,
		boneLow: low.value,
		boneLowAt: low.hours / hoursPerDay,
		boneEnd: bone[bone.length - 1],
		painMean: meanOf(hours, pain),
		painWorst: peakOf(hours, pain).value,
		felt: hoursOf(felt) / hoursPerDay
	};
}

/** How many bones are inflamed on MRI at once: at most, and on average. Only where several bones are followed. */
function lesionMeasures({ places, placeTurns }: Run, end: number): Measured {
	const bones = places.flatMap(({ mri }, i) => (mri ? [{ mri, turns: placeTurns[i] }] : []));
	if (bones.length < 2) return {};
	const steps = bones.flatMap(({ mri, turns }) => {
		const seen = turns.filter(({ what, hours }) => what === 'seen' && hours <= end);
		const start = mri[0] >= seenFrom ? [{ hours: 0, by: 1 }] : [];
		return [...start, ...seen.map(({ hours, rising }) => ({ hours, by: rising ? 1 : -1 }))];
	});
	steps.sort((a, b) => a.hours - b.hours || a.by - b.by);
	let most = 0;
	let now = 0;
	for (const { by } of steps) most = Math.max(most, (now += by));
	const all = bones.reduce(
		(sum, { mri, turns }) => sum + hoursOf(spansAbove(turns, 'seen', mri[0] >= seenFrom, end)),
		0
	);
	return { lesionsMax: most, lesionsMean: all / end };
}

type Span = readonly [from: number, to: number];

/** When a threshold is passed between 0 and `end`, in hours, from the turns that the solver found. */
function spansAbove(turns: readonly Turn[], what: Turn['what'], startsAbove: boolean, end: number): Span[] {
	const spans: Span[] = [];
	let since = startsAbove ? 0 : undefined;
	for (const turn of turns) {
		if (turn.what !== what || turn.hours > end) continue;
		if (turn.rising) since ??= turn.hours;
		else if (since !== undefined) {
			spans.push([since, turn.hours]);
			since = undefined;
		}
	}
	if (since !== undefined) spans.push([since, end]);
	return spans;
}

const hoursOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

/** What two lists of spans have in common. */
function shared(some: readonly Span[], others: readonly Span[]): Span[] {
	return some.flatMap(([a, b]) =>
		others.map(([c, d]): Span => [Math.max(a, c), Math.min(b, d)]).filter(([from, to]) => from < to)
	);
}

/** From the first hour at which TNF is raised to the last. */
function hoursRaised(hours: Float64Array, tnf: Float64Array): number {
	const isRaised = (v: number) => v - tnf[0] > raised;
	const first = tnf.findIndex(isRaised);
	return first < 0 ? 0 : hours[tnf.findLastIndex(isRaised)] - hours[first];
}
