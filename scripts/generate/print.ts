// A mathjs expression of plain arithmetic → JavaScript. Small whole powers become products.
import { ConstantNode, OperatorNode, ParenthesisNode, SymbolNode, type MathNode } from 'mathjs';

export function print(node: MathNode): string {
	if (node instanceof ConstantNode) return String(node.value);
	if (node instanceof SymbolNode) return node.name;
	if (node instanceof ParenthesisNode) return print(node.content);
	if (node instanceof OperatorNode) {
		const [a, b] = node.args as MathNode[];
		if (node.isUnary()) return node.op === '-' ? `-${wrap(a)}` : print(a);
		if (node.op === '^') return power(a, b);
		if (['+', '-', '*', '/'].includes(node.op)) return `${wrap(a)} ${node.op} ${wrap(b)}`;
	}
	throw new Error(`cannot print ${node.type}: ${node.toString()}`);
}

function wrap(node: MathNode): string {
	const code = print(node);
	return /^[\w.]+$/.test(code) ? code : `(${code})`;
}

function power(base: MathNode, exponent: MathNode): string {
	const n = Number(exponent.evaluate());
	if (!Number.isInteger(n) || Math.abs(n) > 4) return `Math.pow(${print(base)}, ${n})`;
	if (n === 0) return '1';
	const product = Array.from({ length: Math.abs(n) }, () => wrap(base)).join(' * ');
	return n > 0 ? product : `1 / (${product})`;
}
