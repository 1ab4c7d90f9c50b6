// Straight-line code as a graph in which each distinct expression stands once: what is used twice is computed once and
// named, what is used once is written where it is used. Nothing is reordered, so results are the same to the last bit.
import {
	ConditionalNode,
	ConstantNode,
	FunctionNode,
	OperatorNode,
	ParenthesisNode,
	parse,
	SymbolNode
} from 'mathjs';
import type { MathNode } from 'mathjs';

/** A line of code that sets (or adds to) one place of a vector. */
export interface Result {
	target: string;
	node: Node;
	sign?: '+=';
}

/** An expression: code with its arguments, or a number, or a value that is read. */
export interface Node {
	readonly op: 'number' | 'argument' | 'read' | '-x' | '+' | '-' | '*' | '/' | '?' | 'pow';
	readonly args: readonly Node[];
	/** Of what has no arguments. */
	readonly text: string;
	/** The first name that the code gave it. */
	name?: string;
	readonly id: number;
}

/** How tightly an operator binds. */
const binding = { '?': 0, '+': 1, '-': 1, '*': 2, '/': 2, '-x': 3, number: 4, argument: 4, read: 4, pow: 4 };

export class Graph {
	readonly #nodes = new Map<string, Node>();
	readonly #names = new Map<string, Node>();

	/** A value that is read from a place, under a name. */
	read(name: string, place: string): Node {
		const node = this.#node('read', [], place);
		node.name ??= name;
		this.#names.set(name, node);
		return node;
	}

	/** An argument of the function that the code is for. */
	argument(name: string): Node {
		return this.#node('argument', [], name);
	}

	/** From now on the name stands for this code, which may use all names before it. */
	define(name: string, code: string): Node {
		const node = this.of(code);
		if (node.op !== 'number' && node.op !== 'read') node.name ??= name;
		this.#names.set(name, node);
		return node;
	}

	/** The expression that this code writes. */
	of(code: string): Node {
		return this.#from(parse(code));
	}

	#from(node: MathNode): Node {
		if (node instanceof ParenthesisNode) return this.#from(node.content);
		if (node instanceof ConstantNode) return this.number(Number(node.value));
		if (node instanceof SymbolNode) {
			const known = this.#names.get(node.name);
			if (!known) throw new Error(`nothing is called ${node.name}`);
			return known;
		}
		if (node instanceof ConditionalNode) {
			const { condition, trueExpr, falseExpr } = node as unknown as Record<string, OperatorNode>;
			if (condition.op !== '>' || String(condition.args[1]) !== '0')
				throw new Error(`no code for ${condition.toString()}`);
			return this.#node(
				'?',
				[condition.args[0], trueExpr, falseExpr].map((arg) => this.#from(arg))
			);
		}
		if (node instanceof FunctionNode && node.fn.toString() === 'Math.pow') {
			return this.#node(
				'pow',
				node.args.map((arg) => this.#from(arg))
			);
		}
		if (node instanceof OperatorNode && ['+', '-', '*', '/'].includes(node.op)) {
			const args = (node.args as MathNode[]).map((arg) => this.#from(arg));
			return this.apply(node.isUnary() ? '-x' : (node.op as '+'), ...args);
		}
		throw new Error(`no code for ${node.toString()}`);
	}

	/** The operation, or what is exactly equal to it and simpler. */
	apply(op: '+' | '-' | '*' | '/' | '-x', ...args: Node[]): Node {
		const [a, b] = args;
		const values = args.map(valueOf);
		const [x, y] = values;
		if (op === '-x') {
			return a.op === '-x' ? a.args[0] : this.#node(op, args);
		}
		if (!values.some(Number.isNaN) && op !== '/')
			return this.number({ '+': x + y, '-': x - y, '*': x * y }[op]);
		if (op === '*' && (x === 1 || y === 1)) return x === 1 ? b : a;
		if (op === '*' && (x === -1 || y === -1)) return this.apply('-x', x === -1 ? b : a);
		if (op === '/' && y === 1) return a;
		if (op === '+' && x === 0) return b;
		if (op === '-' && x === 0) return this.apply('-x', b);
		// A sign goes outwards until it meets a sum: rounding knows no signs.
		if (op === '+' && b.op === '-x') return this.apply('-', a, b.args[0]);
		if (op === '+' && a.op === '-x') return this.apply('-', b, a.args[0]);
		if (op === '-' && b.op === '-x') return this.apply('+', a, b.args[0]);
		if ((op === '*' || op === '/') && a.op === '-x') return this.apply('-x', this.apply(op, a.args[0], b));
		if ((op === '*' || op === '/') && b.op === '-x') return this.apply('-x', this.apply(op, a, b.args[0]));
		return this.#node(op, args);
	}

