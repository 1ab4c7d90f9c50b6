// A scenario becomes the right question: which system, which parameters, and what happens when.
import { expect, test } from 'vitest';
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { powersOfWeight } from '#lib/model/modules/drugs/growth.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { durationHours, questionOf } from '#lib/simulate/problem.ts';
import { courseSystem, endotoxin } from '#lib/simulate/systems.ts';

const scenario = (change: Partial<Scenario>): Scenario => ({ ...defaultScenario(), ...change });
const still = defaultScenario().trigger;
const naproxen = (start: number, end: number) => ({ id: 'naproxen' as const, start, end });

const placeName = (index: number) =>
	Object.entries(parameterIndex).find(([, place]) => place === index)![0] as ParameterName;

/** What each event changes: parameters by name, states by name. */
function story(asked: Scenario) {
	const { system, p, events } = questionOf(asked);
	const y = new Float64Array(system.n);
	return events.map(({ t, apply }) => {
		const before = { y: [...y], p: [...p] };
		apply(y, p);
		const changes: Record<string, number> = {};
		p.forEach((value, i) => value !== before.p[i] && (changes[placeName(i)] = value));
		y.forEach((value, i) => value !== before.y[i] && (changes[system.states[i]] = value - before.y[i]));
		return [t, changes];
	});
}

const isGrown = (i: number) => placeName(i) in powersOfWeight;

test('the healthy default differs from the model in nothing but how a child clears drugs', () => {
	const { system, p, t0, t1 } = questionOf(defaultScenario());
	expect(system).toBe(courseSystem());
	p.forEach((value, i) => {
		if (!isGrown(i)) expect(value).toBe(defaultParameters[i]);
	});
	expect([...questionOf(scenario({ weight_kg: 70 })).p]).toEqual([...defaultParameters]);
	expect([t0, t1]).toEqual([0, 730 * 24]);
});

test('the three capacities go to their places and nowhere else', () => {
	const { p } = questionOf(scenario({ il10: { erk: 0.2, sp1: 0.3, h3s10p: 0.4 } }));
	const changed = [...p.keys()].filter((i) => p[i] !== defaultParameters[i] && !isGrown(i));
	const { erk, sp1, h3s10p } = parameterIndex;
	expect(changed).toEqual([erk, sp1, h3s10p]);
	expect([p[erk], p[sp1], p[h3s10p]]).toEqual([0.2, 0.3, 0.4]);
});

test('asking changes neither the defaults nor the scenario', () => {
	const asked = scenario({ therapies: [naproxen(5, 6)] });
	const before = structuredClone(asked);
	story(asked);
	expect(asked).toEqual(before);
	expect(questionOf(defaultScenario()).p[parameterIndex.give_naproxen]).toBe(0);
});

test('a trigger is danger at its day', () => {
	expect(story(scenario({ trigger: { ...still, day: 3, size: 2 } }))).toEqual([
		[72, { site_danger: 2 * triggerDanger }]
	]);
});

test('a bolus is endotoxin at once, an infusion the same amount over its hours', () => {
	const asked = scenario({ experiment: 'endotoxin', dose_ng_kg: 3, infusion_h: 6 });
	expect(questionOf(asked).system).toBe(endotoxin);
	expect(durationHours(asked)).toBe(8);
	expect(story(asked)).toEqual([[0, { blood_endotoxin: 3 }]]);
	expect(story({ ...asked, route: 'infusion' })).toEqual([
		[0, { infusion: 0.5 }],
		[6, { infusion: 0 }]
	]);
});

test('a drug may be on board before the endotoxin; before a course it is not', () => {
	const early = { therapies: [naproxen(-2, 1)] };
	expect(questionOf(scenario({ experiment: 'endotoxin', ...early })).t0).toBe(-48);
	const { t0, events } = questionOf(scenario(early));
	expect([t0, events[0].t]).toEqual([0, 0]);
	expect(questionOf(scenario({ therapies: [naproxen(-9, -2)] })).events).toHaveLength(1);
});

test('events are in order, whatever the order of the therapies', () => {
	const { events } = questionOf(
		scenario({
			therapies: [naproxen(300, 400), { id: 'methotrexate', start: 5, end: 350 }, naproxen(10, 20)]
		})
	);
	const times = events.map((e) => e.t / 24);
	expect(times).toEqual([5, 10, 20, 20, 300, 350, 400]);
});
