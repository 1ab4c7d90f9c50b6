// Therapies on the time axis in a real browser: bars dragged, stretched and tapered by pointer and by keys, given by a
// click, removed, and each drag one step back.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/look/base.css';
import '../../src/look/tokens.css';
import Therapies from '../../src/routes/workbench/Therapies.svelte';
import { mostTherapies } from '#lib/scenario/fields.ts';
import { run } from '#lib/simulate/run.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';

/** A pixel is a day: the axis is as wide as the run is long. */
const gutter = 120;
const axis = 730;

beforeAll(async () => {
	// Loaded on demand, which is not what is tested here.
	await Promise.all([
		import('#lib/controls/TherapyGiven.svelte'),
		import('#lib/controls/TherapyDetails.svelte')
	]);
	// Events made here have no pointer that could be captured.
	vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockImplementation(() => {});
});
const hosts: HTMLElement[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.remove()));

async function timeline(query: string, view?: { from: number; to: number }) {
	// What is drawn here is not solved for: a day suffices.
	const bench = new Workbench((scenario, options) =>
		run(scenario, { ...options, hours: Float64Array.of(0, 24) })
	);
	bench.open(query);
	const host = document.createElement('div');
	host.style.width = `${gutter + axis + 8}px`;
	document.body.append(host);
	hosts.push(host);
	const screen = render(Therapies, { target: host, props: { bench, gutter, view } });
	const bars = () => [...host.querySelectorAll<HTMLElement>('.bar')];
	const given = bench.scenario.therapies.length;
	await expect.poll(() => bars().length).toBe(given);
	const courses = () => bench.asked.therapies.map(({ start, end, taper }) => [start, end, taper]);
	return { bench, host, screen, bars, courses };
}

function point(type: string, on: Element, x: number, more: PointerEventInit = {}) {
	on.dispatchEvent(
		new PointerEvent(type, { bubbles: true, isPrimary: true, button: 0, pointerId: 1, clientX: x, ...more })
	);
}
const nextFrame = () => new Promise(requestAnimationFrame);

/** Takes a part of a bar and moves it, frame by frame; the pointer stays down. */
async function pull(bar: HTMLElement, part: string, days: number, more?: PointerEventInit) {
	const taken = bar.querySelector(`[data-part=${part}]`)!;
	const { left, width } = taken.getBoundingClientRect();
	const x = left + width / 2;
	point('pointerdown', taken, x, more);
	for (const share of [0.3, 0.6, 1]) {
		point('pointermove', bar, x + days * share, more);
		await nextFrame();
	}
	return () => point('pointerup', bar, x + days, more);
}

