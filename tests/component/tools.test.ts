// The tools of the page and their dialogs, as a person uses them.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Slider from '#lib/controls/Slider.svelte';
import { scenariosToFile } from '#lib/scenario/file.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';
import { run, type RunOptions } from '#lib/simulate/run.ts';
import ScenariosDialog from '../../src/routes/workbench/tools/ScenariosDialog.svelte';
import ShareDialog from '../../src/routes/workbench/tools/ShareDialog.svelte';
import Undo from '../../src/routes/workbench/tools/Undo.svelte';

const bench = () => new Workbench((s: Scenario, o?: RunOptions) => run(s, { rtol: 1e-3, ...o }));

beforeEach(() => localStorage.clear());
afterEach(() => preferences.setLanguage('en'));

describe('undo and redo', () => {
	test('by buttons, which say when there is nothing to do', async () => {
		const b = bench();
		const screen = render(Undo, { bench: b });
		const [undo, redo] = ['Undo', 'Redo'].map((name) => screen.getByRole('button', { name }));
		await expect.element(undo).toHaveAttribute('aria-disabled', 'true');
		b.change((s) => (s.trigger.size = 2));
		await expect.element(undo).toHaveAttribute('aria-disabled', 'false');
		await undo.click();
		expect(b.scenario.trigger.size).toBe(1);
		await expect.element(screen.getByRole('status')).toHaveTextContent('The last change is undone.');
		await redo.click();
		expect(b.scenario.trigger.size).toBe(2);
		await expect.element(redo).toHaveAttribute('aria-disabled', 'true');
		await expect.element(redo).toHaveFocus();
	});

	test('by keys, but not while somebody types', async () => {
		const b = bench();
		render(Undo, { bench: b });
		const range = Object.assign(document.createElement('input'), { type: 'range' });
		const field = document.createElement('input');
		document.body.append(range, field);
		b.change((s) => (s.trigger.size = 2));
		b.change((s) => (s.trigger.day = 50));
		range.focus();
		await userEvent.keyboard('{Control>}z{/Control}');
		expect([b.scenario.trigger.day, b.scenario.trigger.size]).toEqual([20, 2]);
		await userEvent.keyboard('{Control>}y{/Control}');
		expect(b.scenario.trigger.day).toBe(50);
		await userEvent.keyboard('{Meta>}z{/Meta}');
		await userEvent.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
		expect(b.scenario.trigger.day).toBe(50);
		field.focus();
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(b.scenario.trigger.day).toBe(50);
		range.remove();
		field.remove();
	});
});

describe('scenarios', () => {
	test('a preset is opened in one step that can be undone', async () => {
		const b = bench();
		const onclose = vi.fn();
		const screen = render(ScenariosDialog, { bench: b, onclose });
		const before = b.query;
		await screen.getByRole('button', { name: /^CRMO, many bones/ }).click();
		expect(b.asked).toEqual(presetScenario('crmo'));
		await expect.poll(() => onclose.mock.calls.length).toBe(1);
		b.undo();
		expect(b.query).toBe(before);
	});

	test('one is saved, renamed, deleted and brought back', async () => {
		const b = bench();
		const screen = render(ScenariosDialog, { bench: b, onclose: () => {} });
		const name = screen.getByRole('textbox', { name: 'Name' });
		await expect.element(name).toHaveValue('IL-10 45 %');
		await name.fill('Mine');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByText('Saved: Mine.')).toBeVisible();
		await screen.getByRole('button', { name: 'Rename Mine' }).click();
		await userEvent.keyboard('Hers{Enter}');
		await expect.element(screen.getByRole('button', { name: 'Open Hers' })).toBeVisible();
		await screen.getByRole('button', { name: 'Rename Hers' }).click();
		await userEvent.keyboard('Nobody{Escape}');
		await expect.element(screen.getByRole('dialog')).toBeVisible();
		await screen.getByRole('button', { name: 'Delete Hers' }).click();
		await expect.element(screen.getByText('Nothing saved yet.')).toBeVisible();
		await screen.getByRole('button', { name: 'Bring it back' }).click();
		b.change((s) => (s.trigger.size = 3));
		await screen.getByRole('button', { name: 'Open Hers' }).click();
		expect(b.scenario.trigger.size).toBe(1);
	});

	const file = (name: string, text: string) => new File([text], name, { type: 'application/json' });
	const choose = (...files: File[]) => {
		const input = document.querySelector<HTMLInputElement>('dialog input[type=file]')!;
		const list = new DataTransfer();
		for (const one of files) list.items.add(one);
		input.files = list.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	};

	test('files come in, and what is wrong with them is said', async () => {
		const screen = render(ScenariosDialog, { bench: bench(), onclose: () => {} });
		const good = scenariosToFile([{ name: 'From afar', saved: '', scenario: presetScenario('silent') }]);
		choose(
			file('good.json', good),
			file('bad.json', '{'),
			file('deep.json', '['.repeat(5000)),
			file('heavy.json', '{"experiment":"course","weight_kg":900}')
		);
		await expect.element(screen.getByText('2 scenarios came in.')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Open From afar' })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Open heavy' })).toBeVisible();
		const alert = screen.getByRole('alert');
		await expect.element(alert).toHaveTextContent('bad.json: not a JSON file.');
		await expect.element(alert).toHaveTextContent('weight_kg = 900');
	});

	test('where nothing may be kept, it says so and goes on', async () => {
		const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		const screen = render(ScenariosDialog, { bench: bench(), onclose: () => {} });
		await screen.getByRole('button', { name: 'Save the present one' }).click();
		await expect.element(screen.getByText(/may not keep anything here/)).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'Open IL-10 45 %' })).toBeVisible();
		refuse.mockRestore();
	});
});

