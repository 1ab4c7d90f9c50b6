// M13: under every setting, concentrations stay finite and not negative, shares stay shares, and a body that nothing
// provokes stays exactly as it is. M11: CRP is lost with its half-life.
import fc from 'fast-check';
import { evaluate } from 'mathjs';
import { expect, test } from 'vitest';
import { agents, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import { drugModule } from '#lib/model/modules/drugs/module.ts';
import { targets } from '#lib/model/modules/drugs/targets.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { endotoxin } from '#lib/simulate/systems.ts';
import { courseFigures } from '#lib/validate/courses.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { scenario, trajectory } from '../simulate/trajectory.ts';

const drugs = Object.keys(drugModule.species);
/** What is a share of something: never above one. */
const isShare = (name: string) =>
	/_(signal[1-4]|mono|exhausted|il10[abc]|pge2|liver|oedema|swelling|warmth)$/.test(name);
const atol = 1e-7;

test('M13 any scenario can be run; all is finite, nothing is negative, no share is above one', () => {
	fc.assert(
		fc.property(anyScenario, (asked) => {
			const { solution, rows, states } = trajectory(asked, 50);
			expect(solution.ok).toBe(true);
			expect(rows).toHaveLength(51);
			states.forEach((name, j) => {
				const values = rows.map((row) => row[j]);
				expect(values.every(Number.isFinite), name).toBe(true);
				expect(Math.min(...values), name).toBeGreaterThanOrEqual(-10 * atol);
				if (isShare(name)) expect(Math.max(...values), name).toBeLessThanOrEqual(1 + 10 * atol);
			});
		}),
		{ numRuns: 150, seed: 13 }
	);
});

/** Bisphosphonates and steroids act on healthy bone, too. */
const leavesRestAlone = (id: TherapyId) => !['bisphosphonate', 'corticosteroid'].includes(agents[id].class);

test('M13 whom nothing provokes stays at rest to the last bit, at any capacity, for ten years, on drugs too', () => {
	const anyQuiet = anyScenario.map((asked) => ({
		...asked,
		experiment: 'course' as const,
		duration_d: 3650,
		trigger: { ...asked.trigger, size: 0 },
		therapies: asked.therapies.filter(({ id }) => leavesRestAlone(id))
	}));
	fc.assert(
		fc.property(anyQuiet, (asked) => {
			const { rest, rows, states } = trajectory(asked, 20);
			states.forEach((name, j) => {
				// What makes a place different is set at its start and stands still as well.
				const isConstant = /_(susceptibility|felt|reach)$/.test(name);
				const still = isConstant ? rows[0][j] : rest[j];
				if (!drugs.includes(name)) expect([name, ...new Set(rows.map((r) => r[j]))]).toEqual([name, still]);
			});
		}),
		{ numRuns: 40, seed: 14 }
	);
	const endotoxin = trajectory(scenario({ experiment: 'endotoxin', dose_ng_kg: 0, duration_h: 72 }), 20);
	for (const row of endotoxin.rows) expect([...row]).toEqual([...endotoxin.rest]);
});

test('M13 without a drug every share that drugs leave is exactly one', () => {
	const shares = Object.entries(targets).map(([name, { formula }]) => [name, formula] as const);
	const scope = Object.fromEntries([
		...Object.entries(drugModule.species).map(([name]) => [name, 0]),
		...Object.entries(drugModule.parameters).map(([name, { value }]) => [name, value]),
		...Object.keys(drugModule.auxiliaries!).map((name) => [name, 0]),
		['hill', (x: number, k: number) => x / (k + x)]
	]);
	expect(shares.length).toBeGreaterThan(8);
	for (const [name, formula] of shares) expect(evaluate(formula, scope), name).toBe(1);
});

test('M11 once its drive is gone, CRP above rest is halved every 19 hours, exactly', () => {
	const asked = scenario({ experiment: 'endotoxin', dose_ng_kg: 0, duration_h: 57 });
	const place = endotoxin.states.indexOf('blood_crp');
	const { at, rest } = trajectory(asked, 3, 1e-10, (y) => (y[place] += 160));
	const above = at('blood_crp').map((crp) => crp - rest[place]);
	[160, 80, 40, 20].forEach((crp, i) => expect(above[i]).toBeCloseTo(crp, 6));
});

test('M11 after endotoxin, too, CRP ends up falling with 19 hours', () => {
	const { at, hours } = trajectory(scenario({ experiment: 'endotoxin', duration_h: 72 }), 72, 1e-8);
	const crp = at('blood_crp').map((value) => value - 0.8);
	const peak = crp.indexOf(Math.max(...crp));
	expect(hours[peak] > 6 && hours[peak] < 48).toBe(true);
	const halfLife = (19 * Math.LN2) / Math.log(crp[53] / crp[72]);
	expect(Math.abs(halfLife - 19)).toBeLessThan(0.1);
});

test('M11 in flares of recurrent courses CRP is mostly 2 to 30 mg/L', () => {
	for (const capacity of [0.6, 0.5, 0.4, 0.35]) {
		const { flareCrp } = courseFigures(capacity);
		const inRange = flareCrp.filter((crp) => crp >= 2 && crp <= 30).length / flareCrp.length;
		expect(inRange, String(capacity)).toBeGreaterThan(0.65);
		expect(flareCrp.at(-1), String(capacity)).toBeLessThan(15);
	}
});

test('the capacities change nothing but IL-10 production, so equal products give equal courses', () => {
	const same = [equalParts(0.4), { erk: 0.4, sp1: 1, h3s10p: 1 }, { erk: 1, sp1: 0.5, h3s10p: 0.8 }];
	const [first, ...others] = same.map((il10) => trajectory(scenario({ il10 }), 20, 1e-9).rows.at(-1)!);
	for (const other of others)
		other.forEach((v, j) => expect(Math.abs(v - first[j])).toBeLessThan(1e-6 * (1 + v)));
});
