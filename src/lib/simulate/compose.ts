// Blocks of generated code → one system. Shared states come first, the hub (blood) second, then any number of others:
// each block sees the shared states and itself, and adds its flows to the hub. So the matrix of a step is an arrow,
// and is solved block by block, without fill between blocks: the work grows with the number of sites, not faster.
import type { OdeSystem } from '#lib/solver/types.ts';

/** Code that `npm run generate` makes from one compartment. `o`, `j`, `l`, `w`: where the block's values start. */
export interface Block {
	readonly id: string;
	readonly n: number;
	readonly states: readonly string[];
	readonly observables: readonly string[];
	readonly columns: readonly string[];
	readonly units: readonly string[];
	readonly jacobianSize: number;
	readonly factorSize: number;
	/** States of the hub, counted from its first, that `flows` flow into. */
	readonly targets: readonly number[];
	initial(p: Float64Array, y: Float64Array, o: number): void;
	rhs(y: Float64Array, p: Float64Array, d: Float64Array, o: number): void;
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void;
	jacobian(y: Float64Array, p: Float64Array, jac: Float64Array, o: number, j: number): void;
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean;
	solve(lu: Float64Array, b: Float64Array, o: number, l: number): void;
	observe(y: Float64Array, p: Float64Array, out: Float64Array, o: number, w: number): void;
}

/** A block in a system. */
export interface Part<B extends Block = Block> {
	/** Prefix of its names; empty for the shared block. */
	name: string;
	block: B;
	/** Where its states, its Jacobian, its factors and its reports start. */
	o: number;
	j: number;
	l: number;
	w: number;
}

export interface System extends OdeSystem {
	readonly id: string;
	readonly states: readonly string[];
	/** Shared, hub, others. */
	readonly parts: readonly Part[];
	/** Number of reported values. */
	readonly width: number;
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array): void;
	/** Reported values of all parts into `out`. */
	observe(y: Float64Array, p: Float64Array, out: Float64Array): void;
}

/**
 * @param shared states that every block may read
 * @param hub where flows go
 * @param others blocks with the names of their places, all different
 */
export function compose(
	id: string,
	shared: Block,
	hub: Block,
	others: readonly { name: string; block: Block }[] = []
): System {
	const parts: Part[] = [];
	let [n, jacobianSize, factorSize, width] = [0, 0, 0, 0];
	for (const { name, block } of [{ name: '', block: shared }, { name: hub.id, block: hub }, ...others]) {
		parts.push({ name, block, o: n, j: jacobianSize, l: factorSize, w: width });
		n += block.n;
		jacobianSize += block.jacobianSize;
		factorSize += block.factorSize;
		width += block.observables.length;
	}
	// The hub last: what flows into it is known then.
	const inOrder = [parts[0], ...parts.slice(2), parts[1]];
	return {
		id,
		n,
		jacobianSize,
		factorSize,
		width,
		parts,
		states: parts.flatMap(({ name, block }) =>
			block.states.map((state) => (name ? `${name}_${state}` : state))
		),
		initial(p, y) {
			for (const { block, o } of parts) block.initial(p, y, o);
		},
		rhs(y, p, d) {
			for (let i = 0; i < parts.length; i++) parts[i].block.rhs(y, p, d, parts[i].o);
		},
		jacobian(y, p, jac) {
			for (let i = 0; i < parts.length; i++) parts[i].block.jacobian(y, p, jac, parts[i].o, parts[i].j);
		},
		factor(jac, diagonal, lu) {
			for (let i = 0; i < parts.length; i++) {
				if (!parts[i].block.factor(jac, diagonal, lu, parts[i].j, parts[i].l)) return false;
			}
			return true;
		},
		solve(lu, b) {
			for (let i = 0; i < inOrder.length; i++) inOrder[i].block.solve(lu, b, inOrder[i].o, inOrder[i].l);
		},
		observe(y, p, out) {
			for (let i = 0; i < parts.length; i++) parts[i].block.observe(y, p, out, parts[i].o, parts[i].w);
		}
	};
}
