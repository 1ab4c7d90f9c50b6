// A curve that one can hear: monotone, within two octaves, whatever the numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest, lowest, pitchesOf } from '#lib/analysis/pitch.ts';

const even = (values: number[]) => Float64Array.from(values, (_, i) => i);

test('the lowest value is the lowest tone, the highest the highest, and doubling is always the same step', () => {
	const values = [1, 2, 4, 8, 16];
	const tones = pitchesOf(even(values), Float64Array.from(values), 1, 5);
	expect(tones[0]).toBeCloseTo(lowest, 3);
	expect(tones[4]).toBeCloseTo(highest, 3);
	for (let i = 1; i < 4; i++) expect(tones[i + 1] / tones[i]).toBeCloseTo(tones[i] / tones[i - 1], 4);
});

test('a flat curve stays on one tone, an empty one too', () => {
	expect([...pitchesOf(even([6, 6, 6]), Float64Array.of(6, 6, 6), 6, 4)]).toEqual([
		lowest,
		lowest,
		lowest,
		lowest
	]);
	expect([...pitchesOf(new Float64Array(), new Float64Array(), 6, 2)]).toEqual([lowest, lowest]);
});

test('every tone can be played, for any curve', () => {
	const any = fc.array(fc.double({ noNaN: false }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(any, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, floor) => {
			const finite = values.map((v) => Math.min(v, 1e300));
			for (const tone of pitchesOf(even(values), Float64Array.from(finite), floor, 20)) {
				expect(tone).toBeGreaterThanOrEqual(lowest * 0.999);
				expect(tone).toBeLessThanOrEqual(highest * 1.001);
			}
		})
	);
});
