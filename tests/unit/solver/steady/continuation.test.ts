// Branches of steady states through their folds: special points where they are known to lie, ends that are named.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchThrough, type ContinuationOptions } from '#lib/solver/steady/continuation.ts';
import type { Branch, Family, SpecialPoint } from '#lib/solver/steady/types.ts';
import auto from '../../../reference/continuation/auto.json' with { type: 'json' };
import { baker, brusselator, brusselatorA, circle, cusp, neutralSaddle, pitchfork } from './families.ts';

function branchOf(
	family: Family,
	parameter: number,
	start: number[],
	range: [number, number],
	options: Partial<ContinuationOptions> = {}
): Branch {
	const result = branchThrough(family, parameter, Float64Array.from(start), { range, ...options });
	if (!result.ok) throw new Error(result.cause);
	return result.branch;
}

const kinds = ({ special }: Branch) => special.map(({ kind }) => kind);

/** Each point is steady, and special points stand between their neighbours. */
function expectSound(family: Family, branch: Branch): void {
	const { n, parameter, states, special } = branch;
	const d = new Float64Array(n);
	let worst = 0;
	parameter.forEach((value, k) => {
		family.rhs(states.subarray(k * n, (k + 1) * n), value, d);
		worst = Math.max(worst, ...d.map(Math.abs));
	});
	expect(worst).toBeLessThan(1e-8);
	const places = special.map(({ after }) => after);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	for (const { after } of special) expect(after).toBeLessThan(parameter.length - 1);
}

describe('normal forms', () => {
	test('the cusp: both folds, from any start on it', () => {
		fc.assert(
			fc.property(fc.double({ min: -1.4, max: 1.4, noNaN: true }), (x) => {
				fc.pre(Math.abs(Math.abs(x) - 1 / Math.sqrt(3)) > 1e-3);
				const branch = branchOf(cusp, x ** 3 - x, [x], [-2, 2]);
				expectSound(cusp, branch);
				expect(branch.ends).toEqual(['range', 'range']);
				const folds = [...branch.special].sort((a, b) => a.y[0] - b.y[0]);
				expect(folds.map(({ kind }) => kind)).toEqual(['fold', 'fold']);
				const most = 2 / (3 * Math.sqrt(3));
				[-1, 1].forEach((side, i) => {
					expect(folds[i].y[0]).toBeCloseTo(side / Math.sqrt(3), 9);
					expect(folds[i].parameter).toBeCloseTo(-side * most, 12);
				});
			}),
			{ numRuns: 30, seed: 5 }
		);
	});

	test('a branch ends exactly on the border of its range, also when it starts there', () => {
		const { parameter } = branchOf(cusp, 0.5, [1.2], [-0.2, 1.7]);
		expect(parameter[0]).toBeCloseTo(-0.2, 10);
		expect(parameter[parameter.length - 1]).toBeCloseTo(1.7, 10);
		for (const start of [-1, 1]) {
			const whole = branchOf(brusselator, start === 1 ? 3 : 1, [1.3, 1.5], [1, 3]);
			expect(whole.ends).toEqual(['range', 'range']);
			expect(whole.parameter[0]).toBeCloseTo(1, 10);
			expect(whole.parameter[whole.parameter.length - 1]).toBeCloseTo(3, 10);
		}
	});

	test('a circle closes, and has two folds', () => {
		const branch = branchOf(circle, 0, [1], [-2, 2]);
		expectSound(circle, branch);
		expect(branch.ends).toEqual(['closed', 'closed']);
		expect(branch.special.map(({ kind, parameter }) => [kind, Math.round(parameter * 1e9) / 1e9])).toEqual([
			['fold', 1],
			['fold', -1]
		]);
	});

	test('a pitchfork: a branch point, and no fold on the straight branch', () => {
		const branch = branchOf(pitchfork, -0.731, [0], [-1, 1]);
		expect(kinds(branch)).toEqual(['branch-point']);
		expect(Math.abs(branch.special[0].parameter)).toBeLessThan(1e-6);
		expect([branch.unstable[0], branch.unstable[branch.unstable.length - 1]]).toEqual([0, 1]);
	});

	test('two real eigenvalues that sum to zero are no Hopf point', () => {
		expect(kinds(branchOf(neutralSaddle, 0.1, [0, 0], [0, 1.9]))).toEqual([]);
	});
});

