// Courses of drugs as events: doses when and as large as they should be, tapers, switches; and what becomes of a dose.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultParameters, parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { agents, therapyIds, usualAmount, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import { drugModule } from '#lib/model/modules/drugs/module.ts';
import { powersOfWeight } from '#lib/model/modules/drugs/growth.ts';
import type { Therapy } from '#lib/scenario/schema.ts';
import { courseSystem } from '#lib/simulate/systems.ts';
import { growTo, mergedCourses, therapyEvents } from '#lib/simulate/therapy-events.ts';
import { anyScenario } from '../scenario/any-scenario.ts';
import { scenario, trajectory } from './trajectory.ts';

const course = courseSystem();

const parameter = (name: string) => defaultParameters[parameterIndex[name as ParameterName]];
const placeOf = (id: TherapyId) => {
	const { into, name } = agents[id].enters;
	const places: readonly string[] = into === 'state' ? course.states : Object.keys(parameterIndex);
	return places.indexOf(name);
};

/** Day and amount of each dose, or of each change of rate, of the drugs of a list of courses. */
function story(therapies: Therapy[], id = therapies[0].id, weight_kg = 70): [day: number, amount: number][] {
	const only = therapies.filter((t) => t.id === id);
	return therapyEvents(scenario({ weight_kg, therapies: only }), course.states).map(({ t, apply }) => {
		const [y, p] = [new Float64Array(course.n), Float64Array.from(defaultParameters)];
		apply(y, p);
		const changed = agents[id].enters.into === 'state' ? y : p;
		return [t / 24, changed[placeOf(id)]];
	});
}

const rounded = (events: [number, number][]) => events.map(([day, x]) => [day, Number(x.toFixed(6))]);

test.each(therapyIds)('%s enters where the model has a place for it', (id) => {
	expect(placeOf(id)).toBeGreaterThanOrEqual(0);
	const events = story([{ id, start: 10, end: 100, taper: 0 }]);
	expect(events[0][0]).toBe(10);
	expect(events[0][1]).toBeGreaterThan(0);
});

test('a daily drug is a rate from its start to its end', () => {
	expect(story([{ id: 'naproxen', start: 10, end: 12.5, dose: 0.5 }])).toEqual([
		[10, 0.5],
		[12.5, 0]
	]);
	// 2 mg/kg a day, at most 60 mg.
	expect(story([{ id: 'prednisolone', start: 1, end: 2, taper: 0 }], 'prednisolone', 24)[0]).toEqual([1, 2]);
	expect(story([{ id: 'prednisolone', start: 1, end: 2, taper: 0 }], 'prednisolone', 80)[0]).toEqual([
		1, 2.5
	]);
	// 0.2 µg/kg a day in pg/kg/h, whatever the weight.
	for (const weight of [10, 80]) {
		const [[, rate]] = story([{ id: 'il10-replacement', start: 0, end: 1 }], 'il10-replacement', weight);
		expect(rate).toBeCloseTo(200000 / 24, 6);
	}
});

test('an injection is a dose on its day and every so many days after, before the end', () => {
	const doses = story([{ id: 'adalimumab', start: 10, end: 52 }], 'adalimumab', 20);
	expect(doses).toEqual([
		[10, 20],
		[24, 20],
		[38, 20]
	]);
	expect(story([{ id: 'infliximab', start: 0, end: 60, every: 56, dose: 1.5 }])).toEqual([
		[0, 840],
		[56, 840]
	]);
	expect(story([{ id: 'pamidronate', start: 5, end: 6 }])).toEqual([[5, 1]]);
});

test('a taper falls to zero in equal steps, at the end', () => {
	const steps = story([{ id: 'naproxen', start: 0, end: 100, taper: 28 }]);
	expect(rounded(steps)).toEqual([
		[0, 1],
		[72, 0.8],
		[79, 0.6],
		[86, 0.4],
		[93, 0.2],
		[100, 0]
	]);
	const doses = story([{ id: 'etanercept', start: 0, end: 28, taper: 20 }], 'etanercept', 100);
	expect(rounded(doses)).toEqual([
		[0, 50],
		[7, 50],
		[14, 30],
		[21, 20]
	]);
});

