// Regimens: courses that a scenario takes, from sources that are in the registry, told in both languages.
import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regimenMessages } from '#lib/i18n/regimens/index.ts';
import { drugEvidence } from '#lib/model/evidence/drugs.ts';
import { agents, usualAmount } from '#lib/model/modules/drugs/agents.ts';
import { references } from '#lib/model/references.ts';
import { mostTherapies, therapyDays } from '#lib/scenario/fields.ts';
import { coursesFrom, regimenIds, regimens } from '#lib/scenario/regimens.ts';
import { defaultScenario, scenarioSchema } from '#lib/scenario/schema.ts';
import { doseOf, everyOf, taperOf } from '#lib/scenario/therapy.ts';
import { therapyEvents } from '#lib/simulate/therapy-events.ts';
import { systemOf } from '#lib/simulate/systems.ts';

describe.each(regimenIds)('the regimen %s', (id) => {
	const regimen = regimens[id];

	test('gives a scenario that is valid, from any day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: therapyDays.max - 1 }), (day) => {
				const therapies = coursesFrom(regimen, day);
				const scenario = { ...defaultScenario(), therapies };
				expect(v.safeParse(scenarioSchema, scenario).success).toBe(true);
				expect(Math.min(...therapies.map((t) => t.start))).toBe(day);
			})
		);
		expect(regimen.courses.length).toBeLessThanOrEqual(mostTherapies);
	});

	test('names sources that exist, and no better grade than theirs for the dose of a drug', () => {
		for (const source of regimen.references) expect(references).toHaveProperty(source);
		expect(new Set(regimen.references).size).toBe(regimen.references.length);
		for (const { id: drug } of regimen.courses) {
			const known = drugEvidence
				.find((one) => one.id === agents[drug].class)!
				.claims.filter(
					(claim) =>
						claim.kind === 'dose' &&
						claim.references.some((source) => regimen.references.includes(source as never))
				);
			// Either the source of the dose is named, or the dose is said to be assumed.
			expect(known.length > 0 || regimen.assumed.includes('dose')).toBe(true);
			if (known.some((claim) => claim.grade === 'unverified')) expect(regimen.grade).toBe('unverified');
		}
	});

	test('is told in both languages', () => {
		for (const words of Object.values(regimenMessages)) {
			expect(words.name[id]).not.toBe('');
			expect(words.says[id].length).toBeGreaterThan(40);
			for (const what of regimen.assumed) expect(words.assumed[what]).not.toBe('');
		}
		expect(regimenMessages.de.says[id]).not.toBe(regimenMessages.en.says[id]);
	});
});

describe('what a regimen says is what it gives', () => {
	const dosesOf = (id: (typeof regimenIds)[number]) => {
		const scenario = { ...defaultScenario(), therapies: coursesFrom(regimens[id], 10) };
		return therapyEvents(scenario, systemOf(scenario).states).map((event) => event.t / 24);
	};

	test('bisphosphonates: three infusions, three months apart', () => {
		expect(dosesOf('pamidronate')).toEqual([10, 100, 190]);
		expect(dosesOf('zoledronate')).toEqual([10, 100, 190]);
	});

	test('pamidronate stays below 11.5 mg/kg a year', () => {
		const [course] = regimens.pamidronate.courses;
		const perKg = usualAmount('pamidronate', 30) / 30;
		expect(3 * perKg * doseOf(course)).toBe(9);
	});

	test('the steroid bridge: two weeks whole, four weeks falling', () => {
		const [course] = regimens['steroid-bridge'].courses;
		expect(taperOf(course)).toBe(28);
		expect(course.end - course.start - taperOf(course)).toBe(14);
	});

	test('adalimumab every two weeks, infliximab every six', () => {
		expect(everyOf(regimens['tnf-inhibitor'].courses[0])).toBe(14);
		expect(everyOf(regimens['tnf-inhibitor-methotrexate'].courses[0])).toBe(42);
	});

	test('a course that would reach beyond the last day ends there', () => {
		const [course] = coursesFrom(regimens.naproxen, therapyDays.max - 10);
		expect([course.start, course.end]).toEqual([therapyDays.max - 10, therapyDays.max]);
	});
});
