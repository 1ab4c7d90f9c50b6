// Symbolic sparse LU of W = I/(γh) − J, done once at build time: which entries exist, in which order to eliminate
// (least fill first, pivots on the diagonal), and the straight-line code that does it.
import { Graph, type Node, type Result } from './graph.ts';

/** An entry of J that can be other than zero, and where its value stands; equal values may share a place. */
export interface Entry {
	row: number;
	column: number;
	slot: number;
}

export interface SparsePlan {
	/** Values of the factors, from `diagonal` and `jac`; they stand behind those of the Jacobian as they are. */
	factors: Result[];
	/** The sum of the inverse pivots: finite when none of them vanishes. */
	pivots: Node;
	/** The solution in place of the right-hand side `b`, and the graph that it belongs to. */
	solution: Result[];
	solving: Graph;
}

/** Places that are read: a block starts at `j` in the Jacobian, at `l` in the factors, at `o` in the right-hand side. */
const jac = (slot: number) => `jac[j + ${slot}]`;
export const lu = (slot: number) => `lu[l + ${slot}]`;
const b = (i: number) => `b[o + ${i}]`;

/** Where a value of the factors stands, but for its sign: among them, or in the Jacobian. */
interface Stored {
	slot: number;
	isNegated: boolean;
}

/**
 * @param n order of the matrix
 * @param first place of the values behind those of the Jacobian
 */
export function planSparse(n: number, entries: readonly Entry[], first: number): SparsePlan {
	const graph = new Graph();
	const diagonal = graph.argument('diagonal');
	const matrix: Map<number, Node>[] = Array.from({ length: n }, () => new Map());
	for (const { row, column, slot } of entries) {
		const value = graph.read(`j${slot}`, jac(slot));
		matrix[row].set(column, row === column ? graph.apply('-', diagonal, value) : graph.apply('-x', value));
	}
	matrix.forEach((row, i) => row.has(i) || row.set(i, diagonal));
	const order = leastFill(matrix.map((row) => new Set(row.keys())));
	eliminate(matrix, order, graph);

	// What elimination left as it was needs no place of its own; equal values share one.
	const slots = new Map(entries.map(({ slot }) => [graph.read(`j${slot}`, jac(slot)), slot]));
	const factored: Node[] = [];
	const place = (node: Node): Stored => {
		const isNegated = node.op === '-x';
		const value = isNegated ? node.args[0] : node;
		if (!slots.has(value)) slots.set(value, first + factored.push(value) - 1);
		return { slot: slots.get(value)!, isNegated };
	};
	const factors = matrix.map((row) => new Map([...row].map(([k, node]) => [k, place(node)])));
	const solving = new Graph();
	return {
		factors: factored.map((node) => ({ target: 'lu[l++]', node })),
		pivots: graph.sum([...new Set(order.map((k) => matrix[k].get(k)!))]),
		solving,
		solution: substitute(factors, order, solving)
	};
}

const later = (order: readonly number[], k: number) => new Set(order.slice(order.indexOf(k) + 1));

/** Turns the matrix into its factors, with the inverse of each pivot in its place. */
function eliminate(matrix: Map<number, Node>[], order: readonly number[], graph: Graph): void {
	for (const k of order) {
		const rest = later(order, k);
		const inverse = graph.apply('/', graph.number(1), matrix[k].get(k)!);
		matrix[k].set(k, inverse);
		for (const i of rest) {
			const below = matrix[i].get(k);
			if (!below) continue;
			const times = graph.apply('*', below, inverse);
			matrix[i].set(k, times);
			for (const [j, right] of matrix[k]) {
				if (!rest.has(j)) continue;
				const old = matrix[i].get(j) ?? graph.number(0);
				matrix[i].set(j, graph.apply('-', old, graph.apply('*', times, right)));
			}
		}
	}
}

/** Forwards and backwards through the factors. */
function substitute(
	factors: readonly ReadonlyMap<number, Stored>[],
	order: readonly number[],
	graph: Graph
): Result[] {
	const factor = ({ slot }: Stored) => graph.read(`u${slot}`, lu(slot));
	const x = factors.map((_, i) => graph.read(`b${i}`, b(i)));
	const subtract = (i: number, stored: Stored, k: number) => {
		x[i] = graph.apply(stored.isNegated ? '+' : '-', x[i], graph.apply('*', factor(stored), x[k]));
	};
	for (const k of order) {
		for (const i of later(order, k)) if (factors[i].has(k)) subtract(i, factors[i].get(k)!, k);
	}
	for (const k of order.toReversed()) {
		const rest = later(order, k);
		for (const [j, stored] of factors[k]) if (rest.has(j)) subtract(k, stored, j);
		x[k] = graph.apply('*', x[k], factor(factors[k].get(k)!));
	}
	return x.map((node) => ({ target: 'b[at++]', node }));
}

/** Greedy Markowitz order on the diagonal: at each step the pivot that makes least work. */
function leastFill(rows: readonly Set<number>[]): number[] {
	const n = rows.length;
	const live = rows.map((r) => new Set(r));
	const left = new Set(live.keys());
	const order: number[] = [];
	while (left.size > 0) {
		let best = -1;
		let least = Infinity;
		for (const k of left) {
			const across = [...live[k]].filter((j) => j !== k && left.has(j)).length;
			let down = 0;
			for (const i of left) if (i !== k && live[i].has(k)) down++;
			if (across * down < least) {
				least = across * down;
				best = k;
			}
		}
		left.delete(best);
		order.push(best);
		for (const i of left) {
			if (!live[i].has(best)) continue;
			for (const j of live[best]) if (left.has(j)) live[i].add(j);
		}
	}
	if (order.length !== n) throw new Error('elimination order is not complete');
	return order;
}
