// The flows along the arrows, against the same written out from the model's names at a moment that is solved anew.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fluxesAt, fluxesOf, type Fluxes } from '#lib/analysis/fluxes.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { defaultParameters } from '#lib/model/generated/layout.ts';
import { targets } from '#lib/model/modules/drugs/targets.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { momentOf } from '#lib/simulate/moment.ts';
import { run } from '#lib/simulate/run.ts';
import { endotoxin } from '#lib/simulate/systems.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { anyParameters, anyState, systems } from '../model/systems.ts';
import { scenario } from '../simulate/trajectory.ts';

const brake = '(1 + il10_seen / k_tnf_il10)';
const tnf = 'density * drug_nfkb * k_tnf * mono / (1 + b_pge2 * pge2)';
const il6 = 'density * k_il6 * drug_nfkb * mono * hill2(tnf_free, k_il6_tnf)';
const il1b = 'density * k_il1b * mono * occupancy';
const act = 'pace * drug_act * k_act * signal4 * ready';
const held = 'susceptibility / (1 + (il10_seen - il100) / k_rankl_il10)';
const hurts = 'pain_max * felt / (1 + felt * nociception) / t_pain';

/** Each flow as a formula over the names of the model. */
const everywhere: Partial<Record<keyof Fluxes, string>> = {
	danger: 'occupancy',
	signal: 'signal4',
	activation: `${act} * (1 + a_tnf * hill2(tnf_free, k_mono_tnf))`,
	activationByTnf: `${act} * a_tnf * hill2(tnf_free, k_mono_tnf)`,
	tnfCalled: tnf,
	tnfMade: `${tnf} / ${brake}`,
	il6Called: il6,
	il6Made: `${il6} / (1 + (il10_seen / k_il6_il10)^2)`,
	il6Secreted: 'density * k_il6 * il6c',
	il1bCalled: il1b,
	il1bMade: `${il1b} / ${brake}`,
	brakeTnf: `1 / ${brake}`,
	brakeIl6: '1 / (1 + (il10_seen / k_il6_il10)^2)',
	brakeIl1b: `1 / ${brake}`,
	brakeIl10: '1 / (1 + il10_seen / k_il10_self)',
	il10Made: 'capacity * drug_il10 * density * k_il10 * il10c / (1 + il10_seen / k_il10_self)',
	il10Called: 'density * k_il10 * il10c / (1 + il10_need / k_il10_self)',
	tnfPge2: 'drug_cox * hill(tnf_excess, k_pge2) / t_pge2',
	pge2Tnf: '1 / (1 + b_pge2 * pge2)'
};
const inBone: Partial<Record<keyof Fluxes, string>> = {
	rankl: 'rankl - 1',
	ranklTnf: `${held} * r_tnf * hill2(tnf_excess, k_rankl_tnf)`,
	ranklIl6: `${held} * r_il6 * hill2(il6_seen, k_rankl_il6)`,
	ranklIl1b: `${held} * r_il1b * hill2(il1b_seen, k_rankl_il1b)`,
	ranklPge2: `${held} * r_pge2 * pge2^2`,
	brakeRankl: '(1 - il100 / k_rankl_il10) / (1 + (il10_seen - il100) / k_rankl_il10)',
	osteoclastsMade: 'rankl / t_osteoclast',
	osteoblastsMade:
		'drug_osteoblast * resorbing * (1 - s_osteoblast * hill2(tnf_excess, k_osteoblast_tnf)) / t_osteoblast',
	resorption: 'k_bone * resorbing * bone',
	formation: 'k_bone * osteoblasts',
	dangerMade: '(k_danger * lysis + k_debris * clearing) * bone',
	dangerLysis: 'k_danger * lysis * bone',
	dangerDebris: 'k_debris * clearing * bone',
	painMade: `${hurts} * nociception`,
	painPge2: `${hurts} * w_pge2 * pge2`,
	painIl1b: `${hurts} * w_il1b * hill(il1b_seen, k_pain_il1b)`,
	painLysis: `${hurts} * w_lysis * lysis`
};
const inBlood: Partial<Record<keyof Fluxes, string>> = {
	crpMade: 'k_crp * liver',
	esrMade: 'esr_rise * hill(liver, k_esr) / t_esr'
};

