// Our own solver, as the page asks it.
import { solveByParts, tolerances } from '#lib/simulate/cascade.ts';
import type { Experiment } from './experiments.ts';
import { ladder, timed, type Rows, type Solver } from './solver.ts';

/** Makes a problem ready; what comes back solves it, as often as it is called. */
export function prepare({ question, y0, times }: Experiment, rtol: number): () => Rows | undefined {
	const { system, p, t0, t1, events } = question();
	const asAsked = Float64Array.from(p);
	return () => {
		p.set(asAsked);
		const rows: Rows = [];
		const onSample = (_: number, y: Float64Array) => rows.push(y.slice());
		const span = { t0, t1, events, samples: times, onSample };
		return solveByParts({ system, y0, p, ...span, ...tolerances(rtol), nonNegative: true }).ok
			? rows
			: undefined;
	};
}

export const ours: Solver = {
	name: 'cno-lab',
	rtols: ladder,
	solve: (experiment, rtol) => timed(prepare(experiment, rtol))
};
