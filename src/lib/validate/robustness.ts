// How much the three regimes hang on single numbers: every parameter of the disease moved by 15 %, one at a time.
import '#lib/simulate/further.ts';
import { assemblies } from '#lib/model/cno.ts';
import { parameterIndex, type ParameterName } from '#lib/model/generated/layout.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import { solveByParts, tolerances } from '#lib/simulate/cascade.ts';
import { flaresAmong } from '#lib/simulate/flares.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { regimeFrom, type Regime } from '#lib/simulate/regime.ts';
import { watchesOf, type Turn } from '#lib/simulate/turns.ts';
import type { Steps } from './types.ts';

const days = 8 * 365.25;
const step = 0.05;
const capacities = Array.from({ length: 21 }, (_, i) => i * step);

/** What a course comes to in a model with one changed number. */
function regime(capacity: number, name: ParameterName, factor: number): Regime {
	const { system, p, t0, t1, events } = questionOf({
		...defaultScenario(),
		il10: equalParts(capacity),
		duration_d: days
	});
	p[parameterIndex[name]] *= factor;
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	const turns: Turn[] = [];
	const watches = watchesOf(system, (_, turn) => turns.push(turn));
	solveByParts({ system, y0, p, t0, t1, events, watches, ...tolerances(1e-5), nonNegative: true });
	return regimeFrom(flaresAmong(turns, t0, t1), t1);
}

export interface Robustness {
	name: ParameterName;
	factor: number;
	/** Width in capacity of each regime, to the twentieth. */
	widths: Record<Regime, number>;
}

/** Numbers of a bone site: those that take part in a course without drugs. */
function involved(): ParameterName[] {
	const site = assemblies.find(({ id }) => id === 'course')!.compartments.find(({ id }) => id === 'site')!;
	const names = site.modules.flatMap(({ parameters }) => Object.keys(parameters));
	return names.filter((name): name is ParameterName => name in parameterIndex);
}

/** Two moves of every number, 21 courses each: about half a minute. */
export function* robustness(): Steps<Robustness[]> {
	const found: Robustness[] = [];
	for (const name of involved()) {
		for (const factor of [0.85, 1.15]) {
			const widths = { heals: 0, recurrent: 0, chronic: 0 };
			for (const capacity of capacities) {
				widths[regime(capacity, name, factor)] += step;
				yield;
			}
			found.push({ name, factor, widths });
		}
	}
	return found;
}
