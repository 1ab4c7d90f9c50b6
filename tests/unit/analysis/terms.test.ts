// The terms of a rate: they make the rate, each is what the formula says, and so is what brakes keep back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	balanceAt,
	balanceCourse,
	balanceOf,
	drivenIn,
	type Balance,
	type DrivenId
} from '#lib/analysis/terms.ts';
import { fluxesAt } from '#lib/analysis/fluxes.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { instantOf, type Instant } from '#lib/simulate/kept.ts';
import { momentOf } from '#lib/simulate/moment.ts';
import { run } from '#lib/simulate/run.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { anyParameters, anyState, systems } from '../model/systems.ts';
import { scenario } from '../simulate/trajectory.ts';

/** The rate of a quantity as the solver has it, without what flows in from other places. */
function rateOf({ system, y, p }: Instant, part: number, id: DrivenId): { rate: number; state: number } {
	const of = (number: number) => {
		const { block, o } = system.parts[number];
		const d = new Float64Array(system.n);
		system.rhsOf(number, y, p, d);
		return { d, at: block.states.indexOf(id), o };
	};
	const here = of(part);
	const { d, at, o } = here.at >= 0 ? here : of(1);
	return { rate: d[o + at], state: y[o + at] };
}

function expectWhole(instant: Instant, part: number) {
	for (const id of drivenIn(instant, part)) {
		const { rate, terms, brakes } = balanceOf(instant, part, id);
		const { rate: whole, state } = rateOf(instant, part, id);
		const size = Math.max(...terms.map(({ value }) => Math.abs(value)));
		const wrong = Math.abs(rate - whole) > 1e-9 * size + 1e-15 * Math.abs(state);
		expect({ id, rate, whole: wrong ? whole : rate }).toEqual({ id, rate, whole: rate });
		expect([...terms, ...brakes].every(({ value }) => Number.isFinite(value))).toBe(true);
	}
}

describe.each(systems.filter(({ id }) => id === 'dish' || id === 'endotoxin' || id === 'course'))(
	'$id',
	(system) => {
		const places = system.code.parts.map((_, i) => i).slice(system.id === 'course' ? 2 : 1);

		test('the terms of every quantity make its rate, in any state', () => {
			const holds = (y: Float64Array, p: Float64Array, part: number) => {
				const [states, numbers] = [y.slice(), p.slice()];
				expectWhole({ system: system.code, y, p }, part);
				expect([y, p]).toEqual([states, numbers]);
			};
			fc.assert(fc.property(anyState(system), anyParameters, fc.constantFrom(...places), holds), {
				numRuns: 100,
				seed: 11
			});
		});
	}
);

test('the terms of every quantity make its rate, in any scenario', () => {
	const holds = (asked: Scenario, share: number) => {
		const { kept, hours, experiment, places } = run(asked, { rtol: 1e-3 });
		const instant = instantOf(experiment, kept!, hours, share * hours.at(-1)!);
		if (experiment === 'course') for (const place of places.keys()) expectWhole(instant, 2 + place);
		else expectWhole(instant, 1);
	};
	fc.assert(fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), holds), {
		numRuns: 40,
		seed: 12
	});
});

const hour = 24 * 70;
const asked = scenario({
	il10: equalParts(0.3),
	duration_d: 100,
	therapies: [
		{ id: 'naproxen', start: 30, end: 90 },
		{ id: 'methotrexate', start: 40, end: 90 },
		{ id: 'sulfasalazine', start: 40, end: 90 },
		{ id: 'etanercept', start: 60, end: 90 },
		{ id: 'zoledronate', start: 65, end: 66 }
	]
});
const result = run(asked, { rtol: 1e-5, hours: Float64Array.of(hour) });
const moment = momentOf(asked, hour);
const formula = (text: string) => evaluate(text, (name) => moment('bone', name))!;
const balance = (id: DrivenId) => balanceAt(result, hour, 0, id)!;
const valueOf = ({ terms, brakes }: Balance, id: string) =>
	[...terms, ...brakes].find((term) => term.id === id)?.value ?? NaN;

const tnf = 'density * drug_nfkb * k_tnf * mono';
const il10 = 'drug_il10 * density * k_il10 * il10c';
const hurts = 'pain_max * felt / (1 + felt * nociception) / t_pain';
const held = 'susceptibility / (1 + (il10_seen - il100) / k_rankl_il10) / t_osteoclast';
const il6 = 'density * k_il6 * drug_nfkb * mono';

