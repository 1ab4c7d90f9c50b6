// Part by part or all at once: the same answer.
import { describe, expect, test } from 'vitest';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { solveByParts, tolerances, type SystemProblem } from '#lib/simulate/cascade.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { evenTimes } from '#lib/simulate/run.ts';
import { integrate } from '#lib/solver/integrate.ts';
import type { Solution } from '#lib/solver/types.ts';

const scenario = (change: Partial<Scenario>): Scenario => ({
	...defaultScenario(),
	il10: equalParts(0.45),
	duration_d: 300,
	...change
});

function problemOf(asked: Scenario, rtol: number): SystemProblem {
	const { system, p, t0, t1, events } = questionOf(asked);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	return { system, y0, p, t0, t1, events, nonNegative: true, ...tolerances(rtol) };
}

/** States at the samples, and the solution. */
function sampled(solve: (problem: SystemProblem) => Solution, problem: SystemProblem) {
	const rows: Float64Array[] = [];
	const samples = problem.samples ?? evenTimes(problem.t1, problem.t1 / 100);
	const onSample = (_: number, y: Float64Array) => void rows.push(Float64Array.from(y));
	return { solution: solve({ ...problem, samples, onSample }), rows };
}

const drugs: Scenario['therapies'] = [
	{ id: 'naproxen', start: 30, end: 200 },
	{ id: 'etanercept', start: 60, end: 150 },
	{ id: 'infliximab', start: 180, end: 290, every: 42 }
];

describe.each<[string, Partial<Scenario>]>([
	['one bone', {}],
	['drugs of all kinds', { therapies: drugs }],
	['bones, skin and bowel with drugs', { sites: 3, skin: 'psoriasis', bowel: 'bowel', therapies: drugs }],
	[
		'endotoxin under a drug from before',
		{ experiment: 'endotoxin', therapies: [{ ...drugs[0], start: -3, end: 2 }] }
	],
	['the dish', { experiment: 'dish' }]
])('%s', (_, change) => {
	const rtol = 1e-7;
	const asked = scenario(change);
	const { rows, solution } = sampled(solveByParts, problemOf(asked, rtol));
	const whole = sampled((problem) => integrate({ ...problem }), problemOf(asked, 1e-9));

	test('agrees with the whole solved at once within ten times the tolerance', () => {
		expect(solution.ok && whole.solution.ok).toBe(true);
		expect(rows).toHaveLength(whole.rows.length);
		const { states } = questionOf(asked).system;
		for (let j = 0; j < states.length; j++) {
			const largest = Math.max(...whole.rows.map((row) => Math.abs(row[j])), 1e-6);
			const worst = Math.max(...rows.map((row, i) => Math.abs(row[j] - whole.rows[i][j]))) / largest;
			expect(worst, states[j]).toBeLessThan(10 * rtol);
		}
	});

	test('ends where the last sample is, in all its parts', () => {
		expect([...solution.y]).toEqual([...rows[rows.length - 1]]);
	});

	test('gives the same bits when it is asked again, whatever was asked in between', () => {
		sampled(solveByParts, problemOf(scenario({ therapies: drugs, sites: 3 }), 1e-4));
		expect(sampled(solveByParts, problemOf(asked, rtol)).rows).toEqual(rows);
	});
});

test('a flare in one bone costs the others no step', () => {
	const steps = (sites: number) =>
		solveByParts(problemOf(scenario({ sites, duration_d: 730 }), 1e-4)).statistics.accepted;
	// Eight bones solved at once take more than three times the steps, each for all of them.
	expect(steps(8)).toBeLessThan(8 * steps(1));
});

test('when one part fails, all are told as far as it came', () => {
	const problem = problemOf(scenario({ sites: 2 }), 1e-6);
	const { o, block } = problem.system.parts[2];
	const tnf = o + block.states.indexOf('tnf');
	const events = [...problem.events!, { t: 2400, apply: (y: Float64Array) => (y[tnf] = NaN) }];
	const { solution, rows } = sampled(solveByParts, { ...problem, events: events.sort((a, b) => a.t - b.t) });
	expect(solution).toMatchObject({ ok: false, cause: 'not-finite', t: 2400, samplesDone: rows.length });
	expect(rows.length).toBeGreaterThan(10);
	expect(rows.every((row) => row.every(Number.isFinite))).toBe(true);
});

test('the limit of steps counts for all parts together', () => {
	const { statistics, ...rest } = solveByParts({ ...problemOf(scenario({ sites: 2 }), 1e-6), maxSteps: 150 });
	expect(rest).toMatchObject({ ok: false, cause: 'too-many-steps' });
	expect(statistics.accepted + statistics.rejected).toBeLessThanOrEqual(150);
});

test('bad input is told as such, with nothing done', () => {
	const problem = { ...problemOf(scenario({}), 1e-6), rtol: -1 };
	expect(solveByParts(problem)).toMatchObject({ ok: false, cause: 'bad-input', samplesDone: 0 });
	const short = { ...problemOf(scenario({}), 1e-6), y0: new Float64Array(3) };
	expect(solveByParts(short)).toMatchObject({ ok: false, cause: 'bad-input' });
});
