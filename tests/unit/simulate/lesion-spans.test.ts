// Spans of lesions agree with what a doctor would say hour by hour, and their ends lie where the solver found the turns.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lesionLabels, spanPath } from '#lib/charts/lesion-rows.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { lesionSpans, spansAt } from '#lib/simulate/lesion-spans.ts';
import { lesionAt } from '#lib/simulate/lesions.ts';
import { run } from '#lib/simulate/run.ts';

describe.each([
	'il10=0.45',
	'il10=0.3&sites=4&skin=psoriasis',
	'il10=0.2&therapy=naproxen:100-400',
	'il10=1'
])('%s', (query) => {
	const found = run(fromQuery(`v=1&${query}`).scenario);

	test('every hour is in the span that its state names', () => {
		found.places.forEach((columns, place) => {
			const spans = spansAt(found, place);
			found.hours.forEach((t, i) => {
				const span = spans.find(({ start, end }) => start <= t && t <= end);
				const state = lesionAt(columns, i);
				// Within an hour of a turn the reported value and the turn itself may fall on either side.
				if (spans.some(({ start, end }) => Math.min(Math.abs(t - start), Math.abs(t - end)) < 1)) return;
				expect(span ? (span.isFelt ? 'active' : 'silent') : 'calm', `${place}, hour ${t}`).toBe(
					state === 'active' || state === 'silent' ? state : 'calm'
				);
			});
		});
	});

	test('spans are in order, and do not overlap', () => {
		for (let place = 0; place < found.places.length; place++) {
			const spans = spansAt(found, place);
			spans.forEach(({ start, end }, i) => {
				expect(end).toBeGreaterThanOrEqual(start);
				if (i > 0) expect(start).toBeGreaterThanOrEqual(spans[i - 1].end);
			});
		}
	});
});

test('ends are those of the turns, whatever hours are reported', () => {
	const { scenario } = fromQuery('v=1&il10=0.45');
	const fine = run(scenario);
	const coarse = run(scenario, { hours: Float64Array.of(0, 5000, 17520) });
	const ends = (of: typeof fine) => lesionSpans(of.hours, of.columns, of.turns).map(({ start }) => start);
	expect(ends(coarse)).toHaveLength(ends(fine).length);
	ends(coarse).forEach((start, i) => expect(start).toBeCloseTo(ends(fine)[i], 6));
	const seen = fine.turns.filter(({ what, rising }) => what === 'seen' && rising).map(({ hours }) => hours);
	for (const hours of seen) expect(ends(fine)).toContain(hours);
});

test('a run of no hours has no spans', () => {
	const { columns, turns } = run(fromQuery('v=1&il10=0.45').scenario);
	expect(lesionSpans(new Float64Array(0), columns, turns)).toEqual([]);
});

describe('drawn', () => {
	const words = { felt: 'felt', silent: 'silent: only MRI sees it', severe: 'inflamed', calm: 'no lesion' };
	const spans = fc
		.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 0, maxLength: 12 })
		.map((ends) => ends.sort((a, b) => a - b))
		.map((ends) => ends.slice(1).map((end, i) => ({ start: ends[i], end, isFelt: i % 2 === 0 })));

	test('bars stay within the row, and only what is in sight has one', () => {
		fc.assert(
			fc.property(spans, fc.double({ min: 0, max: 900, noNaN: true }), (all, from) => {
				const toX = (hours: number) => ((hours - from) / 100) * 500;
				const path = spanPath(all, toX, 500, 6, 12);
				const bars = [...path.matchAll(/M([\d.-]+) 6h([\d.-]+)v12H([\d.-]+)Z/g)];
				const inSight = all.filter(({ start, end }) => Math.min(500, toX(end)) > Math.max(0, toX(start)));
				expect(bars).toHaveLength(inSight.length);
				for (const [, left, width] of bars) {
					expect(Number(left)).toBeGreaterThanOrEqual(0);
					expect(Number(left) + Number(width)).toBeLessThanOrEqual(502);
				}
			})
		);
	});

	test('words stand within the row and clear of each other, or say that there is nothing', () => {
		fc.assert(
			fc.property(spans, (all) => {
				const labels = lesionLabels(all, 'bone', words, (hours) => hours / 2, 500, 6.5);
				expect(labels.length).toBeGreaterThan(0);
				labels.forEach(({ x, word }, i) => {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + word.length * 6.5).toBeLessThanOrEqual(501);
					if (i > 0) expect(x).toBeGreaterThan(labels[i - 1].x + labels[i - 1].word.length * 6.5);
				});
			})
		);
		expect(lesionLabels([], 'bone', words, (h) => h, 500, 6)).toEqual([{ x: 0, word: 'no lesion' }]);
		expect(
			lesionLabels([{ start: 1, end: 9, isFelt: true }], 'surface', words, (h) => h, 500, 6)[0].word
		).toBe('inflamed');
	});
});
