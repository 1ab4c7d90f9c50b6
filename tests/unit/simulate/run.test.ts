// What a run gives to the charts: named columns over time, the same for the same scenario, complete to its end.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { durationHours, questionOf } from '#lib/simulate/problem.ts';
import { evenTimes, reportsOf, run } from '#lib/simulate/run.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { systemOf } from '#lib/simulate/systems.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { scenario } from './trajectory.ts';

const increasing = (times: Float64Array) => times.every((t, i) => i === 0 || t > times[i - 1]);

test('a run has one column per quantity, all as long as its hours', () => {
	fc.assert(
		fc.property(anyScenario, (asked) => {
			const { hours, columns, places, experiment, failure } = run(asked);
			expect([experiment, failure]).toEqual([asked.experiment, undefined]);
			expect(places).toHaveLength(experiment === 'course' ? placesOf(asked).length : 0);
			if (experiment === 'course') expect(places[0]).toBe(columns);
			const reports = reportsOf(systemOf(asked));
			for (const [i, place] of (places.length > 0 ? places : [columns]).entries()) {
				expect(Object.keys(place)).toEqual(reports[i].map(({ name }) => name));
				for (const column of Object.values(place)) {
					expect(column).toHaveLength(hours.length);
					expect(column.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
				}
			}
			expect(increasing(hours)).toBe(true);
			expect([hours[0], hours.at(-1)]).toEqual([0, durationHours(asked)]);
		}),
		{ numRuns: 60, seed: 7 }
	);
});

test('the same scenario gives the same bits, whatever was run between', () => {
	const asked = scenario({ il10: { erk: 0.5, sp1: 1, h3s10p: 1 } });
	const first = run(asked);
	run(scenario({ therapies: [{ id: 'naproxen', start: 0, end: 100 }] }));
	run(scenario({ experiment: 'endotoxin' }));
	expect(run(asked)).toEqual(first);
});

test('a quantity at a time does not depend on the other times asked for', () => {
	const asked = scenario({ il10: { erk: 0.5, sp1: 1, h3s10p: 1 } });
	const one = run(asked, { hours: Float64Array.of(5000) });
	const many = run(asked, { hours: evenTimes(730 * 24, 10) });
	expect(one.columns.tnf[0]).toBe(many.columns.tnf[500]);
});

test('no other bits than asked for: hours may be anywhere in the run', () => {
	const { hours, columns } = run(scenario({ experiment: 'endotoxin' }), {
		hours: Float64Array.of(1, 1.5, 8)
	});
	expect([...hours]).toEqual([1, 1.5, 8]);
	const lost = defaultParameters[parameterIndex.k_endotoxin];
	expect(columns.endotoxin![0]).toBeCloseTo(2 * Math.exp(-lost), 4);
});

test('hours outside the run are refused with a cause, not with an exception', () => {
	const { failure, hours, columns } = run(scenario({ experiment: 'endotoxin' }), {
		hours: Float64Array.of(1, 99)
	});
	expect(failure).toEqual({ cause: 'bad-input', atHours: 0 });
	expect([hours.length, columns.tnf.length]).toEqual([0, 0]);
});

test('even times: from zero in equal steps, and the end', () => {
	expect([...evenTimes(2, 0.5)]).toEqual([0, 0.5, 1, 1.5, 2]);
	expect([...evenTimes(2.2, 1)]).toEqual([0, 1, 2, 2.2]);
	// Three times 0.1 is more than 0.3, and a time after the end would be refused.
	expect([...evenTimes(0.3, 0.1)]).toEqual([0, 0.1, 0.2, 0.3]);
});

test('where no hours are asked for, each event is among them, and they are closer after it', () => {
	const { hours } = run(scenario({ therapies: [{ id: 'naproxen', start: 200.3, end: 400 }] }));
	for (const day of [20, 200.3, 400]) expect(hours).toContain(day * 24);
	const within = (from: number) => hours.filter((t) => t > from && t < from + 72).length;
	for (const day of [20, 200.3, 400]) expect(within(day * 24)).toBeGreaterThan(3 * within(600 * 24));
	expect(hours.length).toBeLessThan(1000);
});

test('a drug on board before the endotoxin acts on it, though the hours begin with the endotoxin', () => {
	const naive = run(scenario({ experiment: 'endotoxin' }));
	const asked = scenario({
		experiment: 'endotoxin',
		therapies: [{ id: 'prednisolone', start: -1, end: 1 }]
	});
	const treated = run(asked);
	expect(treated.hours[0]).toBe(0);
	expect(Math.max(...treated.columns.tnf)).toBeLessThan(Math.max(...naive.columns.tnf) / 3);
});

test('a person’s own constants are used for that run, and no other constant is', () => {
	const asked = scenario({ experiment: 'endotoxin' });
	const own = { k_il6: 3 * defaultParameters[parameterIndex.k_il6] };
	const usual = run(asked);
	const person = run(asked, { own });
	expect(Math.max(...person.columns.il6)).toBeGreaterThan(2 * Math.max(...usual.columns.il6));
	expect(run(asked, { own: {} })).toEqual(usual);
	const { p } = questionOf(asked, own);
	const p0 = questionOf(asked).p;
	expect([...p.keys()].filter((i) => p[i] !== p0[i])).toEqual([parameterIndex.k_il6]);
});

test('the first site runs as it would alone; every further place adds to the blood', () => {
	const il10 = { erk: 0.3, sp1: 1, h3s10p: 1 };
	const hours = evenTimes(730 * 24, 240);
	const follow = (change: Partial<Scenario>) =>
		run(scenario({ il10, ...change }), { hours, rtol: 1e-7 }).columns;
	const [one, four, skin] = [follow({}), follow({ sites: 4 }), follow({ skin: 'psoriasis' })];
	const rise = (values: Float64Array) => Math.max(...values) - values[0];
	expect(rise(one.bloodTnf!)).toBeGreaterThan(0.1);
	for (const more of [four, skin]) {
		expect(one.tnf.every((v, i) => Math.abs(v - more.tnf[i]) < 1e-4 * (1 + v))).toBe(true);
		expect(rise(more.bloodTnf!)).toBeGreaterThan(1.2 * rise(one.bloodTnf!));
	}
});
