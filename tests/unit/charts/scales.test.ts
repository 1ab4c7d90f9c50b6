// Scales: linear and logarithmic, over a part of the time axis, and without the lone spike of a trigger.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Axes } from '#lib/charts/axes.ts';
import { shownLanes } from '#lib/charts/catalogue.ts';
import { furtherKinds } from '#lib/charts/further.ts';
import { lanesOf } from '#lib/charts/lanes.ts';
import { breaksOf, levelWithoutSpike, spikeHours } from '#lib/charts/robust.ts';
import { alongLane, alongView, decadeUp, laneTicks, pointsWithin, timeAxis } from '#lib/charts/scales.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { run } from '#lib/simulate/run.ts';
import { viewWithin } from '#lib/state/view.ts';
import { healthyTwin } from '#lib/scenario/beginnings.ts';

const levels = fc.double({ min: 0, max: 1e7, noNaN: true });

describe('along a lane', () => {
	test('nothing leaves it, and more is never drawn as less', () => {
		fc.assert(
			fc.property(
				levels,
				levels,
				fc.constantFrom(undefined, 0.01, 0.1, 1),
				fc.constantFrom(2, 10, 800, 1e5),
				fc.boolean(),
				(a, b, floor, max, hangs) => {
					const [base, room] = hangs ? [0, 70] : [70, -70];
					const y = alongLane({ max, floor }, base, room);
					const away = (v: number) => Math.abs(y(v) - base);
					for (const v of [a, b]) {
						expect(y(v)).toBeGreaterThanOrEqual(-1e-9);
						expect(y(v)).toBeLessThanOrEqual(70 + 1e-9);
					}
					if (a <= b) expect(away(a)).toBeLessThanOrEqual(away(b) + 1e-9);
				}
			)
		);
	});

	test('on a logarithmic one, ten times as much is always as far, and nothing stands on the line', () => {
		const y = alongLane({ max: 1000, floor: 0.1 }, 80, -80);
		expect(y(1) - y(10)).toBeCloseTo(20, 10);
		expect(y(100) - y(1000)).toBeCloseTo(20, 10);
		expect(y(0)).toBe(80);
		expect(y(0.05)).toBe(80);
		expect(y(1000)).toBeCloseTo(0, 10);
	});

	test('its ticks are powers of ten within it, far enough apart to be read', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -2, max: 1 }),
				levels,
				fc.integer({ min: 40, max: 200 }),
				(low, value, height) => {
					const floor = 10 ** low;
					const max = Math.max(10 * floor, decadeUp(value));
					const ticks = laneTicks(max, height, floor);
					const y = alongLane({ max, floor }, height, -height);
					for (const tick of ticks) {
						expect(Math.log10(tick)).toBeCloseTo(Math.round(Math.log10(tick)), 9);
						expect(tick).toBeLessThanOrEqual(max * (1 + 1e-9));
					}
					for (let i = 1; i < ticks.length; i++) expect(y(ticks[i - 1]) - y(ticks[i])).toBeGreaterThan(13);
				}
			)
		);
	});
});

describe('a part of the time axis', () => {
	const parts = fc.tuple(
		fc.double({ min: 0, max: 17520, noNaN: true }),
		fc.double({ min: 0, max: 17520, noNaN: true })
	);

	test('is drawn from end to end, with one point beyond each', () => {
		const hours = Float64Array.from({ length: 501 }, (_, i) => i * 35.04);
		fc.assert(
			fc.property(parts, ([a, b]) => {
				const view = viewWithin(a, b, 17520);
				const toX = alongView(view, 100, 700);
				expect(toX(view.from)).toBeCloseTo(100, 6);
				expect(toX(view.to)).toBeCloseTo(700, 6);
				const [first, end] = pointsWithin(hours, view);
				expect(hours[first]).toBeLessThanOrEqual(view.from);
				expect(hours[end - 1]).toBeGreaterThanOrEqual(view.to - 1e-6);
				if (end - first > 2) {
					expect(hours[first + 1]).toBeGreaterThan(view.from);
					expect(hours[end - 2]).toBeLessThan(view.to);
				}
			})
		);
	});

	test('has ticks within it, in order, that do not touch', () => {
		fc.assert(
			fc.property(parts, fc.constantFrom('course', 'endotoxin', 'dish'), ([a, b], experiment) => {
				const duration = experiment === 'course' ? 17520 : 24;
				const view = viewWithin((a / 17520) * duration, (b / 17520) * duration, duration);
				const { ticks } = timeAxis(experiment, view, 600);
				const toX = alongView(view, 0, 600);
				expect(ticks.length).toBeGreaterThan(0);
				for (const { hours } of ticks) {
					expect(toX(hours)).toBeGreaterThanOrEqual(-0.01);
					expect(toX(hours)).toBeLessThanOrEqual(600.01);
				}
				for (let i = 1; i < ticks.length; i++)
					expect(toX(ticks[i].hours) - toX(ticks[i - 1].hours)).toBeGreaterThan(20);
			})
		);
	});
});