describe('sharing', () => {
	test('link, code and QR code follow what is chosen', async () => {
		const b = bench();
		b.change((s) => (s.trigger.size = 2));
		const screen = render(ShareDialog, { bench: b, onclose: () => {} });
		const link = screen.getByRole('textbox', { name: 'Link' });
		await expect.element(link).toHaveValue(expect.stringMatching(/\?v=1&il10=0\.45&trigger\.size=2$/));
		const qr = () => document.querySelector('.qr path:last-child')!.getAttribute('d');
		const before = qr();
		await screen.getByRole('checkbox', { name: 'with language' }).click();
		await expect.element(link).toHaveValue(expect.stringMatching(/&lang=en$/));
		expect(qr()).not.toBe(before);
		await expect
			.element(screen.getByRole('textbox', { name: 'Code for a web page' }))
			.toHaveValue(expect.stringMatching(/^<iframe src="[^"]+&amp;lang=en" title="[^"]+" .*loading="lazy"/));
	});

	test('copying that is refused is said', async () => {
		const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
		const screen = render(ShareDialog, { bench: bench(), onclose: () => {} });
		await screen.getByRole('button', { name: 'Copy the link' }).click();
		await expect.element(screen.getByText(/Copying is not allowed here/)).toBeVisible();
		refused.mockRestore();
	});

	test('a link too long for a code says so', async () => {
		const b = bench();
		b.change((s) => {
			s.therapies = Array.from({ length: 24 }, (_, i) => ({
				id: 'prednisolone',
				start: 30 * i,
				end: 30 * i + 20,
				dose: 0.55,
				taper: 7
			}));
		});
		const screen = render(ShareDialog, { bench: b, onclose: () => {} });
		await expect.element(screen.getByText(/too long for a QR code/)).toBeVisible();
	});
});

describe('a dialog', () => {
	test('closes by Escape and by a click beside it, and gives the focus back', async () => {
		const opener = document.createElement('button');
		document.body.append(opener);
		opener.focus();
		const onclose = vi.fn();
		const screen = render(ShareDialog, { bench: bench(), onclose });
		await expect.element(screen.getByRole('dialog', { name: 'Share' })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => onclose.mock.calls.length).toBe(1);
		expect(document.activeElement).toBe(opener);
		const dialog = document.querySelector('dialog')!;
		dialog.showModal();
		dialog.click();
		await expect.poll(() => onclose.mock.calls.length).toBe(2);
		opener.remove();
	});
});

test('a slider has a way back to its default, and shows where it is', async () => {
	const onchange = vi.fn();
	const props = { label: 'Trigger strength', min: 0, max: 4, step: 0.1, fallback: 1, onchange };
	const resetLabel = 'Reset Trigger strength to 1';
	const screen = render(Slider, { ...props, value: 2.5, resetLabel });
	const back = screen.getByRole('button', { name: resetLabel });
	const { width, height } = back.element().getBoundingClientRect();
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	await back.click();
	expect(onchange).toHaveBeenLastCalledWith(1);
	await screen.rerender({ ...props, value: 1, resetLabel });
	await expect.element(back).not.toBeInTheDocument();
	await expect.element(screen.getByRole('slider')).toHaveFocus();
	expect(document.querySelector<HTMLElement>('.usual')!.style.getPropertyValue('--at')).toBe('0.25');
});
