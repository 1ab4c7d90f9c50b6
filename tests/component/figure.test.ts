// The picture as a whole: which part of the time axis is shown, which curves, and what a finger does. And its numbers.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { preferences as likes } from '#lib/state/preferences.svelte.ts';
import { usualPicture } from '#lib/state/picture-choice.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';
import Figure from '../../src/routes/workbench/Figure.svelte';
import Numbers from '../../src/routes/workbench/Numbers.svelte';

afterEach(() => {
	likes.setPicture(usualPicture);
	likes.setLanguage('en');
});

const gutter = 128;
const width = 800;
/** The time axis in pixels of the picture. */
const room = width - 8 - gutter;

function show(query = 'v=1&il10=0.45') {
	const bench = new Workbench();
	bench.open(query);
	const screen = render(Figure, { bench, now: '', width, gutter, text: 1, stretch: 1 });
	const picture = screen.container.querySelector<HTMLElement>('.picture')!;
	picture.style.width = `${width}px`;
	const names = () => [...picture.querySelectorAll('text.name')].map((t) => t.textContent!.trim());
	return { bench, screen, picture, names };
}

/** A pointer that goes along the picture: places in pixels from the left end of the time axis, and from the top. */
function drag(
	on: Element,
	along: number[],
	{ type = 'mouse', y = along.map(() => 5), end = 'pointerup' } = {}
) {
	const { left, top } = on.closest('.picture')!.getBoundingClientRect();
	const fire = (name: string, i: number, buttons: number) =>
		on.dispatchEvent(
			new PointerEvent(name, {
				bubbles: true,
				isPrimary: true,
				// Of a pointer that is really there, so that it can be captured.
				pointerId: 1,
				pointerType: type,
				button: 0,
				buttons,
				clientX: left + gutter + along[i],
				clientY: top + y[i]
			})
		);
	fire('pointerdown', 0, 1);
	for (let i = 1; i < along.length; i++) fire('pointermove', i, 1);
	fire(end, along.length - 1, 0);
}

const axisOf = (picture: HTMLElement) => {
	const axis = picture.querySelector<HTMLElement>('.strip')!;
	axis.setPointerCapture = () => {};
	return axis;
};

