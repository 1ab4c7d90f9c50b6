// Symbolic sparse LU of W = I/(γh) − J, done once at build time: which entries exist, in which order to eliminate
// (least fill first, pivots on the diagonal), and the straight-line code that does it.

/** Code of a value of the factors and of the right-hand side; a block starts at `l` and `o`. */
const lu = (slot: number) => `lu[l + ${slot}]`;
const b = (i: number) => `b[o + ${i}]`;

export interface SparsePlan {
	/** Number of stored values of the factors. */
	size: number;
	factorLines: string[];
	solveLines: string[];
}

/**
 * @param n order of the matrix
 * @param entries positions of J that can be non-zero; `slot` is their place in the Jacobian's value array
 */
export function planSparse(n: number, entries: readonly { row: number; column: number }[]): SparsePlan {
	const rows: Set<number>[] = Array.from({ length: n }, (_, i) => new Set([i]));
	for (const { row, column } of entries) rows[row].add(column);
	const order = leastFill(rows);
	const position = new Map(order.map((k, i) => [k, i]));

	const slots = new Map<string, number>();
	const slot = (i: number, j: number) => {
		const key = `${i},${j}`;
		if (!slots.has(key)) slots.set(key, slots.size);
		return slots.get(key)!;
	};
	const filled = rows.map((r) => new Set(r));
	const operations: string[] = [];
	for (const k of order) {
		const later = (i: number) => position.get(i)! > position.get(k)!;
		const pivot = slot(k, k);
		operations.push(`w = ${lu(pivot)};`, 'if (!(w > 1e-300 || w < -1e-300)) return false;');
		operations.push(`w = 1 / w;`, `${lu(pivot)} = w;`);
		const across = [...filled[k]].filter(later);
		for (let i = 0; i < n; i++) {
			if (!later(i) || !filled[i].has(k)) continue;
			const below = slot(i, k);
			if (across.length === 0) {
				operations.push(`${lu(below)} *= w;`);
				continue;
			}
			operations.push(`m = ${lu(below)} * w;`, `${lu(below)} = m;`);
			for (const j of across) {
				filled[i].add(j);
				operations.push(`${lu(slot(i, j))} -= m * ${lu(slot(k, j))};`);
			}
		}
	}
	filled.forEach((row, i) => row.forEach((j) => slot(i, j)));
	const load = loading(n, entries, slots);
	return {
		size: slots.size,
		factorLines: [...load, ...operations],
		solveLines: solving(n, order, position, filled, slot)
	};
}

/** Fills the value array with I·w − J; places of fill-in start at zero. */
function loading(
	n: number,
	entries: readonly { row: number; column: number }[],
	slots: Map<string, number>
): string[] {
	const value = new Map<number, string>();
	entries.forEach(({ row, column }, index) => {
		value.set(slots.get(`${row},${column}`)!, `${row === column ? 'diagonal ' : ''}- jac[j + ${index}]`);
	});
	for (let i = 0; i < n; i++) {
		const place = slots.get(`${i},${i}`)!;
		if (!value.has(place)) value.set(place, 'diagonal');
	}
	return [...slots.values()].map((place) => `${lu(place)} = ${value.get(place) ?? '0'};`);
}

function solving(
	n: number,
	order: number[],
	position: Map<number, number>,
	filled: Set<number>[],
	slot: (i: number, j: number) => number
): string[] {
	const lines: string[] = [];
	for (const k of order) {
		for (let i = 0; i < n; i++) {
			if (position.get(i)! > position.get(k)! && filled[i].has(k)) {
				lines.push(`${b(i)} -= ${lu(slot(i, k))} * ${b(k)};`);
			}
		}
	}
	for (const k of [...order].reverse()) {
		const terms = [...filled[k]]
			.filter((j) => position.get(j)! > position.get(k)!)
			.map((j) => ` - ${lu(slot(k, j))} * ${b(j)}`);
		lines.push(`${b(k)} = (${b(k)}${terms.join('')}) * ${lu(slot(k, k))};`);
	}
	return lines;
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
