// What was found, as a table for people: one line for each experiment and level of accuracy.
import { cpus } from 'node:os';
import { levels, type Compared } from './compare.ts';
import { atLevel, type AtLevel } from './levels.ts';
import { compiler, flags } from './native/compile.ts';
import { bestNative, ratioAt, type CostOfSites } from './rows.ts';

const columns = ['experiment', 'error', 'cno-lab', 'CVODE', 'full matrix', '÷ CVODE', 'dopri', 'odex'];

/** One row of cells for each level. */
export function cellsOf(compared: Compared): string[][] {
	const rungsOf = (solver: string) => compared.ladders.find((l) => l.solver === solver)?.rungs ?? [];
	return levels.map((level) => {
		const cell = (solver: string) => written(atLevel(rungsOf(solver), level));
		const ratio = ratioAt(compared, level);
		return [
			compared.name,
			level.toExponential(0),
			cell('cno-lab'),
			written(bestNative(compared, level)),
			cell('cvode-dense'),
			ratio === undefined ? '–' : ratio.toFixed(2),
			cell('dopri'),
			cell('odex')
		];
	});
}

function written(at: AtLevel | undefined): string {
	if (!at) return '–';
	const sign = at.bound === undefined ? '' : at.bound === 'at least' ? '> ' : '< ';
	return sign + (at.ms < 10 ? at.ms.toFixed(2) : at.ms < 100 ? at.ms.toFixed(1) : at.ms.toFixed(0));
}

const widths = [38, 6, 9, 9, 13, 9, 9, 9];
const line = (cells: readonly string[]) =>
	cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('');

export const head: readonly string[] = [line(columns)];
export const tableLines = (compared: Compared) => cellsOf(compared).map(line);

export const markdownTable = (found: readonly Compared[]): string =>
	[columns, ['---', ...columns.slice(1).map(() => '---:')], ...found.flatMap(cellsOf)]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');

/** On what it was measured, and how the table is read. */
export const conditions = (): string[] => [
	`Node ${process.version.slice(1)} on ${cpus().length} × ${cpus()[0]?.model ?? process.arch}; C by ${compiler() ?? 'no compiler'}, ${flags.join(' ')}.`,
	'Milliseconds (processor time of the fastest solve) at an achieved error: the largest of any state at 81 times, relative to that state’s largest value, read between the rungs of a ladder of tolerances.',
	'CVODE: the fastest of its ways. ÷ CVODE: our time over that. >: not so accurate at the tightest tolerance tried. <: more accurate at the loosest. –: left out.'
];

/** What is said below the table. */
export function footer(found: readonly Compared[], sites: readonly CostOfSites[]): string[] {
	const gaps = found.flatMap(({ gap }) => gap ?? []);
	const leftOut = found.flatMap(({ name, ladders }) =>
		ladders.flatMap((l) => (l.leftOut ? `${l.solver} on “${name}” is left out: ${l.leftOut}.` : []))
	);
	return [
		...sites.map(
			({ name, rtol, ratio }) => `${name}, rtol ${rtol.toExponential(0)}: ${ratio.toFixed(1)} times one site.`
		),
		gaps.length > 0
			? `Our finest solutions and those of CVODE differ by at most ${Math.max(...gaps).toExponential(1)}.`
			: 'Without CVODE errors are measured against our own finest solution.',
		...new Set(leftOut)
	];
}