const therapies: Scenario['therapies'] = [
	{ id: 'naproxen', start: 30, end: 400 },
	{ id: 'prednisolone', start: 45, end: 90 },
	{ id: 'methotrexate', start: 40, end: 300 },
	{ id: 'etanercept', start: 60, end: 150 },
	{ id: 'tofacitinib', start: 50, end: 190 },
	{ id: 'anakinra', start: 55, end: 190 },
	{ id: 'tocilizumab', start: 55, end: 190 },
	{ id: 'zoledronate', start: 40, end: 41 },
	{ id: 'il10-replacement', start: 60, end: 200 }
];
const course = (change: Partial<Scenario> = {}) =>
	scenario({ il10: equalParts(0.3), duration_d: 200, ...change });

describe.each<[string, Scenario, number[]]>([
	['the course', course(), [0, 5, 300, 24 * 60, 24 * 200]],
	['under drugs of all kinds', course({ therapies }), [24 * 62, 24 * 75.5, 24 * 140]],
	['endotoxin', scenario({ experiment: 'endotoxin', il10: equalParts(0.45) }), [0, 1.2, 3, 8]],
	[
		'endotoxin infused under a drug',
		scenario({ experiment: 'endotoxin', route: 'infusion', therapies }),
		[2, 4]
	],
	['the dish', scenario({ experiment: 'dish', il10: equalParts(0.45) }), [1, 6, 24]]
])('%s', (_, asked, times) => {
	test.each(times)('each flow is what the formulas give at hour %s', (hours) => {
		const moment = momentOf(asked, hours);
		const flows = fluxesAt(run(asked, { rtol: 1e-5, hours: Float64Array.of(hours) }), hours)!;
		const bone = asked.experiment === 'course';
		const place = { course: 'bone', endotoxin: 'blood', dish: 'dish' }[asked.experiment];
		const valueOf = (name: string) => moment(place, name);
		const fromBlood = (name: string) => moment('blood', name);
		const expected = {
			...written(everywhere, valueOf),
			...written(bone ? inBone : {}, valueOf),
			...written(asked.experiment === 'dish' ? {} : inBlood, fromBlood),
			...Object.fromEntries(Object.keys(targets).map((name) => [name, moment('drugs', name)!]))
		};
		const absent = Object.keys({ ...inBone, ...inBlood }).filter((name) => !(name in expected));
		const nothing = absent.map((name) => [name, name.startsWith('brake') ? 1 : 0]);
		expect(differing(flows, { ...expected, ...Object.fromEntries(nothing) })).toEqual([]);
	});
});

/** What is not as expected within rounding, also of differences from a larger number. */
const differing = (flows: Fluxes, expected: Record<string, number>) =>
	Object.entries(expected)
		.map(([name, value]) => ({ name, value, got: flows[name as keyof Fluxes] }))
		.filter(({ value, got }) => !(Math.abs(got - value) <= 1e-9 * Math.abs(value) + 1e-12));

function written(
	formulas: Partial<Record<keyof Fluxes, string>>,
	valueOf: (name: string) => number | undefined
): Record<string, number> {
	return Object.fromEntries(
		Object.entries(formulas).map(([name, formula]) => [name, Math.max(0, evaluate(formula, valueOf)!)])
	);
}

