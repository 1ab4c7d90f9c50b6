// The part of the time axis that is looked at: within the run whatever is asked, and the same after a link.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPart, readView, viewHolding, viewToText, viewWithin } from '#lib/state/view.ts';

const durations = fc.double({ min: 1, max: 1e5, noNaN: true });
const anything = fc.oneof(fc.double(), fc.double({ min: -10, max: 1e5, noNaN: true }));

test('whatever is asked, the view lies within the run and is wide enough to draw', () => {
	fc.assert(
		fc.property(anything, anything, durations, (a, b, duration) => {
			const { from, to } = viewWithin(a, b, duration);
			expect(from).toBeGreaterThanOrEqual(0);
			expect(to).toBeLessThanOrEqual(duration * (1 + 1e-12));
			expect(to - from).toBeGreaterThan(duration / 121);
		})
	);
});

test('a brush from right to left is the brush from left to right', () => {
	fc.assert(
		fc.property(anything, anything, durations, (a, b, duration) => {
			expect(viewWithin(a, b, duration)).toEqual(viewWithin(b, a, duration));
		})
	);
});

test('ends that are far enough apart are taken as they are', () => {
	expect(viewWithin(100, 300, 1000)).toEqual({ from: 100, to: 300 });
	expect(viewWithin(-50, 300, 1000)).toEqual({ from: 0, to: 300 });
	expect(viewWithin(NaN, 300, 1000)).toEqual({ from: 0, to: 1000 });
	expect(isPart(viewWithin(0.2, 999.9, 1000), 1000)).toBe(false);
});

test('a view that follows the cursor holds it, keeps its width and stays within the run', () => {
	fc.assert(
		fc.property(
			anything,
			anything,
			fc.double({ min: 0, max: 1, noNaN: true }),
			durations,
			(a, b, at, duration) => {
				const view = viewWithin(a, b, duration);
				const hours = at * duration;
				const moved = viewHolding(view, hours, duration);
				const rounding = duration * 1e-9;
				expect(moved.to - moved.from).toBeCloseTo(view.to - view.from, 6);
				expect(moved.from).toBeGreaterThanOrEqual(-rounding);
				expect(moved.to).toBeLessThanOrEqual(duration + rounding);
				expect(hours).toBeGreaterThanOrEqual(moved.from - rounding);
				expect(hours).toBeLessThanOrEqual(moved.to + rounding);
			}
		)
	);
});

describe('in a link', () => {
	test('a view comes back to a hundredth of an hour', () => {
		fc.assert(
			fc.property(anything, anything, fc.double({ min: 24, max: 1e5, noNaN: true }), (a, b, duration) => {
				const view = viewWithin(a, b, duration);
				const back = readView(viewToText(view))!;
				expect(back.from).toBeCloseTo(view.from, 1);
				expect(back.to).toBeCloseTo(view.to, 1);
			})
		);
	});

	test.each([
		null,
		'',
		'-',
		'5',
		'9-3',
		'3-3',
		'1e9-2',
		'-5-10',
		'1-2-3',
		'NaN-4',
		'0x1-9',
		'1-99999999',
		' 1-2',
		'<b>'
	])('%j is no view', (text) => expect(readView(text)).toBeUndefined());

	test('any text is a view in order, or none', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const view = readView(text);
				if (view) expect(view.from).toBeLessThan(view.to);
				else expect(view).toBeUndefined();
			})
		);
	});
});
