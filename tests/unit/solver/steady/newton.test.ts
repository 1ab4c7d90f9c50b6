// Newton from many starts: it finds what is there, says what it did not find, and never throws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steadyState, steadyStates } from '#lib/solver/steady/newton.ts';
import type { Family } from '#lib/solver/steady/types.ts';
import { baker, brusselator, brusselatorA, cusp } from './families.ts';

test('the Brusselator rests at (a, b/a), from near and far', () => {
	for (const start of [
		[1, 1],
		[0.1, 5],
		[8, 0.2]
	]) {
		const result = steadyState(brusselator, 2.5, Float64Array.from(start));
		expect(result.ok).toBe(true);
		expect(result.y[0]).toBeCloseTo(brusselatorA, 12);
		expect(result.y[1]).toBeCloseTo(2.5 / brusselatorA, 12);
	}
});

test('the model of Baker has three steady states between its folds: low and high are stable, the middle a saddle', () => {
	const starts = [0.02, 0.1, 0.3, 0.6].flatMap((p) => [0, 1, 2].map((a) => Float64Array.of(a, p)));
	const states = steadyStates(baker(3.5), 10, starts).sort((x, y) => x.y[1] - y.y[1]);
	expect(states.map(({ stability }) => stability.unstable)).toEqual([0, 1, 0]);
});

test('what is found is steady, and once each', () => {
	const between = fc.double({ min: -3, max: 3, noNaN: true });
	fc.assert(
		fc.property(
			fc.double({ min: -0.5, max: 0.5, noNaN: true }),
			fc.array(between, { maxLength: 12 }),
			(parameter, at) => {
				const states = steadyStates(
					cusp,
					parameter,
					at.map((x) => Float64Array.of(x))
				);
				for (const { y, stability } of states) {
					expect(Math.abs(parameter + y[0] - y[0] ** 3)).toBeLessThan(1e-9);
					expect(stability.unstable).toBe(1 - 3 * y[0] ** 2 > 0 ? 1 : 0);
				}
				const apart = states.flatMap((a, i) => states.slice(i + 1).map((b) => Math.abs(a.y[0] - b.y[0])));
				expect(apart.every((distance) => distance > 1e-7)).toBe(true);
				expect(states.length).toBeLessThanOrEqual(3);
			}
		),
		{ seed: 4 }
	);
});

test('states that make no sense are left out when asked', () => {
	const starts = [-1, 0.1, 1].map((x) => Float64Array.of(x));
	expect(steadyStates(cusp, 0, starts)).toHaveLength(3);
	expect(steadyStates(cusp, 0, starts, ([x]) => x >= 0)).toHaveLength(2);
});

const family = (f: (x: number) => number, slope: (x: number) => number): Family => ({
	n: 1,
	scale: Float64Array.of(1),
	parameterScale: 1,
	rhs: ([x], _, d) => d.set([f(x)]),
	jacobian: ([x], _, matrix) => matrix.set([slope(x)])
});

test('a far start does not run away: the arctangent, on which full steps grow', () => {
	const arctangent = family(Math.atan, (x) => 1 / (1 + x * x));
	for (const start of [1.5, 10, -300]) {
		const result = steadyState(arctangent, 0, Float64Array.of(start));
		expect(result.ok).toBe(true);
		expect(Math.abs(result.y[0])).toBeLessThan(1e-9);
	}
});

test('failures are named', () => {
	const cause = (given: Family, start: number[], parameter = 0) => {
		const result = steadyState(given, parameter, Float64Array.from(start));
		return result.ok || result.cause;
	};
	const nowhere = family(
		(x) => x * x + 1,
		(x) => 2 * x
	);
	expect(cause(nowhere, [0.7])).toBe('no-convergence');
	expect(cause(nowhere, [0])).toBe('singular');
	expect(
		cause(
			family(
				() => NaN,
				() => 1
			),
			[1]
		)
	).toBe('not-finite');
	expect(cause(cusp, [NaN])).toBe('bad-input');
	expect(cause(cusp, [1, 2])).toBe('bad-input');
	expect(cause(cusp, [1], Infinity)).toBe('bad-input');
	expect(cause({ ...cusp, scale: Float64Array.of(0) }, [1])).toBe('bad-input');
});
