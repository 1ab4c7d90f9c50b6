// Which unknowns act on each other in turn: the strongly connected parts of a matrix (Tarjan 1972). Ordered by them, the
// matrix is block-triangular.

/** @param matrix n×n, rows first. @returns groups of indices; each index stands in one group */
export function loopsOf(matrix: Float64Array, n: number): number[][] {
	const order = new Int32Array(n).fill(-1);
	const low = new Int32Array(n);
	const isOpen = new Array<boolean>(n).fill(false);
	const open: number[] = [];
	const groups: number[][] = [];
	let count = 0;

	function visit(i: number): void {
		order[i] = low[i] = count++;
		open.push(i);
		isOpen[i] = true;
		for (let j = 0; j < n; j++) {
			if (j === i || matrix[i * n + j] === 0) continue;
			if (order[j] < 0) {
				visit(j);
				low[i] = Math.min(low[i], low[j]);
			} else if (isOpen[j]) low[i] = Math.min(low[i], order[j]);
		}
		if (low[i] < order[i]) return;
		const group = open.splice(open.indexOf(i));
		for (const member of group) isOpen[member] = false;
		groups.push(group);
	}

	for (let i = 0; i < n; i++) if (order[i] < 0) visit(i);
	return groups;
}
