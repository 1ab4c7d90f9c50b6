// Quantiles that grow by portions: the same as from all values at once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Quantiles } from '#lib/analysis/quantiles.ts';

/** The definition, from a sorted list: linear between the two runs beside the place. */
function quantile(values: number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const place = share * (sorted.length - 1);
	const low = Math.floor(place);
	return place === low ? sorted[low] : sorted[low] + (place - low) * (sorted[low + 1] - sorted[low]);
}

test('in portions of any size, every quantile of every cell is that of all its values', () => {
	const value = fc.double({ noNaN: true, min: -1e6, max: 1e6 });
	fc.assert(
		fc.property(
			fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 1, max: 9 }),
			fc.double({ noNaN: true, min: 0, max: 1 }),
			(runs, portion, share) => {
				const quantiles = new Quantiles(3, runs.length);
				for (let i = 0; i < runs.length; i += portion)
					quantiles.add(Float64Array.from(runs.slice(i, i + portion).flat()));
				expect(quantiles.count).toBe(runs.length);
				const expected = [0, 1, 2].map((cell) =>
					quantile(
						runs.map((run) => run[cell]),
						share
					)
				);
				expect([...quantiles.at(share)]).toEqual(expected);
				expect([...quantiles.at(share, 1, 2)]).toEqual([expected[1]]);
			}
		),
		{ seed: 5, numRuns: 200 }
	);
});

test('nobody added changes nothing', () => {
	const quantiles = new Quantiles(1, 3);
	quantiles.add(Float64Array.of(3, 1));
	quantiles.add(new Float64Array(0));
	expect([quantiles.count, quantiles.at(0)[0], quantiles.at(1)[0]]).toEqual([2, 1, 3]);
});
