// Doses, starts and stops happen at their exact time, and a sample there shows what holds after them.
import { expect, test } from 'vitest';
import { integrate } from '#lib/solver/integrate.ts';
import type { Problem, Solution, SolverEvent } from '#lib/solver/types.ts';
import { decay, infused } from './problems.ts';

const rtol = 1e-8;

/** Values of the only state at the sample times, and how the run ended. */
function sampled(problem: Partial<Problem>, samples: number[]): { values: number[]; solution: Solution } {
	const values = new Array<number>(samples.length).fill(NaN);
	const solution = integrate({
		system: decay,
		y0: Float64Array.of(1),
		p: Float64Array.of(1),
		t0: 0,
		t1: 2,
		rtol,
		atol: 1e-10,
		samples: Float64Array.from(samples),
		onSample: (i, y) => (values[i] = y[0]),
		...problem
	});
	return { values, solution };
}

const dose = (t: number, amount: number): SolverEvent => ({ t, apply: (y) => (y[0] += amount) });
const set = (t: number, place: number, value: number): SolverEvent => ({
	t,
	apply: (_, p) => (p[place] = value)
});

function expectClose(values: number[], exact: number[]): void {
	expect(values).toHaveLength(exact.length);
	values.forEach((value, i) => expect(Math.abs(value - exact[i])).toBeLessThan(10 * rtol));
}

test('a dose falls exactly at its time, not at the end of a step', () => {
	const at = 1 / 3;
	const { values } = sampled({ events: [dose(at, 5)] }, [0.1, 0.333, at, 0.334, 2]);
	const later = (t: number) => (Math.exp(-at) + 5) * Math.exp(-(t - at));
	expectClose(values, [Math.exp(-0.1), Math.exp(-0.333), later(at), later(0.334), later(2)]);
});

test('an event meets the state and the parameters of its very moment', () => {
	let seen: number[] = [];
	const look: SolverEvent = { t: 0.7, apply: (y, p) => (seen = [y[0], p[0]]) };
	sampled({ events: [set(0.5, 0, 2), look] }, [2]);
	expectClose(seen, [Math.exp(-0.5 - 2 * 0.2), 2]);
});

test('a sample at the time of an event shows the state after it', () => {
	const { values } = sampled({ events: [{ t: 1, apply: (y) => (y[0] = 7) }] }, [1]);
	expect(values).toEqual([7]);
});

test('an infusion starts and stops: exact before, during and after', () => {
	const events = [set(0.25, 0, 3), set(1.25, 0, 0)];
	const problem = { system: infused, p: Float64Array.of(0, 1), y0: Float64Array.of(0), events };
	const { values, solution } = sampled(problem, [0.2, 0.25, 1, 1.25, 2]);
	const top = 3 * (1 - Math.exp(-1));
	expectClose(values, [0, 0, 3 * (1 - Math.exp(-0.75)), top, top * Math.exp(-0.75)]);
	expect(solution.statistics.segments).toBe(3);
});

test('events at the start come before the first sample, those at the end before the last', () => {
	const { values, solution } = sampled({ events: [dose(0, 1), dose(2, 10)] }, [0, 2]);
	expect(values[0]).toBe(2);
	expectClose(values, [2, 2 * Math.exp(-2) + 10]);
	expect(solution.y[0]).toBe(values[1]);
});

test('events before the start are done at the start, events after the end never', () => {
	const { values } = sampled({ events: [dose(-1, 1), dose(2.1, 100)] }, [0, 2]);
	expectClose(values, [2, 2 * Math.exp(-2)]);
});

test('events at one time happen in their order', () => {
	const double: SolverEvent = { t: 1, apply: (y) => (y[0] *= 2) };
	const after = (events: SolverEvent[]) => sampled({ events }, [1]).values[0];
	expect(after([dose(1, 1), double]) - after([double, dose(1, 1)])).toBeCloseTo(1, 7);
});

test('a hundred doses a billionth apart are a hundred doses', () => {
	const events = Array.from({ length: 100 }, (_, i) => dose(1 + i * 1e-9, 1));
	const { values } = sampled({ events }, [2]);
	const exact = events.reduce((sum, { t }) => sum + Math.exp(t - 2), Math.exp(-2));
	expectClose(values, [exact]);
});

test('times that differ by their last bit are one time, late in a long run too', () => {
	const late = 40384.32;
	const twice = [dose(late, 1), dose(late + 2 ** -37, 1)];
	expect(twice[1].t).toBeGreaterThan(twice[0].t);
	const { values, solution } = sampled({ t1: 50000, events: twice }, [late, 50000]);
	expect(solution.ok).toBe(true);
	expect(values[0]).toBeCloseTo(2, 6);
});

test('samples between steps are as good as the steps', () => {
	const times = Array.from({ length: 201 }, (_, i) => i / 100);
	const { values } = sampled({}, times);
	expectClose(
		values,
		times.map((t) => Math.exp(-t))
	);
});

test('a run of no length gives the initial state', () => {
	const { values, solution } = sampled({ t1: 0, events: [dose(0, 1)] }, [0, 0]);
	expect(values).toEqual([2, 2]);
	expect(solution.ok).toBe(true);
});
