// Two explicit solvers from the registry. They know neither the Jacobian nor events: they are stopped and started at
// each event. On a stiff course their steps are as small as stability asks, whatever the tolerance.
import { createRequire } from 'node:module';
import { Dopri } from 'dopri';
import type { Experiment } from './experiments.ts';
import { atolByRtol, timed, type Rows, type Solver } from './solver.ts';

const { Outcome, Solver: Odex } = createRequire(import.meta.url)('odex') as typeof import('./odex.d.ts');

/** After so many steps between two events a solver is taken to have failed. */
const mostSteps = 1_000_000;
/** A solve that takes longer is given up. */
const longestMs = 20_000;
/** Beyond so many states even one solve takes many seconds. */
const mostStates = 100;

type Rhs = (t: number, y: number[], d: number[]) => void;
/** From `t` to `end` without events; rows for the hours in `stops`, then the state at the end. Throws on failure. */
type Stretch = (rhs: Rhs, y: number[], t: number, end: number, stops: number[], rtol: number) => number[][];

/** Runs an explicit solver from event to event. Our right-hand side keeps its typed arrays, to stay as fast. */
function byStretches({ question, y0, times }: Experiment, rtol: number, stretch: Stretch): Rows {
	const { system, p, t0, t1, events } = question();
	const state = Float64Array.from(y0);
	const slope = new Float64Array(system.n);
	const latest = performance.now() + longestMs;
	let calls = 0;
	const rhs: Rhs = (_, y, d) => {
		if (calls++ % 1000 === 0 && performance.now() > latest) throw new Error('too slow');
		for (let i = 0; i < system.n; i++) state[i] = y[i];
		system.rhs(state, p, slope);
		for (let i = 0; i < system.n; i++) d[i] = slope[i];
	};
	const rows: Rows = [];
	let y = Float64Array.from(y0);
	let t = t0;
	for (const stop of new Set([...events.map((e) => e.t).filter((at) => at < t1), t1])) {
		if (stop > t) {
			const stops = [...times].filter((hour) => hour >= t && hour < stop);
			const found = stretch(rhs, [...y], t, stop, stops, rtol);
			y = Float64Array.from(found.pop()!);
			rows.push(...found.map((row) => Float64Array.from(row)));
			t = stop;
		}
		for (const event of events) if (event.t === stop) event.apply(y, p);
	}
	rows.push(y);
	return rows;
}

const byDopri: Stretch = (rhs, y, t, end, stops, rtol) => {
	const control = { rtol, atol: rtol * atolByRtol, maxSteps: mostSteps, tcrit: [end] };
	return new Dopri(rhs, y.length, control).initialise(t, y).run(end)([...stops, end]);
};

const byOdex: Stretch = (rhs, y, t, end, stops, rtol) => {
	const solver = new Odex(y.length);
	solver.relativeTolerance = rtol;
	solver.absoluteTolerance = rtol * atolByRtol;
	solver.maxSteps = mostSteps;
	solver.denseOutput = true;
	const slope = new Array<number>(y.length);
	const rows: number[][] = [];
	const f = (at: number, now: number[]) => (rhs(at, now, slope), slope);
	type Inside = (i: number, at: number) => number;
	const seen = (_: number, __: number, to: number, now: number[], inside?: Inside) => {
		while (rows.length < stops.length && stops[rows.length] <= to) {
			const at = stops[rows.length];
			rows.push(at === to || !inside ? [...now] : now.map((___, i) => inside(i, at)));
		}
	};
	const done = solver.solve(f, t, y, end, seen);
	if (done.outcome !== Outcome.Converged || rows.length !== stops.length) throw new Error('did not finish');
	return [...rows, done.y];
};

const solverOf = (name: string, stretch: Stretch): Solver => ({
	name,
	rtols: [1e-4, 1e-6],
	leftOut: ({ y0 }) =>
		y0.length > mostStates ? `an explicit solver takes many seconds on ${y0.length} states` : undefined,
	solve: (experiment, rtol) =>
		timed(() => {
			try {
				return byStretches(experiment, rtol, stretch);
			} catch {
				return undefined;
			}
		})
});

export const explicit: readonly Solver[] = [solverOf('dopri', byDopri), solverOf('odex', byOdex)];
