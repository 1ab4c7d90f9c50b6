// Everything that has a name in the model, at one moment of a scenario: states, inputs, parameters, intermediates.
import './further.ts';
import { assemblies } from '#lib/model/cno.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import type { Auxiliary, Compartment } from '#lib/model/types.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { solveByParts, tolerances } from './cascade.ts';
import { questionOf } from './problem.ts';

/** The value of a name as a module's formulas use it, in its unit; undefined where this experiment has no such thing. */
export type Moment = (module: string, name: string) => number | undefined;

/** @param hours from the start of the scenario; what lies past its end is its end */
export function momentOf(scenario: Scenario, hours: number): Moment {
	const { system, p, t0, t1, events } = questionOf(scenario);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	let states: Float64Array = y0;
	let numbers: Float64Array = p;
	solveByParts({
		system,
		y0,
		p,
		t0,
		t1,
		events,
		samples: Float64Array.of(Math.max(t0, Math.min(hours, t1))),
		...tolerances(1e-5),
		nonNegative: true,
		onSample(_, y, parameters) {
			states = Float64Array.from(y);
			numbers = Float64Array.from(parameters);
		}
	});

	const assembly = assemblies.find(({ id }) => id === scenario.experiment)!;
	const holds = ({ modules }: Compartment, module: string) => modules.some(({ id }) => id === module);
	const names: readonly string[] = system.states;

	/** Compartments that this run has under their own name; a bone stands behind the blood, so the last one counts. */
	const present = assembly.compartments.filter(({ id }) => names.some((name) => name.startsWith(`${id}_`)));

	/** Where a module is at work. */
	const placeOf = (module: string): Compartment | undefined =>
		holds(assembly.shared, module) ? assembly.shared : present.toReversed().find((c) => holds(c, module));

	const auxiliaryOf = (place: Compartment, name: string): Auxiliary | undefined =>
		place.modules.map(({ auxiliaries }) => auxiliaries?.[name]).find(Boolean);

	function valueIn(place: Compartment, name: string): number | undefined {
		for (const at of place === assembly.shared ? [place] : [place, assembly.shared]) {
			const prefix = at === assembly.shared ? '' : `${at.id}_`;
			const state = names.indexOf(prefix + name);
			if (state >= 0) return states[state];
			const auxiliary = auxiliaryOf(at, name);
			if (auxiliary) return evaluate(auxiliary.formula, (inner) => valueIn(at, inner));
			const parameter =
				parameterIndex[(prefix + name) as ParameterName] ?? parameterIndex[name as ParameterName];
			if (parameter !== undefined) return numbers[parameter];
		}
		return undefined;
	}

	return (module, name) => {
		const place = placeOf(module);
		return place && valueIn(place, name);
	};
}
