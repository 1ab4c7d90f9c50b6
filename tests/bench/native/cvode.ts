// Native CVODE as a solver of the benchmark: the system of an experiment as C, compiled, held against the TypeScript,
// then asked. With the linear solver KLU, and with a full matrix; with our absolute tolerance, and with one in
// proportion to each state's own size, which nobody knows beforehand and which suits CVODE best in a course.
import { defaultParameters } from '#lib/model/generated/layout.ts';
import type { System } from '#lib/simulate/compose.ts';
import { uniformNumbers } from '#lib/simulate/random.ts';
import type { Experiment } from '../experiments.ts';
import { atolByRtol, ladder, type Rows, type Solved, type Solver } from '../solver.ts';
import { evaluated, rounding, worstDifference } from './agreement.ts';
import { compile, type Missing, type Program } from './compile.ts';
import { eventData } from './events.ts';
import { nativeModel, textOf } from './model.ts';
import type { NativeProblem } from './problem-text.ts';
import { evaluate, solve, type Matrix } from './program.ts';

/** Beyond so many states a full matrix takes some thirty times as long as KLU. */
const mostFull = 100;
/** Share of a state's largest value that is its absolute tolerance at a relative tolerance of 1. */
const shareOfSize = 0.1;
const trials = 20;

const programs = new Map<System, Program | Missing>();

/** The program of a system; made once. */
export function programOf(system: System): Program | Missing {
	let program = programs.get(system);
	if (!program) programs.set(system, (program = make(system)));
	return program;
}

function make(system: System): Program | Missing {
	const model = nativeModel(system);
	const program = compile(textOf(model, system.n));
	if ('missing' in program) return program;
	const random = uniformNumbers(1);
	// Within a factor of twenty of what the model writes, evenly in the logarithm.
	const near = (value: number) => (value || 1) * 20 ** (2 * random() - 1);
	for (let trial = 0; trial < trials; trial++) {
		const y = Float64Array.from({ length: system.n }, () => near(1));
		const p = Float64Array.from(defaultParameters, near);
		const native = { ...evaluate(program, { ...nothing, y0: y, p, atolByRtol: y }), places: model.places };
		const off = worstDifference(native, evaluated(system, y, p), y);
		if (!(off <= rounding)) {
			return { missing: `Native CVODE is left out: C and TypeScript of "${system.id}" differ by ${off}.` };
		}
	}
	return program;
}

const nothing = { t0: 0, t1: 0, times: [], events: [] };

/** @returns undefined when an event is more than setting or adding a value */
function problemOf({ question, y0, times }: Experiment, atol: ArrayLike<number>): NativeProblem | undefined {
	const { system, p, t0, t1, events } = question();
	const data = eventData({ events, n: system.n, parameters: p.length });
	return data && { t0, t1, y0, p, atolByRtol: atol, times, events: data };
}

interface Manner {
	matrix: Matrix;
	/** Sizes of the states, when the tolerances shall follow them. */
	sizes?: Float64Array;
}

function ask(
	experiment: Experiment,
	{ matrix, sizes }: Manner,
	rtol: number,
	once = false
): Solved | undefined {
	const program = programOf(experiment.question().system);
	if ('missing' in program) return undefined;
	const atol = sizes ? sizes.map((size) => size * shareOfSize) : experiment.y0.map(() => atolByRtol);
	const problem = problemOf(experiment, atol);
	return problem && solve(program, problem, matrix, rtol, once ? { ms: 0, times: 1 } : undefined);
}

const matrixOf = (experiment: Experiment): Matrix => {
	const program = programOf(experiment.question().system);
	return 'klu' in program && program.klu ? 'klu' : 'dense';
};

/** A solution far finer than any that is timed; undefined where CVODE is missing. */
export function finest(experiment: Experiment, sizes: Float64Array): Rows | undefined {
	const manner = { matrix: matrixOf(experiment), sizes: sizes.map((size) => size * 0.1) };
	return ask(experiment, manner, 1e-12, true)?.rows;
}

/** The ways in which CVODE is asked about an experiment. */
export function nativeSolvers(sizes: Float64Array): readonly Solver[] {
	const solver = (name: string, manner: Manner): Solver => ({
		name,
		rtols: ladder,
		leftOut(experiment) {
			const program = programOf(experiment.question().system);
			if ('missing' in program) return program.missing;
			if (manner.matrix === 'klu') return program.klu ? undefined : 'SUNDIALS came without KLU';
			const { length } = experiment.y0;
			if (program.klu && length > mostFull) return `a full matrix of ${length} states takes seconds`;
			return undefined;
		},
		solve: (experiment, rtol) => ask(experiment, manner, rtol)
	});
	return [
		solver('cvode-klu', { matrix: 'klu' }),
		solver('cvode-klu-scaled', { matrix: 'klu', sizes }),
		solver('cvode-dense', { matrix: 'dense' })
	];
}
