// Symbolic derivatives by the chain rule. Calls of hill, hill2 and pos become named intermediates first, so that
// each is computed once and mathjs only ever differentiates plain arithmetic.
import { ConstantNode, derivative, FunctionNode, SymbolNode, type MathNode } from 'mathjs';
import { symbolsIn } from './flatten.ts';
import { print } from './print.ts';

/** An intermediate: plain arithmetic, or one primitive of one named argument. */
export type Intermediate =
	| { name: string; kind: 'formula'; formula: MathNode }
	| { name: string; kind: 'primitive'; primitive: string; x: string; constant?: string };

/** Rates of some variables, and all that they may name. */
export interface Rates {
	/** Names by which the rates are differentiated. */
	variables: readonly string[];
	/** In an order in which each rests only on earlier ones. */
	auxiliaries: readonly { name: string; formula: MathNode }[];
	rates: readonly MathNode[];
}

export interface Derived {
	intermediates: Intermediate[];
	rates: MathNode[];
	/** Lines that compute every derivative of intermediates, and the entries of the Jacobian: rate by variable. */
	jacobian: { lines: string[]; entries: { row: number; column: number; code: string }[] };
}

export function derive(system: Rates): Derived {
	const intermediates: Intermediate[] = [];
	const seen = new Map<string, string>();

	const hoist = (formula: MathNode): MathNode =>
		formula.transform((node) => {
			if (!(node instanceof FunctionNode)) return node;
			const [x, constant] = node.args.map((arg) => asName(hoist(arg)));
			const key = `${node.fn.name}(${x},${constant ?? ''})`;
			let name = seen.get(key);
			if (!name) {
				name = `h${seen.size}`;
				seen.set(key, name);
				intermediates.push({ name, kind: 'primitive', primitive: node.fn.name, x, constant });
			}
			return new SymbolNode(name);
		});
	const asName = (node: MathNode): string => {
		if (node instanceof SymbolNode) return node.name;
		if (node instanceof ConstantNode) return String(node.value);
		const key = node.toString();
		let name = seen.get(key);
		if (!name) {
			name = `x${seen.size}`;
			seen.set(key, name);
			intermediates.push({ name, kind: 'formula', formula: node });
		}
		return name;
	};

	for (const aux of system.auxiliaries) {
		const formula = hoist(aux.formula);
		intermediates.push({ name: aux.name, kind: 'formula', formula });
	}
	const rates = system.rates.map(hoist);
	return { intermediates, rates, jacobian: differentiate(system.variables, intermediates, rates) };
}

function differentiate(
	states: readonly string[],
	intermediates: Intermediate[],
	rates: MathNode[]
): Derived['jacobian'] {
	/** name → state → code of its total derivative (a name, `1`, or nothing when zero). */
	const total = new Map<string, Map<string, string>>(states.map((s) => [s, new Map([[s, '1']])]));
	const lines: string[] = [];

	const totalOf = (partials: [symbol: string, code: string][]): Map<string, string> => {
		const sums = new Map<string, string[]>();
		for (const [symbol, code] of partials) {
			for (const [state, inner] of total.get(symbol) ?? []) {
				const term = inner === '1' ? code : code === '1' ? inner : `(${code}) * ${inner}`;
				sums.set(state, [...(sums.get(state) ?? []), term]);
			}
		}
		return new Map([...sums].map(([state, terms]) => [state, terms.join(' + ')]));
	};

	for (const item of intermediates) {
		const partials = item.kind === 'formula' ? partialsOf(item.formula, total) : primitivePartial(item);
		const named = new Map<string, string>();
		for (const [state, code] of totalOf(partials)) {
			if (code === '1') named.set(state, '1');
			else {
				const name = `d_${item.name}__${state}`;
				lines.push(`const ${name} = ${code};`);
				named.set(state, name);
			}
		}
		total.set(item.name, named);
	}
	const entries: Derived['jacobian']['entries'] = [];
	rates.forEach((formula, row) => {
		for (const [state, code] of totalOf(partialsOf(formula, total))) {
			entries.push({ row, column: states.indexOf(state), code });
		}
	});
	return { lines, entries };
}

function partialsOf(formula: MathNode, total: Map<string, Map<string, string>>): [string, string][] {
	return [...symbolsIn(formula)]
		.filter((symbol) => (total.get(symbol)?.size ?? 0) > 0)
		.map((symbol): [string, string] => [symbol, print(derivative(formula, symbol))])
		.filter(([, code]) => code !== '0');
}

/** Derivatives of the primitives with respect to x, written with the value already computed. */
function primitivePartial(item: Extract<Intermediate, { kind: 'primitive' }>): [string, string][] {
	const { name, primitive, x, constant: k } = item;
	if (primitive === 'hill') return [[x, `(1 - ${name}) / (${k} + ${x})`]];
	if (primitive === 'hill2') return [[x, `2 * ${x} * (1 - ${name}) / (${k} * ${k} + ${x} * ${x})`]];
	if (primitive === 'pos') return [[x, `(${x} > 0 ? 1 : 0)`]];
	throw new Error(`unknown primitive ${primitive}`);
}

/** Code that computes a primitive. */
export function primitiveCode(item: Extract<Intermediate, { kind: 'primitive' }>): string {
	const { primitive, x, constant: k } = item;
	if (primitive === 'hill') return `${x} / (${k} + ${x})`;
	if (primitive === 'hill2') return `(${x} * ${x}) / (${k} * ${k} + ${x} * ${x})`;
	if (primitive === 'pos') return `${x} > 0 ? ${x} : 0`;
	throw new Error(`unknown primitive ${primitive}`);
}
