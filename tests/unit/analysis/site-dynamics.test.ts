// Steady states, branches and cycles of a bone site: against AUTO, and against the courses that simulation shows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteCycleAt } from '#lib/analysis/site-cycles.ts';
import { siteFamily, type SiteFamily } from '#lib/analysis/site-family.ts';
import { debrisGrowth, siteBranches, siteStatesAt } from '#lib/analysis/site-states.ts';
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { regimeBands } from '#lib/model/generated/regimes.ts';
import { integrate } from '#lib/solver/integrate.ts';
import { steadyState } from '#lib/solver/steady/newton.ts';
import { stabilityAt } from '#lib/solver/steady/stability.ts';
import type { SpecialPoint } from '#lib/solver/steady/types.ts';
import auto from '../../reference/continuation/auto.json' with { type: 'json' };
import { siteFingerprint } from '../../reference/continuation/export-site.ts';

const cleared = siteFamily('capacity', 'cleared');
const endless = siteFamily('capacity', 'endless');
const clearedBranches = siteBranches(cleared, [0.5], [0, 1]);
const endlessBranches = siteBranches(endless, [0.2], [0, 1]);

const osteoclasts = ({ states }: SiteFamily) => states.indexOf('osteoclasts');
const bandOf = (regime: string) => regimeBands.find((band) => band.regime === regime)!;
const specialOf = (branches: typeof clearedBranches) => branches.flatMap(({ special }) => special);

test('the reference was made from this model (else: make it anew, see tests/reference/README.md)', () => {
	expect(auto.fingerprint).toBe(siteFingerprint());
});

describe('the family', () => {
	test('holds what acts on others; what only follows and what has no rate is left out', () => {
		const { course } = cleared;
		const part = course.parts.find(({ name }) => name === 'site')!;
		const left = part.block.states.filter((state) => !cleared.states.includes(state));
		expect([...left].sort()).toEqual(
			['felt', 'il10_need', 'oedema', 'pain', 'sclerosis', 'susceptibility', 'swelling', 'warmth'].sort()
		);
		expect(endless.states).toEqual(cleared.states.filter((state) => state !== 'debris'));
	});

	test.each([
		['cleared', cleared],
		['endless', endless]
	])('%s: the Jacobian is the slope of the right-hand side', (_, family) => {
		const { n, scale } = family;
		const share = fc.double({ min: 0.05, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(share, { minLength: n, maxLength: n }), share, (shares, capacity) => {
				const y = scale.map((size, i) => size * shares[i]);
				const matrix = new Float64Array(n * n);
				family.jacobian(y, capacity, matrix);
				const [up, down] = [new Float64Array(n), new Float64Array(n)];
				for (let j = 0; j < n; j++) {
					const step = 1e-5 * y[j];
					family.rhs(
						y.map((v, i) => (i === j ? v + step : v)),
						capacity,
						up
					);
					family.rhs(
						y.map((v, i) => (i === j ? v - step : v)),
						capacity,
						down
					);
					for (let i = 0; i < n; i++) {
						const slope = (up[i] - down[i]) / (2 * step);
						const size = (Math.abs(up[i]) + Math.abs(slope * y[j]) + 1e-3 * scale[i]) / y[j];
						expect(Math.abs(matrix[i * n + j] - slope) / size).toBeLessThan(1e-4);
					}
				}
			}),
			{ numRuns: 15, seed: 6 }
		);
	});

	test('any parameter can be turned, and means the same as before at its own value', () => {
		const family = siteFamily('k_danger');
		const usual = defaultParameters[parameterIndex.k_danger];
		expect(family.parametersAt(usual)).toEqual(cleared.parametersAt(1));
		const y = family.scale.map((size) => 0.8 * size);
		const [one, other] = [new Float64Array(family.n), new Float64Array(family.n)];
		family.rhs(y, usual, one);
		cleared.rhs(y, 1, other);
		expect(one).toEqual(other);
		family.rhs(y, 2 * usual, other);
		expect(one).not.toEqual(other);
		expect(siteFamily('tnf0').restAt(9)[family.states.indexOf('tnf')]).toBe(9);
	});
});

describe('rest', () => {
	test('is steady and stable at every capacity', () => {
		for (let percent = 0; percent <= 100; percent += 5) {
			const rest = cleared.restAt(percent / 100);
			const found = steadyState(cleared, percent / 100, rest);
			expect(found.ok).toBe(true);
			expect(found.y).toEqual(rest);
			const { re } = stabilityAt(cleared, rest, percent / 100)!;
			expect(re[0]).toBeLessThan(-1e-5);
		}
	});

	test('is the only steady state of a site whose IL-10 is whole', () => {
		const states = siteStatesAt(cleared, 1);
		expect(states).toHaveLength(1);
		expect(states[0].y).toEqual(cleared.restAt(1));
	});
});