describe('several courses of one drug', () => {
	const given = (start: number, end: number, dose?: number): Therapy => ({
		id: 'naproxen',
		start,
		end,
		...(dose && { dose })
	});

	test.each<[string, Therapy[], [number, number][]]>([
		['apart', [given(30, 40), given(10, 20)], [[10, 1], [20, 0], [30, 1], [40, 0]]], // prettier-ignore
		['overlapping', [given(10, 30), given(20, 40)], [[10, 1], [40, 0]]], // prettier-ignore
		['one in the other', [given(10, 90), given(20, 40)], [[10, 1], [90, 0]]], // prettier-ignore
		['a higher dose after a lower', [given(10, 20, 0.5), given(20, 30)], [[10, 0.5], [20, 1], [30, 0]]], // prettier-ignore
		['a lower dose between', [given(10, 90), given(20, 40, 0.5)], [[10, 1], [20, 0.5], [40, 1], [90, 0]]] // prettier-ignore
	])('%s', (_, therapies, expected) => {
		expect(story(therapies)).toEqual(expected);
	});

	test('the days on which it is given are told as one where they touch', () => {
		const days = (therapies: Therapy[]) => mergedCourses(scenario({ therapies }), 'naproxen');
		expect(days([given(10, 20), given(20, 40, 0.5), given(50, 60)])).toEqual([
			[10, 40],
			[50, 60]
		]);
		expect(days([given(10, 90), { id: 'pamidronate', start: 1, end: 9 }])).toEqual([[10, 90]]);
	});

	test('never two at once: a rate is never more than the largest dose, and ends at zero', () => {
		fc.assert(
			fc.property(anyScenario, (asked) => {
				const events = therapyEvents(asked, course.states);
				const p = Float64Array.from(defaultParameters);
				const y = new Float64Array(course.n);
				let last = -Infinity;
				for (const { t, apply } of events) {
					expect(t).toBeGreaterThanOrEqual(last);
					last = t;
					apply(y, p);
					for (const id of therapyIds) {
						if (agents[id].enters.into !== 'input' || agents[id].enters.as !== 'share') continue;
						expect(p[placeOf(id)]).toBeLessThanOrEqual(2);
					}
				}
				for (const id of therapyIds) if (agents[id].enters.into === 'input') expect(p[placeOf(id)]).toBe(0);
			}),
			{ numRuns: 100 }
		);
	});
});

test('combination: each drug keeps its own events', () => {
	const both: Therapy[] = [
		{ id: 'naproxen', start: 1, end: 9 },
		{ id: 'methotrexate', start: 3, end: 5, dose: 2 }
	];
	const together = therapyEvents(scenario({ therapies: both }), course.states).map((e) => e.t / 24);
	expect(together).toEqual([1, 3, 5, 9]);
});

test('kinetics grow with weight by their powers, and nothing else does', () => {
	const p = Float64Array.from(defaultParameters);
	growTo(35, p);
	const changed = Object.entries(parameterIndex).filter(([, i]) => p[i] !== defaultParameters[i]);
	expect(changed.map(([name]) => name).sort()).toEqual(Object.keys(powersOfWeight).sort());
	for (const [name, i] of changed) {
		const power = powersOfWeight[name as keyof typeof powersOfWeight];
		expect(p[i]).toBeCloseTo(defaultParameters[i] * 0.5 ** power, 12);
	}
});

/** Days after the last dose until a level has halved, in the course of one drug alone. */
function halfLifeDays(id: TherapyId, state: string, days: number, from: number): number {
	const asked = scenario({
		weight_kg: 70,
		duration_d: days,
		trigger: { ...scenario().trigger, day: 0, size: 0 },
		therapies: [{ id, start: 0, end: 0.01, taper: 0 }]
	});
	const { at, hours } = trajectory(asked, 4000, 1e-8);
	const level = at(state);
	const first = hours.findIndex((t) => t >= from * 24);
	const half = level.findIndex((v, i) => i > first && v <= level[first] / 2);
	return (hours[half] - hours[first]) / 24;
}

test.each([
	['naproxen', 'naproxen', 30, 1, 13 / 24],
	// Volume over clearance: 235 L, 54.3 L/h.
	['prednisolone', 'prednisolone', 30, 1, (Math.LN2 * 235) / 54.3 / 24],
	['etanercept', 'etanercept', 120, 30, (Math.LN2 * 7.76) / 0.0404 / 24],
	['infliximab', 'infliximab', 60, 1, 9],
	['anakinra', 'anakinra', 30, 0.1, (Math.LN2 * 65.2) / 6.24 / 24],
	// Slow phase of two compartments; 26 days in adults by the label, 20 and more by this model.
	['canakinumab', 'canakinumab', 400, 60, 26],
	['adalimumab', 'adalimumab', 400, 40, 14],
	['il10-replacement', 'il10_given', 30, 0.1, 3.6 / 24]
] as const)('%s leaves with its half-life', (id, state, days, from, halfLife) => {
	const found = halfLifeDays(id, state, days, from);
	expect(Math.abs(found / halfLife - 1)).toBeLessThan(0.12);
});

test('twice the tocilizumab is more than twice the exposure: part of its loss saturates; adalimumab is in proportion', () => {
	const exposure = (id: TherapyId, state: string, dose: number) => {
		const therapies = [{ id, start: 0, end: 1, dose }];
		const { at } = trajectory(scenario({ duration_d: 200, therapies }), 2000, 1e-7);
		return at(state).reduce((sum, level) => sum + level, 0);
	};
	const ratio = (id: TherapyId) => exposure(id, id, 1) / exposure(id, id, 0.5);
	expect(ratio('tocilizumab')).toBeGreaterThan(2.15);
	expect(ratio('adalimumab')).toBeCloseTo(2, 3);
});

