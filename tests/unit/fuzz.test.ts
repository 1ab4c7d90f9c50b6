// A small, seeded slice of what `npm run fuzz` does, and proof that its judge sees what is wrong.
import { expect, test } from 'vitest';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { dragTolerance, run, type Run, type RunOptions } from '#lib/simulate/run.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { judge } from '../fuzz/judge.ts';
import { judgePortion } from '../fuzz/portion.ts';
import undershooting from '../fuzz/undershooting.json' with { type: 'json' };

test('random scenarios run to their end, finite and not negative', () => {
	expect(judgePortion(2026, 120).faults).toEqual([]);
});

test('a state that undershoots by what was once allowed does not stop the solver', () => {
	// Found by the search: in the blood the liver stands a little below zero, and its scale had shrunk since.
	expect(judge(undershooting as Scenario, run, dragTolerance).wrong).toEqual([]);
});

const spoilt = (change: (result: Run) => Run) => (scenario: Scenario, options?: RunOptions) =>
	change(run(scenario, options));

test.each<[string, (result: Run) => Run]>([
	['failed', (r) => ({ ...r, failure: { cause: 'step-too-small', atHours: 3 } })],
	['stopped', (r) => ({ ...r, hours: r.hours.subarray(0, 9) })],
	['steps', (r) => ({ ...r, statistics: { ...r.statistics, accepted: 1e7 } })],
	['points', (r) => ({ ...r, places: [{ ...r.columns, tnf: r.columns.tnf.subarray(1) }] })],
	['tnf', (r) => (r.columns.tnf.set([NaN], 5), r)],
	['tnf', (r) => (r.columns.tnf.set([-1e-9], 5), r)],
	['tnf', (r) => (r.columns.tnf.set([Infinity], 5), r)]
])('the judge sees what is wrong: %s', (fault, change) => {
	const { wrong } = judge(defaultScenario(), spoilt(change));
	expect(wrong.join()).toContain(fault);
	expect(judge(defaultScenario()).wrong).toEqual([]);
});

test('a run that throws is a fault, not an end', () => {
	const throwing = () => {
		throw new Error('broken');
	};
	expect(judge(defaultScenario(), throwing).wrong).toEqual(['threw Error: broken']);
});
