// The picture in a real browser: what is drawn for a run, and that nothing in it is undefined.
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LaneStack from '#lib/charts/LaneStack.svelte';
import { lanesOf } from '#lib/charts/lanes.ts';
import { readoutsAt } from '#lib/describe/readouts.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { run } from '#lib/simulate/run.ts';
import { healthyTwin } from '#lib/state/workbench.svelte.ts';

function draw(query: string, width = 900) {
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
		gutter: 120
	});
	return { svg: screen.container.querySelector('svg')!, flares: flaresOf(shown) };
}

describe('the lanes', () => {
	test('draw every quantity of a course, and one band per flare', () => {
		const { svg, flares } = draw('il10=0.45');
		const names = [...svg.querySelectorAll('text.name')].map((t) => t.textContent?.trim());
		expect(names).toEqual(['IL-1β', 'IL-6', 'TNF', 'IL-10', 'Osteoclasts', 'Bone', 'Pain', 'CRP']);
		expect(flares.length).toBeGreaterThan(1);
		expect(svg.querySelectorAll('.flare')).toHaveLength(flares.length);
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

	test.each(['il10=0', 'il10=1&trigger.size=0', 'experiment=endotoxin&dose_ng_kg=0', 'duration_d=30'])(
		'hold no broken number: %s',
		(query) => {
			const { svg } = draw(query, 320);
			expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
		}
	);
});
