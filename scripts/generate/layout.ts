// Parameters and inputs of the model → the text of the module that says where each stands.
import { banner } from './banner.ts';
import type { Layout } from './flatten.ts';

/** One vector of parameters and inputs for every system. */
export function emitLayout(layout: Layout): string {
	const names = [...layout.parameters.keys(), ...layout.inputs.keys()];
	const values = [...layout.parameters.values(), ...layout.inputs.values()].map((v) => v.value);
	return [
		banner,
		'// Places of parameters and inputs in the one vector that every system reads.',
		'',
		'export const parameterIndex = {',
		names.map((name, i) => `\t${name}: ${i}`).join(',\n'),
		'} as const;',
		'',
		'export type ParameterName = keyof typeof parameterIndex;',
		'',
		'/** Values as written in the model: the healthy, untreated, unprovoked person. */',
		`export const defaultParameters: readonly number[] = [`,
		values.map((v) => `\t${v}`).join(',\n'),
		'];',
		''
	].join('\n');
}
