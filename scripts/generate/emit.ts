// One compartment → the TypeScript text of its block: rates, sparse Jacobian, sparse factors and reports, for states
// that may stand anywhere in the vector of a larger system. Blocks are put together in src/lib/simulate/compose.ts.
import { derive, primitiveCode, type Derived } from './derive.ts';
import type { Assembly } from '../../src/lib/model/types.ts';
import { flatten, symbolsIn, type FlatSystem, type Layout } from './flatten.ts';
import { print } from './print.ts';
import { planSparse } from './sparse.ts';

export const banner = '// Derived from src/lib/model by `npm run generate`. Do not edit.';

/** A line of code that sets (or adds to) one place of a result vector. */
interface Result {
	target: string;
	code: string;
	sign?: '+=';
}

/** Compartment → code of its block, for every compartment of the model. */
export function emitBlocks(assemblies: readonly Assembly[], layout: Layout): Map<string, string> {
	const blocks = new Map<string, string>();
	for (const assembly of assemblies) {
		const { shared, compartments } = assembly;
		const system = flatten(assembly, layout);
		for (const { id, about } of [shared, ...compartments]) {
			if (!blocks.has(id)) blocks.set(id, emitBlock(system, id, about, shared.id, layout));
		}
	}
	return blocks;
}

/**
 * @param system any assembly with the compartment in it
 * @param shared name of the shared compartment, whose states come first in every vector; the hub, into which
 *   flows go, comes right after it
 */
