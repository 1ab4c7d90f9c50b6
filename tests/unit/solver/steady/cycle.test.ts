// Limit cycles by simulation: periods that are known, rest that is told from a cycle, failures that are named.
import { describe, expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { limitCycle, type CycleQuestion } from '#lib/solver/steady/cycle.ts';
import type { Family } from '#lib/solver/steady/types.ts';
import auto from '../../../reference/continuation/auto.json' with { type: 'json' };
import { baker, brusselator, brusselatorA, vanDerPol } from './families.ts';

/** The system of a family, its parameter in p[0]. */
const systemOf = ({ n, rhs, jacobian }: Family) =>
	denseSystem({
		n,
		rhs: (y, p, d) => rhs(y, p[0], d),
		jacobian: (y, p, matrix) => jacobian(y, p[0], matrix)
	});

const ask = (family: Family, parameter: number, y0: number[], more: Partial<CycleQuestion> = {}) =>
	limitCycle({
		system: systemOf(family),
		p: Float64Array.of(parameter),
		y0: Float64Array.from(y0),
		watched: 0,
		scale: family.scale,
		transient: 60,
		window: 40,
		rtol: 1e-10,
		atol: 1e-12,
		...more
	});

function cycleOf(...question: Parameters<typeof ask>) {
	const result = ask(...question);
	if (result.kind !== 'cycle') throw new Error(result.kind);
	return result.cycle;
}

describe("van der Pol's oscillator, μ = 1", () => {
	// Period 6.6632868593 and amplitude 2.0086198609: Andersen and Geer, SIAM J. Appl. Math. 42 (1982) 678.
	test('its period and amplitude', () => {
		const { period, most, least, turns } = cycleOf(vanDerPol, 1, [0.1, 0]);
		expect(period).toBeCloseTo(6.6632868593, 8);
		expect(most[0]).toBeCloseTo(2.0086198609, 5);
		expect(least[0]).toBeCloseTo(-2.0086198609, 5);
		expect(turns).toBe(1);
	});

	test('the same from inside and outside', () => {
		const inside = cycleOf(vanDerPol, 1, [0.01, 0]);
		const outside = cycleOf(vanDerPol, 1, [4, 4]);
		expect(inside.period).toBeCloseTo(outside.period, 8);
		expect(inside.most[1]).toBeCloseTo(outside.most[1], 5);
		expect(Math.abs(inside.gain[0])).toBeLessThan(1e-6);
	});
});

test('small cycles near a Hopf point have its period', () => {
	const { period, most, least } = cycleOf(brusselator, 1 + brusselatorA ** 2 + 0.02, [1.4, 2], {
		transient: 1500,
		rtol: 1e-8,
		atol: 1e-10
	});
	expect(most[0] - least[0]).toBeGreaterThan(0.01);
	expect(period / ((2 * Math.PI) / brusselatorA)).toBeCloseTo(1, 2);
});

test("the cycles of Baker's model: AUTO's periods and extremes", () => {
	expect(auto.baker7.cycles.at.length).toBeGreaterThan(1);
	for (const { parameter, period, least, most, state } of auto.baker7.cycles.at) {
		const ours = cycleOf(baker(7), parameter, [state.a, state.p], { watched: 1, transient: 400 });
		expect(ours.period / period).toBeCloseTo(1, 6);
		expect(ours.least[1] / least).toBeCloseTo(1, 3);
		expect(ours.most[1] / most).toBeCloseTo(1, 3);
	}
});

describe('what is no cycle', () => {
	test('rest, reached at once or in a spiral', () => {
		const near = ask(brusselator, 1.5, [2, 2]);
		expect(near.kind).toBe('steady');
		// It comes to rest only after the section was put up.
		expect(ask(brusselator, 1.5, [2, 2], { transient: 0 }).kind).toBe('steady');
	});

	test('a spiral that loses a thousandth a turn: it all but closes', () => {
		const start = [brusselatorA + 1e-4, (1 + brusselatorA ** 2) / brusselatorA];
		const slow = ask(brusselator, 1 + brusselatorA ** 2 - 0.0005, start, { transient: 10, windows: 4 });
		expect(slow.kind).toBe('undecided');
	});

	test('growth without end', () => {
		const runaway: Family = {
			...brusselator,
			rhs: (_, __, d) => d.set([1, 0]),
			jacobian: (_, __, m) => m.fill(0)
		};
		expect(ask(runaway, 0, [0, 0], { windows: 3 }).kind).toBe('undecided');
	});

	test('failures of the solver and bad questions', () => {
		const explodes: Family = {
			...vanDerPol,
			rhs: ([x], _, d) => d.set([x * x, 0]),
			jacobian: ([x], _, matrix) => matrix.set([2 * x, 0, 0, 0])
		};
		const result = ask(explodes, 0, [1, 0]);
		expect(result.kind).toBe('failed');
		expect(ask(vanDerPol, 1, [1, 0], { watched: 7 })).toEqual({ kind: 'failed', cause: 'bad-input' });
		expect(ask(vanDerPol, 1, [1, 0], { scale: Float64Array.of(1) })).toEqual({
			kind: 'failed',
			cause: 'bad-input'
		});
		expect(ask(vanDerPol, 1, [1, NaN])).toEqual({ kind: 'failed', cause: 'bad-input' });
		expect(ask(vanDerPol, 1, [1, 0], { window: 0 })).toEqual({ kind: 'failed', cause: 'bad-input' });
	});
});
