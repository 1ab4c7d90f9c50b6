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
		'export type ParameterName =',
		`${names.map((name) => `\t| '${name}'`).join('\n')};`,
		'',
		'/** In their order; as one text, which is the shortest way to send them. */',
		`const names = '${names.join(' ')}';`,
		'',
		'export const parameterIndex = Object.fromEntries(',
		"\tnames.split(' ').map((name, i) => [name, i])",
		') as Readonly<Record<ParameterName, number>>;',
		'',
		'/** Values as written in the model: the healthy, untreated, unprovoked person. */',
		`export const defaultParameters: readonly number[] = [`,
		values.map((v) => `\t${v}`).join(',\n'),
		'];',
		''
	].join('\n');
}
