// What is timed: scenarios as a person would run them, each as plain pieces that any solver can take.
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { durationHours, questionOf, type Question } from '#lib/simulate/problem.ts';
import { evenTimes } from '#lib/simulate/run.ts';

export interface Experiment {
	name: string;
	/** Asked anew for each solve: events write into its parameters. */
	question(): Question;
	/** Resting state. */
	y0: Float64Array;
	/** Hours at which the states are compared. */
	times: Float64Array;
}

function experiment(name: string, capacity: number, change: Partial<Scenario>): Experiment {
	const scenario: Scenario = { ...defaultScenario(), il10: equalParts(capacity), ...change };
	const end = durationHours(scenario);
	const { system, p } = questionOf(scenario);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	return { name, question: () => questionOf(scenario), y0, times: evenTimes(end, end / 80) };
}

const threeDrugs: Scenario['therapies'] = [
	{ id: 'naproxen', start: 60, end: 730 },
	{ id: 'methotrexate', start: 150, end: 600 },
	{ id: 'etanercept', start: 300, end: 480 }
];

export const experiments: readonly Experiment[] = [
	experiment('endotoxin bolus, 8 h', 1, { experiment: 'endotoxin' }),
	experiment('endotoxin infusion, 8 h', 1, { experiment: 'endotoxin', route: 'infusion' }),
	experiment('course, healthy, 2 years', 1, {}),
	experiment('course, capacity 0.5, 2 years', 0.5, {}),
	experiment('course, capacity 0.5, three drugs, 2 years', 0.5, { therapies: threeDrugs })
];
