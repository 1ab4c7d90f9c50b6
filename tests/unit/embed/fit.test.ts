// What fits into the box of a slide.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingPanels, gap, laneStretch, wheelWidth } from '#lib/embed/fit.ts';
import { panels, usualSettings } from '#lib/embed/settings.ts';

const usual = usualSettings.panels;

describe('the usual parts', () => {
	test.each([
		['a slide', { width: 960, height: 540 }, ['wheel', 'lanes', 'brake']],
		['a column', { width: 639, height: 540 }, ['lanes', 'brake']],
		['a strip', { width: 960, height: 319 }, ['lanes']],
		['a page that grows along', { width: 960 }, ['wheel', 'lanes', 'brake']]
	])('%s', (_, box, expected) => expect(fittingPanels(usual, box)).toEqual(expected));
});

test('what somebody has chosen is shown in any width, and something is shown in any box', () => {
	fc.assert(
		fc.property(
			fc.subarray([...panels]).filter((list) => list.length > 0),
			fc.integer({ min: 0, max: 3000 }),
			fc.option(fc.integer({ min: 1, max: 2000 }), { nil: undefined }),
			(chosen, width, height) => {
				const shown = fittingPanels(chosen, { width, height });
				expect(shown.length).toBeGreaterThan(0);
				for (const panel of shown) expect(chosen).toContain(panel);
				const isUsual = chosen.join() === usual.join();
				if (!isUsual && (height === undefined || height >= 320)) expect(shown).toEqual(chosen);
			}
		)
	);
});

test('the wheel leaves the curves their half, and is no taller than its room', () => {
	const ratio = 672 / 604;
	expect(wheelWidth({ width: 920 }, ratio, true)).toBe(Math.round((920 - gap) * 0.47));
	expect(wheelWidth({ width: 920, height: 330 }, ratio, true)).toBe(Math.round(330 * ratio));
	expect(wheelWidth({ width: 920, height: 10 }, ratio, true)).toBe(260);
});

test('a wheel that stands alone has the whole width, as far as it reads well, and is no taller than its room', () => {
	const ratio = 672 / 604;
	expect(wheelWidth({ width: 920 }, ratio, false)).toBe(640);
	expect(wheelWidth({ width: 500 }, ratio, false)).toBe(500);
	expect(wheelWidth({ width: 920, height: 330 }, ratio, false)).toBe(Math.round(330 * ratio));
	expect(wheelWidth({ width: 240, height: 10 }, ratio, false)).toBe(240);
});

test('lanes fill their room, within reason', () => {
	expect(laneStretch(300, 300, 500)).toBe(1);
	expect(laneStretch(5000, 300, 500)).toBe(1.9);
	expect(laneStretch(1, 300, 500)).toBe(0.55);
	expect(laneStretch(undefined, 300, 500)).toBeGreaterThan(1);
});