describe('the spike of a trigger', () => {
	const hours = Float64Array.from({ length: 731 }, (_, i) => i * 24);
	const at = (make: (day: number) => number) => hours.map((t) => make(t / 24));

	test('over a run that goes on burning does not set the scale', () => {
		const chronic = at((d) => (d < 20 ? 6 : d < 26 ? 830 : 115));
		expect(levelWithoutSpike(hours, chronic)).toBe(115);
	});

	test('of a run that heals is all there is, and is shown', () => {
		expect(
			levelWithoutSpike(
				hours,
				at((d) => (d < 20 ? 6 : d < 26 ? 340 : 6.2))
			)
		).toBe(340);
	});

	test('of a run that goes back to where it began is shown, however high that was', () => {
		expect(
			levelWithoutSpike(
				hours,
				at((d) => (d < 20 ? 30 : d < 26 ? 340 : 32))
			)
		).toBe(340);
	});

	test('not much above the flares stays', () => {
		expect(
			levelWithoutSpike(
				hours,
				at((d) => (d < 20 ? 6 : d < 26 ? 150 : 115))
			)
		).toBe(150);
	});

	test('is no spike to somebody who looks closely', () => {
		const chronic = at((d) => (d < 20 ? 6 : d < 26 ? 830 : 115));
		expect(levelWithoutSpike(hours, chronic, 0, 120)).toBe(830);
	});

	test('a level is one that the curve has, and only a lone spike is higher', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 400, maxLength: 400 }),
				(all) => {
					const values = Float64Array.from(all);
					const times = values.map((_, i) => i * 48);
					const level = levelWithoutSpike(times, values);
					expect(values).toContain(level);
					const above = times.filter((_, i) => values[i] > level);
					if (above.length > 0) expect(above.at(-1)! - above[0]).toBeLessThanOrEqual(2 * spikeHours);
					else expect(level).toBe(Math.max(...all));
				}
			)
		);
	});

	test('is marked where it is cut, with its height', () => {
		const xs = Float64Array.from({ length: 100 }, (_, i) => 2 * i);
		const values = xs.map((x) => (x === 20 ? 500 : x === 24 ? 300 : x === 150 ? 120 : 10));
		expect(breaksOf(xs, values, 400)).toEqual([{ x: 20, value: 500, isSaid: true }]);
		expect(breaksOf(xs, values, 100)).toEqual([
			{ x: 20, value: 500, isSaid: true },
			{ x: 150, value: 120, isSaid: true }
		]);
		expect(breaksOf(xs, values, 500)).toEqual([]);
		const close = xs.map((x) => (x === 20 ? 500 : x === 60 ? 300 : 10));
		expect(breaksOf(xs, close, 100).map(({ isSaid }) => isSaid)).toEqual([true, false]);
	});
});

describe('the lanes', () => {
	const { scenario } = fromQuery('v=1&il10=0.3');
	const [sick, healthy] = [run(scenario), run(healthyTwin(scenario))];
	const maxOf = (choice: Partial<Parameters<typeof lanesOf>[3]> = {}) => {
		const lanes = lanesOf(scenario, sick, healthy, { ids: shownLanes(sick), ...choice });
		return Object.fromEntries(lanes.map(({ id, max }) => [id, max]));
	};

	test('of a chronic course are cut to what goes on, or whole on request', () => {
		const peak = Math.max(...sick.columns.tnf);
		expect(maxOf().tnf).toBeLessThan(peak / 2);
		expect(maxOf({ whole: true }).tnf).toBeGreaterThanOrEqual(peak);
	});

	test('never cut a flare that comes by itself, however alone it is in sight', () => {
		const { scenario } = fromQuery('v=1&il10=0.45&therapy=prednisolone:395-480:taper60');
		const [treated, twin] = [run(scenario), run(healthyTwin(scenario))];
		const view = { from: 8000, to: 14000 };
		const [lane] = lanesOf(scenario, treated, twin, { ids: ['tnf'], view });
		const inSight = treated.columns.tnf.filter(
			(_, i) => treated.hours[i] >= 8000 && treated.hours[i] <= 14000
		);
		expect(lane.max).toBeGreaterThanOrEqual(Math.max(...inSight));
	});

	test('reach over all on a logarithmic scale, down to below rest', () => {
		const lanes = lanesOf(scenario, sick, healthy, { ids: shownLanes(sick), log: true });
		for (const { id, max, floor, values, ghost } of lanes) {
			if (id === 'bone') continue;
			expect(max, id).toBeGreaterThanOrEqual(Math.max(...values));
			expect(floor, id).toBeLessThanOrEqual(Math.min(...values, ...ghost));
			expect(Number.isInteger(Math.log10(max)), id).toBe(true);
		}
		expect(lanes.find(({ id }) => id === 'bone')!.floor).toBeUndefined();
	});

	test('keep their scales while these are fixed, and find new ones when they are free', () => {
		const axes = new Axes();
		const kept = maxOf({ whole: true, keep: axes.keeping(true) });
		for (let again = 0; again < 2; again++) expect(maxOf({ keep: axes.keeping(true) })).toEqual(kept);
		expect(maxOf({ keep: axes.keeping(false) })).toEqual(maxOf());
		expect(maxOf({ keep: axes.keeping(true) })).toEqual(maxOf());
		const log = maxOf({ log: true, keep: axes.keeping(true) });
		expect(log.tnf).toBe(maxOf({ log: true }).tnf);
	});

	test('on demand are there once they are loaded, with curves of this run and of its twin', () => {
		const ids = ['ratio', 'lesions', 'esr', 'danger'] as const;
		expect(lanesOf(scenario, sick, healthy, { ids })).toEqual([]);
		const [ratio, lesions] = lanesOf(scenario, sick, healthy, { ids, further: furtherKinds })
			.filter(({ id }) => id === 'ratio' || id === 'lesions')
			.sort((a) => (a.id === 'ratio' ? -1 : 1));
		const i = 300;
		const { il6, tnf, il10, mri } = sick.columns;
		expect(ratio.values[i]).toBeCloseTo((il6[i] + tnf[i]) / il10[i], 9);
		expect(ratio.floor).toBeDefined();
		expect(Math.max(...lesions.values)).toBe(1);
		expect(lesions.values[i]).toBe(mri![i] >= 0.3 ? 1 : 0);
	});
});
