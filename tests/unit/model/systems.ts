// The model's systems in both forms, as written (flat formulas) and as derived (generated code), and random
// states to try them at.
import fc from 'fast-check';
import { assemblies } from '#lib/model/cno.ts';
import { antibody } from '#lib/model/generated/antibody.ts';
import { course } from '#lib/model/generated/course.ts';
import { dish } from '#lib/model/generated/dish.ts';
import { endotoxin } from '#lib/model/generated/endotoxin.ts';
import { infection } from '#lib/model/generated/infection.ts';
import { flatten, layoutOf } from '../../../scripts/generate/flatten.ts';

export const layout = layoutOf(assemblies);

export const systems = assemblies.map((assembly) => ({
	id: assembly.id,
	flat: flatten(assembly, layout),
	code: [dish, endotoxin, course, infection, antibody].find((system) => system.id === assembly.id)!
}));

/** Names of parameters and inputs in the order of the one vector, with their units. */
export const names = [...layout.parameters.keys(), ...layout.inputs.keys()];
export const unitOf = new Map(
	[...layout.parameters, ...layout.inputs].map(([name, { unit }]) => [name, unit])
);

/** Even over 0..1: the extremes of most ranges switch terms off. */
const share = fc.noBias(fc.integer({ min: 0, max: 1e6 })).map((millionths) => millionths / 1e6);

/** States of a system: concentrations of 0.1 to 1000, shares and ratios of 0.01 to 3, evenly in their logarithm. */
export function anyState({ flat }: (typeof systems)[number]): fc.Arbitrary<Float64Array> {
	const state = (unit: string) =>
		share.map((s) => (unit === '1' ? 0.01 * (3 / 0.01) ** s : 0.1 * (1000 / 0.1) ** s));
	return fc.tuple(...flat.states.map(({ unit }) => state(unit))).map((values) => Float64Array.from(values));
}

/** Parameters and inputs, each somewhere within its range. */
export const anyParameters: fc.Arbitrary<Float64Array> = fc
	.tuple(
		...[...layout.parameters.values(), ...layout.inputs.values()].map(({ range: [low, high] }) =>
			share.map((s) => low + s * (high - low))
		)
	)
	.map((values) => Float64Array.from(values));
