// The methods that Rodas5P is weighed against are what they are called: a comparison with a broken rival proves nothing.
import { expect, test } from 'vitest';
import type { OneStepMethod } from '#lib/solver/types.ts';
import { contenders, denseSubject } from '../../bench/methods/contenders.ts';
import { denseWeights, esdirk4, kvaerno5 } from '../../bench/methods/runge-kutta.ts';
import { circle, walk, type Errors } from './circle.ts';

const subject = denseSubject(circle);
/** So fine that what the iterations leave is not seen. */
const tolerances = { rtol: 1e-13, atol: 1e-13 };

/** Power of the step with which an error falls from 20 to 40 steps. */
function powerOf(make: () => OneStepMethod, name: keyof Errors): number {
	return Math.log2(walk(20, make())[name] / walk(40, make())[name]);
}

/** Order of the result, of the estimate and of the dense output inside a step (each with its power of the step). */
const expected: Record<string, { end: number; estimate: number; between: number }> = {
	rodas5p: { end: 5, estimate: 5, between: 5 },
	rodas4: { end: 4, estimate: 4, between: 4 },
	esdirk4: { end: 4, estimate: 4, between: 4 },
	kvaerno5: { end: 5, estimate: 5, between: 5 },
	radau5: { end: 5, estimate: 4, between: 4 }
};

test('every contender is held to its orders', () => {
	expect(contenders.map(({ id }) => id)).toEqual(Object.keys(expected));
});

test.each(
	contenders.flatMap(({ id, make }) => Object.entries(expected[id]).map((e) => [id, ...e, make] as const))
)('%s: the error “%s” goes with the power %s of the step', (_, name, power, make) => {
	const found = powerOf(() => make(subject, tolerances), name as keyof Errors);
	expect(found).toBeGreaterThan(power - 0.4);
	expect(found).toBeLessThan(power + 0.75);
});

test.each([
	['ESDIRK4(3)6L[2]SA', esdirk4],
	['Kværnø 5(4)', kvaerno5]
] as const)('%s meets the conditions of its order, and so does its dense output', (_, tableau) => {
	const { a, c, order } = tableau;
	const full = a.map((row) => c.map((__, j) => row[j] ?? 0));
	const last = full[full.length - 1];
	const dot = (x: readonly number[], y: readonly number[]) => x.reduce((sum, v, i) => sum + v * y[i], 0);
	const power = (q: number) => c.map((ci) => ci ** q);
	const apply = (x: readonly number[]) => full.map((row) => dot(row, x));
	// With stages of order 2 these are all that is left of the conditions up to order 5.
	c.forEach((ci, i) => expect(apply(c)[i]).toBeCloseTo(ci ** 2 / 2, 13));
	for (let q = 0; q < order; q++) expect(dot(last, power(q))).toBeCloseTo(1 / (q + 1), 13);
	expect(dot(last, apply(power(2)))).toBeCloseTo(1 / 12, 13);
	const above =
		order < 5 ? [] : [apply(power(3)), apply(apply(power(2))), c.map((v, i) => v * apply(power(2))[i])];
	above.forEach((x, i) => expect(dot(last, x)).toBeCloseTo([1 / 20, 1 / 60, 1 / 15][i], 13));
	const weights = denseWeights(tableau);
	for (const theta of [0.3, 0.7, 1]) {
		const b = c.map((__, i) => weights.reduce((sum, w, j) => sum + w[i] * theta ** (j + 1), 0));
		for (let q = 0; q < 4; q++) expect(dot(b, power(q))).toBeCloseTo(theta ** (q + 1) / (q + 1), 12);
		expect(dot(b, apply(power(2)))).toBeCloseTo(theta ** 4 / 12, 12);
		if (theta === 1) b.forEach((v, i) => expect(v).toBeCloseTo(last[i], 12));
	}
});