describe.each(systems.filter(({ id }) => id === 'dish' || id === 'endotoxin' || id === 'course'))(
	'any state of $id',
	(system) => {
		const { code } = system;
		const parts = code.parts.map((_, i) => i).slice(1);

		test('every flow is a number, parts make the whole, and a brake never speeds up', () => {
			const holds = (y: Float64Array, p: Float64Array, part: number) => {
				const [states, numbers] = [y.slice(), p.slice()];
				const f = fluxesOf({ system: code, y, p }, part);
				expect(Object.values(f).filter((value) => !(value >= 0 && value < Infinity))).toEqual([]);
				expect([y, p]).toEqual([states, numbers]);
				const within = (sum: number, whole: number) => Math.abs(sum - whole) <= 1e-9 * whole;
				expect(within(f.ranklTnf + f.ranklIl6 + f.ranklIl1b + f.ranklPge2, f.rankl)).toBe(true);
				expect(within(f.dangerLysis + f.dangerDebris + f.dangerBreach, f.dangerMade)).toBe(true);
				expect(within(f.painPge2 + f.painIl1b + f.painLysis, f.painMade)).toBe(true);
				for (const name of ['Tnf', 'Il6', 'Il1b'] as const) {
					const [called, made] = [f[`${lower(name)}Called`], f[`${lower(name)}Made`]];
					expect(within(called * f[`brake${name}`], made)).toBe(true);
				}
				expect(f.activationByTnf).toBeLessThanOrEqual(f.activation);
			};
			fc.assert(fc.property(anyState(system), anyParameters, fc.constantFrom(...parts), holds), {
				numRuns: 100,
				seed: 3
			});
		});
	}
);

const lower = (name: 'Tnf' | 'Il6' | 'Il1b') => name.toLowerCase() as 'tnf' | 'il6' | 'il1b';

test('nothing flows at rest, and the brake that rests is told all the same', () => {
	const p = Float64Array.from(defaultParameters);
	const y = new Float64Array(endotoxin.n);
	endotoxin.initial(p, y);
	const flows = fluxesOf({ system: endotoxin, y, p }, 1);
	const moving = Object.entries(flows).filter(
		([name, value]) => value !== 0 && !/brake|^pge2|^drug/.test(name)
	);
	expect(moving).toEqual([]);
	expect(flows.brakeTnf).toBeCloseTo(1 / (1 + 4.2 / 7.818), 9);
	expect(flows.drug_tnf).toBe(1);
});

test('each place of a course has flows of its own', () => {
	const asked = course({ sites: 2, skin: 'psoriasis' });
	const result = run(asked);
	const [first, second, skin, none] = [0, 1, 2, 3].map((place) => fluxesAt(result, 3000, place));
	expect(second!.tnfMade).not.toBe(first!.tnfMade);
	expect(skin!.osteoclastsMade).toBe(0);
	expect([first, second, skin].map((f) => f!.crpMade)).toEqual(Array(3).fill(first!.crpMade));
	expect(none).toBeUndefined();
});

test('any scenario, at any hour', () => {
	const holds = (asked: Scenario, share: number) => {
		const result = run(asked, { rtol: 1e-3 });
		const flows = fluxesAt(result, share * result.hours.at(-1)!)!;
		expect(Object.values(flows).every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
		expect(flows.tnfMade).toBeLessThanOrEqual(flows.tnfCalled);
	};
	fc.assert(fc.property(anyScenario, fc.double({ min: -0.1, max: 1.2, noNaN: true }), holds), {
		numRuns: 40,
		seed: 5
	});
});

test('before the first time and after the last the nearest one holds', () => {
	const asked = course();
	const hours = Float64Array.of(100, 200);
	const result = run(asked, { hours });
	expect(fluxesAt(result, 50)).toEqual(fluxesAt(result, 100));
	expect(fluxesAt(result, 900)).toEqual(fluxesAt(result, 200));
	const between = fluxesAt(result, 150)!.signal;
	expect(between).toBeCloseTo((fluxesAt(result, 100)!.signal + fluxesAt(result, 200)!.signal) / 2, 12);
});

test('a run that is sent elsewhere is told there as here', () => {
	const asked = scenario({ experiment: 'endotoxin', route: 'infusion', therapies });
	const result = run(asked);
	expect(result.kept!.changes.length).toBeGreaterThan(2);
	expect(fluxesAt(structuredClone(result), 2)).toEqual(fluxesAt(result, 2));
});
