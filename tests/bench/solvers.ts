// Three solvers behind one face: ours, and two explicit ones from the registry, which know neither the Jacobian nor
// events: they are stopped and started at each event. Each reports its states at the hours of the experiment.
import { createRequire } from 'node:module';
import { Dopri } from 'dopri';
import { integrate } from '#lib/solver/integrate.ts';
import { Rodas5p } from '#lib/solver/rodas5p.ts';
import type { Experiment } from './experiments.ts';

const { Outcome, Solver } = createRequire(import.meta.url)('odex') as typeof import('./odex.d.ts');

/** States at each hour, one row each; undefined when the solver did not come to the end. */
export type Rows = Float64Array[] | undefined;
export type Solve = (experiment: Experiment, rtol: number) => Rows;

/** Cytokines are in pg/mL with tens at stake, everything else in units of about 0.01 and up. */
const atolOf = (rtol: number) => rtol * 0.01;

/** After so many steps between two events an explicit solver is taken to have failed. */
const mostSteps = 1_000_000;

const methods = new Map<object, Rodas5p>();

const cnoLab: Solve = ({ question, y0, times }, rtol) => {
	const { system, p, t0, t1, events } = question();
	let method = methods.get(system);
	if (!method) methods.set(system, (method = new Rodas5p(system)));
	const rows: Float64Array[] = [];
	const samples = times;
	const onSample = (_: number, y: Float64Array) => rows.push(Float64Array.from(y));
	const problem = {
		system,
		y0,
		p,
		t0,
		t1,
		events,
		rtol,
		atol: atolOf(rtol),
		nonNegative: true,
		samples,
		onSample
	};
	return integrate(problem, method).ok ? rows : undefined;
};

type Rhs = (t: number, y: number[], d: number[]) => void;
/** From `t` to `end` without events; rows for the hours in `stops`, then the state at the end. */
type Stretch = (
	rhs: Rhs,
	y: number[],
	t: number,
	end: number,
	stops: number[],
	rtol: number
) => number[][] | undefined;

/** Runs an explicit solver from event to event. Our right-hand side keeps its typed arrays, to stay as fast. */
const byStretches = (stretch: Stretch): Solve => {
	return ({ question, y0, times }, rtol) => {
		const { system, p, t0, t1, events } = question();
		const state = Float64Array.from(y0);
		const slope = new Float64Array(system.n);
		const rhs: Rhs = (_, y, d) => {
			for (let i = 0; i < system.n; i++) state[i] = y[i];
			system.rhs(state, p, slope);
			for (let i = 0; i < system.n; i++) d[i] = slope[i];
		};
		const rows: Float64Array[] = [];
		let y = Float64Array.from(y0);
		let t = t0;
		for (const stop of new Set([...events.map((e) => e.t).filter((at) => at < t1), t1])) {
			if (stop > t) {
				const stops = [...times].filter((hour) => hour >= t && hour < stop);
				const found = stretch(rhs, [...y], t, stop, stops, rtol);
				if (!found) return undefined;
				y = Float64Array.from(found.pop()!);
				rows.push(...found.map((row) => Float64Array.from(row)));
				t = stop;
			}
			for (const event of events) if (event.t === stop) event.apply(y, p);
		}
		rows.push(y);
		return rows;
	};
};

const dopri = byStretches((rhs, y, t, end, stops, rtol) => {
	try {
		const control = { rtol, atol: atolOf(rtol), maxSteps: mostSteps, tcrit: [end] };
		return new Dopri(rhs, y.length, control).initialise(t, y).run(end)([...stops, end]);
	} catch {
		return undefined;
	}
});

const odex = byStretches((rhs, y, t, end, stops, rtol) => {
	const solver = new Solver(y.length);
	solver.relativeTolerance = rtol;
	solver.absoluteTolerance = atolOf(rtol);
	solver.maxSteps = mostSteps;
	solver.denseOutput = true;
	const slope = new Array<number>(y.length);
	const rows: number[][] = [];
	const f = (at: number, now: number[]) => (rhs(at, now, slope), slope);
	const seen = (
		_: number,
		__: number,
		to: number,
		now: number[],
		inside?: (i: number, at: number) => number
	) => {
		while (rows.length < stops.length && stops[rows.length] <= to) {
			const at = stops[rows.length];
			rows.push(at === to || !inside ? [...now] : now.map((___, i) => inside(i, at)));
		}
	};
	const done = solver.solve(f, t, y, end, seen);
	if (done.outcome !== Outcome.Converged || rows.length !== stops.length) return undefined;
	return [...rows, done.y];
});

export const solvers: Record<string, Solve> = { 'cno-lab': cnoLab, odex, dopri };
