// The compiled driver as functions: it reads numbers and prints numbers.
import { spawnSync } from 'node:child_process';
import type { Solved } from '../solver.ts';
import { leastTimes, measuredMs } from '../solver.ts';
import type { Program } from './compile.ts';
import { problemText, type NativeProblem } from './problem-text.ts';

const longestMs = 60_000;

function printed({ path }: Program, words: string[], problem: NativeProblem): number[] | undefined {
	const options = { encoding: 'utf8', maxBuffer: 1 << 28, timeout: longestMs } as const;
	const { status, stdout } = spawnSync(path, words, { ...options, input: problemText(problem) });
	return status === 0 ? stdout.trim().split(/\s+/).map(Number) : undefined;
}

export type Matrix = 'klu' | 'dense';

/** @returns undefined when CVODE failed or took too long */
export function solve(
	program: Program,
	problem: NativeProblem,
	matrix: Matrix,
	rtol: number,
	{ ms, times } = { ms: measuredMs, times: leastTimes }
): Solved | undefined {
	const numbers = printed(program, ['solve', matrix, String(rtol), String(ms), String(times)], problem);
	if (!numbers) return undefined;
	const [fastest, steps] = numbers;
	const n = problem.y0.length;
	const rows = Array.from({ length: problem.times.length }, (_, i) =>
		Float64Array.from(numbers.slice(4 + i * n, 4 + (i + 1) * n))
	);
	return { ms: fastest, steps, rows };
}

/** Rates and Jacobian values at the first state of the problem. */
export function evaluate(program: Program, problem: NativeProblem): { d: number[]; values: number[] } {
	const numbers = printed(program, ['evaluate'], problem) ?? [];
	const n = problem.y0.length;
	return { d: numbers.slice(0, n), values: numbers.slice(n) };
}
