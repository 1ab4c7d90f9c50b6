// Our own solver, as the page asks it.
import { integrate } from '#lib/solver/integrate.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { Experiment } from './experiments.ts';
import { ladder, timed, type Rows, type Solver } from './solver.ts';

/** Cytokines are in pg/mL with tens at stake, everything else in units of about 0.01 and up. */
export const atolByRtol = 0.01;

const methods = new Map<object, Rodas5p>();

/** Makes a problem ready; what comes back solves it, as often as it is called. */
export function prepare({ question, y0, times }: Experiment, rtol: number): () => Rows | undefined {
	const { system, p, t0, t1, events } = question();
	const asAsked = Float64Array.from(p);
	let method = methods.get(system);
	if (!method) methods.set(system, (method = new Rodas5p(system)));
	return () => {
		p.set(asAsked);
		const rows: Rows = [];
		const onSample = (_: number, y: Float64Array) => rows.push(Float64Array.from(y));
		const atol = rtol * atolByRtol;
		const span = { t0, t1, events, samples: times, onSample };
		return integrate({ system, y0, p, ...span, rtol, atol, nonNegative: true }, method).ok ? rows : undefined;
	};
}

export const ours: Solver = {
	name: 'cno-lab',
	rtols: ladder,
	solve: (experiment, rtol) => timed(prepare(experiment, rtol))
};
