// Which method suits the model: work against precision, each method under the same step control, error norm, events
// and generated code. `npm run bench -- --methods`; `-- --methods --markdown` also writes docs/numerics.md and figures.
import { contenders, type Contender } from './methods/contenders.ts';
import { figureOf, type Panel } from './figure.ts';
import { writeMade } from '../../scripts/made.ts';
import { short, tableOf, writeFigure } from './markdown.ts';
import { costAt, exactRows, measure, timeAll, type Result } from './race.ts';
import { races } from './subjects.ts';
import { toleranceTable } from './tolerance.ts';

const tolerances = Array.from({ length: 13 }, (_, i) => 10 ** (-3 - i / 2));
const wanted = [1e-4, 1e-5, 1e-6];
/** The counts are told at this error. */
const middle = 1e-5;

const found = races().map((race) => {
	const exact = exactRows(race);
	const results = new Map<Contender, Result[]>();
	for (const contender of contenders) {
		const all = tolerances.map((rtol) => measure(race, contender, rtol, exact));
		results.set(
			contender,
			all.filter((one) => one !== undefined)
		);
	}
	timeAll(race, results);
	console.log(`\n${race.name}`);
	for (const [{ label }, all] of results) {
		for (const one of all) {
			const { rtol, error, ms, millions, steps, rejected, rhs, factor, solve } = one;
			const counts = `${steps} + ${rejected} steps, ${rhs} f, ${factor} LU, ${solve} solves`;
			console.log(
				`${label.padEnd(18)} rtol ${short(rtol)}  error ${short(error)}  ${ms.toFixed(2).padStart(8)} ms  ${millions.toFixed(2).padStart(7)} million operations  ${counts}`
			);
		}
	}
	return { race, results };
});

const digits = (value: number | undefined) =>
	value === undefined ? '–' : value >= 100 ? String(Math.round(value)) : value.toPrecision(2);
const count = (value: number | undefined) => (value === undefined ? '–' : String(Math.round(value)));

const rows = found.flatMap(({ race, results }) =>
	[...results].map(([{ label }, all], i) => [
		i === 0 ? race.name : '',
		label,
		...wanted.map((error) => `${digits(costAt(all, error, 'ms'))}`),
		...wanted.map((error) => `${digits(costAt(all, error, 'millions'))}`),
		...(['steps', 'rhs', 'factor', 'solve'] as const).map((what) => count(costAt(all, middle, what)))
	])
);
const at = (unit: string) => wanted.map((error) => `${unit} at ${error.toExponential(0)}`);
const table = tableOf(['problem', 'method', ...at('ms'), ...at('Mop'), 'steps', 'f', 'LU', 'solves'], rows);
console.log(`\n${table}`);

const tolerance = toleranceTable();
console.log(`\n${tolerance}`);

if (process.argv.includes('--markdown')) {
	const panels = (cost: 'ms' | 'millions'): Panel[] =>
		found.map(({ race, results }) => ({
			title: race.name,
			curves: [...results].map(([{ label }, all]) => ({
				label,
				points: all.map((one) => ({ error: one.error, cost: one[cost] }))
			}))
		}));
	const alt = (cost: string) =>
		`Work-precision diagrams: ${cost} over error for five methods on six problems; the numbers are in the table.`;
	writeFigure('work-precision-time.svg', figureOf(panels('ms'), 'milliseconds of a processor', alt('time')));
	writeFigure(
		'work-precision-operations.svg',
		figureOf(panels('millions'), 'million operations', alt('operations'))
	);
	const pictures = ['operations', 'time'].map(
		(what) => `![${alt(what)}](figures/work-precision-${what}.svg)`
	);
	const made = [...pictures, table, tolerance].join('\n\n');
	await writeMade('numerics.md', 'npm run -s bench -- --methods', made);
	console.log('\nWrote docs/numerics.md and docs/figures/work-precision-*.svg.');
}
