// The scenario from which every other one starts.
import { fields, type NumberFieldName } from './fields.ts';
import type { Scenario } from './schema.ts';

/** A new scenario with every field at its default: a healthy person, one trigger, no drug. */
export function defaultScenario(): Scenario {
	const f = (name: NumberFieldName): number => fields[name].fallback;
	return {
		experiment: fields.experiment.fallback,
		il10: { erk: 1, sp1: 1, h3s10p: 1 },
		weight_kg: f('weight_kg'),
		lps_ng_mL: f('lps_ng_mL'),
		culture_h: f('culture_h'),
		dose_ng_kg: f('dose_ng_kg'),
		route: fields.route.fallback,
		infusion_h: f('infusion_h'),
		duration_h: f('duration_h'),
		duration_d: f('duration_d'),
		sites: f('sites'),
		skin: fields.skin.fallback,
		bowel: fields.bowel.fallback,
		trigger: {
			day: f('trigger.day'),
			size: f('trigger.size'),
			scatter_d: f('trigger.scatter_d'),
			per_year: f('trigger.per_year'),
			seed: f('trigger.seed')
		},
		therapies: []
	};
}
