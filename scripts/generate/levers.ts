// What the shared compartment gives to the others: those of its values that change with its states and that they name.
import { SymbolNode, type MathNode } from 'mathjs';
import { symbolsIn, type FlatSystem } from './flatten.ts';

export interface Lever {
	/** A state or an intermediate of the shared compartment. */
	name: string;
	/** That name as a formula. */
	formula: MathNode;
}

/**
 * In the order of the model: intermediates, then states. So a compartment knows eleven numbers and no drug.
 * @param shared id of the shared compartment, which all the systems have
 */
export function leversOf(shared: string, systems: readonly FlatSystem[]): Lever[] {
	const named = new Set<string>();
	for (const { states, auxiliaries, flows, observables } of systems) {
		const formulas = [
			...states.filter((s) => s.compartment !== shared).map((s) => s.ownRate),
			...flows.map((f) => f.formula),
			...[...auxiliaries, ...observables].filter((a) => a.compartment !== shared).map((a) => a.formula)
		];
		for (const formula of formulas) for (const name of symbolsIn(formula)) named.add(name);
	}
	const moving = movingNames(shared, systems[0]);
	return moving.filter((name) => named.has(name)).map((name) => ({ name, formula: new SymbolNode(name) }));
}

/** Intermediates of the shared compartment that change with its states, and these states. */
export function movingNames(shared: string, { states, auxiliaries }: FlatSystem): string[] {
	const own = states.filter((s) => s.compartment === shared).map((s) => s.name);
	const moving = new Set(own);
	// Each rests only on earlier ones.
	const following = auxiliaries.filter(({ name, compartment, formula }) => {
		const follows = compartment === shared && [...symbolsIn(formula)].some((symbol) => moving.has(symbol));
		if (follows) moving.add(name);
		return follows;
	});
	return [...following.map(({ name }) => name), ...own];
}
