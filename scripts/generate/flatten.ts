// Assembly → one flat system: every name made unique (`site_tnf`), every symbol resolved, intermediates sorted.
import { parse, SymbolNode, type MathNode } from 'mathjs';
import { primitives } from '../../src/lib/model/types.ts';
import type { Assembly, Compartment, Input, Module, Parameter } from '../../src/lib/model/types.ts';

export interface FlatState {
	name: string;
	compartment: string;
	local: string;
	unit: string;
	initial: number | string;
	/** What the compartment itself does to the state. */
	ownRate: MathNode;
	/** That, and what flows in from others. */
	rate: MathNode;
}

/** What one compartment sends into a state of another, per hour. */
export interface FlatFlow {
	from: string;
	target: string;
	formula: MathNode;
}

export interface FlatAuxiliary {
	name: string;
	compartment: string;
	unit: string;
	formula: MathNode;
}

export interface FlatObservable {
	name: string;
	compartment: string;
	local: string;
	unit: string;
	column: string;
	formula: MathNode;
}

export interface FlatSystem {
	id: string;
	about: string;
	states: FlatState[];
	flows: FlatFlow[];
	/** In an order in which each rests only on earlier ones. */
	auxiliaries: FlatAuxiliary[];
	observables: FlatObservable[];
}

/** Parameters and inputs of all assemblies: one vector, one layout. */
export interface Layout {
	parameters: Map<string, Parameter>;
	inputs: Map<string, Input>;
}

export function layoutOf(assemblies: readonly Assembly[]): Layout {
	const parameters = new Map<string, Parameter>();
	const inputs = new Map<string, Input>();
	for (const module of modulesOf(assemblies)) {
		for (const [name, parameter] of Object.entries(module.parameters)) parameters.set(name, parameter);
		for (const [name, input] of Object.entries(module.inputs ?? {})) inputs.set(name, input);
	}
	return { parameters, inputs };
}

/** Every module once, in order of first use. */
export function modulesOf(assemblies: readonly Assembly[]): Module[] {
	const modules = new Set<Module>();
	for (const assembly of assemblies) {
		for (const compartment of [assembly.shared, ...assembly.compartments]) {
			for (const module of compartment.modules) modules.add(module);
		}
	}
	return [...modules];
}

export function flatten(assembly: Assembly, layout: Layout): FlatSystem {
	const globals = new Set([...layout.parameters.keys(), ...layout.inputs.keys()]);
	const all = [assembly.shared, ...assembly.compartments];
	const fullName = (compartment: Compartment, local: string) =>
		compartment === assembly.shared ? local : `${compartment.id}_${local}`;
	const localNames = (compartment: Compartment) =>
		new Set(
			compartment.modules.flatMap((m) =>
				[m.species, m.constants, m.auxiliaries].flatMap((group) => Object.keys(group ?? {}))
			)
		);
	const sharedNames = localNames(assembly.shared);

	const resolveIn = (compartment: Compartment) => {
		const own = localNames(compartment);
		return (formula: string, where: string): MathNode =>
			parse(formula).transform((node, path) => {
				if (!(node instanceof SymbolNode) || path === 'fn') return node;
				if (own.has(node.name)) return new SymbolNode(fullName(compartment, node.name));
				if (sharedNames.has(node.name) || globals.has(node.name)) return node;
				if ((primitives as readonly string[]).includes(node.name)) return node;
				throw new Error(`${where}: unknown name "${node.name}" in "${formula}"`);
			});
	};

	const states: FlatState[] = [];
	const auxiliaries: FlatAuxiliary[] = [];
	for (const compartment of all) {
		const resolve = resolveIn(compartment);
		for (const module of compartment.modules) {
			for (const [local, aux] of Object.entries(module.auxiliaries ?? {})) {
				const name = fullName(compartment, local);
				const formula = resolve(aux.formula, name);
				auxiliaries.push({ name, compartment: compartment.id, unit: aux.unit, formula });
			}
			for (const [local, species] of Object.entries(module.species)) {
				const name = fullName(compartment, local);
				const rate = resolve(species.rate, name);
				const { unit, initial } = species;
				states.push({ name, compartment: compartment.id, local, unit, initial, ownRate: rate, rate });
			}
			for (const [local, { unit, value }] of Object.entries(module.constants ?? {})) {
				const name = fullName(compartment, local);
				const rate = parse('0');
				states.push({
					name,
					compartment: compartment.id,
					local,
					unit,
					initial: value,
					ownRate: rate,
					rate
				});
			}
		}
	}
	const flows = flowsOf(assembly, fullName, resolveIn);
	for (const { from, target, formula } of flows) {
		const state = states.find((s) => s.name === target);
		if (!state) throw new Error(`flow of ${from} into unknown ${target}`);
		state.rate = parse(`(${state.rate.toString()}) + (${formula.toString()})`);
	}

	const observables = all.flatMap((compartment) =>
		Object.entries(compartment.observables).map(([local, { unit, column, formula }]) => {
			const name = fullName(compartment, local);
			return {
				name,
				compartment: compartment.id,
				local,
				unit,
				column,
				formula: resolveIn(compartment)(formula, name)
			};
		})
	);
	const { id, about } = assembly;
	return { id, about, states, flows, auxiliaries: sorted(auxiliaries), observables };
}

/** Flows of all compartments; those into compartments that the assembly has not are left out. */
function flowsOf(
	{ compartments }: Assembly,
	fullName: (compartment: Compartment, local: string) => string,
	resolveIn: (c: Compartment) => (formula: string, where: string) => MathNode
): FlatFlow[] {
	const flows: FlatFlow[] = [];
	for (const from of compartments) {
		for (const module of from.modules) {
			for (const [id, formulas] of Object.entries(module.flows ?? {})) {
				const to = compartments.find((c) => c.id === id);
				if (!to) continue;
				if (to !== compartments[0]) throw new Error(`flow of ${from.id} into ${id}, which is not the first`);
				for (const [local, formula] of Object.entries(formulas)) {
					const target = fullName(to, local);
					flows.push({ from: from.id, target, formula: resolveIn(from)(formula, `${from.id} → ${id}`) });
				}
			}
		}
	}
	return flows;
}

/** Names of variables in an expression, functions left out. */
export function symbolsIn(node: MathNode): Set<string> {
	const found = new Set<string>();
	node.traverse((n, path) => {
		if (n instanceof SymbolNode && path !== 'fn') found.add(n.name);
	});
	return found;
}

function sorted(auxiliaries: FlatAuxiliary[]): FlatAuxiliary[] {
	const byName = new Map(auxiliaries.map((a) => [a.name, a]));
	const done = new Set<string>();
	const order: FlatAuxiliary[] = [];
	const visit = (aux: FlatAuxiliary, trail: string[]) => {
		if (done.has(aux.name)) return;
		if (trail.includes(aux.name)) throw new Error(`auxiliaries in a circle: ${trail.join(' → ')}`);
		for (const name of symbolsIn(aux.formula)) {
			const below = byName.get(name);
			if (below) visit(below, [...trail, aux.name]);
		}
		done.add(aux.name);
		order.push(aux);
	};
	for (const aux of auxiliaries) visit(aux, []);
	return order;
}
