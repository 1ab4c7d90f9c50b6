// How fast an experiment is solved, against the other solvers that the registry has for JavaScript, in the same
// process on the same right-hand side; and what error each leaves. `npm run bench`, `-- --json` for one JSON object.
import { experiments, type Experiment } from './experiments.ts';
import { solvers, type Rows, type Solve } from './solvers.ts';

interface Case {
	name: string;
	solver: string;
	rtol: number;
	/** Largest error of any state at any time, relative to that state's largest value; null: did not finish. */
	error: number | null;
	/** Milliseconds of one solve; null: did not finish. */
	ms: number | null;
	/** To be filled where SUNDIALS CVODE is at hand. */
	ratioToCvode: number | null;
}

const tolerances = [1e-4, 1e-5, 1e-6];
const fine = 1e-10;
/** Solves are repeated for so long, and at least so often; the fastest counts: other work only adds. */
const measuredMs = 300;
const leastTimes = 3;
/** So many solves of the first experiment come before, for the compiler. */
const warmUps = 150;

function errorOf(rows: NonNullable<Rows>, exact: NonNullable<Rows>): number {
	let worst = 0;
	for (let j = 0; j < exact[0].length; j++) {
		const largest = Math.max(...exact.map((row) => row[j]), 1e-12);
		exact.forEach((row, i) => (worst = Math.max(worst, Math.abs(rows[i][j] - row[j]) / largest)));
	}
	return worst;
}

function timed(solve: Solve, experiment: Experiment, rtol: number): { ms: number; rows: Rows } {
	let ms = Infinity;
	let rows: Rows;
	const begin = performance.now();
	for (let times = 0; times < leastTimes || performance.now() - begin < measuredMs; times++) {
		const start = performance.now();
		rows = solve(experiment, rtol);
		ms = Math.min(ms, performance.now() - start);
		if (!rows) break;
	}
	return { ms, rows };
}

const asJson = process.argv.includes('--json');
const cases: Case[] = [];
const say = (line: string) => void (asJson || console.log(line));

say(`node ${process.version}, ${process.arch}; ms is the fastest of repeated solves`);
say('error: largest of any state at 81 times, relative to that state’s largest value\n');
say(`${'experiment'.padEnd(44)}rtol   solver        ms      error    time ÷ ours`);
for (const solve of Object.values(solvers)) {
	for (let i = 0; i < warmUps; i++) solve(experiments[0], tolerances[i % tolerances.length]);
}
for (const experiment of experiments) {
	const exact = solvers['cno-lab'](experiment, fine)!;
	for (const rtol of tolerances) {
		let ours = NaN;
		for (const [solver, solve] of Object.entries(solvers)) {
			const { ms, rows } = timed(solve, experiment, rtol);
			const error = rows ? errorOf(rows, exact) : null;
			if (solver === 'cno-lab') ours = ms;
			cases.push({ name: experiment.name, solver, rtol, error, ms: rows ? ms : null, ratioToCvode: null });
			const result = rows
				? `${ms.toFixed(2).padStart(8)}   ${error!.toExponential(1)}   ${(ms / ours).toFixed(1).padStart(8)}`
				: '   did not finish';
			say(`${experiment.name.padEnd(44)}${rtol.toExponential(0)}  ${solver.padEnd(8)}${result}`);
		}
	}
}
if (asJson) console.log(JSON.stringify({ cases }));
