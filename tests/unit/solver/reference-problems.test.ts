// The solver against classical problems: stiff, very stiff, unstable and mild, at every tolerance we may ask for.
import { expect, test } from 'vitest';
import { integrate } from '#lib/solver/integrate.ts';
import { problems, type ReferenceProblem } from './problems.ts';

const none = new Float64Array(0);

/** Largest relative error at the end; absolute where the reference is zero. */
function errorOf({ system, y0, t1, end }: ReferenceProblem, rtol: number): number {
	const solution = integrate({ system, y0, p: none, t0: 0, t1, rtol, atol: rtol * 1e-3 });
	expect(solution.ok && solution.t).toBe(t1);
	return Math.max(...end.map((ref, i) => Math.abs(solution.y[i] - ref) / (Math.abs(ref) || 1)));
}

/**
 * How many times the tolerance the error at the end may be. The orbit passes the moon so closely that any error
 * grows some thousandfold; for the others tolerance and error go hand in hand.
 */
const growth = { HIRES: 3, VDPOL: 3, Brusselator: 15, Arenstorf: 10_000 };

const cases = Object.entries(growth).flatMap(([name, times]) =>
	[1e-5, 1e-6, 1e-8, 1e-10].map((rtol) => [name as keyof typeof problems, rtol, times * rtol] as const)
);

test.each(cases)('%s at rtol %s ends within %s of its reference', (name, rtol, bound) => {
	expect(errorOf(problems[name], rtol)).toBeLessThan(bound);
});

test('a problem solved twice gives the same bits', () => {
	const { system, y0, t1 } = problems.HIRES;
	const solve = () => [...integrate({ system, y0, p: none, t0: 0, t1, rtol: 1e-6, atol: 1e-9 }).y];
	expect(solve()).toEqual(solve());
});

test('the initial state is left as it was', () => {
	const { system, y0, t1 } = problems.Brusselator;
	const before = [...y0];
	integrate({ system, y0, p: none, t0: 0, t1, rtol: 1e-6, atol: 1e-9 });
	expect([...y0]).toEqual(before);
});
