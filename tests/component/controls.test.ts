// The controls in a real browser: what a person does with mouse, keys and typed numbers, and what comes of it.
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Brake from '#lib/controls/Brake.svelte';
import Causes from '#lib/controls/Causes.svelte';
import Notices from '#lib/controls/Notices.svelte';
import PageMenu from '#lib/controls/PageMenu.svelte';
import Risk from '#lib/controls/Risk.svelte';
import Slider from '#lib/controls/Slider.svelte';
import TherapyRow from '#lib/controls/TherapyRow.svelte';
import TimeCursor from '#lib/controls/TimeCursor.svelte';
import { regimeBands } from '#lib/model/generated/regimes.ts';
import type { DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { defaultScenario, type Therapy } from '#lib/scenario/schema.ts';

describe('the brake', () => {
	const brake = (capacity = 0.45) => {
		const onchange = vi.fn();
		const screen = render(Brake, { capacity, onchange, bands: regimeBands, language: 'en' });
		return { onchange, slider: screen.getByRole('slider'), field: screen.getByRole('spinbutton') };
	};

	test('moves by one percent on an arrow key', async () => {
		const { onchange, slider } = brake(0.45);
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenLastCalledWith(0.46);
	});

	test('says its meaning, not only its number', async () => {
		const { slider } = brake(0.45);
		await expect.element(slider).toHaveAttribute('aria-valuetext', '45 % of healthy: flares return');
	});

	test('takes a typed number and keeps it within the scale', async () => {
		const { onchange, field } = brake();
		await field.fill('250');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(1);
	});

	test('ignores an emptied field', async () => {
		const { onchange, field } = brake();
		await field.fill('');
		await userEvent.keyboard('{Tab}');
		expect(onchange).not.toHaveBeenCalled();
		await expect.element(field).toHaveValue(45);
	});
});

test('a slider and its number field show and set the same value', async () => {
	const onchange = vi.fn();
	const screen = render(Slider, {
		label: 'Dose',
		value: 2,
		min: 0,
		max: 4,
		step: 0.1,
		unit: 'ng/kg',
		onchange
	});
	await expect.element(screen.getByRole('slider', { name: 'Dose' })).toHaveValue('2');
	await screen.getByRole('spinbutton').fill('3.3');
	await userEvent.keyboard('{Enter}');
	expect(onchange).toHaveBeenLastCalledWith(3.3);
});

test('each of the three causes can be weakened by itself', async () => {
	const onchange = vi.fn();
	const screen = render(Causes, { parts: { erk: 1, sp1: 0.5, h3s10p: 1 }, onchange, language: 'en' });
	await screen.getByText('Three causes').click();
	await expect.element(screen.getByText('1.00 × 0.50 × 1.00 = 0.50')).toBeVisible();
	(screen.getByRole('slider', { name: 'SP-1 on the promoter' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}');
	expect(onchange).toHaveBeenLastCalledWith('sp1', 0.49);
});

test('the three causes follow the brake unseen: opened, they say what they are by then', async () => {
	const onchange = vi.fn();
	const screen = render(Causes, { parts: { erk: 1, sp1: 0.5, h3s10p: 1 }, onchange, language: 'en' });
	await screen.rerender({ parts: { erk: 0.8, sp1: 0.5, h3s10p: 1 } });
	await screen.getByText('Three causes').click();
	await expect.element(screen.getByText('0.80 × 0.50 × 1.00 = 0.40')).toBeVisible();
	await screen.rerender({ parts: { erk: 0.8, sp1: 1, h3s10p: 1 } });
	await expect.element(screen.getByText('0.80 × 1.00 × 1.00 = 0.80')).toBeVisible();
});

describe('a therapy row', () => {
	const row = (id: DrugClass, ...courses: Therapy[]) => {
		const calls = {
			ontoggle: vi.fn(),
			ongive: vi.fn(),
			onchange: vi.fn(),
			onadd: vi.fn(),
			onremove: vi.fn()
		};
		const screen = render(TherapyRow, {
			id,
			courses,
			shown: { from: 0, to: 730 },
			limits: { min: 0, max: 730 },
			weight: 30,
			gutter: 120,
			open: true,
			stacked: false,
			onopen: () => {},
			language: 'en',
			...calls
		});
		return { screen, ...calls };
	};
	const naproxen: Therapy = { id: 'naproxen', start: 100, end: 200 };
	const etanercept: Therapy = { id: 'etanercept', start: 100, end: 200, every: 14, dose: 2 };

	test('is switched on by its name', async () => {
		const { screen, ontoggle } = row('nsaid');
		await screen.getByRole('switch', { name: 'NSAID' }).click();
		expect(ontoggle).toHaveBeenCalledOnce();
	});

	test('has a grip at each end that keys move', async () => {
		const { screen, onchange } = row('nsaid', naproxen);
		const stop = screen.getByRole('slider', { name: 'NSAID: stop, day' });
		await expect.element(stop).toBeInTheDocument();
		(stop.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenLastCalledWith(naproxen, { ...naproxen, end: 201 });
	});

	test('never lets the start pass the end', async () => {
		const { screen, onchange } = row('nsaid', naproxen);
		await screen.getByRole('spinbutton', { name: 'NSAID: start, day' }).fill('500');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(naproxen, { ...naproxen, start: 199 });
	});

	test('tells what a dose comes to at this weight, and takes another', async () => {
		const { screen, onchange } = row('nsaid', naproxen);
		await expect.element(screen.getByText('450 mg a day (15 mg/kg)')).toBeVisible();
		await screen.getByRole('spinbutton', { name: /^Dose/ }).fill('0.5');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(naproxen, { ...naproxen, dose: 0.5 });
		await expect.element(screen.getByRole('slider', { name: /^Every/ })).not.toBeInTheDocument();
	});

	test('what is as usual is not kept; interval and taper are typed', async () => {
		const { screen, onchange } = row('tnf-inhibitor', etanercept);
		await screen.getByRole('spinbutton', { name: /^Every/ }).fill('7');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(etanercept, {
			id: 'etanercept',
			start: 100,
			end: 200,
			dose: 2
		});
		await screen.getByRole('spinbutton', { name: /^Taper/ }).fill('28');
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenLastCalledWith(etanercept, { ...etanercept, taper: 28 });
	});

	test('another drug of the class takes the days and the dose over, not the interval', async () => {
		const { screen, onchange } = row('tnf-inhibitor', etanercept);
		await screen.getByRole('radio', { name: 'Infliximab' }).click();
		expect(onchange).toHaveBeenLastCalledWith(etanercept, {
			id: 'infliximab',
			start: 100,
			end: 200,
			dose: 2
		});
	});

	test('of several courses each can be chosen, added to and removed', async () => {
		const second: Therapy = { id: 'adalimumab', start: 300, end: 400 };
		const { screen, onadd, onremove } = row('tnf-inhibitor', etanercept, second);
		await screen.getByRole('radio', { name: 'Course 2: Adalimumab' }).click();
		await expect.element(screen.getByRole('spinbutton', { name: /start, day/ })).toHaveValue(300);
		await screen.getByRole('button', { name: 'Remove course 2' }).click();
		expect(onremove).toHaveBeenLastCalledWith(second);
		await screen.getByRole('button', { name: 'Another course' }).click();
		expect(onadd).toHaveBeenCalledOnce();
	});
});

describe('the risk of a therapy', () => {
	const shown = (language: 'en' | 'de', ...therapies: Therapy[]) =>
		render(Risk, { scenario: { ...defaultScenario(), therapies }, language });

	test('an infection takes longer under a TNF inhibitor, and literature is at hand with its grade', async () => {
		const screen = shown('en', { id: 'etanercept', start: 100, end: 400 });
		await expect
			.element(
				screen.getByText(/An infection on day 250 would take \d+ instead of \d+ days to clear \(modelled\)/)
			)
			.toBeVisible();
		await screen.getByText('What else is said of these drugs').click();
		await expect.element(screen.getByText(/psoriasis/)).toBeVisible();
		await expect.element(screen.getByText('source not read').first()).toBeVisible();
	});

	test('an NSAID leaves the defence as it is', async () => {
		const screen = shown('de', { id: 'naproxen', start: 100, end: 400 });
		await expect.element(screen.getByText(/wie ohne Medikamente/)).toBeVisible();
	});

	test('a bisphosphonate slows the renewal of bone', async () => {
		const screen = shown('en', { id: 'zoledronate', start: 100, end: 400 });
		await expect.element(screen.getByText(/renewed at \d\d % of its usual speed/)).toBeVisible();
	});
});

test('the time cursor speaks what stands at the time', async () => {
	const onchange = vi.fn();
	const screen = render(TimeCursor, {
		value: 24,
		max: 240,
		step: 24,
		left: 100,
		right: 500,
		label: 'day 1',
		valuetext: 'day 1. At rest.',
		language: 'en',
		onchange
	});
	const slider = screen.getByRole('slider', { name: 'Time' });
	await expect.element(slider).toHaveAttribute('aria-valuetext', 'day 1. At rest.');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenLastCalledWith(48);
});

test('notices name what was changed and can be closed', async () => {
	const onclose = vi.fn();
	const screen = render(Notices, { lines: ['a', 'b'], close: 'Close', onclose });
	await expect.element(screen.getByRole('status').getByRole('listitem').nth(1)).toHaveTextContent('b');
	await screen.getByRole('button', { name: 'Close' }).click();
	expect(onclose).toHaveBeenCalledOnce();
});

test('a list shows the value it is given, and a later one also after somebody has chosen from it', async () => {
	const chosen: string[] = [];
	const screen = render(PageMenu, {
		language: 'en',
		theme: 'dark',
		themes: ['auto', 'light', 'dark'],
		onlanguage: () => {},
		ontheme: (theme: string) => chosen.push(theme)
	});
	const list = screen.getByRole('combobox', { name: 'Display' });
	await expect.element(list).toHaveValue('dark');
	await userEvent.selectOptions(list, 'auto');
	expect(chosen).toEqual(['auto']);
	await screen.rerender({ theme: 'light' });
	await expect.element(list).toHaveValue('light');
});
