// One compartment → the TypeScript text of its block: rates, sparse Jacobian, sparse factors and reports, for states
// that may stand anywhere in the vector of a larger system. Blocks are put together in src/lib/simulate/compose.ts.
// Vectors are filled from their first value on, by counting: hundreds of written-out places weigh a kilobyte, packed.
import type { Assembly } from '../../src/lib/model/types.ts';
import { banner } from './banner.ts';
import { partsOf, type Asked, type BlockParts } from './block.ts';
import { flatten, type Layout } from './flatten.ts';
import { write, type Node, type Result } from './graph.ts';
import { leversOf } from './levers.ts';
import { lu, type Entry } from './sparse.ts';

/** Compartment → code of its block, for every compartment of the model. */
export function emitBlocks(assemblies: readonly Assembly[], layout: Layout): Map<string, string> {
	const blocks = new Map<string, string>();
	const systems = assemblies.map((assembly) => ({ ...assembly, system: flatten(assembly, layout) }));
	for (const { shared, compartments, system } of systems) {
		const alike = systems.filter((other) => other.shared.id === shared.id).map((other) => other.system);
		const levers = leversOf(shared.id, alike);
		for (const { id, about } of [shared, ...compartments]) {
			if (!blocks.has(id))
				blocks.set(id, emitBlock({ system, id, about, shared: shared.id, levers, layout }));
		}
	}
	return blocks;
}

function emitBlock(asked: Asked): string {
	const { id, about } = asked;
	const isShared = id === asked.shared;
	const parts = partsOf(asked);
	const { own, reports, targets, inside, outward, byLever, plan } = parts;
	const coupled = isShared ? [] : [...outward.values, ...byLever.values];
	const jacobianSize = inside.values.length + coupled.length;
	return [
		banner,
		`// ${about}`,
		'',
		`export const ${id} = {`,
		`\tid: '${id}' as const,`,
		`\t/** Number of states. */`,
		`\tn: ${own.length},`,
		`\tstates: ${list(own.map((s) => s.local))},`,
		`\tobservables: ${list(reports.map((o) => o.local))},`,
		`\tcolumns: ${list(reports.map((o) => o.column))},`,
		`\t/** Number of values of the sparse Jacobian, and of its factors with what couples the block. */`,
		`\tjacobianSize: ${jacobianSize},`,
		`\tfactorSize: ${jacobianSize + plan.factors.length},`,
		`\t/** Which states of the hub, counted from its first, \`flows\` flow into. */`,
		`\ttargets: [${targets.join(', ')}] as readonly number[],`,
		...(isShared ? leverMethods(asked, parts) : []),
		...method('Resting state.', 'initial(p: Float64Array, y: Float64Array, o: number): void', [
			`y.fill(0, o, o + ${own.length});`,
			...parts.initial.flatMap((value, i) => (value === '0' ? [] : [`y[o + ${i}] = ${value};`]))
		]),
		...method(
			"Time derivative of the block's states, per hour, into `d`; what flows into the hub is added there.",
			'rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void',
			counted(write(isShared ? parts.rates.slice(0, own.length) : parts.rates).first)
		),
		...method(
			'What flows into the hub, per hour, in the order of `targets`, into `out`.',
			'flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void',
			isShared ? [] : write(parts.out).first
		),
		...method(
			'Values of ∂rhs/∂y, sparse, into `jac` from `j`; behind them those by the levers, where these move.',
			'jacobian(y: Float64Array, levers: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number, move: boolean): void',
			jacobianLines(parts, isShared)
		),
		...method(
			'LU factors of diagonal·I − J of the block into `lu` from `l`; false when a pivot vanishes.',
			'factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean',
			[
				`for (let i = 0; i < ${jacobianSize}; i++) lu[l++] = jac[j + i];`,
				...write([...plan.factors, { target: 'const pivots', node: plan.pivots }]).first,
				'return Number.isFinite(pivots);'
			]
		),
		...method(
			'Solves for the block, in place; `turns`: what was solved for the levers. The hub is solved last.',
			'solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void',
			solveLines(parts, isShared)
		),
		...method(
			'Reported quantities, in the order of `observables`, into `out` from `w`.',
			'observe(y: Float64Array, levers: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void',
			write(parts.observed).first
		),
		'};',
		'',
		`/** Where the values of the Jacobian stand, as row, column, place of the value: by states of the block; of what`,
		` *  goes out, rows counted by flow or lever; by levers. */`,
		`export const ${id}Places = {`,
		...(isShared ? [`\tlevers: ${list(asked.levers.map(({ name }) => name))},`] : []),
		`\tinside: ${triples(inside.entries, 0)},`,
		`\toutward: ${triples(outward.entries, isShared ? 0 : inside.values.length)},`,
		`\tbyLever: ${triples(byLever.entries, inside.values.length + outward.values.length)}`,
		'} as const;',
		''
	].join('\n');
}

