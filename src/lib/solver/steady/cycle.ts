// Limit cycles by simulation: let the system run in, put a section across the way of one state, and wait until the
// system passes it as it did before (Seydel, Practical Bifurcation and Stability Analysis, 7: Poincaré's return map).
// Finds stable cycles only; what is unstable needs continuation.
import { integrate } from '../integrate.ts';
import type { FailureCause, OdeSystem } from '../types.ts';

export interface CycleQuestion {
	system: OdeSystem;
	/** Parameters, not changed. */
	p: Float64Array;
	/** Where to begin. */
	y0: Float64Array;
	/** The state across whose way the section is put, halfway between its least and its most. */
	watched: number;
	/** Typical size of each state, all above zero; infinite for one that need not return. */
	scale: Float64Array;
	/** Time to run in, then to look for the section; the longest period has to fit in the second. */
	transient: number;
	window: number;
	/** At most this many windows more for the cycle to settle. */
	windows?: number;
	/** The cycle is closed when each state returns to within this share of its scale. */
	closing?: number;
	rtol?: number;
	atol?: Float64Array | number;
}

export interface Cycle {
	period: number;
	/** The state at the section, on the way up. */
	y: Float64Array;
	/** Least and most of each state over one period. */
	least: Float64Array;
	most: Float64Array;
	/** What each state gained over it: nothing but rounding, save where its scale is infinite. */
	gain: Float64Array;
	/** How often one period passes the section upwards. */
	turns: number;
	/** How far the state came back from where it was, against its scale. */
	gap: number;
}

export type CycleResult =
	| { kind: 'cycle'; cycle: Cycle }
	/** It came to rest. */
	| { kind: 'steady'; y: Float64Array }
	/** Neither within the time that was given; `gap` is how far the last turn was from closing. */
	| { kind: 'undecided'; y: Float64Array; gap: number }
	| { kind: 'failed'; cause: FailureCause };

const samplesPerWindow = 2000;
const mostTurns = 4;
/** A state that moves by less of its scale is at rest. */
const still = 1e-7;

interface Passage {
	t: number;
	y: Float64Array;
}

class Failed {
	constructor(readonly cause: FailureCause) {}
}

/** Never throws; the same question gives the same answer. */
export function limitCycle(question: CycleQuestion): CycleResult {
	const { system, scale, y0, transient, window, windows = 20, closing = 1e-6, watched } = question;
	const sizes = scale.length === system.n && scale.every((s) => s > 0);
	if (!sizes || !(transient >= 0 && window > 0 && watched in y0))
		return { kind: 'failed', cause: 'bad-input' };
	const run = runner(question);
	const ranIn = run(y0, transient);
	if (ranIn instanceof Failed) return { kind: 'failed', cause: ranIn.cause };

	const looked = extremes(run, ranIn, window, system.n);
	if (looked instanceof Failed) return { kind: 'failed', cause: looked.cause };
	const level = (looked.least[watched] + looked.most[watched]) / 2;
	if (looked.most.every((most, i) => most - looked.least[i] <= still * scale[i])) {
		return { kind: 'steady', y: looked.y };
	}

	const passages: Passage[] = [];
	let here: Passage = { t: 0, y: looked.y };
	let gap = Infinity;
	for (let count = 0; count < windows; count++) {
		const found = passagesIn(run, here, question, level);
		if (found instanceof Failed) return { kind: 'failed', cause: found.cause };
		for (const passage of found.passages) {
			passages.push(passage);
			for (let turns = 1; turns <= mostTurns && turns < passages.length; turns++) {
				const before = passages[passages.length - 1 - turns];
				const apart = distance(passage.y, before.y, scale);
				if (turns === 1) gap = apart;
				if (apart > closing) continue;
				const period = passage.t - before.t;
				const whole = extremes(run, passage.y, period, system.n);
				if (whole instanceof Failed) return { kind: 'failed', cause: whole.cause };
				const { least, most } = whole;
				const swing = distance(most, least, scale);
				// A slow spiral into rest nearly closes as well: what is left of it has to be small against its size.
				if (apart > closing * Math.min(1, swing)) continue;
				const gain = whole.y.map((value, i) => value - passage.y[i]);
				return { kind: 'cycle', cycle: { period, y: passage.y, least, most, gain, turns, gap: apart } };
			}
		}
		const moved = distance(found.end.y, here.y, scale);
		here = found.end;
		if (found.passages.length === 0 && moved <= still) return { kind: 'steady', y: here.y };
	}
	return { kind: 'undecided', y: here.y, gap };
}

type Runner = (
	from: Float64Array,
	time: number,
	each?: (t: number, y: Float64Array) => void
) => Float64Array | Failed;

/** Runs the system for a time, with evenly spaced looks at it. */
function runner({ system, p, rtol = 1e-8, atol = rtol * 0.01 }: CycleQuestion): Runner {
	return (from, time, each) => {
		const samples =
			each && Float64Array.from({ length: samplesPerWindow }, (_, i) => (i / samplesPerWindow) * time);
		const solution = integrate({
			system,
			y0: from,
			p: Float64Array.from(p),
			t0: 0,
			t1: time,
			rtol,
			atol,
			samples,
			onSample: each && ((i, y) => each(samples![i], y))
		});
		return solution.ok ? Float64Array.from(solution.y) : new Failed(solution.cause);
	};
}

function extremes(run: Runner, from: Float64Array, time: number, n: number) {
	const least = new Float64Array(n).fill(Infinity);
	const most = new Float64Array(n).fill(-Infinity);
	const y = run(from, time, (_, state) => {
		for (let i = 0; i < n; i++) {
			if (state[i] < least[i]) least[i] = state[i];
			if (state[i] > most[i]) most[i] = state[i];
		}
	});
	return y instanceof Failed ? y : { y, least, most };
}

/** Where the watched state rises through the level within one window: bracketed by looks, then found by Newton. */
function passagesIn(run: Runner, here: Passage, question: CycleQuestion, level: number) {
	const { watched, window, system, p } = question;
	const brackets: { t: number; y: Float64Array; width: number }[] = [];
	let last: Passage | undefined;
	const see = (t: number, y: Float64Array) => {
		if (last && last.y[watched] < level && y[watched] >= level) {
			brackets.push({ t: last.t, y: last.y, width: t - last.t });
		}
		last = { t, y: Float64Array.from(y) };
	};
	const end = run(here.y, window, see);
	if (end instanceof Failed) return end;
	see(window, end);

	const d = new Float64Array(system.n);
	const passages: Passage[] = [];
	for (const { t, y, width } of brackets) {
		let low = 0;
		let high = width;
		let at = width / 2;
		let state = y;
		for (let i = 0; i < 40; i++) {
			const reached = run(y, at);
			if (reached instanceof Failed) return reached;
			state = reached;
			const off = state[watched] - level;
			if (off < 0) low = at;
			else high = at;
			system.rhs(state, p, d);
			const newton = at - off / d[watched];
			const next = newton > low && newton < high ? newton : (low + high) / 2;
			if (Math.abs(next - at) <= 1e-13 * window || off === 0) break;
			at = next;
		}
		passages.push({ t: here.t + t + at, y: state });
	}
	return { passages, end: { t: here.t + window, y: end } };
}

function distance(a: Float64Array, b: Float64Array, scale: Float64Array): number {
	let worst = 0;
	for (let i = 0; i < a.length; i++) worst = Math.max(worst, Math.abs(a[i] - b[i]) / scale[i]);
	return worst;
}
