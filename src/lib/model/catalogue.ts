// Everything that has a name in the model, with the anchor under which the pages show it.
import { assemblies } from './cno.ts';
import type { DrugClass } from './modules/drugs/agents.ts';
import { classParts } from './modules/drugs/module.ts';
import {
	primitives,
	type Auxiliary,
	type Input,
	type Module,
	type Parameter,
	type Species
} from './types.ts';

/** A named quantity. `anchor` is the id of its row or equation on the model page. */
interface Entry {
	module: string;
	name: string;
	symbol: string;
	unit: string;
	about: string;
	anchor: string;
}
export type ParameterEntry = Entry & { kind: 'parameter' } & Pick<
		Parameter,
		'value' | 'range' | 'grade' | 'source'
	>;
export type InputEntry = Entry & { kind: 'input' } & Pick<Input, 'value' | 'range'>;
/** A state, whose formula is its rate of change, or a named intermediate. */
export type EquationEntry = Entry & { kind: 'species' | 'auxiliary'; formula: string };
export type CatalogueEntry = ParameterEntry | InputEntry | EquationEntry;

/** Every module once, in order of first use. */
export const modules: readonly Module[] = [
	...new Set(assemblies.flatMap((a) => [a.shared, ...a.compartments].flatMap((c) => c.modules)))
];

const parameter = (module: string, name: string, p: Parameter): ParameterEntry => ({
	...p,
	kind: 'parameter',
	module,
	name,
	anchor: `p-${name}`
});
const input = (module: string, name: string, i: Input): InputEntry => ({
	...i,
	kind: 'input',
	module,
	name,
	anchor: `i-${name}`
});
const species = (
	module: string,
	name: string,
	{ symbol, unit, name: about, rate }: Species
): EquationEntry => ({
	kind: 'species',
	module,
	name,
	symbol,
	unit,
	about,
	formula: rate,
	// Bone and surface both have danger: the later one says whose.
	anchor: modules.find((m) => name in m.species)!.id === module ? `s-${name}` : `s-${module}-${name}`
});
const auxiliary = (
	module: string,
	name: string,
	{ symbol, unit, about, formula }: Auxiliary
): EquationEntry => ({
	kind: 'auxiliary',
	module,
	name,
	symbol,
	unit,
	about,
	formula,
	// Compartments fill the same place (`occupancy`) in their own way.
	anchor: `a-${module}-${name}`
});

/** Parameters and inputs of every module, then its equations. */
export const catalogue: readonly CatalogueEntry[] = modules.flatMap((m) => [
	...Object.entries({ ...m.inputs, ...m.constants }).map(([name, i]) => input(m.id, name, i)),
	...Object.entries(m.parameters).map(([name, p]) => parameter(m.id, name, p)),
	...Object.entries(m.auxiliaries ?? {}).map(([name, a]) => auxiliary(m.id, name, a)),
	...Object.entries(m.species).map(([name, s]) => species(m.id, name, s))
]);

/** What a formula of a module names. A place that several compartments fill gives an entry for each of them. */
export function entriesIn(formula: string, module: string): CatalogueEntry[] {
	const names = new Set(formula.match(/[a-z_]\w*/gi));
	for (const name of primitives) names.delete(name);
	return [...names].flatMap((name) => {
		const all = catalogue.filter((entry) => entry.name === name);
		const own = all.filter((entry) => entry.module === module);
		return own.length > 0 ? own : all;
	});
}

/** The numbers of a class of drugs: kinetics and sizes of effects. */
export function parametersOfDrug(drugClass: DrugClass): ParameterEntry[] {
	const { parameters } = classParts[drugClass];
	return catalogue.filter((e): e is ParameterEntry => e.kind === 'parameter' && e.name in parameters);
}
