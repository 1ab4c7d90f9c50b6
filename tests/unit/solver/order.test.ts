// Rodas5P does what its paper says: order 5, an error estimate of order 4, a dense output of order 4, L-stability.
import { expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { OdeSystem } from '#lib/solver/types.ts';
import { circle, walk, type Errors } from './circle.ts';

const none = new Float64Array(0);

/** Slope of log error over log step between 40 and 160 steps. */
function slopeOf(name: keyof Errors): number {
	return Math.log(walk(40)[name] / walk(160)[name]) / Math.log(4);
}

test('the result has order 5', () => {
	expect(slopeOf('end')).toBeGreaterThan(4.9);
	expect(slopeOf('end')).toBeLessThan(5.2);
});

test('the error estimate is of order 4: it goes with the fifth power of the step', () => {
	expect(slopeOf('estimate')).toBeGreaterThan(4.8);
	expect(slopeOf('estimate')).toBeLessThan(5.2);
});

test('the dense output is of order 4: inside a step its error goes with the fifth power', () => {
	expect(slopeOf('inside')).toBeGreaterThan(4.7);
	expect(slopeOf('inside')).toBeLessThan(5.2);
});

test.each([10, 20, 40, 80])('from %s steps to twice as many the error falls by 2⁵', (count) => {
	const order = Math.log2(walk(count).end / walk(2 * count).end);
	expect(order).toBeGreaterThan(4.75);
	expect(order).toBeLessThan(5.25);
});

test('the dense output meets both ends of a step', () => {
	const method = new Rodas5p(circle);
	const y = Float64Array.of(1, 0);
	const out = new Float64Array(2);
	method.begin(y, none);
	method.try(y, none, 0.3);
	method.prepareDense();
	method.interpolate(y, 0, out);
	expect([...out]).toEqual([...y]);
	method.interpolate(y, 1, out);
	out.forEach((value, i) => expect(value).toBeCloseTo(method.y1[i], 15));
});

test('one step over an infinitely fast decay lands on zero (L-stability)', () => {
	const fast: OdeSystem = denseSystem({
		n: 1,
		rhs: (y, _, d) => void (d[0] = -1e12 * y[0]),
		jacobian: (_, __, j) => void (j[0] = -1e12)
	});
	const method = new Rodas5p(fast);
	const y = Float64Array.of(1);
	method.begin(y, none);
	method.try(y, none, 1);
	expect(Math.abs(method.y1[0])).toBeLessThan(1e-9);
});

test('a singular step is named', () => {
	const method = new Rodas5p({ ...circle, factor: () => false });
	const y = Float64Array.of(1, 0);
	method.begin(y, none);
	expect(method.try(y, none, 0.1)).toBe('singular');
});