describe('a part of the time axis', () => {
	test('is shown by dragging along it, from either side, and all of it after a double click', async () => {
		const { bench, picture } = show();
		for (const [start, end] of [
			[0.25, 0.5],
			[0.5, 0.25]
		]) {
			drag(axisOf(picture), [start * room, (start + end) * 0.5 * room, end * room]);
			await expect.poll(() => bench.view.to).toBeCloseTo(0.5 * bench.duration, -2);
			expect(bench.view.from).toBeCloseTo(0.25 * bench.duration, -2);
			axisOf(picture).dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
			await expect.poll(() => bench.view).toEqual({ from: 0, to: bench.duration });
		}
	});

	test('is not chosen by a click, nor by a drag that Escape or the browser calls off', async () => {
		const { bench, picture } = show();
		const axis = axisOf(picture);
		drag(axis, [200, 202]);
		drag(axis, [200, 400], { end: 'pointercancel' });
		axis.dispatchEvent(new PointerEvent('pointerdown', { button: 0, clientX: 300, pointerId: 1 }));
		axis.dispatchEvent(new PointerEvent('pointermove', { clientX: 500, pointerId: 1 }));
		flushSync();
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		flushSync();
		axis.dispatchEvent(new PointerEvent('pointerup', { clientX: 500, pointerId: 1 }));
		await new Promise(requestAnimationFrame);
		expect(bench.view).toEqual({ from: 0, to: bench.duration });
	});

	test('is typed, refused when it makes no sense, and left by Escape', async () => {
		const { bench, screen } = show();
		await screen.getByRole('button', { name: 'Curves' }).click();
		const to = screen.getByRole('spinbutton', { name: 'to' });
		await to.fill('12');
		await userEvent.keyboard('{Tab}');
		await expect.poll(() => bench.view.to).toBeCloseTo(12 * 730.5, 6);
		await screen.getByRole('spinbutton', { name: 'From' }).fill('15');
		await userEvent.keyboard('{Tab}');
		await expect.element(screen.getByRole('spinbutton', { name: 'From' })).toHaveValue(0);
		expect(bench.view.from).toBe(0);
		await userEvent.keyboard('{Escape}');
		await expect.element(screen.getByRole('button', { name: 'Curves' })).toHaveFocus();
		expect(bench.view.to).toBeCloseTo(12 * 730.5, 6);
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => bench.view).toEqual({ from: 0, to: bench.duration });
	});

	test('has grips that keys move, and that cannot pass each other', async () => {
		const { bench, screen } = show('v=1&il10=0.45&view=4000-8000');
		const from = screen.getByRole('slider', { name: 'Shown from' });
		await expect.element(from).toHaveAttribute('aria-valuetext', 'month 5.5');
		(from.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => bench.view.from).toBeGreaterThan(4000);
		await userEvent.keyboard('{End}');
		await expect.poll(() => bench.view.from).toBeGreaterThan(7000);
		expect(bench.view.to).toBeGreaterThan(bench.view.from);
		await screen.getByRole('button', { name: 'Whole run' }).click();
		await expect.poll(() => bench.view).toEqual({ from: 0, to: bench.duration });
		await expect.element(from).not.toBeInTheDocument();
	});

	test('holds the cursor, and turns the page when the cursor leaves it', () => {
		const bench = new Workbench();
		bench.open('v=1&il10=0.45&at=12000&view=4000-8000');
		expect(bench.cursor).toBe(8000);
		bench.moveCursor(9000);
		expect(bench.cursor).toBe(9000);
		expect(bench.view).toEqual({ from: 9000, to: 13000 });
		bench.moveCursor(17520);
		expect(bench.view.to).toBeCloseTo(17520, 6);
		bench.choose('endotoxin');
		expect(bench.view).toEqual({ from: 0, to: bench.duration });
	});

	test('has more points than the whole run has there', () => {
		const bench = new Workbench();
		bench.open('v=1&il10=0.45');
		const within = () => bench.seen.hours.filter((t) => t >= 9000 && t <= 10000).length;
		const before = within();
		bench.zoom({ from: 9000, to: 10000 });
		expect(within()).toBeGreaterThan(4 * before);
	});
});

describe('the choice of curves', () => {
	test('shows what is ticked, in its place, and never nothing', async () => {
		const { screen, names } = show();
		expect(names()).toEqual(['IL-6', 'TNF', 'IL-10', 'Osteoclasts', 'Bone']);
		await screen.getByRole('button', { name: 'Curves' }).click();
		await screen.getByRole('checkbox', { name: 'CRP' }).click();
		await screen.getByRole('checkbox', { name: 'RANKL' }).click();
		await expect.poll(names).toEqual(['IL-6', 'TNF', 'IL-10', 'RANKL', 'Osteoclasts', 'Bone', 'CRP']);
		for (const name of ['IL-6', 'TNF', 'IL-10', 'RANKL', 'Osteoclasts and bone'])
			await screen.getByRole('checkbox', { name, exact: true }).click();
		await expect.poll(names).toEqual(['CRP']);
		await expect.element(screen.getByRole('checkbox', { name: 'CRP' })).toBeDisabled();
		await screen.getByRole('button', { name: 'The usual ones' }).click();
		await expect.poll(names).toEqual(['IL-6', 'TNF', 'IL-10', 'Osteoclasts', 'Bone']);
	});

	test('fixed scales stay while the brake moves, and move when they are free', async () => {
		const { bench, screen, picture } = show();
		// The mark of half the bone gives way to a long figure beside it; it never moves.
		const ticks = () =>
			[...picture.querySelectorAll('text.faint')]
				.map((t) => t.textContent!.trim())
				.filter((said) => said !== '50 %')
				.join(' ');
		await screen.getByRole('button', { name: 'Curves' }).click();
		await screen.getByRole('checkbox', { name: 'Keep the scales as they are now' }).click();
		const before = ticks();
		bench.change((s) => (s.il10.erk = 0.2));
		flushSync();
		expect(ticks()).toBe(before);
		await screen.getByRole('checkbox', { name: 'Keep the scales as they are now' }).click();
		await expect.poll(ticks).not.toBe(before);
	});

	test('a logarithmic scale has powers of ten', async () => {
		const { screen, picture } = show();
		await screen.getByRole('button', { name: 'Curves' }).click();
		await screen.getByRole('radio', { name: 'logarithmic' }).click();
		const tnf = [...picture.querySelectorAll('svg g')].find((g) => g.querySelector('text.name.tnf'))!;
		await expect
			.poll(() => [...tnf.querySelectorAll('text.faint')].map((t) => t.textContent!.trim()))
			.toEqual(['1', '10', '100', '1000']);
	});
});

