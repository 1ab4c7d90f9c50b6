// Which lanes an experiment shows, from a run and its healthy twin. Fire rises above the line, the brake hangs below.
import type { MeasuredCytokine, Protocol } from '#lib/model/generated/endotoxin-data.ts';
import { men } from '#lib/model/men.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { hoursPerDay } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import { triggersOf } from '#lib/simulate/triggers.ts';
import type { View } from '#lib/state/view.ts';
import { repeatedProtocol } from '#lib/describe/fit.ts';
import { isFurther, shownLanes, type FirstLaneId, type FurtherLaneId, type LaneId } from './catalogue.ts';
import { highestIn, isSpike, levelWithoutSpike } from './robust.ts';
import { decadeUp, pointsWithin, roundUp } from './scales.ts';

export type { LaneId } from './catalogue.ts';

/** What a lane is before it has a run to show. */
export interface LaneKind {
	/** rise: from a line at the bottom; hang: from a heavy line at the top; split: both from a line between. */
	kind: 'rise' | 'hang' | 'split';
	/** Colour token, e.g. `tnf` for `--tnf` and `--tnf-text`. */
	tone: 'tnf' | 'il6' | 'il1b' | 'il10' | 'bone' | 'ink';
	/** Stroke dashes: colour never stands alone. */
	dash: string;
	height: number;
	/** The least the lane reaches to: keeps the scale from magnifying rest. */
	atLeast: number;
	/** The scale ends there, whatever the run does. */
	most?: number;
	/** Where a logarithmic scale begins, for what can have one; in the unit of the curve. */
	floor?: number;
	/** Logarithmic by nature: a ratio is doubled and halved. */
	alwaysLog?: true;
	/** Figures at the ticks for 1 of the curve, e.g. 100 for shares told in per cent. */
	unit?: number;
	/** The curve in a run: this one, its healthy twin, or one that is pinned. */
	of: (run: Run) => Float64Array | undefined;
	/** The hanging half of a split lane; it reaches to 1. */
	ofBelow?: (run: Run) => Float64Array | undefined;
}

export interface Lane extends Pick<
	LaneKind,
	'kind' | 'tone' | 'dash' | 'height' | 'unit' | 'of' | 'ofBelow'
