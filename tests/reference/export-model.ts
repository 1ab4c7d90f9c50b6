// The model as plain data (flat formulas as text, parameters, inputs) for make_reference.py, which solves it anew.
// Nothing derived is in it: no generated code, no Jacobian. `npx tsx tests/reference/export-model.ts` prints it.
import { createHash } from 'node:crypto';
import { assemblies } from '../../src/lib/model/cno.ts';
import { triggerDanger } from '../../src/lib/model/experiments.ts';
import { agents } from '../../src/lib/model/modules/drugs/agents.ts';
import { adultWeight, powersOfWeight } from '../../src/lib/model/modules/drugs/growth.ts';
import { flatten, layoutOf } from '../../scripts/generate/flatten.ts';

function modelAsData() {
	const layout = layoutOf(assemblies);
	const values = (group: Map<string, { value: number }>) =>
		Object.fromEntries([...group].map(([name, { value }]) => [name, value]));
	const systems = assemblies.map((assembly) => {
		const { id, states, auxiliaries } = flatten(assembly, layout);
		return {
			id,
			states: states.map(({ name, initial, rate }) => ({ name, initial, rate: rate.toString() })),
			auxiliaries: auxiliaries.map(({ name, formula }) => ({ name, formula: formula.toString() }))
		};
	});
	const parameters = values(layout.parameters);
	const drugs = { agents, adultWeight, powersOfWeight };
	return { parameters, inputs: values(layout.inputs), triggerDanger, drugs, systems };
}

/** Changes with any formula or number of the model; tells whether the reference was made from this model. */
export function fingerprint(): string {
	return createHash('sha256').update(JSON.stringify(modelAsData())).digest('hex').slice(0, 16);
}

if (process.argv[1] === import.meta.filename) {
	console.log(JSON.stringify({ fingerprint: fingerprint(), ...modelAsData() }));
}