describe('a finger on the picture', () => {
	const lanes = (picture: HTMLElement) => picture.querySelector('.lanes')!;

	test('takes the cursor along when it goes sideways, and brings it by a tap', async () => {
		const { bench, picture } = show();
		drag(lanes(picture), [100, 110, 130, 300], { type: 'touch', y: [60, 60, 62, 64] });
		await expect.poll(() => bench.cursor / bench.duration).toBeCloseTo(300 / room, 2);
		drag(lanes(picture), [500], { type: 'touch', y: [60] });
		await expect.poll(() => bench.cursor / bench.duration).toBeCloseTo(500 / room, 2);
	});

	test('scrolls the page when it goes up or down, and leaves the cursor', async () => {
		const { bench, picture } = show();
		const before = bench.cursor;
		drag(lanes(picture), [100, 102, 104], { type: 'touch', y: [60, 90, 140], end: 'pointercancel' });
		await new Promise(requestAnimationFrame);
		expect(bench.cursor).toBe(before);
	});
});

describe('the table', () => {
	test('has a row a month, the one at the cursor marked, and the columns that are shown', async () => {
		const bench = new Workbench();
		bench.open('v=1&il10=0.45&at=7400');
		const screen = render(Numbers, { bench, caption: 'What came of it.' });
		await expect.element(screen.getByRole('table')).toBeVisible();
		expect(screen.getByRole('row').all()).toHaveLength(26);
		const heads = screen.getByRole('columnheader').all();
		expect(heads.map((head) => head.element().textContent!.replaceAll(/\s+/g, ' ').trim())).toEqual([
			'Month',
			'IL-6 pg/mL',
			'TNF pg/mL',
			'IL-10 pg/mL',
			'Osteoclasts × rest',
			'Bone % of healthy'
		]);
		const now = screen.container.querySelectorAll('tr[aria-current="time"]');
		expect(now).toHaveLength(1);
		expect(now[0].textContent).toMatch(/^\s*10\s/);
		expect(screen.container.querySelector('caption')!.textContent).toBe('What came of it.');
	});

	test('follows the step, the part that is shown, the cursor and the language', async () => {
		const bench = new Workbench();
		bench.open('v=1&il10=0.45&view=4800-7200');
		const screen = render(Numbers, { bench, caption: 'What came of it.' });
		await userEvent.selectOptions(screen.getByRole('combobox'), 'day');
		expect(screen.getByRole('row').all()).toHaveLength(102);
		bench.moveCursor(5000);
		flushSync();
		expect(screen.container.querySelector('tr[aria-current="time"]')!.textContent).toMatch(/^\s*208\s/);
		await screen.getByRole('checkbox', { name: 'With the healthy twin' }).click();
		await expect.element(screen.getByRole('columnheader', { name: 'TNF, healthy' })).toBeVisible();
		likes.setLanguage('de');
		await expect.element(screen.getByRole('columnheader', { name: 'TNF, gesund' })).toBeVisible();
		expect(screen.container.querySelector('td')!.textContent).toMatch(/^\d+(,\d+)?$/);
	});
});
