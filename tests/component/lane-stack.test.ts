// The picture in a real browser: what is drawn for a run, and that nothing in it is undefined.
import type { ComponentProps } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LaneStack from '#lib/charts/LaneStack.svelte';
import { lanesOf } from '#lib/charts/lanes.ts';
import { readoutsAt } from '#lib/describe/readouts.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { run } from '#lib/simulate/run.ts';
import { healthyTwin } from '#lib/scenario/beginnings.ts';

function draw(query: string, width = 900, more: Partial<ComponentProps<typeof LaneStack>> = {}) {
	const { scenario } = fromQuery(query);
	const shown = run(scenario);
	const healthy = run(healthyTwin(scenario));
	const cursor = durationHours(scenario) / 2;
	const screen = render(LaneStack, {
		lanes: lanesOf(scenario, shown, healthy),
		hours: shown.hours,
		experiment: scenario.experiment,
		duration: durationHours(scenario),
		flares: flaresOf(shown),
		cursor,
		readouts: readoutsAt(shown, healthy, cursor, 'en'),
		language: 'en',
		width,
		gutter: 120,
		...more
	});
	return { svg: screen.container.querySelector('svg')!, flares: flaresOf(shown) };
}

describe('the lanes', () => {
	test('draw what burns, what brakes and the bone, and one band per flare', () => {
		const { svg, flares } = draw('il10=0.45');
		const names = [...svg.querySelectorAll('text.name')].map((t) => t.textContent?.trim());
		expect(names).toEqual(['IL-6', 'TNF', 'IL-10', 'Osteoclasts', 'Bone']);
		expect(flares.length).toBeGreaterThan(1);
		expect(svg.querySelectorAll('.flare')).toHaveLength(flares.length);
	});

	test('name no flare where the time at the cursor stands, which is to its left at the end', () => {
		const days = 730;
		const named = (cursor: number) => {
			const { svg, flares } = draw('il10=0.4', 900, { cursor });
			return [svg.querySelectorAll('rect.flare + text').length, flares.length];
		};
		const [all, flares] = named(15 * 30.4 * 24);
		expect([all, flares]).toEqual([3, 3]);
		expect(named(days * 24)).toEqual([2, 3]);
	});

	test('compare with healthy where there is room for it: not in low lanes, nor in a narrow picture, however large its text', () => {
		const notes = (more: Partial<ComponentProps<typeof LaneStack>>) =>
			draw('il10=0.4', 900, more).svg.querySelectorAll('.reading + .quiet').length;
		expect(notes({})).toBe(3);
		expect(notes({ stretch: 0.55 })).toBe(0);
		expect(notes({ gutter: 101, text: 1.1 })).toBe(0);
		expect(notes({ gutter: 111, text: 1.1 })).toBe(3);
	});

	test('draw the twenty men and eight means at their dose only', () => {
		const { svg } = draw('experiment=endotoxin');
		expect(svg.querySelectorAll('.man')).toHaveLength(3 * 20);
		expect(svg.querySelectorAll('.mean')).toHaveLength(3 * 8);
		const other = draw('experiment=endotoxin&dose_ng_kg=1').svg;
		expect(other.querySelectorAll('.man')).toHaveLength(0);
	});

	test('hang IL-10 from its line and hatch what is missing', () => {
		const { svg } = draw('il10=0.3');
		expect(svg.querySelector('.need')).not.toBeNull();
		expect(svg.querySelector('path[fill^="url("]')).not.toBeNull();
	});

	test('mark the spike that is cut, and write how high it goes', () => {
		const { svg } = draw('il10=0.3');
		const cut = [...svg.querySelectorAll('.break text')].map((t) => Number(t.textContent));
		const { tnf } = run(fromQuery('il10=0.3').scenario).columns;
		expect(cut.some((value) => Math.abs(value / Math.max(...tnf) - 1) < 0.02)).toBe(true);
		expect(draw('il10=1&v=1').svg.querySelector('.break')).toBeNull();
	});

	test('name the healthy curve and the missing brake once', () => {
		const { svg } = draw('il10=0.45');
		const said = [...svg.querySelectorAll('text.words')].map((t) =>
			t.textContent!.replaceAll(/\s+/g, ' ').trim()
		);
		expect(said.filter((text) => text === 'healthy')).toHaveLength(1);
		expect(said.filter((text) => text.startsWith('hatched: the'))).toHaveLength(1);
	});

	test('draw a pinned run beneath each curve, and name it once', async () => {
		const pinned = run(fromQuery('il10=0.45&therapy=prednisolone:395-480').scenario);
		const other = run(fromQuery('experiment=endotoxin').scenario);
		const { svg } = draw('il10=0.45', 900, {
			pins: [
				{ id: 'a', name: 'with prednisolone', run: pinned },
				{ id: 'b', name: 'of another experiment', run: other }
			]
		});
		// IL-6, TNF, IL-10, and both halves of the bone.
		await expect.poll(() => svg.querySelectorAll('path.pin').length).toBe(5);
		const names = [...svg.querySelectorAll('text')].filter((t) => /pinned/.test(t.textContent!));
		expect(names.map((t) => t.textContent)).toEqual(['pinned: with prednisolone']);
		const [pin] = svg.querySelectorAll('path.pin');
		const after = pin.closest('.marks')!.querySelector('.curve')!;
		expect(pin.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	});

	test('keep the last good curves, pale, under what a failed solve had reached, and say until when', async () => {
		const { scenario } = fromQuery('il10=0.2');
		const partial = {
			...run(scenario, { hours: Float64Array.from({ length: 50 }, (_, i) => i * 100) }),
			failure: { cause: 'step-too-small' as const, atHours: 4900 }
		};
		const { svg } = draw('il10=0.45', 900, {
			faded: true,
			unfinished: { run: partial, until: 'no solution past month 6.7' }
		});
		await expect.poll(() => svg.querySelectorAll('path.new').length).toBe(5);
		expect(svg.textContent).toContain('no solution past month 6.7');
		const pale = [...svg.querySelectorAll('.marks')];
		expect(pale.every((lane) => getComputedStyle(lane).opacity === '0.35')).toBe(true);
		expect(svg.querySelector('.marks path.new')).toBeNull();
	});

	test('of a run without any solved hour still show the last good picture', () => {
		const none = {
			...run(fromQuery('il10=0.2').scenario, { hours: new Float64Array(0) }),
			failure: { cause: 'bad-input' as const, atHours: 0 }
		};
		const { svg } = draw('il10=0.45', 900, { unfinished: { run: none, until: 'no solution past day 0' } });
		expect(svg.querySelectorAll('.curve').length).toBeGreaterThan(3);
		expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('of a part of the time axis are cut at its ends', () => {
		const { svg } = draw('il10=0.45', 900, { view: { from: 4000, to: 6000 } });
		expect(svg.querySelectorAll('.marks[clip-path]')).toHaveLength(4);
		for (const path of svg.querySelectorAll('.marks path.curve')) {
			const xs = [...path.getAttribute('d')!.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
			expect(xs[0]).toBeLessThanOrEqual(120.1);
			expect(xs.at(-1)).toBeGreaterThanOrEqual(891.9);
		}
		expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('say in words when nothing happens', () => {
		const { svg } = draw('trigger.size=0', 900, { empty: 'Nothing is triggered: nothing happens.' });
		expect(svg.textContent).toContain('Nothing is triggered: nothing happens.');
	});

	test.each(['il10=0', 'il10=1&trigger.size=0', 'experiment=endotoxin&dose_ng_kg=0', 'duration_d=30'])(
		'hold no broken number: %s',
		(query) => {
			const { svg } = draw(query, 320);
			expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
		}
	);
});