describe('a bar', () => {
	test('dragged moves both days by the same amount, and that is one step back', async () => {
		const { bench, bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		(await pull(bars()[0], 'all', 57))();
		await expect.poll(courses).toEqual([[157, 257, undefined]]);
		bench.undo();
		expect(courses()).toEqual([[100, 200, undefined]]);
		expect(bench.history.canUndo).toBe(false);
		bench.redo();
		expect(courses()).toEqual([[157, 257, undefined]]);
	});

	test('two drags one after the other are two steps', async () => {
		const { bench, bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		(await pull(bars()[0], 'all', 57))();
		(await pull(bars()[0], 'all', 57))();
		await expect.poll(courses).toEqual([[214, 314, undefined]]);
		bench.undo();
		expect(courses()).toEqual([[157, 257, undefined]]);
	});

	test('stops at the end of what may be reached', async () => {
		const { bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		(await pull(bars()[0], 'all', 9000))();
		await expect.poll(courses).toEqual([[630, 730, undefined]]);
	});

	test('is stretched by its ends', async () => {
		const { bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		(await pull(bars()[0], 'end', 111))();
		await expect.poll(courses).toEqual([[100, 311, undefined]]);
		(await pull(bars()[0], 'start', -33))();
		await expect.poll(courses).toEqual([[67, 311, undefined]]);
	});

	test('falls over as many days as its knee is pulled back', async () => {
		const { bars, courses } = await timeline('v=1&therapy=naproxen:100-300');
		(await pull(bars()[0], 'taper', -60))();
		await expect.poll(courses).toEqual([[100, 300, 60]]);
		expect(bars()[0].querySelector('.shape')!.getAttribute('d')).toBe('M0 17V0H140L200 17Z');
	});

	test('goes back where it was when the browser takes the touch for scrolling, and leaves no step', async () => {
		const { bench, bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		await pull(bars()[0], 'all', 57, { pointerType: 'touch' });
		await expect.poll(courses).toEqual([[157, 257, undefined]]);
		point('pointercancel', bars()[0], 0, { pointerType: 'touch' });
		await expect.poll(courses).toEqual([[100, 200, undefined]]);
		expect(bench.history.canUndo).toBe(false);
		expect(getComputedStyle(bars()[0]).touchAction).toBe('pan-y');
	});

	test('let go before the next picture is due is still where the pointer left it', async () => {
		const { bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		const body = bars()[0].querySelector('.body')!;
		point('pointerdown', body, 300);
		point('pointermove', body, 340);
		point('pointerup', body, 340);
		await expect.poll(courses).toEqual([[140, 240, undefined]]);
	});

	test('pressed and not moved opens what can be typed, and closes it again', async () => {
		const { screen, bars, courses } = await timeline('v=1&therapy=naproxen:100-200');
		const body = bars()[0].querySelector('.body')!;
		const typed = screen.getByRole('spinbutton', { name: 'NSAID: start, day' });
		for (const visible of [true, false]) {
			point('pointerdown', body, 300);
			point('pointermove', body, 301);
			point('pointerup', body, 301);
			if (visible) await expect.element(typed).toBeVisible();
			else await expect.element(typed).not.toBeInTheDocument();
		}
		expect(courses()).toEqual([[100, 200, undefined]]);
	});

	test('taken by an end and let go opens as well: the slider that gets the focus does not do it too', async () => {
		const { screen, bars } = await timeline('v=1&therapy=naproxen:100-200');
		await userEvent.keyboard('{Shift}');
		const end = bars()[0].querySelector('[data-part=end]')!;
		point('pointerdown', end, 300);
		await expect.element(screen.getByRole('slider', { name: 'NSAID: stop, day' })).toHaveFocus();
		point('pointerup', end, 300);
		await expect.element(screen.getByRole('spinbutton', { name: 'NSAID: start, day' })).toBeVisible();
	});

	test('looked at closely moves by fewer days for as many pixels', async () => {
		const { bars, courses } = await timeline('v=1&therapy=naproxen:100-200', {
			from: 100 * 24,
			to: (100 + axis / 5) * 24
		});
		(await pull(bars()[0], 'all', 100))();
		await expect.poll(courses).toEqual([[120, 220, undefined]]);
	});

	test('out of sight says on which side it lies', async () => {
		const { bars } = await timeline('v=1&therapy=naproxen:100-200&therapy=prednisolone:500-600', {
			from: 300 * 24,
			to: 400 * 24
		});
		expect(bars().map((bar) => [bar.matches('.gone-left'), bar.matches('.gone-right')])).toEqual([
			[true, false],
			[false, true]
		]);
	});
});

describe('keys', () => {
	const focused = async (query: string, name: string) => {
		const all = await timeline(query);
		const slider = all.screen.getByRole('slider', { name });
		(slider.element() as HTMLElement).focus();
		return { ...all, slider };
	};

	test('move the whole bar by a day, with Shift by a week', async () => {
		const { courses } = await focused('v=1&therapy=naproxen:100-200', 'NSAID: both days');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(courses).toEqual([[101, 201, undefined]]);
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
		await expect.poll(courses).toEqual([[94, 194, undefined]]);
		await userEvent.keyboard('{End}');
		await expect.poll(courses).toEqual([[630, 730, undefined]]);
	});

	test('move an end by a day, with Shift by a week', async () => {
		const { courses } = await focused('v=1&therapy=naproxen:100-200', 'NSAID: stop, day');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(courses).toEqual([[100, 201, undefined]]);
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		await expect.poll(courses).toEqual([[100, 208, undefined]]);
	});

	test('to the left lengthen a taper, as the knee goes there', async () => {
		const { courses } = await focused('v=1&therapy=naproxen:100-200', 'NSAID: taper, days');
		await userEvent.keyboard('{ArrowLeft}');
		await expect.poll(courses).toEqual([[100, 200, 1]]);
		await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
		await expect.poll(courses).toEqual([[100, 200, 8]]);
	});

	test('say dates in words', async () => {
		const { slider, screen } = await focused(
			'v=1&therapy=prednisolone:395-480:x0.5:taper60',
			'Corticosteroid: both days'
		);
		await expect
			.element(slider)
			.toHaveAttribute(
				'aria-valuetext',
				'Prednisolone, from day 395 (month 13.0) to day 480 (month 15.8), 85 days; 0.5 times the usual dose; falling to nothing over the last 60 days'
			);
		await expect
			.element(screen.getByRole('slider', { name: 'Corticosteroid: stop, day' }))
			.toHaveAttribute('aria-valuetext', 'day 480 (month 15.8)');
	});

	for (const key of ['Delete', 'Backspace']) {
		test(`${key} removes the bar, and the switch takes the focus`, async () => {
			const { courses, screen } = await focused('v=1&therapy=naproxen:100-200', 'NSAID: both days');
			await userEvent.keyboard(`{${key}}`);
			await expect.poll(courses).toEqual([]);
			await expect.element(screen.getByRole('switch', { name: 'NSAID' })).toHaveFocus();
		});
	}
});

describe('a row', () => {
	test('without a course takes one where it is clicked', async () => {
		const { host, bench } = await timeline('v=1');
		const track = host.querySelectorAll('.track')[3];
		const { left, top } = track.getBoundingClientRect();
		track.dispatchEvent(
			new MouseEvent('click', { bubbles: true, detail: 1, clientX: left + 222, clientY: top + 12 })
		);
		await expect.poll(() => bench.query).toBe('v=1&therapy=methotrexate:222-467');
		await expect.poll(() => host.querySelectorAll('.bar')).toHaveLength(1);
	});

	test('takes a course at the time cursor where its "+" is pressed by keys, and the bar has the focus', async () => {
		const { bench, screen } = await timeline('v=1&at=2400');
		(screen.getByRole('button', { name: /^Give NSAID/ }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => bench.query).toBe('v=1&therapy=naproxen:100-345');
		await expect.element(screen.getByRole('slider', { name: 'NSAID: both days' })).toHaveFocus();
	});

	test('shows courses that overlap one above the other, each with its own name', async () => {
		const { bars, screen } = await timeline('v=1&therapy=adalimumab:500-700&therapy=etanercept:450-600');
		const [first, second] = bars().map((bar) => bar.getBoundingClientRect());
		expect(second.top).toBeGreaterThanOrEqual(first.bottom);
		await expect.element(screen.getByRole('slider', { name: 'TNF inhibitor 2: both days' })).toBeVisible();
	});

	test('that did not change is not touched while another is dragged', async () => {
		const { host, bars } = await timeline('v=1&therapy=naproxen:100-200&therapy=adalimumab:300-600');
		const changes = [0, 0];
		const observers = [0, 4].map((index, i) => {
			const observer = new MutationObserver((records) => (changes[i] += records.length));
			const all = { subtree: true, childList: true, attributes: true, characterData: true };
			observer.observe(host.querySelectorAll('.row')[index], all);
			return observer;
		});
		(await pull(bars()[0], 'all', 57))();
		await nextFrame();
		observers.forEach((observer) => observer.disconnect());
		expect(changes[0]).toBeGreaterThan(0);
		expect(changes[1]).toBe(0);
	});

	test('is bold while its drug acts at the time cursor', async () => {
		const { host, bench } = await timeline('v=1&therapy=naproxen:100-200&at=2400');
		const acting = () => host.querySelectorAll('.row')[0].querySelector('.acting') !== null;
		expect(acting()).toBe(true);
		bench.moveCursor(200 * 24);
		await expect.poll(acting).toBe(false);
	});
});

test('the details open for a bar that keys reach, have a button that hides them and one that removes it', async () => {
	const { screen, courses } = await timeline('v=1&therapy=naproxen:100-200');
	const bar = screen.getByRole('slider', { name: 'NSAID: both days' });
	await userEvent.keyboard('{Shift}');
	(bar.element() as HTMLElement).focus();
	await screen.getByRole('button', { name: 'Hide' }).click();
	await expect.element(screen.getByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
	await expect.element(bar).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	await screen.getByRole('button', { name: 'Remove' }).click();
	expect(courses()).toEqual([]);
});

test('one course more than a run holds is refused in words', async () => {
	const full = Array.from({ length: mostTherapies }, (_, i) => `therapy=naproxen:${i * 20}-${i * 20 + 10}`);
	const { screen, courses } = await timeline(`v=1&${full.join('&')}`);
	await screen.getByRole('switch', { name: 'Methotrexate' }).click();
	await expect.element(screen.getByRole('status')).toHaveTextContent(`A run holds ${mostTherapies} courses`);
	expect(courses()).toHaveLength(mostTherapies);
	await screen.getByRole('switch', { name: 'NSAID' }).click();
	await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
});

test('before an experiment of hours drugs are given in days: nothing is dragged, the days are typed', async () => {
	const { bars, screen, courses } = await timeline('v=1&experiment=endotoxin&therapy=prednisolone:-14-1');
	expect(bars()[0]).toHaveTextContent('given from day −14 to 1');
	(await pull(bars()[0], 'all', 57))();
	expect(courses()).toEqual([[-14, 1, undefined]]);
	await screen.getByRole('button', { name: /^Corticosteroid: Prednisolone, from day −14/ }).click();
	await screen.getByRole('spinbutton', { name: 'Corticosteroid: start, day' }).fill('-3');
	await userEvent.keyboard('{Enter}');
	await expect.poll(courses).toEqual([[-3, 1, undefined]]);
	await expect.element(screen.getByText('Regimens')).not.toBeInTheDocument();
});

describe('regimens', () => {
	const opened = async (query: string) => {
		const all = await timeline(query);
		// On the page the picture stands above, and the button in its last line.
		document.body.style.paddingTop = '60px';
		await all.screen.getByRole('button', { name: 'Regimens' }).click();
		await all.screen.getByRole('combobox', { name: 'Regimen' }).selectOptions('Short steroid bridge');
		return all;
	};

	test('are given as well, from the day of the time cursor, with their sources and what is assumed', async () => {
		const { screen, bench } = await opened('v=1&therapy=naproxen:100-200&at=2400');
		await expect.element(screen.getByText(/^Assumed here: the taper\./)).toBeVisible();
		await expect
			.element(screen.getByRole('link', { name: /^Dresden and Boston/ }))
			.toHaveAttribute('href', expect.stringContaining('#ref-steroidDose'));
		await screen.getByRole('button', { name: 'Give as well' }).click();
		expect(bench.query).toBe('v=1&therapy=naproxen:100-200&therapy=prednisolone:100-142:taper28');
		await expect.element(screen.getByRole('status')).toHaveTextContent('given from day 100 on');
	});

	test('are given instead, from a typed day; one undo brings all back', async () => {
		const { screen, bench } = await opened('v=1&therapy=naproxen:100-200&at=2400');
		await screen.getByRole('spinbutton', { name: 'first day' }).fill('300');
		await screen.getByRole('button', { name: 'Give instead' }).click();
		expect(bench.query).toBe('v=1&therapy=prednisolone:300-342:taper28');
		bench.undo();
		expect(bench.query).toBe('v=1&therapy=naproxen:100-200');
	});
});
