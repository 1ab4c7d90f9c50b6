// All states of a scenario's system at some times, before anything is named, rounded up or left out for display.
import { defaultParameters } from '#lib/model/generated/layout.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { evenTimes } from '#lib/simulate/run.ts';
import { integrate } from '#lib/solver/integrate.ts';

export const scenario = (change: Partial<Scenario> = {}): Scenario => ({ ...defaultScenario(), ...change });

/** `change` may alter the resting state and the parameters before the run begins. */
export function trajectory(
	asked: Scenario,
	points: number,
	rtol = 1e-5,
	change: (y: Float64Array, p: Float64Array) => void = () => {}
) {
	const { system, p, t0, t1, events } = questionOf(asked);
	const y0 = new Float64Array(system.n);
	system.initial(Float64Array.from(defaultParameters), y0);
	const rest = Float64Array.from(y0);
	change(y0, p);
	const hours = evenTimes(t1, t1 / points);
	const rows: Float64Array[] = [];
	const atol = rtol * 0.01;
	const problem = { system, y0, p, t0, t1, events, rtol, atol, nonNegative: true, samples: hours };
	const solution = integrate({ ...problem, onSample: (_, y) => rows.push(Float64Array.from(y)) });
	const states: readonly string[] = system.states;
	return {
		solution,
		rest,
		hours,
		rows,
		states,
		at: (name: string) => rows.map((row) => row[states.indexOf(name)])
	};
}