test.each<[DrivenId, string, string]>([
	['tnf', 'made', `${tnf} / ((1 + il10_seen / k_tnf_il10) * (1 + b_pge2 * pge2))`],
	['tnf', 'cleared', '-loss * c_tnf * (tnf - tnf0)'],
	['tnf', 'il10', `${tnf} / (1 + b_pge2 * pge2) * (1 - 1 / (1 + il10_seen / k_tnf_il10))`],
	['tnf', 'pge2', `${tnf} * (1 - 1 / (1 + b_pge2 * pge2))`],
	['tnf', 'drugs', 'density * k_tnf * mono * (1 - drug_nfkb)'],
	['il6', 'made', 'density * k_il6 * il6c'],
	['il6', 'il10', `${il6} * hill2(tnf_free, k_il6_tnf) * (1 - 1 / (1 + (il10_seen / k_il6_il10)^2))`],
	[
		'il6',
		'drugs',
		`density * k_il6 * mono * (hill2(tnf, k_il6_tnf) - drug_nfkb * hill2(tnf_free, k_il6_tnf))`
	],
	['il10', 'made', `capacity * ${il10} / (1 + il10_seen / k_il10_self)`],
	['il10', 'capacity', `(1 - capacity) * ${il10} / (1 + il10_seen / k_il10_self)`],
	['il10', 'il10', `${il10} * (1 - 1 / (1 + il10_seen / k_il10_self))`],
	['il10', 'drugs', 'density * k_il10 * il10c * (1 - drug_il10)'],
	['mono', 'tnf', 'pace * drug_act * k_act * signal4 * ready * a_tnf * hill2(tnf_free, k_mono_tnf)'],
	['mono', 'calmed', '-pace * k_off * mono'],
	['osteoclasts', 'rest', '1 / t_osteoclast'],
	['osteoclasts', 'tnf', `${held} * r_tnf * hill2(tnf_excess, k_rankl_tnf)`],
	['osteoclasts', 'pge2', `${held} * r_pge2 * pge2^2`],
	['osteoclasts', 'lost', '-osteoclasts / t_osteoclast'],
	[
		'osteoblasts',
		'tnf',
		'drug_osteoblast * resorbing * s_osteoblast * hill2(tnf_excess, k_osteoblast_tnf) / t_osteoblast'
	],
	['bone', 'resorbed', '-k_bone * resorbing * bone'],
	['bone', 'drugs', '-k_bone * (1 - drug_osteoclast) * osteoclasts * bone'],
	['danger', 'debris', 'k_debris * clearing * bone'],
	['danger', 'cleared', '-c_danger * danger'],
	['debris', 'cleared', '-clearing / t_debris'],
	['pge2', 'cleared', '-pge2 / t_pge2'],
	['pge2', 'drugs', '(hill(tnf - tnf0, k_pge2) - drug_cox * hill(tnf_excess, k_pge2)) / t_pge2'],
	['pain', 'pge2', `${hurts} * w_pge2 * pge2`],
	['pain', 'il1b', `${hurts} * w_il1b * hill(il1b_seen, k_pain_il1b)`],
	['pain', 'fades', '-pain / t_pain']
])('%s, %s: as the formulas say', (id, term, text) => {
	const expected = formula(text);
	expect(Math.abs(expected)).toBeGreaterThan(0);
	expect(valueOf(balance(id), term) / expected).toBeCloseTo(1, 6);
});

test.each<[DrivenId, string, string]>([
	['crp', 'made', 'k_crp * liver'],
	['crp', 'cleared', '-c_crp * (crp - crp0)'],
	['esr', 'raised', 'esr_rise * hill(liver, k_esr) / t_esr'],
	['fever', 'falls', '-fever / t_fever']
])('%s, %s: as the formulas of the blood say', (id, term, text) => {
	expect(valueOf(balance(id), term) / evaluate(text, (name) => moment('blood', name))!).toBeCloseTo(1, 6);
});

test('what drives and what flows are the same', () => {
	const flows = fluxesAt(result, hour)!;
	expect(valueOf(balance('tnf'), 'made') + valueOf(balance('tnf'), 'il10')).toBeCloseTo(flows.tnfCalled, 9);
	expect(valueOf(balance('il6'), 'il10') / (flows.il6Called - flows.il6Made)).toBeCloseTo(1, 9);
	expect(valueOf(balance('mono'), 'tnf') / flows.activationByTnf).toBeCloseTo(1, 9);
});

test('each place has its own quantities, and what it has not is not told', () => {
	const body = run(scenario({ sites: 1, skin: 'psoriasis', duration_d: 60 }), { rtol: 1e-3 });
	expect(balanceAt(body, 500, 0, 'bone')).toBeDefined();
	expect(balanceAt(body, 500, 1, 'bone')).toBeUndefined();
	expect(balanceAt(body, 500, 1, 'danger')!.terms.map(({ id }) => id)).toEqual(['breach', 'cleared']);
	expect(balanceAt(body, 500, 0, 'danger')!.terms.map(({ id }) => id)).toEqual([
		'lysis',
		'debris',
		'cleared'
	]);
	expect(balanceAt(body, 500, 1, 'crp')!.rate).toBe(balanceAt(body, 500, 0, 'crp')!.rate);
	expect(balanceAt(body, 500, 2, 'tnf')).toBeUndefined();
	expect(balanceAt(run(scenario({ experiment: 'dish' })), 5, 0, 'crp')).toBeUndefined();
});

test('over a run: at each hour what it is at that hour, whatever drug began or ended before', () => {
	const whole = run({ ...asked, sites: 2 }, { rtol: 1e-3 });
	const rows = whole.kept!.rows.slice();
	const course = balanceCourse(whole, 1, 'osteoclasts', 7)!;
	expect(whole.kept!.rows).toEqual(rows);
	expect(course.hours.at(-1)).toBe(whole.hours.at(-1));
	expect(course.hours.length).toBeLessThan(whole.hours.length / 5);
	for (const k of [0, 30, 60, course.hours.length - 1]) {
		const { terms, brakes } = balanceAt(whole, course.hours[k], 1, 'osteoclasts')!;
		expect(course.terms.map(({ id, values }) => ({ id, value: values[k] }))).toEqual(terms);
		expect(course.brakes.map(({ id, values }) => ({ id, value: values[k] }))).toEqual(brakes);
	}
	const infused = run(scenario({ experiment: 'endotoxin', route: 'infusion' }), { rtol: 1e-3 });
	const { hours, terms } = balanceCourse(infused, 0, 'endotoxin')!;
	expect(hours.filter((t, k) => terms[0].values[k] > 0 !== t < 4)).toHaveLength(0);
	expect([2, 6].map((t) => valueOf(balanceAt(infused, t, 0, 'endotoxin')!, 'given'))).toEqual([0.5, 0]);
	expect(balanceCourse(infused, 0, 'bone')).toBeUndefined();
});