describe('against AUTO', () => {
	const relative = (ours: number, theirs: number) => Math.abs(ours / theirs - 1);

	test.each([
		['cleared', cleared, clearedBranches, auto.cleared],
		['endless', endless, endlessBranches, auto.endless]
	] as const)('%s: special points, their states and periods', (_, family, branches, theirs) => {
		const ours: SpecialPoint[] = specialOf(branches);
		expect(ours.map(({ kind }) => kind).sort()).toEqual(theirs.special.map(({ kind }) => kind).sort());
		for (const point of theirs.special as {
			kind: string;
			parameter: number;
			period?: number;
			state: object;
		}[]) {
			const mine = ours.find(({ kind }) => kind === point.kind)!;
			expect(relative(mine.parameter, point.parameter)).toBeLessThan(1e-7);
			for (const [name, value] of Object.entries(point.state) as [string, number][]) {
				expect(relative(mine.y[family.states.indexOf(name)], value), name).toBeLessThan(1e-5);
			}
			if (point.period) expect(relative((2 * Math.PI) / mine.frequency, point.period)).toBeLessThan(1e-6);
		}
	});

	test.each([
		['cleared', cleared, auto.cleared.at],
		['endless', endless, auto.endless.at]
	] as const)('%s: states along the branch, found from many starts', (_, family, theirs) => {
		expect(theirs.length).toBe(4);
		for (const { parameter, state } of theirs) {
			const wanted = Float64Array.from(family.states, (name) => state[name as keyof typeof state]);
			const apart = siteStatesAt(family, parameter).map(({ y }) =>
				Math.max(...y.map((value, i) => Math.abs(value / wanted[i] - 1)))
			);
			expect(Math.min(...apart)).toBeLessThan(1e-6);
		}
	});

	test.each([0.4, 0.6, 0.78])('the cycle at %s: period, least and most', (capacity) => {
		const theirs = auto.endless.cycles.at
			.filter(({ parameter }) => Math.abs(parameter - capacity) < 1e-6)
			.sort((a, b) => b.most - b.least - (a.most - a.least))[0];
		const from = Float64Array.from(endless.states, (name) => theirs.state[name as keyof typeof theirs.state]);
		const ours = siteCycleAt(endless, capacity, endless.around(from));
		if (ours.kind !== 'cycle') throw new Error(ours.kind);
		const at = osteoclasts(endless);
		expect(relative(ours.periodDays * 24, theirs.period)).toBeLessThan(1e-5);
		expect(relative(ours.least[at], theirs.least)).toBeLessThan(1e-4);
		expect(relative(ours.most[at], theirs.most)).toBeLessThan(1e-4);
		expect(ours.flares).toBe(1);
	});
});

describe('against the courses that were simulated', () => {
	const hopf = specialOf(endlessBranches).find(({ kind }) => kind === 'hopf')!.parameter;

	test('where the course is chronic, an inflamed state with growing debris is stable', () => {
		const { from, to } = bandOf('chronic');
		expect(to).toBeLessThan(hopf);
		for (const capacity of [from, to]) {
			const [inflamed] = siteStatesAt(endless, capacity).filter(({ stability }) => stability.unstable === 0);
			expect(inflamed.y[osteoclasts(endless)]).toBeGreaterThan(1.4);
			expect(debrisGrowth(endless, inflamed.y, capacity)).toBeGreaterThan(0);
		}
	});

	test('where flares return, the trigger leads into a cycle that leaves debris', () => {
		const { to } = bandOf('recurrent');
		const cycle = siteCycleAt(endless, to);
		if (cycle.kind !== 'cycle') throw new Error(cycle.kind);
		const at = osteoclasts(endless);
		expect(cycle.most[at]).toBeGreaterThan(1.4);
		expect(cycle.least[at]).toBeLessThan(1.2);
		expect(cycle.debrisPerPeriod).toBeGreaterThan(0);
	});

	test('the threshold between rest and flare ends within the capacities that heal', () => {
		const ends = clearedBranches.map(({ parameter }) => Math.max(...parameter)).filter((end) => end < 0.99);
		expect(ends).toHaveLength(1);
		const { from, to } = bandOf('heals');
		expect(ends[0]).toBeGreaterThan(from);
		expect(ends[0]).toBeLessThan(to);
	});

	test('the same trigger heals in a fresh lesion and starts flares without end in one that carries debris', () => {
		/** Days on which osteoclasts rise through 1.4 in twenty years, and the debris then. */
		const flares = (capacity: number, debris: number) => {
			const y0 = cleared.struckAt(capacity);
			y0[cleared.debrisAt] += debris;
			const at = cleared.at[osteoclasts(cleared)];
			const found: { day: number; debris: number }[] = [];
			let last = Infinity;
			const days = 20 * 365;
			const solution = integrate({
				system: cleared.course,
				y0,
				p: cleared.parametersAt(capacity),
				t0: 0,
				t1: days * 24,
				rtol: 1e-6,
				atol: 1e-8,
				samples: Float64Array.from({ length: days }, (_, day) => day * 24),
				onSample(day, y) {
					if (last < 1.4 && y[at] >= 1.4) found.push({ day, debris: y[cleared.debrisAt] });
					last = y[at];
				}
			});
			expect(solution.ok).toBe(true);
			return found;
		};
		expect(flares(0.68, 0).length).toBeLessThan(2);
		const carried = flares(0.68, 0.3);
		expect(carried.length).toBeGreaterThan(20);
		expect(carried.at(-1)!.debris).toBeGreaterThan(carried[0].debris);
		// Above three quarters each flare leaves less than it found.
		const dwindling = flares(0.78, 0.5);
		expect(dwindling.at(-1)!.debris).toBeLessThan(dwindling[0].debris);
	});
});