function emitBlock(
	system: FlatSystem,
	compartment: string,
	about: string,
	shared: string,
	layout: Layout
): string {
	const common = system.states.filter((s) => s.compartment === shared);
	const own = system.states.filter((s) => s.compartment === compartment);
	const isShared = compartment === shared;
	const hub = system.states.filter((s) => s.compartment === hubOf(system));
	const flows = system.flows.filter((f) => f.from === compartment);
	const reached = (name: string) => common.length + hub.findIndex((s) => s.name === name);

	const variables = [...own, ...(isShared ? [] : common)].map((s) => s.name);
	const rates = own.map((s) => s.ownRate);
	const derived = derive({
		variables,
		auxiliaries: system.auxiliaries.filter((a) => a.compartment === compartment || a.compartment === shared),
		rates: [...rates, ...flows.map((f) => f.formula)]
	});

	const places = new Map<string, string>();
	if (!isShared) common.forEach((s, i) => places.set(s.name, `y[${i}]`));
	own.forEach((s, i) => places.set(s.name, `y[o + ${i}]`));
	[...layout.parameters.keys(), ...layout.inputs.keys()].forEach((name, i) => places.set(name, `p[${i}]`));

	// Entries within the block, by shared states, and of the flows into the hub, in this order.
	const { entries } = derived.jacobian;
	const isOwn = (e: { row: number; column: number }) => e.row < own.length && e.column < own.length;
	const inside = entries.filter(isOwn);
	const byShared = entries.filter((e) => e.row < own.length && e.column >= own.length);
	const outward = entries.filter((e) => e.row >= own.length);
	for (const e of outward)
		if (e.column >= own.length) throw new Error(`a flow of ${compartment} names a shared state`);
	const ordered = [...inside, ...byShared, ...outward];
	const plan = planSparse(own.length, inside);
	const coupling = plan.size;
	const copies = [...byShared, ...outward].map(
		(_, i) => `lu[l + ${coupling + i}] = jac[j + ${inside.length + i}];`
	);
	const before = byShared.map(
		(e, i) => `b[o + ${e.row}] += lu[l + ${coupling + i}] * b[${e.column - own.length}];`
	);
	const after = outward.map(
		(e, i) =>
			`b[${reached(flows[e.row - own.length].target)}] += lu[l + ${coupling + byShared.length + i}] * b[o + ${e.column}];`
	);

	const reports = system.observables.filter((o) => o.compartment === compartment);
	const rateLines: Result[] = derived.rates.map((formula, i) =>
		i < own.length
			? { target: `d[o + ${i}]`, code: print(formula) }
			: { target: `d[${reached(flows[i - own.length].target)}]`, code: print(formula), sign: '+=' }
	);

	return [
		banner,
		`// ${about}`,
		'',
		`export const ${compartment} = {`,
		`\tid: '${compartment}' as const,`,
		`\t/** Number of states. */`,
		`\tn: ${own.length},`,
		`\tstates: ${list(own.map((s) => s.local))},`,
		`\tobservables: ${list(reports.map((o) => o.local))},`,
		`\tcolumns: ${list(reports.map((o) => o.column))},`,
		`\tunits: ${list(reports.map((o) => o.unit))},`,
		`\t/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */`,
		`\tjacobianSize: ${ordered.length},`,
		`\tfactorSize: ${plan.size + copies.length},`,
		`\t/** Which states of the hub, counted from its first, \`flows\` flow into. */`,
		`\ttargets: [${flows.map((f) => reached(f.target) - common.length).join(', ')}] as readonly number[],`,
		`\t/** Resting state. */`,
		`\tinitial(p: Float64Array, y: Float64Array, o: number): void {`,
		...own.map((s, i) => `\t\ty[o + ${i}] = ${places.get(String(s.initial)) ?? s.initial};`),
		'\t},',
		`\t/** Time derivative of the block's states, per hour, into \`d\`; what flows into the hub is added there. */`,
		`\trhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void {`,
		...body(derived, places, rateLines),
		'\t},',
		`\t/** What flows into the hub, per hour, in the order of \`targets\`, into \`out\`. */`,
		`\tflows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void {`,
		...body(
			derived,
			places,
			derived.rates.slice(own.length).map((formula, i) => ({ target: `out[${i}]`, code: print(formula) }))
		),
		'\t},',
		`\t/** Values of ∂rhs/∂y, sparse, into \`jac\` from \`j\`. */`,
		`\tjacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void {`,
		...body(
			derived,
			places,
			ordered.map((e, i) => ({ target: `jac[j + ${i}]`, code: e.code })),
			derived.jacobian.lines
		),
		'\t},',
		`\t/** LU factors of diagonal·I − J of the block into \`lu\` from \`l\`; false when a pivot vanishes. */`,
		`\tfactor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean {`,
		...(plan.factorLines.some((line) => line.startsWith('m =')) ? ['\t\tlet m: number;'] : []),
		'\t\tlet w: number;',
		...[...plan.factorLines, ...copies].map((line) => `\t\t${line}`),
		'\t\treturn true;',
		'\t},',
		`\t/** Solves for the block, in place; shared states must have been solved, the hub is solved after. */`,
		`\tsolve(lu: Float64Array, b: Float64Array, o: number, l: number): void {`,
		...[...before, ...plan.solveLines, ...after].map((line) => `\t\t${line}`),
		'\t},',
		`\t/** Reported quantities, in the order of \`observables\`, into \`out\` from \`w\`. */`,
		`\tobserve(y: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void {`,
		...body(derived, places, reportLines(reports, derived, own)),
		'\t}',
		'};',
		'',
		`/** Where the values of the Jacobian stand: row and column in the block; a column in the shared states; a row`,
		` *  in the whole vector. Only tests ask. */`,
		`export const ${compartment}Places = {`,
		`\tinside: ${pairs(inside.map((e) => [e.row, e.column]))},`,
		`\tbyShared: ${pairs(byShared.map((e) => [e.row, e.column - own.length]))},`,
		`\toutward: ${pairs(outward.map((e) => [reached(flows[e.row - own.length].target), e.column]))}`,
		'} as const;',
		''
	].join('\n');
}

/** The compartment into which the others flow: the first after the shared one. */
function hubOf(system: FlatSystem): string | undefined {
	return system.states.find((s) => s.name === system.flows[0]?.target)?.compartment;
}

function reportLines(
	reports: FlatSystem['observables'],
	derived: Derived,
	own: FlatSystem['states']
): Result[] {
	const known = new Set([...derived.intermediates.map((i) => i.name), ...own.map((s) => s.name)]);
	return reports.map(({ name, formula }, i) => {
		for (const symbol of symbolsIn(formula)) {
			if (!known.has(symbol)) throw new Error(`observable ${name} needs ${symbol}`);
		}
		return { target: `out[w + ${i}]`, code: print(formula) };
	});
}

/** A function body: only what the results need, in order, then the results. */
function body(
	derived: Derived,
	places: Map<string, string>,
	results: Result[],
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
	return [...loads, ...kept, ...results.map((r) => `\t\t${r.target} ${r.sign ?? '='} ${r.code};`)];
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
const pairs = (values: [number, number][]) => `[${values.map(([a, b]) => `[${a}, ${b}]`).join(', ')}]`;
