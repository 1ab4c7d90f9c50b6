// One compartment as graphs of expressions: everything that the text of its block is written from.
import { derive, primitiveCode, type Derived } from './derive.ts';
import type { FlatState, FlatSystem, Layout } from './flatten.ts';
import { Graph, type Node, type Result } from './graph.ts';
import { movingNames, type Lever } from './levers.ts';
import { print } from './print.ts';
import { planSparse, type Entry, type SparsePlan } from './sparse.ts';

export interface Asked {
	/** Any assembly with the compartment in it. */
	system: FlatSystem;
	id: string;
	about: string;
	/** The shared compartment: its states come first in every vector, and right after it the hub, where flows go. */
	shared: string;
	levers: readonly Lever[];
	layout: Layout;
}

/** Entries of a part of the Jacobian, and their values; equal ones stand once. */
export interface Slopes {
	entries: Entry[];
	values: Node[];
}

export interface BlockParts {
	own: FlatState[];
	reports: FlatSystem['observables'];
	/** Which states of the hub, counted from its first, the flows go into; and where these stand in the vector. */
	targets: number[];
	reached: number[];
	initial: string[];
	rates: Result[];
	/** Into `out`: the flows, or the levers of the shared compartment. */
	out: Result[];
	observed: Result[];
	/** Rate by state; flow (or lever) by state; rate by lever. */
	inside: Slopes;
	outward: Slopes;
	byLever: Slopes;
	plan: SparsePlan;
}

export function partsOf({ system, id, shared, levers, layout }: Asked): BlockParts {
	const isShared = id === shared;
	const own = system.states.filter((s) => s.compartment === id);
	const flows = system.flows.filter((f) => f.from === id);
	const common = system.states.filter((s) => s.compartment === shared);
	const hub = system.states.filter((s) => s.compartment === hubOf(system));
	const targets = flows.map((f) => hub.findIndex((s) => s.name === f.target));
	const given = isShared ? [] : levers.map(({ name }) => name);
	const moving = movingNames(shared, system);
	const derived = derive({
		variables: [...own.map((s) => s.name), ...given],
		auxiliaries: system.auxiliaries.filter(
			(a) => a.compartment === id || (a.compartment === shared && !moving.includes(a.name))
		),
		rates: [...own.map((s) => s.ownRate), ...(isShared ? levers : flows).map(({ formula }) => formula)]
	});
	const places = new Map<string, string>();
	own.forEach((s, i) => places.set(s.name, isShared ? `y[${i}]` : `y[o + ${i}]`));
	given.forEach((name, i) => places.set(name, `levers[${i}]`));
	[...layout.parameters.keys(), ...layout.inputs.keys()].forEach((name, i) => places.set(name, `p[${i}]`));

	const plain = graphOf(derived, places);
	const rates = derived.rates.map((formula) => plain.of(print(formula)));
	const reached = targets.map((target) => common.length + target);
	const sloped = graphOf(derived, places, true);
	const inside = slopes(derived, sloped, own.length, true, true);
	if (slopes(derived, sloped, own.length, false, false).entries.length > 0)
		throw new Error(`a flow of ${id} names a lever`);
	if (isShared && levers.length > own.length) throw new Error(`${id}: levers stand where its states stand`);
	const outward = slopes(derived, sloped, own.length, false, true);
	const byLever = slopes(derived, sloped, own.length, true, false);
	const coupled = isShared ? 0 : outward.values.length + byLever.values.length;
	const reports = system.observables.filter((o) => o.compartment === id);
	return {
		own,
		reports,
		targets,
		reached,
		initial: own.map((s) => places.get(String(s.initial)) ?? String(s.initial)),
		rates: rates.map((node, i) =>
			i < own.length
				? { target: 'd[at++]', node }
				: { target: `d[${reached[i - own.length]}]`, node, sign: '+=' }
		),
		out: rates.slice(own.length).map((node, i) => ({ target: `out[${i}]`, node })),
		observed: reports.map(({ formula }) => ({ target: 'out[w++]', node: plain.of(print(formula)) })),
		inside,
		outward,
		byLever,
		plan: planSparse(own.length, inside.entries, inside.values.length + coupled)
	};
}

/** The compartment into which the others flow: the first after the shared one. */
function hubOf(system: FlatSystem): string | undefined {
	return system.states.find((s) => s.name === system.flows[0]?.target)?.compartment;
}

/** All that is read and all intermediates; with slopes, also the derivatives of these. */
function graphOf(
	{ intermediates, jacobian }: Derived,
	places: Map<string, string>,
	withSlopes = false
): Graph {
	const graph = new Graph();
	for (const [name, place] of places) graph.read(name, place);
	for (const item of intermediates)
		graph.define(item.name, item.kind === 'formula' ? print(item.formula) : primitiveCode(item));
	if (withSlopes) {
		for (const line of jacobian.lines) {
			const [, name, code] = /^const (\w+) = (.*);$/s.exec(line)!;
			graph.define(name, code);
		}
	}
	return graph;
}

/** A part of the Jacobian: rows of rates or of what goes out, columns of states or of levers; each counted from 0. */
function slopes({ jacobian }: Derived, graph: Graph, n: number, ofRates: boolean, byStates: boolean): Slopes {
	const values: Node[] = [];
	const entries = jacobian.entries
		.filter(({ row, column }) => row < n === ofRates && column < n === byStates)
		.map(({ row, column, code }): Entry => {
			const node = graph.of(code);
			if (!values.includes(node)) values.push(node);
			return {
				row: ofRates ? row : row - n,
				column: byStates ? column : column - n,
				slot: values.indexOf(node)
			};
		});
	return { entries, values };
}
