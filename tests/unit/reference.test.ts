// Whole runs against trajectories that other solvers made from the same formulas: right-hand side, derived code,
// events and integration all at once. See tests/reference/README.md.
import { describe, expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { reportsOf, run } from '#lib/simulate/run.ts';
import { systemOf } from '#lib/simulate/systems.ts';
import { flatten, layoutOf } from '../../scripts/generate/flatten.ts';
import { fingerprint } from '../reference/export-model.ts';
import { cases, fingerprint as referenceOf, scenarioOf, solved, worstOf, type Case } from './trajectories.ts';

/** Errors anywhere in a run may be this many times the tolerance of a step. */
const growth = 10;

/** Fails with the place of the largest error when that is too large. `ours` gives our value of state j at hour i. */
function expectClose(
	one: Case,
	places: number[],
	ours: (i: number, j: number) => number,
	bound: number
): void {
	const { error, row, column } = worstOf(one.values, places, ours);
	expect(error, `${one.states[column]} at ${one.hours[row]} h`).toBeLessThanOrEqual(bound);
}

test('the reference was made from this model (else: make it anew, see tests/reference/README.md)', () => {
	expect(referenceOf).toBe(fingerprint());
});

describe.each(cases)('$id', (one) => {
	test('the two solvers behind the reference agree far better than we ask of ours', () => {
		expect(one.crossCheck).toBeLessThan(5e-9);
	});

	test.each([1e-4, 1e-5, 1e-6, 1e-7, 1e-8])('every state at every time, rtol %s', (rtol) => {
		const { rows, states, ok } = solved(one, rtol);
		expect(ok).toBe(true);
		expect([...states]).toEqual(one.states);
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
