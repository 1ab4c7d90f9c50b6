// What is timed: scenarios as a person would run them, each as plain pieces that any solver can take.
import '../whole-model.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { durationHours, questionOf, type Question } from '#lib/simulate/problem.ts';
import { evenTimes } from '#lib/simulate/run.ts';

export interface Experiment {
	name: string;
	/** Asked anew by each solver: events write into its parameters. */
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
const weekly: Scenario['therapies'] = [{ id: 'etanercept', start: 0, end: 730 }];

const one = experiment('one site, 2 years', 0.5, {});
const oneTreated = experiment('one site, 2 years, three drugs', 0.5, { therapies: threeDrugs });
const eight = experiment('eight sites, 2 years', 0.5, { sites: 8 });
const eightTreated = experiment('eight sites, 2 years, three drugs', 0.5, {
	sites: 8,
	therapies: threeDrugs
});

export const experiments: readonly Experiment[] = [
	experiment('endotoxin bolus, 8 h', 1, { experiment: 'endotoxin' }),
	experiment('endotoxin infusion, 8 h', 1, { experiment: 'endotoxin', route: 'infusion' }),
	experiment('dish, 24 h', 0.5, { experiment: 'dish' }),
	one,
	oneTreated,
	experiment('one site, 2 years, weekly etanercept', 0.5, { therapies: weekly }),
	eight,
	eightTreated
];

/** Pairs that tell what seven more sites cost. */
export const pairs: readonly { one: Experiment; eight: Experiment }[] = [
	{ one, eight },
	{ one: oneTreated, eight: eightTreated }
];
