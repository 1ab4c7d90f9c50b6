// Blocks of generated code → one system. Shared states come first, the hub (blood) second, then any number of others:
// each block sees the levers of the shared states and itself, and adds its flows to the hub. So the matrix of a step is
// an arrow, and is solved block by block, without fill between blocks: the work grows with the number of sites, not
// faster.
import type { OdeSystem } from '#lib/solver/types.ts';

/** Code that `npm run generate` makes from one compartment. `o`, `j`, `l`, `w`: where the block's values start. */
export interface Block {
	readonly id: string;
	readonly n: number;
	readonly states: readonly string[];
	readonly observables: readonly string[];
	readonly columns: readonly string[];
	readonly jacobianSize: number;
	readonly factorSize: number;
	/** States of the hub, counted from its first, that `flows` flow into. */
	readonly targets: readonly number[];
	initial(p: Float64Array, y: Float64Array, o: number): void;
	rhs(y: Float64Array, levers: Float64Array, p: Float64Array, d: Float64Array, o: number): void;
	flows(y: Float64Array, p: Float64Array, out: Float64Array, o: number): void;
	/** `move`: the levers change with time. */
	jacobian(
		y: Float64Array,
		levers: Float64Array,
		p: Float64Array,
		jac: Float64Array,
		o: number,
		j: number,
		move: boolean
	): void;
	factor(jac: Float64Array, diagonal: number, lu: Float64Array, j: number, l: number): boolean;
	/** `turns`: what was solved for the levers; left out when they rest. */
	solve(lu: Float64Array, b: Float64Array, o: number, l: number, turns?: Float64Array): void;
	observe(
		y: Float64Array,
		levers: Float64Array,
		p: Float64Array,
		out: Float64Array,
		o: number,
		w: number
	): void;
}

/** The block that the others share. Of its states they see levers only: what the drugs leave of each step. */
export interface SharedBlock extends Block {
	readonly leverCount: number;
	readonly slopeCount: number;
	/** Levers at a state that starts with the shared states. */
	levers(y: Float64Array, p: Float64Array, out: Float64Array): void;
	/** Their slopes by the shared states into `out` from `at`. */
	slopes(y: Float64Array, p: Float64Array, out: Float64Array, at: number): void;
	/** How they turn when the shared states move by `v`. */
	turn(slopes: Float64Array, at: number, v: Float64Array, out: Float64Array): void;
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
	readonly parts: readonly [Part<SharedBlock>, Part, ...Part[]];
	/** Number of reported values. */
	readonly width: number;
	/** Resting state. */
	initial(p: Float64Array, y: Float64Array): void;
	/** Time derivative of the states of one part, by its place among the parts; its flows are added to those of the hub. */
	rhsOf(part: number, y: Float64Array, p: Float64Array, d: Float64Array): void;
	/** Reported values of all parts into `out`, or of those from a place among them on. */
	observe(y: Float64Array, p: Float64Array, out: Float64Array, from?: number): void;
}

/**
 * @param shared states that every block may see by their levers
 * @param hub where flows go
 * @param others blocks with the names of their places, all different
 */
export function compose(
	id: string,
	shared: SharedBlock,
	hub: Block,
	others: readonly { name: string; block: Block }[] = []
): System {
	let [n, jacobianSize, factorSize, width] = [0, 0, 0, 0];
	const place = <B extends Block>(name: string, block: B): Part<B> => {
		const part = { name, block, o: n, j: jacobianSize, l: factorSize, w: width };
		n += block.n;
		jacobianSize += block.jacobianSize;
		factorSize += block.factorSize;
		width += block.observables.length;
		return part;
	};
	const common = place('', shared);
	const center = place(hub.id, hub);
	const outer = others.map(({ name, block }) => place(name, block));
	const parts: System['parts'] = [common, center, ...outer];
	// The hub last: what flows into it is known then.
	const inOrder = [...outer, center];
	// Behind the values of all parts: the slopes of the levers.
	const [inJac, inFactors] = [jacobianSize, factorSize];
	const levers = new Float64Array(shared.leverCount);
	const turns = new Float64Array(shared.leverCount);
	return {
		id,
		n,
		jacobianSize: jacobianSize + shared.slopeCount,
		factorSize: factorSize + shared.slopeCount,
		width,
		parts,
		states: parts.flatMap(({ name, block }) =>
			block.states.map((state) => (name ? `${name}_${state}` : state))
		),
		initial(p, y) {
			for (const { block, o } of parts) block.initial(p, y, o);
		},
		rhs(y, p, d) {
			shared.levers(y, p, levers);
			for (let i = 0; i < parts.length; i++) parts[i].block.rhs(y, levers, p, d, parts[i].o);
		},
		rhsOf(part, y, p, d) {
			shared.levers(y, p, levers);
			parts[part].block.rhs(y, levers, p, d, parts[part].o);
		},
		jacobian(y, p, jac) {
			shared.levers(y, p, levers);
			shared.slopes(y, p, jac, inJac);
			for (let i = 0; i < parts.length; i++) {
				parts[i].block.jacobian(y, levers, p, jac, parts[i].o, parts[i].j, true);
			}
		},
		factor(jac, diagonal, lu) {
			for (let i = 0; i < shared.slopeCount; i++) lu[inFactors + i] = jac[inJac + i];
			for (let i = 0; i < parts.length; i++) {
				if (!parts[i].block.factor(jac, diagonal, lu, parts[i].j, parts[i].l)) return false;
			}
			return true;
		},
		solve(lu, b) {
			shared.solve(lu, b, 0, 0);
			shared.turn(lu, inFactors, b, turns);
			for (let i = 0; i < inOrder.length; i++)
				inOrder[i].block.solve(lu, b, inOrder[i].o, inOrder[i].l, turns);
		},
		observe(y, p, out, from = 0) {
			shared.levers(y, p, levers);
			for (let i = from; i < parts.length; i++) {
				parts[i].block.observe(y, levers, p, out, parts[i].o, parts[i].w);
			}
		}
	};
}
