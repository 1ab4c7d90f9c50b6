// On what methods are compared: runs of the model as a person would ask for them, and two classical stiff problems.
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { durationHours, questionOf } from '#lib/simulate/problem.ts';
import type { Problem } from '#lib/solver/types.ts';
import { matrixOf } from '../unit/model/systems.ts';
import { problems } from '../unit/solver/problems.ts';
import { denseSubject, sparseSubject, type Subject } from './methods/contenders.ts';

export interface Race {
	id: string;
	name: string;
	subject: Subject;
	/** Asked anew for each run: events write into the parameters. */
	ask(): Omit<Problem, 'rtol' | 'atol'>;
	/** atol / rtol. */
	atolShare: number;
	times: Float64Array;
}

/** The state is compared at so many times after the start, equally far apart. */
const looks = 200;

const evenly = (t0: number, t1: number) =>
	Float64Array.from({ length: looks }, (_, i) => (i + 1 === looks ? t1 : t0 + ((i + 1) * (t1 - t0)) / looks));

export function modelRace(id: string, name: string, capacity: number, change: Partial<Scenario>): Race {
	const scenario: Scenario = { ...defaultScenario(), il10: equalParts(capacity), ...change };
	const { system, p } = questionOf(scenario);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	return {
		id,
		name,
		subject: sparseSubject(system, matrixOf(system)),
		ask: () => ({ ...questionOf(scenario), y0, nonNegative: true }),
		atolShare: 0.01,
		times: evenly(0, durationHours(scenario))
	};
}

function classicRace(id: string, name: string, key: keyof typeof problems, atolShare: number): Race {
	const { system, y0, t1 } = problems[key];
	return {
		id,
		name,
		subject: denseSubject(system),
		ask: () => ({ system, y0, p: new Float64Array(0), t0: 0, t1 }),
		atolShare,
		times: evenly(0, t1)
	};
}

export const threeDrugs: Scenario['therapies'] = [
	{ id: 'naproxen', start: 60, end: 730 },
	{ id: 'methotrexate', start: 150, end: 600 },
	{ id: 'etanercept', start: 300, end: 480 }
];

export const races = (): Race[] => [
	modelRace('course', 'course, capacity 0.45, 2 years', 0.45, {}),
	modelRace('drugs', 'the same with three drugs', 0.45, { therapies: threeDrugs }),
	modelRace('endotoxin', 'endotoxin bolus, 8 h', 1, { experiment: 'endotoxin' }),
	modelRace('dish', 'dish', 1, { experiment: 'dish' }),
	classicRace('hires', 'HIRES', 'HIRES', 1e-4),
	classicRace('vdpol', 'van der Pol, ε = 10⁻⁶', 'VDPOL', 1)
];
