// All states of a run at its reported times, as plain data, for those who look beneath what it reports.
import type { Experiment } from '#lib/scenario/fields.ts';
import type { SolverEvent } from '#lib/solver/types.ts';
import type { System } from './compose.ts';
import { systemFor } from './systems.ts';

export interface Kept {
	/** Places of a course, in order; else none. */
	places: readonly { kind: 'bone' | 'surface'; name: string }[];
	/** Parameters before the first event, and what events made of them: from which hour, which one, its value. */
	p: Float64Array;
	changes: readonly { from: number; at: number; value: number }[];
	/** States at the reported times, one after another. */
	rows: Float64Array;
}

/** States and parameters of one moment; they belong to whoever asked. */
export interface Instant {
	system: System;
	y: Float64Array;
	p: Float64Array;
}

/** @param p parameters before the first event */
export function toKeep(
	system: System,
	p: Float64Array,
	events: readonly SolverEvent[],
	samples: number
): Kept {
	const y = new Float64Array(system.n);
	const before = p.slice();
	const after = p.slice();
	const changes: Kept['changes'][number][] = [];
	for (const event of events) {
		event.apply(y, after);
		for (let at = 0; at < after.length; at++) {
			if (after[at] === before[at]) continue;
			before[at] = after[at];
			changes.push({ from: event.t, at, value: after[at] });
		}
	}
	const [, , ...others] = system.parts;
	const places = others.map(({ name, block }): Kept['places'][number] => ({
		kind: block.id === 'site' ? 'bone' : 'surface',
		name
	}));
	return { places, p: p.slice(), changes, rows: new Float64Array(samples * system.n) };
}

/**
 * @param times the reported times of the run, increasing, at least one
 * @param hours between two of them the states are interpolated linearly, as the curves are drawn
 */
export function instantOf(experiment: Experiment, kept: Kept, times: Float64Array, hours: number): Instant {
	const system = systemFor(experiment, kept.places);
	const { n } = system;
	const { rows } = kept;
	const p = kept.p.slice();
	for (const { from, at, value } of kept.changes) if (from <= hours) p[at] = value;
	let low = 0;
	let high = times.length - 1;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (times[middle] <= hours) low = middle;
		else high = middle;
	}
	const gap = times[high] - times[low];
	const share = gap > 0 ? Math.min(1, Math.max(0, (hours - times[low]) / gap)) : 0;
	const y = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		const value = rows[low * n + i];
		y[i] = value + share * (rows[high * n + i] - value);
	}
	return { system, y, p };
}
