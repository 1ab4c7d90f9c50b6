// A system that is driven by known functions of time, and by the trace of another solution.
import { describe, expect, test } from 'vitest';
import { denseSystem } from '#lib/solver/dense-system.ts';
import { integrate } from '#lib/solver/integrate.ts';
import { Trace } from '#lib/solver/trace.ts';
import type { Given, OdeSystem, Problem, SolverEvent } from '#lib/solver/types.ts';

const none = new Float64Array(0);

/** x' = k (u − x) with k = 50: stiff, and it follows u, which stands at place 0 and is not solved for. */
const rate = 50;
const follower: OdeSystem = {
	n: 2,
	from: 1,
	to: 2,
	rhs: (y, _, d) => (d[1] = rate * (y[0] - y[1])),
	jacobianSize: 0,
	jacobian: () => {},
	factorSize: 1,
	factor(_, diagonal, lu) {
		lu[0] = 1 / (diagonal + rate);
		return true;
	},
	solve: (lu, b) => (b[1] = (b[1] + rate * b[0]) * lu[0])
};

function given(u: (t: number) => number, slope: (t: number) => number): Given {
	let now = 0;
	return {
		enter: () => {},
		begin(t, y) {
			now = t;
			y[0] = u(t);
		},
		values: (t, y) => (y[0] = u(t)),
		slopes: (factor, b) => (b[0] = factor * slope(now))
	};
}

function follow(problem: Partial<Problem>) {
	const asked = {
		system: follower,
		y0: Float64Array.of(0, 0),
		p: none,
		t0: 0,
		t1: 3,
		rtol: 1e-8,
		atol: 1e-10
	};
	const solution = integrate({ ...asked, ...problem });
	expect(solution.ok).toBe(true);
	return solution;
}

const end = (problem: Partial<Problem>): number => follow(problem).y[1];

/** x(t) of the follower of sin t from rest. */
const exact = (t: number) =>
	(rate * (rate * Math.sin(t) - Math.cos(t)) + rate * Math.exp(-rate * t)) / (rate * rate + 1);

test('what is given drives the solution to its tolerance', () => {
	expect(end({ given: given(Math.sin, Math.cos) })).toBeCloseTo(exact(3), 7);
});

test('without its slope the order is lost: more than twice the steps for the same', () => {
	const steps = (slope: (t: number) => number) =>
		follow({ given: given(Math.sin, slope) }).statistics.accepted;
	expect(steps(() => 0)).toBeGreaterThan(2 * steps(Math.cos));
});

test('what is still at rest does not sleep through what will move it', () => {
	const inside = (t: number) => t > 1 && t < 2;
	const pulse = (t: number) => (inside(t) ? Math.sin(Math.PI * (t - 1)) ** 2 : 0);
	const slope = (t: number) => (inside(t) ? Math.PI * Math.sin(2 * Math.PI * (t - 1)) : 0);
	const seen: number[] = [];
	const onSample = (_: number, y: Float64Array) => void seen.push(y[1]);
	// The event tells the solver where to look: a step may jump over what begins and ends inside it.
	const events = [{ t: 1, apply: () => {} }];
	const samples = Float64Array.of(0.9, 1.5, 3);
	end({ given: given(pulse, slope), t1: 100, rtol: 1e-6, events, samples, onSample });
	expect(seen[0]).toBeCloseTo(0, 9);
	expect(seen[1]).toBeGreaterThan(0.9);
	expect(seen[2]).toBeCloseTo(0, 6);
});

describe('a trace', () => {
	/** u' = v, v' = −u: u = sin t. */
	const circle = denseSystem({
		n: 2,
		rhs(y, _, d) {
			d[0] = y[1];
			d[1] = -y[0];
		},
		jacobian: (_, __, jac) => jac.set([0, 1, -1, 0])
	});
	const doubling: SolverEvent = { t: 1, apply: (y) => (y[0] *= 2) };

	function traced(events: SolverEvent[] = []): Trace {
		const trace = new Trace([1, 2, 3], circle, (y, out) => {
			out[0] = y[0];
			out[1] = 3 * y[0] - 2 * y[1] + 5;
			out[2] = 0;
		});
		const y0 = Float64Array.of(0, 1);
		integrate({
			system: circle,
			y0,
			p: none,
			t0: 0,
			t1: 3,
			rtol: 1e-9,
			atol: 1e-12,
			events,
			onStep: trace.keep
		});
		return trace;
	}

	test('keeps what it selects, with its slopes, at any time and in any order', () => {
		const trace = traced();
		trace.enter(0, 3);
		for (const t of [0, 2.9, 0.013, 1.7, 3, 1]) {
			const [values, slopes] = [new Float64Array(4), new Float64Array(4)];
			trace.addValues(t, values);
			trace.addSlopes(t, slopes);
			const [u, v] = [Math.sin(t), Math.cos(t)];
			expect(values[1]).toBeCloseTo(u, 7);
			expect(values[2]).toBeCloseTo(3 * u - 2 * v + 5, 6);
			expect(slopes[1]).toBeCloseTo(v, 5);
			expect(slopes[2]).toBeCloseTo(3 * v + 2 * u, 5);
		}
	});

	test('slopes are those of its own polynomials, however coarse', () => {
		const trace = new Trace([0], circle, (y, out) => void (out[0] = y[0]));
		const y0 = Float64Array.of(0, 1);
		integrate({ system: circle, y0, p: none, t0: 0, t1: 6, rtol: 1e-2, atol: 1e-2, onStep: trace.keep });
		trace.enter(0, 6);
		const at = (t: number, add: 'addValues' | 'addSlopes') => {
			const out = new Float64Array(1);
			trace[add](t, out);
			return out[0];
		};
		const gap = 1e-5;
		for (let t = 0.05; t < 6; t += 0.0937) {
			const difference = (at(t + gap, 'addValues') - at(t - gap, 'addValues')) / (2 * gap);
			expect(at(t, 'addSlopes')).toBeCloseTo(difference, 6);
		}
	});

	test('tells which values are ever other than zero', () => {
		expect(traced().live.sort()).toEqual([1, 2]);
	});

	test('before an event it gives what was before, after it what came after', () => {
		const trace = traced([doubling]);
		const at = (start: number, stop: number, t: number) => {
			const values = new Float64Array(4);
			trace.enter(start, stop);
			trace.addValues(t, values);
			return values[1];
		};
		expect(at(0, 1, 1)).toBeCloseTo(Math.sin(1), 7);
		expect(at(1, 3, 1)).toBeCloseTo(2 * Math.sin(1), 7);
		expect(at(0, 1, 0.5)).toBeCloseTo(Math.sin(0.5), 7);
	});

	test('forgets all when it is cleared', () => {
		const trace = traced();
		trace.clear();
		expect([...trace.live]).toEqual([]);
	});

	test('drives a follower as the function itself does', () => {
		const trace = traced();
		const slopes = new Float64Array(4);
		const upstream: Given = {
			enter: (from, to) => trace.enter(from, to),
			begin(t, y) {
				slopes.fill(0);
				trace.addSlopes(t, slopes);
				this.values(t, y);
			},
			values(t, y) {
				const values = new Float64Array(4);
				trace.addValues(t, values);
				y[0] = values[1];
			},
			slopes: (factor, b) => (b[0] = factor * slopes[1])
		};
		expect(end({ given: upstream, rtol: 1e-7 })).toBeCloseTo(exact(3), 6);
	});
});
