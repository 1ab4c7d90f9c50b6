// The value of a formula of the model: + − × ÷ and powers, brackets, and the functions of `primitives`.
import type { primitives } from './types.ts';

type Primitive = (typeof primitives)[number];

const functions: Record<Primitive, (...values: number[]) => number> = {
	hill: (x, k) => (x <= 0 ? 0 : x / (k + x)),
	hill2: (x, k) => (x <= 0 ? 0 : x ** 2 / (k ** 2 + x ** 2)),
	pos: (x) => Math.max(0, x)
};

/**
 * @param valueOf the value of a name; undefined where it has none, and then the formula has none
 * @throws when the text is no formula
 */
export function evaluate(formula: string, valueOf: (name: string) => number | undefined): number | undefined {
	const tokens = formula.match(/\d+(\.\d+)?(e[+-]?\d+)?|[a-z_]\w*|[-+*/^(),]/gi) ?? [];
	let at = 0;
	let isKnown = true;

	const take = (token: string): boolean => tokens[at] === token && at++ >= 0;
	const need = (token: string): void => {
		if (!take(token)) throw new Error(`"${token}" is missing in "${formula}"`);
	};

	function sum(): number {
		let value = product();
		for (;;) {
			if (take('+')) value += product();
			else if (take('-')) value -= product();
			else return value;
		}
	}
	function product(): number {
		let value = signed();
		for (;;) {
			if (take('*')) value *= signed();
			else if (take('/')) value /= signed();
			else return value;
		}
	}
	function signed(): number {
		return take('-') ? -signed() : power();
	}
	function power(): number {
		const base = atom();
		return take('^') ? base ** signed() : base;
	}
	function atom(): number {
		if (take('(')) {
			const value = sum();
			need(')');
			return value;
		}
		const token = tokens[at++] ?? '';
		if (/^\d/.test(token)) return Number(token);
		if (!/^[a-z_]/i.test(token)) throw new Error(`"${token}" is out of place in "${formula}"`);
		if (token in functions && take('(')) {
			const values = [sum()];
			while (take(',')) values.push(sum());
			need(')');
			return functions[token as Primitive](...values);
		}
		const value = valueOf(token);
		if (value === undefined) isKnown = false;
		return value ?? NaN;
	}

	const value = sum();
	if (at < tokens.length) throw new Error(`"${tokens[at]}" is out of place in "${formula}"`);
	return isKnown ? value : undefined;
}
