// M13 and the half-life of M11: what has to hold under every setting.
import '#lib/simulate/further.ts';
import { therapyIds } from '#lib/model/modules/drugs/agents.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { experiments } from '#lib/scenario/fields.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { evenTimes, type Run } from '#lib/simulate/run.ts';
import { uniformNumbers } from '#lib/simulate/random.ts';
import { integrate } from '#lib/solver/integrate.ts';
import { endotoxin } from '../blood.ts';
import { atLeast, between, check } from '../check.ts';
import type { Runner } from '../model.ts';
import type { Check, Steps } from '../types.ts';

/** How many scenarios are drawn; tests draw more, and shrink what fails. */
const draws = 40;
const rtol = 1e-5;
/** States are solved to this in their own unit; below zero by some of it is rounding. */
const atol = rtol * 0.01;

/** A scenario anywhere in the range of the controls. */
function anyScenario(random: () => number): Scenario {
	const scenario = defaultScenario();
	const up = (high: number) => random() * high;
	return {
		...scenario,
		experiment: experiments[Math.floor(up(experiments.length))],
		il10: equalParts(random()),
		lps_ng_mL: up(1000),
		dose_ng_kg: up(4),
		route: random() < 0.5 ? 'bolus' : 'infusion',
		duration_d: 100 + up(1500),
		trigger: { ...scenario.trigger, size: up(4), per_year: up(6), seed: 1 + Math.floor(up(900)) },
		therapies: Array.from({ length: Math.floor(up(4)) }, () => {
			const start = up(400) - 30;
			return { id: therapyIds[Math.floor(up(therapyIds.length))], start, end: start + 1 + up(400) };
		})
	};
}

/** The lowest value that any state takes, as it was solved. */
function lowestState(scenario: Scenario): number {
	const { system, p, t0, t1, events } = questionOf(scenario);
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	let lowest = Infinity;
	const onSample = (_: number, y: Float64Array) => {
		for (const value of y) lowest = Math.min(lowest, value);
	};
	const samples = evenTimes(t1, t1 / 100);
	integrate({ system, y0, p, t0, t1, events, samples, onSample, rtol, atol, nonNegative: true });
	return lowest;
}

const isSound = ({ failure, columns }: Run) =>
	failure === undefined && Object.values(columns).every((column) => column.every(Number.isFinite));

export function* invariants(run: Runner): Steps<Check[]> {
	const random = uniformNumbers(13);
	let unsound = 0;
	let lowest = Infinity;
	for (let i = 0; i < draws; i++) {
		const scenario = anyScenario(random);
		if (!isSound(run(scenario, { rtol }))) unsound++;
		yield;
		lowest = Math.min(lowest, lowestState(scenario));
		yield;
	}
	const quiet = { ...defaultScenario(), il10: equalParts(0.2), duration_d: 3650 };
	const rest = run({ ...quiet, trigger: { ...quiet.trigger, size: 0 } });
	const moved = Object.values(rest.columns).filter((column) => column.some((value) => value !== column[0]));
	yield;
	const head = { id: 'M13', must: true, unit: 'number', decimals: 0 } as const;
	return [
		crpHalfLife(run),
		check({ ...head, aspect: 'solved' }, [between(0, 0, unsound)]),
		check({ ...head, aspect: 'not-negative', decimals: 6 }, [atLeast(-10 * atol, lowest)]),
		check({ ...head, aspect: 'rest-exact' }, [between(0, 0, moved.length)])
	];
}

/** From two days after endotoxin on, when IL-6 is back at rest, until the third. */
function crpHalfLife(run: Runner): Check {
	const { hours, columns } = endotoxin({ duration_h: 72 }, run);
	const crp = columns.crp!;
	const last = hours.length - 1;
	const first = hours.findIndex((t) => t >= 53);
	const halfLife =
		((hours[last] - hours[first]) * Math.LN2) / Math.log((crp[first] - crp[0]) / (crp[last] - crp[0]));
	const head = { id: 'M11', aspect: 'crp-half-life', must: true, unit: 'h', decimals: 1 } as const;
	return check(head, [between(18.9, 19.1, halfLife)]);
}
