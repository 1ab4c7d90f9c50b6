// What cannot be solved ends with a typed cause: no exception, no endless loop, no NaN handed on.
import { expect, test, vi } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { integrate } from '#lib/solver/integrate.ts';
import type { OdeSystem, Problem, Solution } from '#lib/solver/types.ts';
import { decay, problems } from './problems.ts';

/** A problem that can be solved, with changes. New vectors each time: events may write into them. */
const problem = (change: Partial<Problem> = {}): Problem => ({
	system: decay,
	y0: Float64Array.of(1),
	p: Float64Array.of(1),
	t0: 0,
	t1: 2,
	rtol: 1e-6,
	atol: 1e-9,
	...change
});

/** A one-state system from its right-hand side and derivative. */
const scalar = (f: (y: number) => number, slope: (y: number) => number): OdeSystem =>
	denseSystem({
		n: 1,
		rhs: ([y], _, d) => void (d[0] = f(y)),
		jacobian: ([y], _, j) => void (j[0] = slope(y))
	});

/** The cause of a failure, after a look at what comes with it. */
function causeOf(solution: Solution): string {
	expect(solution.y.every(Number.isFinite)).toBe(true);
	expect(Number.isFinite(solution.t)).toBe(true);
	return solution.ok ? 'none' : solution.cause;
}

test('the problem that the others spoil can be solved', () => {
	expect(causeOf(integrate(problem()))).toBe('none');
});

test('a solution that runs to infinity stops at the pole', () => {
	const explosion = scalar(
		(y) => y * y,
		(y) => 2 * y
	);
	const solution = integrate(problem({ system: explosion }));
	expect(causeOf(solution)).toBe('step-too-small');
	expect(solution.t).toBeCloseTo(1, 6);
});

test.each([
	['nowhere', () => NaN],
	['from 0.5 on downwards', (y: number) => (y < 0.5 ? NaN : -y)],
	['nowhere, being infinite', () => Infinity]
])('a right-hand side that is defined %s', (_, f) => {
	const cause = causeOf(integrate(problem({ system: scalar(f, () => -1) })));
	expect(['step-too-small', 'not-finite']).toContain(cause);
});

test('a Jacobian that is not a number', () => {
	const system = scalar(
		(y) => -y,
		() => NaN
	);
	expect(causeOf(integrate(problem({ system })))).toBe('step-too-small');
});

test('an event that breaks the state', () => {
	const solution = integrate(problem({ events: [{ t: 1, apply: (y) => (y[0] = NaN) }] }));
	expect(solution).toMatchObject({ ok: false, cause: 'not-finite', t: 1 });
});

test('an event that breaks the state at the very end', () => {
	const solution = integrate(problem({ events: [{ t: 2, apply: (y) => (y[0] = NaN) }] }));
	expect(solution).toMatchObject({ ok: false, cause: 'not-finite', t: 2 });
});

test('an event that breaks the parameters', () => {
	const solution = integrate(problem({ events: [{ t: 1, apply: (_, p) => (p[0] = NaN) }] }));
	expect(solution).toMatchObject({ ok: false, t: 1 });
	expect(causeOf(solution)).not.toBe('none');
});

test('too many steps, and how far it came', () => {
	const { system, y0, t1 } = problems.VDPOL;
	const samples = Float64Array.of(0, 1e-9, t1);
	const onSample = vi.fn();
	const solution = integrate(
		problem({ system, y0, t1, p: new Float64Array(0), samples, onSample, maxSteps: 20 })
	);
	expect(causeOf(solution)).toBe('too-many-steps');
	const { accepted, rejected } = solution.statistics;
	expect(accepted + rejected).toBe(20);
	expect(solution).toMatchObject({ samplesDone: 2 });
	expect(onSample).toHaveBeenCalledTimes(2);
});

test('time is up, and how far it came', () => {
	const { system, y0, t1 } = problems.VDPOL;
	const asked = { system, y0, t1, p: new Float64Array(0) };
	const solution = integrate(problem({ ...asked, maxMs: -1 }));
	expect(causeOf(solution)).toBe('too-long');
	const { accepted, rejected } = solution.statistics;
	expect(accepted + rejected).toBeGreaterThan(0);
	expect(solution.t).toBeLessThan(t1);
	expect(causeOf(integrate(problem({ ...asked, maxMs: 1e9 })))).toBe('none');
});

test('a state that would go below zero is refused where that was asked', () => {
	const fall = scalar(
		() => -1,
		() => 0
	);
	const free = integrate(problem({ system: fall }));
	expect(free.y[0]).toBeCloseTo(-1, 6);
	const kept = integrate(problem({ system: fall, nonNegative: true }));
	expect(causeOf(kept)).toBe('step-too-small');
	expect(kept.t).toBeCloseTo(1, 6);
});

const apply = () => {};
const bad: [string, Partial<Problem>][] = [
	['an end before the start', { t1: -1 }],
	['an end that is not a number', { t1: NaN }],
	['an end that never comes', { t1: Infinity }],
	['a start that is not a number', { t0: NaN }],
	['no tolerance', { rtol: 0 }],
	['a tolerance that is not a number', { rtol: NaN }],
	['no absolute tolerance', { atol: 0 }],
	['one negative absolute tolerance', { atol: Float64Array.of(-1) }],
	['too many absolute tolerances', { atol: Float64Array.of(1, 1) }],
	['a state too long', { y0: Float64Array.of(1, 1) }],
	['a state that is not a number', { y0: Float64Array.of(NaN) }],
	['a parameter that is not finite', { p: Float64Array.of(Infinity) }],
	[
		'events out of order',
		{
			events: [
				{ t: 1, apply },
				{ t: 0.5, apply }
			]
		}
	],
	['an event at no time', { events: [{ t: NaN, apply }] }],
	['samples out of order', { samples: Float64Array.of(1, 0.5) }],
	['samples before the start', { samples: Float64Array.of(-1, 1) }],
	['samples after the end', { samples: Float64Array.of(1, 3) }],
	['a sample at no time', { samples: Float64Array.of(NaN) }]
];

test.each(bad)('bad input: %s', (_, change) => {
	const onSample = vi.fn();
	const solution = integrate(problem({ ...change, onSample }));
	expect(solution).toMatchObject({ ok: false, cause: 'bad-input' });
	expect(onSample).not.toHaveBeenCalled();
});
