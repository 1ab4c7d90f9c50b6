// The model as plain data (flat formulas as text, parameters, inputs) for make_reference.py, which solves it anew.
// Nothing derived is in it: no generated code, no Jacobian. `npx tsx tests/reference/export-model.ts` prints it.
import { createHash } from 'node:crypto';
import { assemblies } from '../../src/lib/model/cno.ts';
import { triggerDanger } from '../../src/lib/model/experiments.ts';
import { agents } from '../../src/lib/model/modules/drugs/agents.ts';
import { adultWeight, powersOfWeight } from '../../src/lib/model/modules/drugs/growth.ts';
import type { Assembly } from '../../src/lib/model/types.ts';
import type { Scenario } from '../../src/lib/scenario/schema.ts';
import { placesOf, type Place } from '../../src/lib/simulate/places.ts';
import { triggersOf } from '../../src/lib/simulate/triggers.ts';
import { flatten, layoutOf } from '../../scripts/generate/flatten.ts';
import casesAsWritten from './cases.json' with { type: 'json' };

const cases = casesAsWritten as unknown as (Scenario & { id: string })[];

/** The assemblies as runs hold them: a course has only the places that its scenario asks for. */
function asSolved(): Assembly[] {
	const course = assemblies.find(({ id }) => id === 'course')!;
	const compartmentOf = (id: string) => course.compartments.find((c) => c.id === id)!;
	const coursesOfCases = new Map<string, Assembly>();
	for (const scenario of cases) {
		if (scenario.experiment !== 'course') continue;
		const places = placesOf(scenario);
		const id = courseName(places);
		const compartments = places.map(({ kind, name }) => ({
			...compartmentOf(kind === 'bone' ? 'site' : 'surface'),
			id: name
		}));
		coursesOfCases.set(id, { ...course, id, compartments: [compartmentOf('blood'), ...compartments] });
	}
	return [...assemblies.filter((a) => a !== course), ...coursesOfCases.values()];
}

const courseName = (places: readonly Place[]) => ['course', ...places.map(({ name }) => name)].join(' ');

/** What chance decides in each course: which system it is solved in, how its places differ, when they are struck. */
function decided() {
	return Object.fromEntries(
		cases
			.filter(({ experiment }) => experiment === 'course')
			.map((scenario) => {
				const places = placesOf(scenario);
				const differences = places.flatMap(({ name, constants }) =>
					Object.entries(constants).map(([constant, value]) => [`${name}_${constant}`, value])
				);
				const triggers = triggersOf(scenario).map(({ place, day }) => [day, `${place.name}_danger`]);
				return [scenario.id, { system: courseName(places), differences, triggers }];
			})
	);
}

function modelAsData() {
	const layout = layoutOf(assemblies);
	const values = (group: Map<string, { value: number }>) =>
		Object.fromEntries([...group].map(([name, { value }]) => [name, value]));
	const systems = asSolved().map((assembly) => {
		const { id, states, auxiliaries } = flatten(assembly, layout);
		return {
			id,
			states: states.map(({ name, initial, rate }) => ({ name, initial, rate: rate.toString() })),
			auxiliaries: auxiliaries.map(({ name, formula }) => ({ name, formula: formula.toString() }))
		};
	});
	const parameters = values(layout.parameters);
	const drugs = { agents, adultWeight, powersOfWeight };
	const inputs = values(layout.inputs);
	return { parameters, inputs, triggerDanger, drugs, systems, decided: decided() };
}

/** Changes with any formula or number of the model; tells whether the reference was made from this model. */
export function fingerprint(): string {
	return createHash('sha256').update(JSON.stringify(modelAsData())).digest('hex').slice(0, 16);
}

if (process.argv[1] === import.meta.filename) {
	console.log(JSON.stringify({ fingerprint: fingerprint(), ...modelAsData() }));
}