/** What only the shared compartment has: its levers, and how they turn with its states. */
function leverMethods({ levers }: Asked, { out, outward }: BlockParts): string[] {
	const turned = levers.map((_, lever) => {
		const terms = outward.entries
			.filter(({ row }) => row === lever)
			.map(({ column, slot }) => `slopes[at + ${slot}] * v[${column}]`);
		return `out[${lever}] = ${terms.join(' + ')};`;
	});
	return [
		`\t/** Number of levers: what the other blocks see of this one. And of their slopes by its states. */`,
		`\tleverCount: ${levers.length},`,
		`\tslopeCount: ${outward.values.length},`,
		...method(
			'The levers.',
			'levers(y: Float64Array, p: Float64Array, out: Float64Array): void',
			write(out).first
		),
		...method(
			'Slopes of the levers by the states, into `out` from `at`.',
			'slopes(y: Float64Array, p: Float64Array, out: Float64Array, at: number): void',
			write(outward.values.map((node) => ({ target: 'out[at++]', node }))).first
		),
		...method(
			'How the levers turn when the states move by `v`.',
			'turn(slopes: Float64Array, at: number, v: Float64Array, out: Float64Array): void',
			turned
		)
	];
}

function jacobianLines({ inside, outward, byLever }: BlockParts, isShared: boolean): string[] {
	const put = (values: readonly Node[]) => values.map((node): Result => ({ target: 'jac[j++]', node }));
	if (isShared) return write(put(inside.values)).first;
	const { first, second } = write(put([...inside.values, ...outward.values]), put(byLever.values));
	return [...first, ...guarded('move', second)];
}

function solveLines({ plan, inside, outward, byLever, reached }: BlockParts, isShared: boolean): string[] {
	const { solving, solution } = plan;
	const size = inside.values.length;
	if (isShared) return counted(write(solution).first);
	const turned = byLever.entries.map(
		({ row, column, slot }) =>
			`b[o + ${row}] += ${lu(size + outward.values.length + slot)} * turns[${column}];`
	);
	const sent = outward.entries.map(({ row, column, slot }): Result => {
		const node = solving.apply('*', solving.read(`c${slot}`, lu(size + slot)), solution[column].node);
		return { target: `b[${reached[row]}]`, node, sign: '+=' };
	});
	return [...guarded('turns', turned), ...counted(write([...solution, ...sent]).first)];
}

/** Lines that fill a vector from `o` on, by `at++`, while others of it are read from `o`. */
const counted = (lines: readonly string[]) => (lines.length > 0 ? ['let at = o;', ...lines] : []);
const guarded = (condition: string, lines: readonly string[]) =>
	lines.length > 0 ? [`if (${condition}) {`, ...lines.map((line) => `\t${line}`), '}'] : [];
const method = (about: string, signature: string, lines: readonly string[]) => [
	`\t/** ${about} */`,
	`\t${signature} {`,
	...lines.map((line) => `\t\t${line}`),
	'\t},'
];
const list = (names: readonly string[]) => `[${names.map((n) => `'${n}'`).join(', ')}] as const`;
const triples = (entries: readonly Entry[], from: number) =>
	`[${entries.map(({ row, column, slot }) => `[${row}, ${column}, ${from + slot}]`).join(', ')}]`;
