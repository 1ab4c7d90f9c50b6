// M13: under every setting, concentrations stay finite and not negative, shares stay shares, and a body that nothing
// provokes stays exactly as it is. M11: CRP is lost with its half-life.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { therapyIds } from '#lib/model/modules/drugs.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { courseFigures } from '#lib/validate/courses.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { scenario, trajectory } from '../simulate/trajectory.ts';

const drugs = therapyIds.map((id) => id.replaceAll('-', '_'));
/** What is a share of something: never above one. */
const isShare = (name: string) =>
	drugs.includes(name) || /_(signal[12]|mono|il10[ab]|pge2|liver)$/.test(name);
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

const leavesRestAlone = (id: string) => id !== 'bisphosphonate';

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
				if (!drugs.includes(name)) expect([name, ...new Set(rows.map((r) => r[j]))]).toEqual([name, rest[j]]);
			});
		}),
		{ numRuns: 40, seed: 14 }
	);
	const endotoxin = trajectory(scenario({ experiment: 'endotoxin', dose_ng_kg: 0, duration_h: 72 }), 20);
	for (const row of endotoxin.rows) expect([...row]).toEqual([...endotoxin.rest]);
});

test.each(therapyIds)('M13 the effect of %s comes and goes by its own times, and nothing is lost', (id) => {
	const days = { start: 10, end: 60 };
	const name = id.replaceAll('-', '_');
	const tau = (kind: string) => defaultParameters[parameterIndex[`${kind}_${name}` as ParameterName]];
	const { hours, at } = trajectory(scenario({ duration_d: 200, therapies: [{ id, ...days }] }), 400);
	const on = (t: number) => 1 - Math.exp(-Math.max(0, t - days.start * 24) / tau('onset'));
	const effect = (t: number) => {
		const end = days.end * 24;
		return t <= end ? on(t) : on(end) * Math.exp(-(t - end) / tau('offset'));
	};
	at(name).forEach((value, i) => expect(Math.abs(value - effect(hours[i]))).toBeLessThan(1e-4));
});

test('M11 once its drive is gone, CRP above rest is halved every 19 hours, exactly', () => {
	const asked = scenario({ experiment: 'endotoxin', dose_ng_kg: 0, duration_h: 57 });
	const { at, rest, states } = trajectory(asked, 3, 1e-10, (y) => (y[y.length - 1] += 160));
	expect(states.at(-1)).toBe('blood_crp');
	const above = at('blood_crp').map((crp) => crp - rest[states.length - 1]);
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
	for (const capacity of [0.65, 0.5, 0.4, 0.3]) {
		const { flareCrp } = courseFigures(capacity);
		const inRange = flareCrp.filter((crp) => crp >= 2 && crp <= 30).length / flareCrp.length;
		expect(inRange, String(capacity)).toBeGreaterThan(0.9);
	}
});

test('the capacities change nothing but IL-10 production, so equal products give equal courses', () => {
	const same = [equalParts(0.4), { erk: 0.4, sp1: 1, h3s10p: 1 }, { erk: 1, sp1: 0.5, h3s10p: 0.8 }];
	const [first, ...others] = same.map((il10) => trajectory(scenario({ il10 }), 20, 1e-9).rows.at(-1)!);
	for (const other of others)
		other.forEach((v, j) => expect(Math.abs(v - first[j])).toBeLessThan(1e-6 * (1 + v)));
});
