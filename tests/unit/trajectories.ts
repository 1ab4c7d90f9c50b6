// The reference trajectories of our experiments, our own at the same hours, and how far the two are apart.
import { solveByParts, tolerances } from '#lib/simulate/cascade.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import trajectories from '../reference/trajectories.json' with { type: 'json' };

export const { cases, fingerprint } = trajectories;
export type Case = (typeof cases)[number];

export function scenarioOf({ id, states, crossCheck, values, hours, ...scenario }: Case): Scenario {
	if ([id, states, crossCheck, values, hours].includes(undefined as never)) throw new Error('not a case');
	return scenario as Scenario;
}

/** Our states at the hours of the reference; what was asked must be solved in the states of the reference. */
export function solved(
	one: Case,
	rtol: number
): { rows: number[][]; states: readonly string[]; ok: boolean } {
	const { system, p, t0, t1, events } = questionOf(scenarioOf(one));
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	const rows: number[][] = [];
	const { ok } = solveByParts({
		system,
		y0,
		p,
		t0,
		t1,
		events,
		...tolerances(rtol),
		samples: Float64Array.from(one.hours),
		onSample: (_, y) => rows.push([...y])
	});
	return { rows, states: system.states, ok };
}

/** The largest error of any value in these columns, over the largest value that its column ever has, and its place. */
export function worstOf(
	values: readonly (readonly number[])[],
	columns: readonly number[],
	ours: (row: number, column: number) => number
): { error: number; row: number; column: number } {
	let worst = { error: 0, row: -1, column: -1 };
	for (const column of columns) {
		const largest = Math.max(...values.map((row) => Math.abs(row[column])), 1e-12);
		values.forEach((row, i) => {
			const error = Math.abs(ours(i, column) - row[column]) / largest;
			// Nothing is larger than NaN, so once found it stays.
			if (error > worst.error || Number.isNaN(error)) worst = { error, row: i, column };
		});
	}
	return worst;
}
