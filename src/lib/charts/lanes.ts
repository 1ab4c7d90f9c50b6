// Which lanes an experiment shows, from a run and its healthy twin. Fire rises above the line, the brake hangs below.
import type { MeasuredCytokine, Protocol } from '#lib/model/generated/endotoxin-data.ts';
import { men } from '#lib/model/men.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { Run } from '#lib/simulate/run.ts';
import { repeatedProtocol } from '#lib/describe/fit.ts';
import { roundUp } from './scales.ts';

export type LaneId = 'il1b' | 'il6' | 'tnf' | 'il10' | 'bone' | 'pain' | 'crp' | 'severity';

export interface Lane {
	id: LaneId;
	/** rise: from a line at the bottom; hang: from a heavy line at the top; split: both from a line between. */
	kind: 'rise' | 'hang' | 'split';
	/** Colour token, e.g. `tnf` for `--tnf` and `--tnf-text`. */
	tone: 'tnf' | 'il6' | 'il1b' | 'il10' | 'bone' | 'ink';
	/** Stroke dashes: colour never stands alone. */
	dash: string;
	height: number;
	/** Value at the far end of the lane from its line. */
	max: number;
	values: Float64Array;
	/** The healthy twin. */
	ghost: Float64Array;
	ghostHours: Float64Array;
	/** What healthy cells would make under the same signal. */
	need?: Float64Array;
	/** Second half of a split lane, hanging, with its own healthy twin and scale. */
	below?: { values: Float64Array; ghost: Float64Array; max: number };
	measured?: Measured;
}

/** Measured points of a protocol, and where they are known, of each man. */
export interface Measured {
	hours: readonly number[];
	mean: readonly number[];
	sd: readonly number[];
	men: readonly (readonly number[])[];
	menHours: readonly number[];
}

export function lanesOf(scenario: Scenario, run: Run, healthy: Run): Lane[] {
	if (run.experiment === 'dish') return dishLanes(run, healthy);
	return run.experiment === 'endotoxin' ? endotoxinLanes(scenario, run, healthy) : courseLanes(run, healthy);
}

function courseLanes(run: Run, healthy: Run): Lane[] {
	const lane = laneMaker(run, healthy);
	const { osteoclasts, bone, severity } = run.columns;
	const cytokines = [
		lane('il1b', 'rise', 'il1b', '2 3 7 3', 44, 3),
		lane('il6', 'rise', 'il6', '7 3', 70, 80),
		lane('tnf', 'rise', 'tnf', '', 76, 60),
		{ ...lane('il10', 'hang', 'il10', '', 80, 15, run.columns.il10Need), need: run.columns.il10Need }
	];
	if (severity) {
		// Skin or bowel: no bone to lose, and what hurts there is another matter.
		const lanes = [...cytokines, { ...lane('severity', 'rise', 'ink', '1 4', 60, 1), max: 1 }];
		return [...lanes, lane('crp', 'rise', 'ink', '', 40, 10)];
	}
	return [
		...cytokines,
		{
			id: 'bone',
			kind: 'split',
			tone: 'bone',
			dash: '',
			height: 92,
			max: roundUp(Math.max(1, highest(excess(osteoclasts!)))),
			values: excess(osteoclasts!),
			ghost: excess(healthy.columns.osteoclasts!),
			ghostHours: healthy.hours,
			below: { values: lost(bone!), ghost: lost(healthy.columns.bone!), max: 1 }
		},
		{ ...lane('pain', 'rise', 'ink', '1 4', 40, 10), max: 10 },
		lane('crp', 'rise', 'ink', '', 40, 10)
	];
}

/** Four accumulating cytokines; the grey twin is the healthy culture beside it. */
function dishLanes(run: Run, healthy: Run): Lane[] {
	const lane = laneMaker(run, healthy);
	const need = run.columns.il10Need!;
	return [
		lane('il1b', 'rise', 'il1b', '2 3 7 3', 92, 20),
		lane('il6', 'rise', 'il6', '7 3', 124, 100),
		lane('tnf', 'rise', 'tnf', '', 124, 100),
		{ ...lane('il10', 'hang', 'il10', '', 132, 100, need), need }
	];
}

function endotoxinLanes(scenario: Scenario, run: Run, healthy: Run): Lane[] {
	const lane = laneMaker(run, healthy);
	const protocol = repeatedProtocol(scenario);
	const withData = (made: Lane): Lane => {
		const measured = protocol && measuredOf(protocol, made.id as MeasuredCytokine);
		if (!measured) return made;
		const highest = Math.max(...measured.men.flat(), ...measured.mean.map((m, i) => m + measured.sd[i]));
		return { ...made, measured, max: Math.max(made.max, roundUp(highest)) };
	};
	const need = run.columns.il10Need!;
	return [
		withData(lane('il6', 'rise', 'il6', '7 3', 132, 100)),
		withData(lane('tnf', 'rise', 'tnf', '', 132, 50)),
		withData({ ...lane('il10', 'hang', 'il10', '', 132, 20, need), need }),
		lane('il1b', 'rise', 'il1b', '2 3 7 3', 44, 5),
		lane('crp', 'rise', 'ink', '', 40, 10)
	];
}

/** @param atLeast keeps the scale from magnifying rest */
function laneMaker(run: Run, healthy: Run) {
	return (
		id: Exclude<LaneId, 'bone'>,
		kind: Lane['kind'],
		tone: Lane['tone'],
		dash: string,
		height: number,
		atLeast: number,
		further?: Float64Array
	): Lane => {
		const values = run.columns[id]!;
		const ghost = healthy.columns[id]!;
		const max = roundUp(Math.max(atLeast, highest(values), highest(ghost), further ? highest(further) : 0));
		return { id, kind, tone, dash, height, max, values, ghost, ghostHours: healthy.hours };
	};
}

const measuredKept = new Map<string, Measured>();

/** The same object for the same data, so that it is drawn once. */
function measuredOf(protocol: Protocol, id: MeasuredCytokine): Measured | undefined {
	if (!men || !(id in men.individuals)) return undefined;
	const known = protocol === men.bolus;
	const key = `${known} ${id}`;
	let measured = measuredKept.get(key);
	if (!measured) {
		const { mean, sd } = protocol[id];
		measured = {
			hours: protocol.hours,
			mean,
			sd,
			men: known ? men.individuals[id] : [],
			menHours: men.individuals.hours
		};
		measuredKept.set(key, measured);
	}
	return measured;
}

function highest(values: Float64Array): number {
	let max = 0;
	for (let i = 0; i < values.length; i++) if (values[i] > max) max = values[i];
	return max;
}

/** Osteoclasts above rest; rest is 1. */
const excess = keeping((values) => values.map((v) => Math.max(0, v - 1)));

/** Bone lost, as a share of healthy. */
const lost = keeping((values) => values.map((v) => Math.max(0, 1 - v)));

/** The same curve for the same curve: that of the healthy twin is made, and drawn, once. */
function keeping(work: (values: Float64Array) => Float64Array) {
	const kept = new WeakMap<Float64Array, Float64Array>();
	return (values: Float64Array): Float64Array => {
		let found = kept.get(values);
		if (!found) kept.set(values, (found = work(values)));
		return found;
	};
}
