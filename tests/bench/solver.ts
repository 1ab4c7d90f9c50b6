// What the benchmark asks of a solver, and how long a solve takes: the fastest of repeated ones.
import type { Experiment } from './experiments.ts';

/**
 * Absolute tolerance of the other solvers over their relative one. Cytokines are in pg/mL with tens at stake,
 * everything else in units of about 0.01 and up.
 */
export const atolByRtol = 0.01;

/** States at each hour of the experiment, one row each. */
export type Rows = Float64Array[];

export interface Solved {
	rows: Rows;
	/** Milliseconds of processor time of the fastest solve. */
	ms: number;
	steps?: number;
}

export interface Solver {
	name: string;
	/** Relative tolerances, falling; the ladder ends early when the finest level is passed. */
	rtols: readonly number[];
	/** Why the solver is not asked about this experiment. */
	leftOut?(experiment: Experiment): string | undefined;
	/** @returns undefined when it did not come to the end */
	solve(experiment: Experiment, rtol: number): Solved | undefined;
}

/** Solves are repeated for so long, and at least so often; the fastest counts: other work only adds. */
export const measuredMs = 150;
export const leastTimes = 12;
/** After so long it is enough, however few they were. */
const longMs = 1000;

/** Two rungs for each factor of ten: 1e-2, 3e-3, 1e-3 and so on. */
export const ladder: readonly number[] = Array.from({ length: 20 }, (_, i) =>
	Number(`${i % 2 ? 3 : 1}e-${2 + Math.ceil(i / 2)}`)
);

/** Processor time of this process, so that other work on the machine does not count. */
function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** @param solve one solve of one problem, made ready beforehand */
export function timed(solve: () => Rows | undefined): Solved | undefined {
	let ms = Infinity;
	const begin = processorMs();
	for (let times = 1; ; times++) {
		const start = processorMs();
		const rows = solve();
		const end = processorMs();
		ms = Math.min(ms, end - start);
		if (!rows) return undefined;
		const enough = times >= leastTimes && end - begin >= measuredMs;
		if (enough || end - begin >= longMs) return { ms, rows };
	}
}
