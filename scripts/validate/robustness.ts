// How much the three regimes hang on single numbers: every parameter of the disease moved by 15 %, one at a time.
import { parameterIndex, type ParameterName } from '../../src/lib/model/generated/layout.ts';
import { equalParts } from '../../src/lib/scenario/capacity.ts';
import { defaultScenario } from '../../src/lib/scenario/schema.ts';
import { flaresOf } from '../../src/lib/simulate/flares.ts';
import { questionOf } from '../../src/lib/simulate/problem.ts';
import type { Regime } from '../../src/lib/simulate/regime.ts';
import { evenTimes, type Run } from '../../src/lib/simulate/run.ts';
import { integrate } from '../../src/lib/solver/integrate.ts';

const day = 24;
const days = 8 * 365.25;
const hours = evenTimes(days * day, day);
const step = 0.05;
const capacities = Array.from({ length: 21 }, (_, i) => i * step);

/** The same verdict as simulate/regime.ts, for a model with one changed number. */
function regime(capacity: number, name: ParameterName, factor: number): Regime {
	const { system, p, t0, t1, events } = questionOf({
		...defaultScenario(),
		il10: equalParts(capacity),
		duration_d: days
	});
	p[parameterIndex[name]] *= factor;
	const y0 = new Float64Array(system.n);
	system.initial(p, y0);
	const place = system.states.indexOf('site_osteoclasts');
	const osteoclasts = new Float64Array(hours.length);
	const onSample = (i: number, y: Float64Array) => void (osteoclasts[i] = y[place]);
	const tolerances = { rtol: 1e-5, atol: 1e-7, nonNegative: true };
	integrate({ system, y0, p, t0, t1, events, samples: hours, onSample, ...tolerances });
	const flares = flaresOf({ hours, columns: { osteoclasts } } as unknown as Run);
	const half = t1 / 2;
	if (flares.every((f) => f.end < half)) return 'heals';
	return flares.filter((f) => f.start > half).length >= 2 ? 'recurrent' : 'chronic';
}

export interface Robustness {
	name: ParameterName;
	factor: number;
	/** Width in capacity of each regime, to the twentieth. */
	widths: Record<Regime, number>;
}

/** Parameters that take part in a course without drugs. */
const isInvolved = (name: string) =>
	!/^(onset|offset|give|steroid|nsaid|sulfasalazine|methotrexate|inhibitor|bisphosphonate)_/.test(name) &&
	!/^(erk|sp1|h3s10p|infusion|k_endotoxin|k_lps|(pace|density)_blood|[ckt]_(crp|liver|pain)|k_crp_il6|crp0|w_.*|k_pain_.*|pain_max)$/.test(
		name
	);

export function robustness(): Robustness[] {
	const names = (Object.keys(parameterIndex) as ParameterName[]).filter(isInvolved);
	return names.flatMap((name) =>
		[0.85, 1.15].map((factor) => {
			const widths = { heals: 0, recurrent: 0, chronic: 0 };
			for (const capacity of capacities) widths[regime(capacity, name, factor)] += step;
			return { name, factor, widths };
		})
	);
}