test('the Brusselator: a Hopf point at b = 1 + a² with frequency a', () => {
	const branch = branchOf(brusselator, 1, [1.3, 0.8], [0.5, 6]);
	expectSound(brusselator, branch);
	expect(kinds(branch)).toEqual(['hopf']);
	const [hopf] = branch.special;
	expect(hopf.parameter).toBeCloseTo(1 + brusselatorA ** 2, 10);
	expect(hopf.frequency).toBeCloseTo(brusselatorA, 10);
	expect(branch.unstable[hopf.after]).toBe(0);
	expect(branch.unstable[hopf.after + 1]).toBe(2);
});

/** Of the Jacobian of a family of two states. */
function determinant(family: Family, { y, parameter }: Pick<SpecialPoint, 'y' | 'parameter'>): number {
	const matrix = new Float64Array(4);
	family.jacobian(y, parameter, matrix);
	return matrix[0] * matrix[3] - matrix[1] * matrix[2];
}

describe('Baker 2013', () => {
	test('α4 = 3.5: the folds that were published', () => {
		const family = baker(3.5);
		const branch = branchOf(family, 0, [0.0056, 0.02], [0, 30]);
		expectSound(family, branch);
		const published = [
			{ p: 0.040125, a: 0.022396, alpha2: 15.665655 },
			{ p: 0.214878, a: 0.545641, alpha2: 7.331311 }
		];
		expect(kinds(branch)).toEqual(['fold', 'fold']);
		published.forEach(({ p, a, alpha2 }, i) => {
			const { y, parameter } = branch.special[i];
			expect(Math.abs(y[1] - p)).toBeLessThan(1e-6);
			expect(Math.abs(y[0] - a)).toBeLessThan(1e-6);
			expect(Math.abs(parameter - alpha2)).toBeLessThan(1e-6);
		});
	});

	test("α4 = 7: AUTO's folds and Hopf points, with their periods", () => {
		const family = baker(7);
		const branch = branchOf(family, 0, [0.0112, 0.02], [0, 40]);
		expectSound(family, branch);
		const theirs = auto.baker7.special;
		expect(kinds(branch)).toEqual(theirs.map(({ kind }) => kind));
		expect(kinds(branch)).toEqual(['fold', 'fold', 'hopf', 'hopf']);
		theirs.forEach((point, i) => {
			const ours = branch.special[i];
			// AUTO's own answers for the sharp first fold differ by 2e-5 with its step; ours fulfils what makes it a fold.
			const digits = point.kind === 'fold' ? 4 : 8;
			expect(ours.parameter / point.parameter).toBeCloseTo(1, digits);
			if (point.kind === 'fold') expect(Math.abs(determinant(family, ours))).toBeLessThan(1e-9);
			if (point.period) expect((2 * Math.PI) / ours.frequency / point.period).toBeCloseTo(1, 6);
		});
	});
});

describe('what ends a branch is named', () => {
	const one = (options: Partial<ContinuationOptions>) => branchOf(cusp, 0.5, [1.2], [-9, 9], options);

	test('too many points, states outside', () => {
		expect(one({ maxPoints: 5 }).ends).toEqual(['too-many-points', 'too-many-points']);
		expect(one({ maxPoints: 5 }).parameter).toHaveLength(9);
		expect(one({ inside: ([x]) => x > 0.8 }).ends).toEqual(['outside', 'range']);
	});

	test('a corner', () => {
		const corner: Family = {
			...cusp,
			rhs: ([x], parameter, d) => d.set([parameter - Math.abs(x)]),
			jacobian: ([x], _, matrix) => matrix.set([x > 0 ? -1 : 1])
		};
		const branch = branchOf(corner, 0.5, [0.5], [-1, 1]);
		expect(branch.ends).toEqual(['step-too-small', 'range']);
		expect(branch.parameter[0]).toBeCloseTo(0, 5);
	});

	test('no start', () => {
		const cause = (parameter: number, start: number[], range: [number, number]) => {
			const result = branchThrough(cusp, parameter, Float64Array.from(start), { range });
			return result.ok || result.cause;
		};
		expect(cause(3, [1], [0, 1])).toBe('bad-input');
		expect(cause(NaN, [1], [0, 1])).toBe('bad-input');
		expect(cause(0.5, [NaN], [0, 1])).toBe('bad-input');
	});
});
