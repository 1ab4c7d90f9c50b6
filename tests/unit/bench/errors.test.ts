// The error by which solvers are compared: the worst of any state at any time, in shares of that state's largest value.
import { expect, test } from 'vitest';
import { errorOf, largestOf } from '../../bench/errors.ts';

const rows = (...values: number[][]) => values.map((row) => Float64Array.from(row));

test('each state is measured against its own largest value', () => {
	const exact = rows([0, 100], [0.5, 50], [0.25, 10]);
	expect([...largestOf(exact)]).toEqual([0.5, 100]);
	expect(errorOf(rows([0, 100], [0.5, 49], [0.375, 10]), exact)).toBe(0.25);
});

test('what is no number is no small error', () => {
	expect(errorOf(rows([NaN, 1], [1, 1]), rows([1, 1], [1, 1]))).toBeNaN();
});
