// Every equation of every module as TeX and MathML, with the symbols that the model gives.
import { parse, SymbolNode, FunctionNode, OperatorNode, type MathNode } from 'mathjs';
import temml from 'temml';
import type { Assembly, Module } from '../../src/lib/model/types.ts';
import { modulesOf } from './flatten.ts';
import { banner } from './banner.ts';

export interface Equation {
	module: string;
	name: string;
	kind: 'species' | 'auxiliary';
	tex: string;
	mathml: string;
}

export function equationsOf(assemblies: readonly Assembly[]): Equation[] {
	const modules = modulesOf(assemblies);
	const symbols = symbolTable(modules);
	const toTex = (formula: string) => texOf(parse(formula), symbols);
	return modules.flatMap((module) => [
		...Object.entries(module.auxiliaries ?? {}).map(([name, aux]) =>
			equation(module.id, name, 'auxiliary', `${aux.symbol} = ${toTex(aux.formula)}`)
		),
		...Object.entries(module.species).map(([name, species]) =>
			equation(
				module.id,
				name,
				'species',
				`\\frac{\\mathrm{d}${species.symbol}}{\\mathrm{d}t} = ${toTex(species.rate)}`
			)
		)
	]);
}

function equation(module: string, name: string, kind: Equation['kind'], tex: string): Equation {
	const drawn = temml.renderToString(upright(tex), { displayMode: true, throwOnError: true });
	// How small a fraction in a fraction may get is for the page to say.
	const mathml = drawn.replaceAll(/ scriptlevel="\d"| style="math-depth:\d;"/g, '');
	return { module, name, kind, tex, mathml };
}

/** Words of three letters and more, and words with a number, stand upright: `e_{ERK}` is not a product. */
function upright(tex: string): string {
	return tex
		.replace(/_\{([A-Za-z]{3,}|[A-Za-z]{2,}\d)\}/g, '_{\\mathrm{$1}}')
		.replace(/(?<![\\A-Za-z{])[A-Z]{3,}/g, '\\mathrm{$&}');
}

function symbolTable(modules: Module[]): Map<string, string> {
	const table = new Map<string, string>();
	for (const module of modules) {
		const { parameters, inputs, constants, auxiliaries, species } = module;
		for (const group of [parameters, inputs, constants, auxiliaries, species]) {
			for (const [name, { symbol }] of Object.entries(group ?? {})) table.set(name, symbol);
		}
	}
	return table;
}

function texOf(node: MathNode, symbols: Map<string, string>): string {
	const handler = (n: MathNode, options: object): string | undefined => {
		if (n instanceof SymbolNode) return symbols.get(n.name);
		if (n instanceof FunctionNode) return hillTex(n, (m) => m.toTex(options));
		if (n instanceof OperatorNode && n.op === '*')
			return product(n as { args: MathNode[] }, (m) => m.toTex(options));
		return undefined;
	};
	return node.toTex({ parenthesis: 'auto', handler });
}

/** Products are written side by side; a sum in them keeps its parentheses. */
function product(node: { args: MathNode[] }, tex: (n: MathNode) => string): string {
	return node.args
		.map((arg) => {
			const inner = arg.type === 'ParenthesisNode' ? (arg as never as { content: MathNode }).content : arg;
			const isSum = inner instanceof OperatorNode && (inner.op === '+' || inner.op === '-');
			return isSum ? `\\left(${tex(inner)}\\right)` : tex(inner);
		})
		.join('\\,');
}

function hillTex(node: FunctionNode, tex: (n: MathNode) => string): string {
	const [x, k] = node.args.map(tex);
	const bare = node.args[0] instanceof SymbolNode ? x : `\\left(${x}\\right)`;
	if (node.fn.name === 'hill') return `\\frac{${x}}{${k} + ${x}}`;
	if (node.fn.name === 'hill2') return `\\frac{${bare}^{2}}{${k}^{2} + ${bare}^{2}}`;
	if (node.fn.name === 'pos') return `\\left[${x}\\right]_{+}`;
	throw new Error(`no TeX for ${node.fn.name}`);
}

/** Each symbol of the model by itself, to stand in a line of text; and the flows between compartments. */
export function emitSymbols(assemblies: readonly Assembly[]): string {
	const modules = modulesOf(assemblies);
	const symbols = symbolTable(modules);
	const inline = (tex: string) => temml.renderToString(upright(tex), { throwOnError: true });
	const table = Object.fromEntries([...symbols.values()].map((tex) => [tex, inline(tex)]));
	const formulas = modules.flatMap((m) =>
		Object.values(m.flows ?? {}).flatMap((flow) => Object.values(flow))
	);
	const flows = Object.fromEntries(formulas.map((f) => [f, inline(texOf(parse(f), symbols))]));
	return [
		banner,
		'// Symbols as MathML, by their TeX.',
		'',
		`export const symbolMathml: Readonly<Record<string, string>> = ${JSON.stringify(table, null, '\t')};`,
		'',
		'// Flows as MathML, by their formula.',
		'',
		`export const flowMathml: Readonly<Record<string, string>> = ${JSON.stringify(flows, null, '\t')};`,
		''
	].join('\n');
}

export function emitEquations(equations: Equation[]): string {
	return [
		banner,
		'',
		'export interface Equation {',
		'\tmodule: string;',
		'\tname: string;',
		"\tkind: 'species' | 'auxiliary';",
		'\ttex: string;',
		'\tmathml: string;',
		'}',
		'',
		`export const equations: readonly Equation[] = ${JSON.stringify(equations, null, '\t')};`,
		''
	].join('\n');
}
