// Flat system + derivatives + sparse plan → the TypeScript text of one generated file.
import type { MathNode } from 'mathjs';
import { derive, primitiveCode, type Derived } from './derive.ts';
import { symbolsIn, type FlatSystem, type Layout } from './flatten.ts';
import { print } from './print.ts';
import { planSparse } from './sparse.ts';

export const banner = '// Derived from src/lib/model by `npm run generate`. Do not edit.';

export function emitSystem(system: FlatSystem, layout: Layout): string {
	const derived = derive(system);
	const places = new Map<string, string>();
	system.states.forEach((s, i) => places.set(s.name, `y[${i}]`));
	[...layout.parameters.keys(), ...layout.inputs.keys()].forEach((name, i) => places.set(name, `p[${i}]`));

	const rates = derived.rates.map((r, i) => ({
		target: `d[${i}]`,
		code: print(r.formula),
		formula: r.formula
	}));
	const reports = emitReports(system, derived);
	const entries = derived.jacobian.entries.map((e, i) => ({ target: `jac[${i}]`, code: e.code }));
	const plan = planSparse(system.states.length, derived.jacobian.entries);

	return [
		banner,
		`// ${system.about}`,
		'',
		`export const ${system.id} = {`,
		`\tid: '${system.id}' as const,`,
		`\t/** Number of states. */`,
		`\tn: ${system.states.length},`,
		`\tstates: ${list(system.states.map((s) => s.name))},`,
		`\tobservables: ${list(system.observables.map((o) => o.name))},`,
		`\tcolumns: ${list(system.observables.map((o) => o.column))},`,
		`\tunits: ${list(system.observables.map((o) => o.unit))},`,
		`\t/** Number of values of the sparse Jacobian, and where they stand. */`,
		`\tjacobianSize: ${entries.length},`,
		`\tjacobianRows: ${numbers(derived.jacobian.entries.map((e) => e.row))},`,
		`\tjacobianColumns: ${numbers(derived.jacobian.entries.map((e) => e.column))},`,
		`\t/** Number of values of the sparse factors. */`,
		`\tfactorSize: ${plan.size},`,
		`\t/** Resting state. */`,
		`\tinitial(p: Float64Array, y: Float64Array): void {`,
		...system.states.map((s, i) => `\t\ty[${i}] = ${places.get(String(s.initial)) ?? s.initial};`),
		'\t},',
		`\t/** Time derivative of \`y\`, per hour, into \`d\`. */`,
		`\trhs(y: Float64Array, p: Float64Array, d: Float64Array): void {`,
		...body(derived, places, rates),
		'\t},',
		`\t/** Values of ∂rhs/∂y, sparse, into \`jac\`. */`,
		`\tjacobian(y: Float64Array, p: Float64Array, jac: Float64Array): void {`,
		...body(derived, places, entries, derived.jacobian.lines),
		'\t},',
		`\t/** LU factors of diagonal·I − J into \`lu\`; false when a pivot vanishes. */`,
		`\tfactor(jac: Float64Array, diagonal: number, lu: Float64Array): boolean {`,
		'\t\tlet w: number;',
		'\t\tlet m: number;',
		...plan.factorLines.map((l) => `\t\t${l}`),
		'\t\treturn true;',
		'\t},',
		`\t/** Solves with the factors, in place. */`,
		`\tsolve(lu: Float64Array, b: Float64Array): void {`,
		...plan.solveLines.map((l) => `\t\t${l}`),
		'\t},',
		`\t/** Reported quantities, in the order of \`observables\`, into \`o\`. */`,
		`\tobserve(y: Float64Array, p: Float64Array, o: Float64Array): void {`,
		...body(derived, places, reports),
		'\t}',
		'};',
		''
	].join('\n');
}

function emitReports(system: FlatSystem, derived: Derived) {
	const known = new Set(derived.intermediates.map((i) => i.name));
	return system.observables.map((o, i) => {
		for (const symbol of symbolsIn(o.formula)) {
			if (!known.has(symbol) && !system.states.some((s) => s.name === symbol)) {
				throw new Error(`observable ${o.name} needs ${symbol}`);
			}
		}
		return { target: `o[${i}]`, code: print(o.formula) };
	});
}

/** A function body: only what the results need, in order, then the results. */
function body(
	derived: Derived,
	places: Map<string, string>,
	results: { target: string; code: string; formula?: MathNode }[],
	extra: string[] = []
): string[] {
	const intermediateLines = derived.intermediates.map((item) => ({
		name: item.name,
		code: item.kind === 'formula' ? print(item.formula) : primitiveCode(item)
	}));
	const extraLines = extra.map((line) => {
		const [, name, code] = /^const (\w+) = (.*);$/s.exec(line)!;
		return { name, code };
	});
	const needed = new Set<string>();
	const ask = (code: string) => {
		for (const word of code.match(/[A-Za-z_]\w*/g) ?? []) needed.add(word);
	};
	for (const r of results) ask(r.code);
	const kept: string[] = [];
	for (const { name, code } of [...intermediateLines, ...extraLines].reverse()) {
		if (!needed.has(name)) continue;
		ask(code);
		kept.unshift(`\t\tconst ${name} = ${code};`);
	}
	const loads = [...places]
		.filter(([name]) => needed.has(name))
		.map(([name, place]) => `\t\tconst ${name} = ${place};`);
	return [...loads, ...kept, ...results.map((r) => `\t\t${r.target} = ${r.code};`)];
}

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

const list = (names: string[]) => `[${names.map((n) => `'${n}'`).join(', ')}] as const`;
const numbers = (values: number[]) => `[${values.join(', ')}] as const`;
