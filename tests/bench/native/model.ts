// A system as C: the whole of it in two straight-line functions, right-hand side and sparse Jacobian, from the same
// formulas and the same derivation as the TypeScript. What sites share is computed once for all of them.
import { assemblies } from '#lib/model/cno.ts';
import type { Assembly } from '#lib/model/types.ts';
import type { System } from '#lib/simulate/compose.ts';
import { derive, primitiveCode } from '../../../scripts/generate/derive.ts';
import { flatten, layoutOf } from '../../../scripts/generate/flatten.ts';
import { print } from '../../../scripts/generate/print.ts';
import { toC } from './c-text.ts';

export interface NativeModel {
	/** Row and column of each value of the Jacobian: by columns, rows within a column rising, the diagonal in full. */
	places: [row: number, column: number][];
	/** Statements of the two functions, which read `y` and `p` and write `d` or `values`. */
	rhs: string[];
	jacobian: string[];
}

const layout = layoutOf(assemblies);

/** The assembly of a system, with the places that this system has. */
function assemblyOf({ id, parts }: System): Assembly {
	const written = assemblies.find((assembly) => assembly.id === id)!;
	const compartments = parts.slice(1).map(({ name, block }) => ({
		...written.compartments.find((compartment) => compartment.id === block.id)!,
		id: name
	}));
	return { ...written, compartments };
}

/** The states stand in the order of `system`; a state that the system leaves out keeps its first value. */
export function nativeModel(system: System): NativeModel {
	const flat = flatten(assemblyOf(system), layout);
	const stateOf = new Map(flat.states.map((state) => [state.name, state]));
	const derived = derive({
		variables: system.states,
		auxiliaries: flat.auxiliaries,
		rates: system.states.map((name) => stateOf.get(name)!.rate)
	});
	const known = [
		...[...layout.parameters.keys(), ...layout.inputs.keys()].map((name, i) => constant(name, `p[${i}]`)),
		...system.states.map((name, i) => constant(name, `y[${i}]`)),
		...flat.states
			.filter(({ name }) => !system.states.includes(name))
			.map(({ name, initial }) => constant(name, String(initial))),
		...derived.intermediates.map((item) =>
			constant(item.name, item.kind === 'formula' ? print(item.formula) : primitiveCode(item))
		)
	];
	const entries = new Map(derived.jacobian.entries.map((entry) => [`${entry.row},${entry.column}`, entry]));
	for (const i of system.states.keys()) {
		if (!entries.has(`${i},${i}`)) entries.set(`${i},${i}`, { row: i, column: i, code: '0' });
	}
	const inOrder = [...entries.values()].sort((a, b) => a.column - b.column || a.row - b.row);
	return {
		places: inOrder.map(({ row, column }) => [row, column]),
		rhs: [...known, ...derived.rates.map((rate, i) => `d[${i}] = ${toC(print(rate))};`)],
		jacobian: [
			...known,
			...derived.jacobian.lines.map((line) => toC(line).replace(/^const /, 'const double ')),
			...inOrder.map(({ code }, i) => `values[${i}] = ${toC(code)};`)
		]
	};
}

const constant = (name: string, code: string) => `const double ${name} = ${toC(code)};`;

/** The text of the C file; driver.c says what it declares. */
export function textOf({ places, rhs, jacobian }: NativeModel, n: number): string {
	const starts = Array.from({ length: n + 1 }, (_, i) => places.filter(([, column]) => column < i).length);
	return [
		'#include <math.h>',
		'#include "model.h"',
		`const int64_t model_n = ${n}, model_np = ${layout.parameters.size + layout.inputs.size}, model_entries = ${places.length};`,
		`const int64_t model_starts[] = {${starts.join(', ')}};`,
		`const int64_t model_rows[] = {${places.map(([row]) => row).join(', ')}};`,
		'void model_rhs(const double *restrict y, const double *restrict p, double *restrict d) {',
		...rhs,
		'}',
		'void model_jacobian(const double *restrict y, const double *restrict p, double *restrict values) {',
		...jacobian,
		'}',
		''
	].join('\n');
}
