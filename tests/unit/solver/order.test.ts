// Rodas5P does what its paper says: order 5, an error estimate of order 4, a dense output of order 4, L-stability.
import { expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { OdeSystem } from '#lib/solver/types.ts';

const none = new Float64Array(0);

/** A point on a circle whose radius tends to 1: x = cos t, y = sin t from (1, 0). Nonlinear, coupled, known. */
const circle = denseSystem({
	n: 2,
	rhs([x, y], _, d) {
		const pull = 1 - x * x - y * y;
		d[0] = -y + x * pull;
		d[1] = x + y * pull;
	},
	jacobian([x, y], _, j) {
		const pull = 1 - x * x - y * y;
		j.set([pull - 2 * x * x, -1 - 2 * x * y, 1 - 2 * x * y, pull - 2 * y * y]);
	}
});

interface Errors {
	end: number;
	/** Largest error inside the first step, which begins without any. */
	inside: number;
	/** Longest error estimate of any step. */
	estimate: number;
}

/** Walks the circle for one time unit in `count` equal steps. */
function walk(count: number): Errors {
	const method = new Rodas5p(circle);
	const step = 1 / count;
	const y = Float64Array.of(1, 0);
	const out = new Float64Array(2);
	let inside = 0;
	let estimate = 0;
	for (let i = 0; i < count; i++) {
		method.begin(y, none);
		method.try(y, none, step);
		estimate = Math.max(estimate, Math.hypot(...method.error));
		if (i === 0) method.prepareDense();
		for (const theta of i === 0 ? [0.2, 0.5, 0.8] : []) {
			method.interpolate(y, theta, out);
			const t = theta * step;
			inside = Math.max(inside, Math.hypot(out[0] - Math.cos(t), out[1] - Math.sin(t)));
		}
		y.set(method.y1);
	}
	return { end: Math.hypot(y[0] - Math.cos(1), y[1] - Math.sin(1)), inside, estimate };
}

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
