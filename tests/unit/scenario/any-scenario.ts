// Random scenarios, anywhere within what a user can set.
import fc from 'fast-check';
import { agents, therapyIds } from '#lib/model/modules/drugs/agents.ts';
import {
	bowels,
	experiments,
	fields,
	mostSites,
	mostTherapies,
	routes,
	skins,
	therapyDays,
	therapyOptions,
	type NumberFieldName
} from '#lib/scenario/fields.ts';
import type { Scenario, Therapy } from '#lib/scenario/schema.ts';

/** Between two numbers, the ends included, with at most `digits` decimals. */
export const decimal = (min: number, max: number, digits: number): fc.Arbitrary<number> =>
	fc
		.integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
		.map((n) => Number((n / 10 ** digits).toFixed(digits)));

const number = (name: NumberFieldName) => decimal(fields[name].min, fields[name].max, 3);

const option = (name: keyof typeof therapyOptions, digits: number) =>
	fc.option(decimal(therapyOptions[name].min, therapyOptions[name].max, digits), { nil: undefined });

const anyTherapy: fc.Arbitrary<Therapy> = fc
	.tuple(
		fc.constantFrom(...therapyIds),
		decimal(therapyDays.min, therapyDays.max - 1, 2),
		decimal(0.01, 3650, 2),
		fc.record({ dose: option('dose', 2), every: option('every', 1), taper: option('taper', 1) })
	)
	.map(([id, start, days, options]) => {
		const end = Math.min(therapyDays.max, Number((start + days).toFixed(2)));
		const set = Object.entries(options).filter(
			([name, value]) => value !== undefined && (name !== 'every' || agents[id].every !== undefined)
		);
		return { id, start, end, ...Object.fromEntries(set) };
	});

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
	experiment: fc.constantFrom(...experiments),
	il10: fc.record({ erk: number('il10.erk'), sp1: number('il10.sp1'), h3s10p: number('il10.h3s10p') }),
	weight_kg: number('weight_kg'),
	lps_ng_mL: number('lps_ng_mL'),
	culture_h: number('culture_h'),
	dose_ng_kg: number('dose_ng_kg'),
	route: fc.constantFrom(...routes),
	infusion_h: number('infusion_h'),
	duration_h: number('duration_h'),
	duration_d: number('duration_d'),
	sites: fc.integer({ min: 1, max: mostSites }),
	skin: fc.constantFrom(...skins),
	bowel: fc.constantFrom(...bowels),
	trigger: fc.record({
		day: number('trigger.day'),
		size: number('trigger.size'),
		scatter_d: number('trigger.scatter_d'),
		per_year: number('trigger.per_year'),
		seed: fc.integer({ min: 1, max: 999 })
	}),
	therapies: fc.array(anyTherapy, { maxLength: mostTherapies })
});
