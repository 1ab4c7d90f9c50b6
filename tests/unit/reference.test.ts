// Whole runs against trajectories that other solvers made from the same formulas: right-hand side, derived code,
// events and integration all at once. See tests/reference/README.md.
import { describe, expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { reportsOf, run } from '#lib/simulate/run.ts';
import { systemOf } from '#lib/simulate/systems.ts';
import { integrate } from '#lib/solver/integrate.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { flatten, layoutOf } from '../../scripts/generate/flatten.ts';
import { fingerprint } from '../reference/export-model.ts';
import trajectories from '../reference/trajectories.json' with { type: 'json' };

type Case = (typeof trajectories.cases)[number];

/** Errors at the end of a run may be this many times the tolerance of a step; 4.4 is the most that was seen. */
const growth = 10;

const scenarioOf = ({ id, states, crossCheck, values, hours, ...scenario }: Case) => {
	expect([id, states, crossCheck, values, hours]).not.toContain(undefined);
	return scenario as Scenario;
};

/** Our states at the hours of the reference. */
function solved(one: Case, rtol: number): number[][] {
	const { system, p, t0, t1, events } = questionOf(scenarioOf(one));
	expect([...system.states]).toEqual(one.states);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	const rows: number[][] = [];
	const solution = integrate({
		system,
		y0,
		p,
		t0,
		t1,
		events,
		rtol,
		atol: rtol * 0.01,
		samples: Float64Array.from(one.hours),
		onSample: (_, y) => rows.push([...y])
	});
	expect(solution.ok).toBe(true);
	return rows;
}

/** The largest value that each state ever has: what its errors are measured against. */
const largest = ({ states, values }: Case) =>
	states.map((_, j) => Math.max(...values.map((row) => row[j]), 1e-12));

/** Fails with the place of the largest error when that is too large. `ours` gives our value of state j at hour i. */
function expectClose(
	one: Case,
	places: number[],
	ours: (i: number, j: number) => number,
	bound: number
): void {
	const scale = largest(one);
	let worst = 0;
	let where = '';
	one.values.forEach((row, i) => {
		for (const j of places) {
			const error = Math.abs(ours(i, j) - row[j]) / scale[j];
			// Nothing is larger than NaN, so once found it stays.
			if (error > worst || Number.isNaN(error)) {
				worst = error;
				where = `${one.states[j]} at ${one.hours[i]} h`;
			}
		}
	});
	expect(worst, where).toBeLessThanOrEqual(bound);
}

test('the reference was made from this model (else: make it anew, see tests/reference/README.md)', () => {
	expect(trajectories.fingerprint).toBe(fingerprint());
});

describe.each(trajectories.cases)('$id', (one) => {
	test('the two solvers behind the reference agree far better than we ask of ours', () => {
		expect(one.crossCheck).toBeLessThan(5e-9);
	});

	test.each([1e-4, 1e-5, 1e-6, 1e-8])('every state at every time, rtol %s', (rtol) => {
		const rows = solved(one, rtol);
		expect(rows).toHaveLength(one.values.length);
		expectClose(one, [...one.states.keys()], (i, j) => rows[i][j], growth * rtol);
	});

	test('what a run reports at its usual tolerance', () => {
		const { columns, failure } = run(scenarioOf(one), { hours: Float64Array.from(one.hours) });
		expect(failure).toBeUndefined();
		const { observables } = flatten(
			assemblies.find((a) => a.id === one.experiment)!,
			layoutOf(assemblies)
		);
		const columnOf = new Map<number, Float64Array>();
		for (const { name, at } of reportsOf(systemOf(scenarioOf(one)))[0]) {
			const j = one.states.indexOf(observables[at].formula.toString());
			if (j >= 0) columnOf.set(j, columns[name]!);
		}
		expect(columnOf.size).toBeGreaterThan(5);
		for (const column of columnOf.values()) expect(column).toHaveLength(one.hours.length);
		expectClose(one, [...columnOf.keys()], (i, j) => columnOf.get(j)![i], growth * 1e-5);
	});
});
