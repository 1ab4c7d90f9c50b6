// The body map and the blood in a real browser: who can be reached, what it is called, what a person sees of a lesion.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Biomarkers from '#lib/charts/Biomarkers.svelte';
import BodyMap from '#lib/mechanism/BodyMap.svelte';
import { fromQuery } from '#lib/scenario/link.ts';
import { lesionAt, timeIndex } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { run } from '#lib/simulate/run.ts';
import { healthyTwin } from '#lib/scenario/beginnings.ts';

const { scenario } = fromQuery('v=1&il10=0.3&sites=4&skin=psoriasis');
const shown = run(scenario);
const places = placesOf(scenario);
const cursor = 330 * 24;
const silentPlace = places.findIndex(
	(_, k) => lesionAt(shown.places[k], timeIndex(shown, cursor)) === 'silent'
);

function draw(more: Partial<Parameters<typeof BodyMap>[1]> = {}) {
	const [onchoose, onsites] = [vi.fn(), vi.fn()];
	const props = {
		places,
		run: shown,
		chosen: 0,
		cursor,
		sites: 4,
		mostSites: 8,
		language: 'en' as const,
		onchoose,
		onsites,
		...more
	};
	const screen = render(BodyMap, props);
	const buttons = () => [...screen.container.querySelectorAll<HTMLElement>('[role=toolbar] button')];
	return { screen, onchoose, onsites, buttons };
}
const named = (button: HTMLElement) => button.getAttribute('aria-label')!.replaceAll('\u00a0', ' ');

afterEach(() => document.body.style.removeProperty('width'));

describe('the body map', () => {
	test('has a named button for each place, with all that its mark shows', () => {
		const names = draw().buttons().map(named);
		expect(names).toHaveLength(places.length);
		for (const name of names.slice(0, 4))
			expect(name).toMatch(/^(Tibia|Clavicle|Femur|Spine): .+, pain \d\.\d of 10, MRI \d+ %, bone \d+ %/);
		expect(names[silentPlace]).toContain('silent, only MRI sees it');
		expect(names[4]).toMatch(/^Skin: (inflamed|quiet), severity \d+ %$/);
	});

	test('takes one stop of the Tab key; arrows walk from head to foot, Enter looks', async () => {
		const { buttons, onchoose } = draw();
		expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
		const [tibia, clavicle, femur, spine, skin] = buttons();
		tibia.focus();
		await userEvent.keyboard('{ArrowUp}');
		expect(document.activeElement).toBe(skin);
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(document.activeElement).toBe(femur);
		expect(onchoose).toHaveBeenLastCalledWith(2);
		await userEvent.keyboard('{Home}{ArrowUp}');
		expect(document.activeElement).toBe(clavicle);
		await userEvent.keyboard('{ArrowRight}');
		expect(document.activeElement).toBe(spine);
		expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([spine]);
		spine.blur();
		flushSync();
		expect(buttons().filter(({ tabIndex }) => tabIndex === 0)).toEqual([tibia]);
	});

	test('rings the place that is looked at, and no other', () => {
		const { buttons } = draw({ chosen: 2 });
		const ringed = buttons().map((button) => button.querySelector('.ring') !== null);
		expect(ringed).toEqual([false, false, true, false, false]);
		expect(buttons()[2].getAttribute('aria-pressed')).toBe('true');
	});

	test('hides what only MRI sees from those who ask how it feels', async () => {
		expect(silentPlace).toBeGreaterThanOrEqual(0);
		const { screen, buttons } = draw();
		expect(buttons()[silentPlace].querySelector('.silent')).not.toBeNull();
		await screen.getByRole('radio', { name: 'as it feels' }).click();
		expect(buttons()[silentPlace].querySelector('.silent')).toBeNull();
		expect(named(buttons()[silentPlace])).toContain('nothing to feel');
		await expect.element(screen.getByText(/burns? in silence/)).toBeVisible();
		await screen.getByRole('radio', { name: 'as MRI sees' }).click();
		expect(buttons()[silentPlace].querySelector('.silent')).not.toBeNull();
	});

	test('asks for one bone more or fewer, within what the model holds', async () => {
		const { screen, onsites } = draw();
		await screen.getByRole('button', { name: 'One more bone' }).click();
		expect(onsites).toHaveBeenLastCalledWith(5);
		await screen.getByRole('button', { name: 'One fewer bone' }).click();
		expect(onsites).toHaveBeenLastCalledWith(3);
		screen.unmount();
		const full = draw({ sites: 8 });
		full.screen
			.getByRole('button', { name: 'One more bone' })
			.element()
			.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(full.onsites).not.toHaveBeenCalled();
	});

	test('names the places beside the body where there is room, and stays inside a column of 142 px', async () => {
		document.body.style.width = '340px';
		const wide = draw();
		const visible = () =>
			[...wide.screen.container.querySelectorAll('.name')].filter((name) => name.checkVisibility()).length;
		expect(visible()).toBe(places.length);
		const { left, right } = document.body.getBoundingClientRect();
		for (const name of wide.screen.container.querySelectorAll('.name')) {
			const box = name.getBoundingClientRect();
			expect(box.left).toBeGreaterThanOrEqual(left - 8);
			expect(box.right).toBeLessThanOrEqual(right + 8);
		}
		document.body.style.width = '142px';
		expect(visible()).toBe(0);
		for (const button of wide.buttons()) {
			const { width, height } = button.getBoundingClientRect();
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		}
	});

	test.each(['v=1&il10=0&sites=8&bowel=bowel&skin=pustulosis', 'v=1&sites=1', 'v=1&trigger.size=0'])(
		'holds no broken number: %s',
		(query) => {
			const { scenario: asked } = fromQuery(query);
			const { screen } = draw({ places: placesOf(asked), run: run(asked), sites: asked.sites });
			expect(screen.container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
			expect(screen.container.querySelectorAll('[role=toolbar] button')).toHaveLength(placesOf(asked).length);
		}
	);
});

describe('the blood', () => {
	test('says value, unit, healthy range and healthy twin of each marker', () => {
		const healthy = run(healthyTwin(scenario));
		const screen = render(Biomarkers, { run: shown, healthy, cursor, language: 'de' });
		flushSync();
		const told = [...screen.container.querySelectorAll('.marker')].map((marker) =>
			marker.textContent!.replace(/\s+/g, ' ').trim()
		);
		expect(told).toHaveLength(6);
		expect(told[0]).toMatch(
			/^CRP \d+(,\d+)? mg\/l über dem gesunden Bereich, gesund bis 3, gesunder Zwilling \d/
		);
		expect(told[1]).toMatch(/^BSG .* mm\/h/);
		expect(told[3]).toMatch(/gesund 3,5 bis 9, gesunder Zwilling 6,\d/);
		expect(screen.container.innerHTML).not.toMatch(/NaN|undefined/);
	});
});
