// The single definition of what a user can set: a scenario. Strict here; lenient reading is in read.ts.
import * as v from 'valibot';
import { agents, therapyIds } from '#lib/model/modules/drugs/agents.ts';
import {
	bowels,
	experiments,
	fields,
	mostTherapies,
	routes,
	skins,
	therapyDays,
	therapyOptions,
	type NumberField,
	type NumberFieldName
} from './fields.ts';

const number = (name: NumberFieldName) => {
	const { min, max, whole }: NumberField = fields[name];
	const isWhole = v.check((n: number) => !whole || Number.isInteger(n), 'must be a whole number');
	return v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max), isWhole);
};
const between = ({ min, max }: { min: number; max: number }) =>
	v.pipe(v.number(), v.finite(), v.minValue(min), v.maxValue(max));
const day = between(therapyDays);

export const therapySchema = v.pipe(
	v.strictObject({
		id: v.picklist(therapyIds),
		/** Days from the start of the run. */
		start: day,
		end: day,
		/** Against the usual dose; the usual one when absent. */
		dose: v.optional(between(therapyOptions.dose)),
		/** Days between injections; the drug's own when absent. */
		every: v.optional(between(therapyOptions.every)),
		/** Days at the end over which the dose falls to zero; the drug's own when absent. */
		taper: v.optional(between(therapyOptions.taper))
	}),
	v.check((t) => t.start < t.end, 'a therapy must end after it starts'),
	v.check((t) => t.every === undefined || agents[t.id].every !== undefined, 'a daily drug has no interval')
);

export const scenarioSchema = v.strictObject({
	experiment: v.picklist(experiments),
	/** The three capacities of the IL-10 arm; their product is the capacity. 1 is healthy. */
	il10: v.strictObject({ erk: number('il10.erk'), sp1: number('il10.sp1'), h3s10p: number('il10.h3s10p') }),
	weight_kg: number('weight_kg'),
	lps_ng_mL: number('lps_ng_mL'),
	culture_h: number('culture_h'),
	dose_ng_kg: number('dose_ng_kg'),
	route: v.picklist(routes),
	infusion_h: number('infusion_h'),
	duration_h: number('duration_h'),
	duration_d: number('duration_d'),
	sites: number('sites'),
	skin: v.picklist(skins),
	bowel: v.picklist(bowels),
	trigger: v.strictObject({
		day: number('trigger.day'),
		size: number('trigger.size'),
		scatter_d: number('trigger.scatter_d'),
		per_year: number('trigger.per_year'),
		seed: number('trigger.seed')
	}),
	therapies: v.pipe(v.array(therapySchema), v.maxLength(mostTherapies))
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Therapy = v.InferOutput<typeof therapySchema>;

export { defaultScenario } from './defaults.ts';