describe('mass: what was given is in the body or has left it, to the last microgram', () => {
	/** States of each drug in mg with their share that counts, and how much leaves per hour. */
	const leaving: Partial<Record<TherapyId, [states: string[], lost: (y: (name: string) => number) => number]>> =
		{
			prednisolone: [['prednisolone'], (y) => (parameter('cl_prednisolone') / parameter('v_prednisolone')) * y('prednisolone')],
			etanercept: [['etanercept_depot', 'etanercept'], (y) => (parameter('cl_etanercept') / parameter('v_etanercept')) * y('etanercept')],
			adalimumab: [['adalimumab_depot', 'adalimumab', 'adalimumab_tissue'], (y) => (parameter('cl_adalimumab') / parameter('v1_adalimumab')) * y('adalimumab')],
			infliximab: [['infliximab'], (y) => y('infliximab') / parameter('life_infliximab')],
			anakinra: [['anakinra'], (y) => (parameter('cl_anakinra') / parameter('v_anakinra')) * y('anakinra')],
			canakinumab: [['canakinumab_depot', 'canakinumab', 'canakinumab_tissue'], (y) =>
				(parameter('cl_canakinumab') / parameter('v1_canakinumab')) * y('canakinumab') +
				(1 - parameter('f_canakinumab')) * parameter('ka_canakinumab') * y('canakinumab_depot')],
			tocilizumab: [['tocilizumab', 'tocilizumab_tissue'], (y) => {
				const conc = y('tocilizumab') / parameter('v1_tocilizumab');
				return (
					parameter('cl_tocilizumab') * conc +
					(parameter('loss_tocilizumab') * conc) / (parameter('km_tocilizumab') + conc)
				);
			}]
		}; // prettier-ignore

	test('every drug in mg is looked at', () => {
		const inMg = Object.entries(drugModule.species).filter(([, { unit }]) => unit === 'mg');
		const covered = Object.values(leaving).flatMap(([states]) => states);
		expect(covered.sort()).toEqual(inMg.map(([name]) => name).sort());
	});

	test.each(Object.entries(leaving))('%s', (name, [states, lost]) => {
		const id = name as TherapyId;
		const asked = scenario({ weight_kg: 70, therapies: [{ id, start: 0, end: 60, taper: 0 }] });
		const given = agents[id].every
			? therapyEvents(asked, course.states).length * usualAmount(id, 70)
			: 60 * usualAmount(id, 70);
		// Losses are summed up as one more state.
		const n = course.n + 1;
		const read = (y: Float64Array) => (state: string) =>
			y[(course.states as readonly string[]).indexOf(state)];
		const rates = (y: Float64Array, p: Float64Array, d: Float64Array) => {
			course.rhs(y, p, d);
			d[n - 1] = lost(read(y));
		};
		const y = new Float64Array(n);
		const p = Float64Array.from(defaultParameters);
		course.initial(p, y);
		// A fine explicit rule (Heun) is enough: these equations are not stiff.
		const [k1, k2, mid] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
		const events = therapyEvents(asked, course.states);
		const h = 0.1;
		let next = 0;
		for (let i = 0; i < 60 * 240; i++) {
			while (next < events.length && events[next].t <= i * h + 1e-9) events[next++].apply(y, p);
			rates(y, p, k1);
			for (let j = 0; j < n; j++) mid[j] = y[j] + h * k1[j];
			rates(mid, p, k2);
			for (let j = 0; j < n; j++) y[j] += (h / 2) * (k1[j] + k2[j]);
		}
		const within = states.reduce((sum, state) => sum + read(y)(state), 0);
		expect(within + y[n - 1]).toBeCloseTo(given, 6);
		expect(within).toBeGreaterThan(0);
		expect(within).toBeLessThan(given);
	});
});

test('no drug given is the untreated model to the last bit, whatever the numbers of the drugs', () => {
	const untreated = scenario({ il10: { erk: 0.45, sp1: 1, h3s10p: 1 } });
	const { rows } = trajectory(untreated, 60);
	const other = trajectory(untreated, 60, 1e-5, (_, p) => {
		for (const [name, { range }] of Object.entries(drugModule.parameters)) {
			p[parameterIndex[name as ParameterName]] = range[1];
		}
	});
	other.rows.forEach((row, i) => expect([...row]).toEqual([...rows[i]]));
});

test('ten years of every injection each week is not too much for the solver', () => {
	const therapies = therapyIds
		.filter((id) => agents[id].every)
		.map((id, i) => ({ id, start: i / 10, end: 3650, every: 7 }));
	const { solution } = trajectory(scenario({ duration_d: 3650, therapies }), 10);
	expect(solution.ok).toBe(true);
});