> {
	id: LaneId;
	/** Value at the far end of the lane from its line, and at its line where the scale is logarithmic. */
	max: number;
	floor?: number;
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

/** How a person wants the lanes. */
export interface LaneChoice {
	/** In the order in which they stand. */
	ids: readonly LaneId[];
	log?: boolean;
	/** The scale leaves room for a lone spike. */
	whole?: boolean;
	/** Scales suit what is looked at. */
	view?: View;
	/** What is known of lanes that are loaded on demand; without it they are left out. */
	further?: Readonly<Record<FurtherLaneId, LaneKind>>;
	/** What a failed solve had reached: the scale has room for it. */
	also?: Run;
	/** The last word on the end of a scale: that of a fixed axis. */
	keep?: (scale: string, max: number) => number;
}

export function lanesOf(
	scenario: Scenario,
	run: Run,
	healthy: Run,
	choice: LaneChoice = { ids: shownLanes(run) }
): Lane[] {
	const protocol = run.experiment === 'endotoxin' ? repeatedProtocol(scenario) : undefined;
	const kinds = firstKinds[run.experiment];
	const strikes = run.experiment === 'course' ? triggersOf(scenario).map(({ day }) => day * hoursPerDay) : [];
	return choice.ids.flatMap((id) => {
		const kind = isFurther(id) ? choice.further?.[id] : kinds[id];
		const measured = protocol && measuredOf(protocol, id as MeasuredCytokine);
		return (kind && laneOf(id, kind, run, healthy, { ...choice, strikes }, measured)) ?? [];
	});
}

function laneOf(
	id: LaneId,
	kind: LaneKind,
	run: Run,
	healthy: Run,
	choice: LaneChoice & Struck,
	measured?: Measured
): Lane | undefined {
	const values = kind.of(run);
	const ghost = kind.of(healthy);
	if (!values || !ghost) return undefined;
	const need = id === 'il10' ? run.columns.il10Need : undefined;
	const floor = kind.alwaysLog || choice.log ? kind.floor : undefined;
	const scale = `${run.experiment} ${id} ${floor ? 'log' : ''}`;
	const level = levelOf(kind, { values, ghost, need, measured }, floor !== undefined, run, healthy, choice);
	const max = choice.keep?.(scale, level) ?? level;
	const { tone, dash, height, unit, of, ofBelow } = kind;
	const [lost, ghostLost] = [ofBelow?.(run), ofBelow?.(healthy)];
	const below = lost && ghostLost && { values: lost, ghost: ghostLost, max: 1 };
	const drawn = { values, ghost, ghostHours: healthy.hours, need, below, measured };
	return { id, kind: kind.kind, tone, dash, height, unit, of, ofBelow, max, floor, ...drawn };
}

/** Hours at which triggers strike. */
interface Struck {
	strikes: readonly number[];
}

/** Where the scale of a lane ends. */
function levelOf(
	{ atLeast, most, kind, of }: LaneKind,
	{ values, ghost, need, measured }: Pick<Lane, 'values' | 'ghost' | 'need' | 'measured'>,
	isLog: boolean,
	run: Run,
	healthy: Run,
	{ view, whole, also, strikes }: LaneChoice & Struck
): number {
	if (most !== undefined) return most;
	const [first, end] = view ? pointsWithin(run.hours, view) : [0, values.length];
	const [ghostFirst, ghostEnd] = view ? pointsWithin(healthy.hours, view) : [0, ghost.length];
	// Spikes of triggers are those of a course; a dose of endotoxin is all spike.
	const isCut = run.experiment === 'course' && !whole && !isLog && kind !== 'split';
	const reach = (curve: Float64Array) =>
		isCut && isSpike(run.hours, curve, first, end - 1, strikes)
			? levelWithoutSpike(run.hours, curve, first, end - 1)
			: highestIn(curve, first, end - 1);
	const own = Math.max(reach(values), need ? reach(need) : 0);
	const cut = isCut && own < highestIn(need ?? values, first, end - 1);
	// A healthy person shakes off the trigger: beside a cut spike theirs is cut, too.
	const healthyToo = cut ? 0 : highestIn(ghost, ghostFirst, ghostEnd - 1);
	const inMen = measured ? highestMeasured(measured) : 0;
	const reached = also ? levelWithoutSpike(also.hours, of(also) ?? new Float64Array(0)) : 0;
	const level = Math.max(atLeast, cut ? 1.08 * own : own, healthyToo, inMen, reached);
	return isLog ? decadeUp(level) : roundUp(level);
}

const highestMeasured = ({ men, mean, sd }: Measured) =>
	Math.max(...men.flat(), ...mean.map((m, i) => m + sd[i]));

/** Osteoclasts above rest; rest is 1. */
const excess = keeping((values) => values.map((v) => Math.max(0, v - 1)));

/** Bone lost, as a share of healthy. */
const lost = keeping((values) => values.map((v) => Math.max(0, 1 - v)));

/** The same curve for the same curve: that of the healthy twin is made, and drawn, once. */
function keeping(work: (values: Float64Array) => Float64Array) {
	const kept = new WeakMap<Float64Array, Float64Array>();
	return (values: Float64Array | undefined): Float64Array | undefined => {
		if (!values) return undefined;
		let found = kept.get(values);
		if (!found) kept.set(values, (found = work(values)));
		return found;
	};
}

const il1b = { kind: 'rise', tone: 'il1b', dash: '2 3 7 3', of: (run: Run) => run.columns.il1b } as const;
const il6 = {
	kind: 'rise',
	tone: 'il6',
	dash: '7 3',
	floor: 0.1,
	of: (run: Run) => run.columns.il6
} as const;
const tnf = { kind: 'rise', tone: 'tnf', dash: '', floor: 1, of: (run: Run) => run.columns.tnf } as const;
const il10 = { kind: 'hang', tone: 'il10', dash: '', floor: 1, of: (run: Run) => run.columns.il10 } as const;
const crp: LaneKind = {
	kind: 'rise',
	tone: 'ink',
	dash: '',
	height: 44,
	atLeast: 10,
	floor: 0.1,
	of: (run) => run.columns.crp
};

/** Lanes of the first page in each experiment: as high as what they tell. Fire rises, the brake hangs. */
const firstKinds: Record<Run['experiment'], Partial<Record<FirstLaneId, LaneKind>>> = {
	course: {
		il1b: { ...il1b, height: 48, atLeast: 3, floor: 0.01 },
		il6: { ...il6, height: 68, atLeast: 80 },
		tnf: { ...tnf, height: 72, atLeast: 60 },
		il10: { ...il10, height: 72, atLeast: 15 },
		bone: {
			kind: 'split',
			tone: 'bone',
			dash: '',
			height: 84,
			atLeast: 1,
			of: (run) => excess(run.columns.osteoclasts),
			ofBelow: (run) => lost(run.columns.bone)
		},
		severity: {
			kind: 'rise',
			tone: 'ink',
			dash: '1 4',
			height: 60,
			atLeast: 1,
			most: 1,
			unit: 100,
			of: (run) => run.columns.severity
		},
		pain: {
			kind: 'rise',
			tone: 'ink',
			dash: '1 4',
			height: 44,
			atLeast: 10,
			most: 10,
			of: (run) => run.columns.pain
		},
		crp
	},
	/** Measured in twenty men. */
	endotoxin: {
		il6: { ...il6, height: 112, atLeast: 100 },
		tnf: { ...tnf, height: 112, atLeast: 50 },
		il10: { ...il10, height: 112, atLeast: 20 },
		il1b: { ...il1b, height: 48, atLeast: 5, floor: 0.01 },
		crp
	},
	/** Four that pile up; the grey twin is the healthy culture beside it. */
	dish: {
		il1b: { ...il1b, height: 64, atLeast: 20, floor: 0.1 },
		il6: { ...il6, height: 88, atLeast: 100 },
		tnf: { ...tnf, height: 88, atLeast: 100 },
		il10: { ...il10, height: 92, atLeast: 100 }
	}
};

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
