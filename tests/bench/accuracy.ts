// How far the solver is from the truth, as a multiple of the tolerance it was asked for: our experiments and classical
// problems, each against solvers that share nothing with it; and its order. `npm run bench -- --accuracy`; with
// `--markdown` into docs/numerics.md.
import { cases, solved, worstOf } from '../unit/trajectories.ts';
import { classic, classicError, classicNames } from '../unit/solver/accuracy.ts';
import { writeMade } from '../../scripts/made.ts';
import { walk } from '../unit/solver/circle.ts';
import { tableOf } from './markdown.ts';

const tolerances = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8];

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
const row = (name: string, reference: number, errorAt: (rtol: number) => number) => [
	name,
	...tolerances.map((rtol) => digits(errorAt(rtol) / rtol)),
	reference.toExponential(0)
];

const experiments = cases.map((one) =>
	row(one.id, one.crossCheck, (rtol) => {
		const { rows, ok } = solved(one, rtol);
		return ok ? worstOf(one.values, [...one.states.keys()], (i, j) => rows[i][j]).error : NaN;
	})
);
const classics = classicNames.map((name) =>
	row(name, classic(name).crossCheck, (rtol) => classicError(name, rtol))
);
const head = ['error ÷ rtol', ...tolerances.map((rtol) => rtol.toExponential(0)), 'error of the reference'];

const counts = [10, 20, 40, 80, 160];
const walks = counts.map((count) => walk(count));
const slope = (all: readonly number[], i: number) =>
	i === 0 ? '' : Math.log2(all[i - 1] / all[i]).toFixed(2);
const column = (name: 'end' | 'inside' | 'between') => walks.map((errors) => errors[name]);
const orders = counts.map((count, i) => [
	String(count),
	...(['end', 'inside', 'between'] as const).flatMap((name) => [
		column(name)[i].toExponential(1),
		slope(column(name), i)
	])
]);
const ordersHead = [
	'steps',
	'at the end',
	'power',
	'inside the first step',
	'power',
	'largest between all steps',
	'power'
];

const made = [tableOf(head, [...experiments, ...classics]), tableOf(ordersHead, orders)].join('\n\n');
console.log(made);
if (process.argv.includes('--markdown')) {
	await writeMade('numerics.md', 'npm run -s bench -- --accuracy', made);
	console.log('\nWrote docs/numerics.md.');
}
