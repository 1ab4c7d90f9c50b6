// Factors (diagonal + i·turn)·I − J for Radau, which needs one complex matrix a step: straight-line code of the same kind
// as the generated one (least fill first, pivots on the diagonal), written at run time for the whole system.

/** Row and column of each value of the Jacobian, in its order. */
export type Places = readonly (readonly [row: number, column: number])[];

export interface ComplexFactors {
	/** Multiplications, divisions and additions of real numbers in one call. */
	factorWork: number;
	solveWork: number;
	/** Real and imaginary parts side by side. */
	size: number;
	factor(jac: Float64Array, diagonal: number, turn: number, lu: Float64Array): boolean;
	solve(lu: Float64Array, re: Float64Array, im: Float64Array): void;
}

export function complexFactors(n: number, places: Places): ComplexFactors {
	const rows = Array.from({ length: n }, (_, i) => new Set([i]));
	for (const [row, column] of places) rows[row].add(column);
	const order = leastFill(rows);
	const at = new Map<number, number>();
	const slot = (i: number, j: number) => {
		const key = i * n + j;
		let found = at.get(key);
		if (found === undefined) at.set(key, (found = at.size));
		return 2 * found;
	};
	const lines: string[] = [];
	const rank = new Int32Array(n);
	order.forEach((k, i) => (rank[k] = i));
	for (const k of order) {
		const later = [...rows.keys()].filter((i) => rank[i] > rank[k]);
		const across = later.filter((j) => rows[k].has(j));
		const kk = slot(k, k);
		lines.push(
			`a = lu[${kk}]; b = lu[${kk + 1}]; s = a * a + b * b;`,
			'if (!(s > 1e-300)) return false;',
			`lu[${kk}] = a = a / s; lu[${kk + 1}] = b = -b / s;`
		);
		for (const i of later) {
			if (!rows[i].has(k)) continue;
			const ik = slot(i, k);
			lines.push(
				`x = lu[${ik}]; y = lu[${ik + 1}]; lu[${ik}] = m = x * a - y * b; lu[${ik + 1}] = q = x * b + y * a;`
			);
			for (const j of across) {
				rows[i].add(j);
				const [ij, kj] = [slot(i, j), slot(k, j)];
				lines.push(
					`x = lu[${kj}]; y = lu[${kj + 1}]; lu[${ij}] -= m * x - q * y; lu[${ij + 1}] -= m * y + q * x;`
				);
			}
		}
	}
	rows.forEach((row, i) => row.forEach((j) => slot(i, j)));
	const load = places.map(([i, j], index) => `lu[${slot(i, j)}] -= jac[${index}];`);
	const diagonal = [...rows.keys()].map(
		(i) => `lu[${slot(i, i)}] += diagonal; lu[${slot(i, i) + 1}] = turn;`
	);
	const factor = ['let a, b, s, m, q, x, y;', 'lu.fill(0);', ...load, ...diagonal, ...lines, 'return true;'];
	const solve = solving(order, rank, rows, slot);
	return {
		size: 2 * at.size,
		factorWork: workIn(factor),
		solveWork: workIn(solve),
		factor: new Function('jac', 'diagonal', 'turn', 'lu', factor.join('\n')) as ComplexFactors['factor'],
		solve: new Function('lu', 're', 'im', solve.join('\n')) as ComplexFactors['solve']
	};
}

function solving(
	order: readonly number[],
	rank: Int32Array,
	rows: readonly Set<number>[],
	slot: (i: number, j: number) => number
): string[] {
	const lines = ['let x, y;'];
	const minus = (i: number, place: number) => {
		const [a, b] = [`lu[${place}]`, `lu[${place + 1}]`];
		return `re[${i}] -= ${a} * x - ${b} * y; im[${i}] -= ${a} * y + ${b} * x;`;
	};
	for (const k of order) {
		const below = order.filter((i) => rank[i] > rank[k] && rows[i].has(k));
		if (below.length) lines.push(`x = re[${k}]; y = im[${k}];`, ...below.map((i) => minus(i, slot(i, k))));
	}
	for (const k of [...order].reverse()) {
		for (const j of rows[k]) {
			if (rank[j] > rank[k]) lines.push(`x = re[${j}]; y = im[${j}];`, minus(k, slot(k, j)));
		}
		const [a, b] = [`lu[${slot(k, k)}]`, `lu[${slot(k, k) + 1}]`];
		lines.push(
			`x = re[${k}]; y = im[${k}];`,
			`re[${k}] = x * ${a} - y * ${b}; im[${k}] = x * ${b} + y * ${a};`
		);
	}
	return lines;
}

/** Arithmetic in code, however it is set: operators outside of indices and of powers of ten. */
export const workIn = (lines: readonly string[]) =>
	lines
		.join('\n')
		.replace(/\/\/.*|\[[^\]]*\]|\de[-+]\d/g, '')
		.match(/[-+*/]/g)?.length ?? 0;

/** At each step the pivot that makes least work. */
function leastFill(given: readonly Set<number>[]): number[] {
	const rows = given.map((row) => new Set(row));
	const left = new Set(rows.keys());
	const order: number[] = [];
	while (left.size > 0) {
		let [best, least] = [-1, Infinity];
		for (const k of left) {
			const across = [...rows[k]].filter((j) => j !== k && left.has(j)).length;
			const down = [...left].filter((i) => i !== k && rows[i].has(k)).length;
			if (across * down < least) [best, least] = [k, across * down];
		}
		left.delete(best);
		order.push(best);
		for (const i of left) {
			if (rows[i].has(best)) for (const j of rows[best]) if (left.has(j)) rows[i].add(j);
		}
	}
	return order;
}
