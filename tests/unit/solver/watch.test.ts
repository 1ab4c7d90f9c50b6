// Times at which watched values change sign, on a circle whose crossings are known.
import { expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { integrate } from '#lib/solver/integrate.ts';
import type { Problem } from '#lib/solver/types.ts';

/** x = cos t, y = sin t. */
const circle = denseSystem({
	n: 2,
	rhs(y, _, d) {
		d[0] = -y[1];
		d[1] = y[0];
	},
	jacobian: (_, __, jac) => jac.set([0, -1, 1, 0])
});

interface Crossing {
	index: number;
	t: number;
	rising: boolean;
}

/** Crossings of x through each level, in order of time. */
function crossings(levels: number[], problem: Partial<Problem> = {}): Crossing[] {
	const found: Crossing[] = [];
	const solution = integrate({
		system: circle,
		y0: Float64Array.of(1, 0),
		p: new Float64Array(0),
		t0: 0,
		t1: 7,
		rtol: 1e-9,
		atol: 1e-12,
		watch: {
			count: levels.length,
			measure: (y, _, out) => levels.forEach((level, i) => (out[i] = y[0] - level)),
			onCrossing: (index, t, rising) => found.push({ index, t, rising })
		},
		...problem
	});
	expect(solution.ok).toBe(true);
	return found.sort((a, b) => a.t - b.t);
}

test('each crossing once, at its time, with its direction', () => {
	const found = crossings([0]);
	expect(found.map(({ rising }) => rising)).toEqual([false, true]);
	expect(found[0].t).toBeCloseTo(Math.PI / 2, 6);
	expect(found[1].t).toBeCloseTo((3 * Math.PI) / 2, 6);
});

test('several levels are told apart, and one that is never reached is not told of', () => {
	const found = crossings([0.5, -0.5, 1.5]);
	expect(found.map(({ index }) => index)).toEqual([0, 1, 1, 0]);
	found.forEach(({ t }, i) => expect(t).toBeCloseTo([1, 2, 4, 5][i] * (Math.PI / 3), 6));
});

test('a value that an event makes jump crosses at the time of the event', () => {
	const flipped = crossings([0], { t1: 1, events: [{ t: 0.25, apply: (y) => (y[0] = -y[0]) }] });
	expect(flipped).toEqual([{ index: 0, t: 0.25, rising: false }]);
});

test('the last step is looked at, too, even when it is cut short', () => {
	const [found] = crossings([0], { t1: Math.PI / 2 + 1e-6 });
	expect(found.t).toBeCloseTo(Math.PI / 2, 6);
	expect(crossings([0], { t1: Math.PI / 2 - 1e-6 })).toEqual([]);
});

test('watching changes nothing of the solution', () => {
	const solve = (watch?: Problem['watch']) =>
		integrate({
			system: circle,
			y0: Float64Array.of(1, 0),
			p: new Float64Array(0),
			t0: 0,
			t1: 7,
			rtol: 1e-6,
			atol: 1e-9,
			watch
		});
	expect(solve({ count: 1, measure: (y, _, out) => (out[0] = y[0]), onCrossing: () => {} })).toEqual(solve());
});
