// One bone site as plain data (flat formulas as text, numbers) for make_reference.py, which hands it to AUTO. Nothing
// derived is in it. `npx tsx tests/reference/continuation/export-site.ts` prints it.
import { createHash } from 'node:crypto';
import { assemblies } from '../../../src/lib/model/cno.ts';
import { triggerDanger } from '../../../src/lib/model/experiments.ts';
import { flatten, layoutOf } from '../../../scripts/generate/flatten.ts';

const namesIn = (formula: string) => formula.match(/[a-z_]\w*/gi) ?? [];

function siteAsData() {
	const layout = layoutOf(assemblies);
	const numbers = new Map(
		[...layout.parameters, ...layout.inputs].map(([name, { value }]): [string, number] => [name, value])
	);
	const course = flatten(assemblies.find(({ id }) => id === 'course')!, layout);
	const states = course.states
		.filter(({ compartment }) => compartment === 'site')
		.map(({ name, initial, rate }) => ({ name, initial, rate: rate.toString() }));
	const isState = new Set(states.map(({ name }) => name));
	// Drugs stand where they stand in somebody who takes none.
	const resting = new Map(course.states.map(({ name, initial }) => [name, initial]));
	const formulas = new Map(course.auxiliaries.map(({ name, formula }) => [name, formula.toString()]));

	const auxiliaries: { name: string; formula: string }[] = [];
	const parameters: Record<string, number> = {};
	const seen = new Set<string>();
	const need = (formula: string): void => {
		for (const name of namesIn(formula)) {
			if (seen.has(name) || isState.has(name)) continue;
			seen.add(name);
			const inner = formulas.get(name);
			if (inner !== undefined) {
				need(inner);
				auxiliaries.push({ name, formula: inner });
			} else if (numbers.has(name)) parameters[name] = numbers.get(name)!;
			else if (resting.has(name)) {
				const value = resting.get(name)!;
				parameters[name] = typeof value === 'number' ? value : numbers.get(value)!;
			}
		}
	};
	for (const { rate } of states) need(rate);
	for (const { initial } of states) if (typeof initial === 'string') need(initial);
	return { states, auxiliaries, parameters, triggerDanger };
}

/** Changes with any formula or number of the site; tells whether the reference was made from this model. */
export function siteFingerprint(): string {
	return createHash('sha256').update(JSON.stringify(siteAsData())).digest('hex').slice(0, 16);
}

if (process.argv[1] === import.meta.filename) {
	console.log(JSON.stringify({ fingerprint: siteFingerprint(), ...siteAsData() }));
}
