// One experiment, all solvers: each descends its ladder of tolerances until it has passed the finest level of accuracy.
import { errorOf, largestOf } from './errors.ts';
import type { Experiment } from './experiments.ts';
import { explicit } from './explicit.ts';
import type { Rung } from './levels.ts';
import { finest, nativeSolvers, programOf } from './native/cvode.ts';
import { ours, prepare } from './ours.ts';
import type { Solver } from './solver.ts';

/** Achieved errors at which times are compared. */
export const levels = [1e-4, 1e-6] as const;

/** Tolerance of the solution that counts as exact. */
const fine = 1e-10;
/** Ours and CVODE at their finest may differ by so much, a tenth of the finest level. */
const mostGap = 1e-7;

export interface Ladder {
	solver: string;
	rungs: (Rung & { steps?: number })[];
	/** Tolerances at which the solver did not come to the end. */
	failed: number[];
	/** Why it was not asked. */
	leftOut?: string;
}

export interface Compared {
	name: string;
	states: number;
	/** Difference of our finest solution and CVODE's; undefined where CVODE is missing. */
	gap?: number;
	ladders: Ladder[];
	/** What could not be had, in words. */
	missing: string[];
}

export function compare(experiment: Experiment): Compared {
	const exact = prepare(experiment, fine)();
	const { name, y0 } = experiment;
	const compared: Compared = { name, states: y0.length, ladders: [], missing: [] };
	if (!exact) return { ...compared, missing: [`${name}: no fine solution`] };
	const sizes = largestOf(exact);
	const native = finest(experiment, sizes);
	if (native) {
		compared.gap = errorOf(native, exact);
		if (!(compared.gap <= mostGap)) {
			const missing = [`${name}: our fine solution and that of CVODE differ by ${compared.gap}`];
			return { ...compared, missing };
		}
	} else {
		const program = programOf(experiment.question().system);
		compared.missing.push('missing' in program ? program.missing : `${name}: CVODE did not finish.`);
	}
	for (const solver of [ours, ...nativeSolvers(sizes), ...explicit]) {
		const leftOut = solver.leftOut?.(experiment);
		compared.ladders.push(
			leftOut ? { solver: solver.name, rungs: [], failed: [], leftOut } : descend(solver, experiment, exact)
		);
	}
	return compared;
}

/** Errors do not fall evenly: two rungs below the finest level end the ladder. */
function descend(solver: Solver, experiment: Experiment, exact: Float64Array[]): Ladder {
	const ladder: Ladder = { solver: solver.name, rungs: [], failed: [] };
	let below = 0;
	for (const rtol of solver.rtols) {
		const solved = solver.solve(experiment, rtol);
		if (!solved) {
			ladder.failed.push(rtol);
			continue;
		}
		const error = errorOf(solved.rows, exact);
		ladder.rungs.push({ rtol, error, ms: solved.ms, steps: solved.steps });
		if (error < levels[levels.length - 1] && ++below === 2) break;
	}
	return ladder;
}