	sum(terms: readonly Node[]): Node {
		return terms.reduce((a, b) => this.apply('+', a, b), this.number(0));
	}

	number(value: number): Node {
		return value < 0 ? this.#node('-x', [this.number(-value)]) : this.#node('number', [], String(value));
	}

	#node(op: Node['op'], args: readonly Node[], text = ''): Node {
		const ids = args.map(({ id }) => id);
		if (op === '+' || op === '*') ids.sort((a, b) => a - b);
		const key = `${op} ${ids.join(' ')} ${text}`;
		let node = this.#nodes.get(key);
		if (!node) this.#nodes.set(key, (node = { op, args, text, id: this.#nodes.size }));
		return node;
	}
}

/** The value of a number, with its sign; NaN of all else. */
const valueOf = ({ op, args, text }: Node): number =>
	op === 'number' ? Number(text) : op === '-x' ? -valueOf(args[0]) : NaN;

/** Code in two parts, of which the second may be left out; it uses what the first has named. */
export function write(
	results: readonly Result[],
	more: readonly Result[] = []
): { first: string[]; second: string[] } {
	const uses = new Map<Node, number>();
	const count = (node: Node) => {
		const before = uses.get(node) ?? 0;
		uses.set(node, before + 1);
		if (before === 0) node.args.forEach(count);
	};
	[...results, ...more].forEach(({ node }) => count(node));

	const names = new Map<Node, string>();
	const taken = new Set<string>();
	const nameOf = (node: Node): string => {
		let name = node.name ?? `v${node.id}`;
		while (taken.has(name)) name += '_';
		taken.add(name);
		return name;
	};
	const isNamed = ({ op }: Node, times: number) => times > 1 && op !== 'number' && op !== 'argument';
	const part = (wanted: readonly Result[]): string[] => {
		const reads: string[] = [];
		const lines: string[] = [];
		const visit = (node: Node) => {
			if (names.has(node)) return;
			node.args.forEach(visit);
			if (!isNamed(node, uses.get(node)!)) return;
			const code = text(node, names);
			names.set(node, nameOf(node));
			(node.op === 'read' ? reads : lines).push(`const ${names.get(node)} = ${code};`);
		};
		for (const { node } of wanted) visit(node);
		return [
			...reads,
			...lines,
			...wanted.map(({ target, sign, node }) => `${target} ${sign ?? '='} ${inline(node, names)};`)
		];
	};
	return { first: part(results), second: part(more) };
}

const inline = (node: Node, names: ReadonlyMap<Node, string>): string => names.get(node) ?? text(node, names);

function text(node: Node, names: ReadonlyMap<Node, string>): string {
	const { op, args } = node;
	const wrapped = (arg: Node, least: number) => {
		const code = inline(arg, names);
		return names.has(arg) || binding[arg.op] >= least ? code : `(${code})`;
	};
	if (args.length === 0) return node.text;
	if (op === 'pow') return `Math.pow(${args.map((arg) => inline(arg, names)).join(', ')})`;
	if (op === '-x') return `-${wrapped(args[0], 4)}`;
	const [a, b, c] = args;
	if (op === '?') return `${wrapped(a, 1)} > 0 ? ${wrapped(b, 1)} : ${wrapped(c, 1)}`;
	return `${wrapped(a, binding[op])} ${op} ${wrapped(b, binding[op] + 1)}`;
}
