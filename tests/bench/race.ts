// One method on one problem at one tolerance: its error against a far finer run, its time, and its calls.
import { integrate } from '#lib/solver/integrate.ts';
import type { OdeSystem, OneStepMethod } from '#lib/solver/types.ts';
import { contenders, type Contender } from './methods/contenders.ts';
import type { Race } from './subjects.ts';

interface Calls {
	rhs: number;
	jacobian: number;
	/** Factorisations and solves; a complex one counts as four. */
	factor: number;
	solve: number;
}

export interface Result extends Calls {
	rtol: number;
	/** Largest error of any state at any of the times, relative to that state's largest value there. */
	error: number;
	steps: number;
	rejected: number;
	/** Milliseconds on a processor, fastest of repeated turns. */
	ms: number;
	/** Multiplications, additions and divisions of all calls and of the method itself, in millions. */
	millions: number;
}

type Rows = Float64Array[];

/** The reference is as fine as doubles allow with room to spare. */
const fine = 1e-11;
export function runOnce(race: Race, method: OneStepMethod, rtol: number, atol: number | Float64Array) {
	const rows: Rows = [];
	const onSample = (_: number, y: Float64Array) => void rows.push(Float64Array.from(y));
	const solution = integrate({ ...race.ask(), rtol, atol, samples: race.times, onSample }, method);
	return { ok: solution.ok, rows, statistics: solution.statistics };
}

export function exactRows(race: Race): Rows {
	const tolerances = { rtol: fine, atol: fine * Math.min(race.atolShare, 1e-2) };
	const method = contenders[0].make(race.subject, tolerances);
	return runOnce(race, method, tolerances.rtol, tolerances.atol).rows;
}

export function errorOf(rows: Rows, exact: Rows): number {
	let worst = 0;
	for (let j = 0; j < exact[0].length; j++) {
		const largest = exact.reduce((most, row) => Math.max(most, Math.abs(row[j])), 1e-12);
		exact.forEach((row, i) => (worst = Math.max(worst, Math.abs(rows[i][j] - row[j]) / largest)));
	}
	return worst;
}

/** Error and calls, without the time; undefined when the method did not come to the end. */
export function measure(race: Race, contender: Contender, rtol: number, exact: Rows): Result | undefined {
	const { subject, atolShare } = race;
	const { work, complex, system } = subject;
	const { calls, spy } = counted(system);
	const method = contender.make({ ...subject, system: spy }, { rtol, atol: rtol * atolShare });
	const { ok, rows, statistics } = runOnce(race, method, rtol, rtol * atolShare);
	if (!ok) return undefined;
	const { complexFactors, complexSolves } = { complexFactors: 0, complexSolves: 0, ...method };
	const operations =
		calls.rhs * work.rhs +
		calls.jacobian * work.jacobian +
		calls.factor * work.factor +
		calls.solve * work.solve +
		complexFactors * complex.factorWork +
		complexSolves * complex.solveWork +
		system.n * contender.vectorWork(method, statistics.accepted + statistics.rejected);
	return {
		rtol,
		error: errorOf(rows, exact),
		steps: statistics.accepted,
		rejected: statistics.rejected,
		ms: Infinity,
		...calls,
		factor: calls.factor + 4 * complexFactors,
		solve: calls.solve + 4 * complexSolves,
		millions: operations / 1e6
	};
}

/** Rounds in which every method has its turn at every tolerance, and the least that a turn lasts. */
const rounds = 5;
const turnMs = 15;
/** What takes longer than this is steady enough after so many rounds. */
const long = { ms: 60, rounds: 2 };

/** Time on a processor, which other work on the machine lengthens far less than the time on the wall. */
const processorMs = () => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3;
};

/** Fills in the times: of each turn the mean, of all turns the least. */
export function timeAll(race: Race, found: ReadonlyMap<Contender, readonly Result[]>): void {
	const turns = [...found].flatMap(([contender, results]) =>
		results.map((result) => {
			const { rtol } = result;
			const method = contender.make(race.subject, { rtol, atol: rtol * race.atolShare });
			return { method, result };
		})
	);
	for (let round = 0; round < rounds; round++) {
		for (const { method, result } of turns) {
			if (round >= long.rounds && result.ms > long.ms) continue;
			const begin = processorMs();
			let [spent, times] = [0, 0];
			while (spent < turnMs) {
				runOnce(race, method, result.rtol, result.rtol * race.atolShare);
				spent = processorMs() - begin;
				times++;
			}
			result.ms = Math.min(result.ms, spent / times);
		}
	}
}

function counted(system: OdeSystem): { calls: Calls; spy: OdeSystem } {
	const calls: Calls = { rhs: 0, jacobian: 0, factor: 0, solve: 0 };
	const spy: OdeSystem = {
		n: system.n,
		jacobianSize: system.jacobianSize,
		factorSize: system.factorSize,
		rhs: (y, p, d) => (calls.rhs++, system.rhs(y, p, d)),
		jacobian: (y, p, j) => (calls.jacobian++, system.jacobian(y, p, j)),
		factor: (j, w, lu) => (calls.factor++, system.factor(j, w, lu)),
		solve: (lu, b) => (calls.solve++, system.solve(lu, b))
	};
	return { calls, spy };
}

/** What an error of at most `error` costs, by interpolation between runs; undefined when no run comes so near. */
export function costAt(
	results: readonly Result[],
	error: number,
	cost: Exclude<keyof Result, 'error'>
): number | undefined {
	let i = results.length;
	while (i > 0 && results[i - 1].error <= error) i--;
	if (i === results.length || i === 0) return undefined;
	const [coarse, finer] = [results[i - 1], results[i]];
	const share = Math.log(coarse.error / error) / Math.log(coarse.error / finer.error);
	return coarse[cost] * (finer[cost] / coarse[cost]) ** share;
}
