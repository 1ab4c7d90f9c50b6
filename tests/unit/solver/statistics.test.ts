// The counts that come with a solution are the calls that were made.
import { expect, test } from 'vitest';
import { integrate } from '#lib/solver/integrate.ts';
import type { OdeSystem } from '#lib/solver/types.ts';
import { problems } from './problems.ts';

const none = new Float64Array(0);

/** Counts the calls that a system gets. */
function counted(system: OdeSystem) {
	const calls = { rhs: 0, jacobian: 0, factor: 0, solve: 0 };
	const spy: OdeSystem = {
		...system,
		rhs: (y, p, d) => (calls.rhs++, system.rhs(y, p, d)),
		jacobian: (y, p, j) => (calls.jacobian++, system.jacobian(y, p, j)),
		factor: (j, w, lu) => (calls.factor++, system.factor(j, w, lu)),
		solve: (lu, b) => (calls.solve++, system.solve(lu, b))
	};
	return { calls, spy };
}

test('calls, steps and factorizations add up', () => {
	const { system, y0, t1 } = problems.VDPOL;
	const { calls, spy } = counted(system);
	const { statistics } = integrate({ system: spy, y0, p: none, t0: 0, t1, rtol: 1e-5, atol: 1e-8 });
	const tried = statistics.accepted + statistics.rejected;
	expect(statistics).toMatchObject({
		rhsCalls: calls.rhs,
		jacobianCalls: calls.jacobian,
		factorizations: calls.factor,
		segments: 1
	});
	expect(calls).toEqual({
		rhs: statistics.accepted + 7 * tried,
		jacobian: statistics.accepted,
		factor: tried,
		solve: 8 * tried
	});
	expect(statistics.rejected).toBeGreaterThan(0);
	expect(statistics.rejected).toBeLessThan(statistics.accepted / 4);
});

test('a finer tolerance takes more steps, by the fifth root as the order says', () => {
	const { system, y0, t1 } = problems.Brusselator;
	const steps = (rtol: number) =>
		integrate({ system, y0, p: none, t0: 0, t1, rtol, atol: rtol }).statistics.accepted;
	const growth = Math.log(steps(1e-10) / steps(1e-6)) / Math.log(1e4);
	expect(growth).toBeGreaterThan(0.17);
	expect(growth).toBeLessThan(0.23);
});

test('sampling costs no steps', () => {
	const { system, y0, t1 } = problems.HIRES;
	const samples = Float64Array.from({ length: 1001 }, (_, i) => (i * t1) / 1000);
	const problem = { system, y0, p: none, t0: 0, t1, rtol: 1e-6, atol: 1e-9 };
	let seen = 0;
	const withSamples = integrate({ ...problem, samples, onSample: () => seen++ });
	expect(withSamples.statistics).toEqual(integrate(problem).statistics);
	expect(seen).toBe(1001);
});
