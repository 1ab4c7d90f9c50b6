// Times at equal error: read from the best of a ladder, in logarithms, and never made up beyond its ends.
import { expect, test } from 'vitest';
import { atLevel, frontOf } from '../../bench/levels.ts';

const rung = (error: number, ms: number, rtol = error) => ({ rtol, error, ms });

test('a rung that another one beats in both does not count', () => {
	const rungs = [rung(1e-3, 1), rung(2e-3, 3), rung(1e-5, 4), rung(1e-4, 8)];
	expect(frontOf(rungs)).toEqual([rung(1e-3, 1), rung(1e-5, 4)]);
});

test('between two rungs time and tolerance follow powers of the error', () => {
	const at = atLevel([rung(1e-6, 16, 1e-8), rung(1e-2, 1, 1e-4)], 1e-4)!;
	expect(at.ms).toBeCloseTo(4, 12);
	expect(at.rtol).toBeCloseTo(1e-6, 15);
	expect(at.error).toBe(1e-4);
	expect(at.bound).toBeUndefined();
});

test('a rung at the very level is the answer', () => {
	expect(atLevel([rung(1e-2, 1), rung(1e-4, 5), rung(1e-6, 9)], 1e-4)).toEqual(rung(1e-4, 5));
});

test('off the ladder there is only a bound, and nothing without rungs', () => {
	const rungs = [rung(1e-3, 1), rung(1e-5, 4)];
	expect(atLevel(rungs, 1e-2)).toEqual({ ...rung(1e-3, 1), bound: 'at most' });
	expect(atLevel(rungs, 1e-6)).toEqual({ ...rung(1e-5, 4), bound: 'at least' });
	expect(atLevel([], 1e-4)).toBeUndefined();
});
