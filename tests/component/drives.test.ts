// The panel of what drives a quantity now, in a real browser: it follows the cursor and the brake, by mouse and by keys.
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { flushSync } from 'svelte';
import { withCapacity } from '#lib/scenario/capacity.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';
import Drives from '../../src/routes/workbench/Drives.svelte';

function open(query: string, hours: number) {
	const bench = new Workbench();
	bench.open(query);
	bench.moveCursor(hours);
	const screen = render(Drives, { bench });
	const amount = (key: string) => screen.container.querySelector(`[data-row="${key}"] .amount`)?.textContent;
	const keys = () =>
		[...screen.container.querySelectorAll('tr[data-row]')].map((row) => row.getAttribute('data-row'));
	const width = (key: string) =>
		parseFloat(screen.container.querySelector(`[data-row="${key}"] rect`)!.getAttribute('width')!);
	const sentence = () => screen.container.querySelector('.sentence')!.textContent;
	return { bench, screen, amount, keys, width, sentence };
}

const radio = (screen: ReturnType<typeof open>['screen'], name: string) =>
	screen.getByRole('radio', { name, exact: true });

test('TNF first, every term with its amount, and a sentence that names them', async () => {
	const { screen, keys, sentence } = open('v=1&il10=0.45', 24 * 60);
	await expect.element(radio(screen, 'TNF')).toBeChecked();
	expect(keys()).toEqual(['made', 'brake il10', 'brake pge2', 'cleared', 'net']);
	expect(sentence()).toMatch(/^Month 2\.0, Tibia\. TNF .*monocytes make .*IL-10 keeps back .*clearing takes/);
});

test('it follows the cursor and the brake at once', () => {
	const { bench, amount } = open('v=1&il10=0.45', 24 * 60);
	const before = amount('made');
	flushSync(() => bench.moveCursor(24 * 300));
	const later = amount('made');
	expect(later).not.toBe(before);
	flushSync(() => bench.change((s) => (s.il10 = withCapacity(s.il10, 1))));
	expect(amount('made')).not.toBe(later);
});

test('another quantity by the arrow keys; it is looked at again when the panel is opened again', async () => {
	const { screen, keys } = open('v=1&il10=0.45', 24 * 60);
	await radio(screen, 'Pain').click();
	expect(keys()).toEqual(['pge2', 'il1b', 'lysis', 'fades', 'net']);
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(radio(screen, 'Bone')).toBeChecked();
	expect(keys()).toEqual(['formed', 'resorbed', 'net']);
	screen.unmount();
	const again = open('v=1&il10=0.45', 24 * 60);
	await expect.element(radio(again.screen, 'Bone')).toBeChecked();
	await radio(again.screen, 'TNF').click();
});

test('where a place has no such quantity, one that it has is shown', async () => {
	const { bench, screen, keys } = open('v=1&il10=0.45&skin=psoriasis', 24 * 60);
	await radio(screen, 'Osteoclasts').click();
	flushSync(() => bench.look(1));
	await expect.element(radio(screen, 'TNF')).toBeChecked();
	expect(keys()).toContain('cleared');
	expect(screen.container.textContent).not.toContain('Osteoclasts');
	flushSync(() => bench.choose('endotoxin'));
	expect(screen.container.textContent).toContain('Endotoxin');
});

test('with the scale of the whole run, bars show how large they are against its largest', async () => {
	const { bench, screen, width } = open('v=1&il10=0.45', 24 * 400);
	await radio(screen, 'TNF').click();
	const own = width('made');
	await screen.getByRole('checkbox').click();
	expect(width('made')).toBeLessThan(own / 2);
	const [before, ticks] = [width('made'), screen.container.querySelector('.ticks')!.textContent];
	flushSync(() => bench.moveCursor(24 * 300));
	expect(width('made')).toBeLessThan(before);
	expect(screen.container.querySelector('.ticks')!.textContent).toBe(ticks);
});

test.each([
	['v=1&il10=0', 24 * 100],
	['v=1&il10=0.3&sites=3&therapy=prednisolone:0-300&therapy=zoledronate:20-21', 24 * 200],
	['v=1&experiment=endotoxin&dose_ng_kg=0', 2],
	['v=1&experiment=endotoxin&route=infusion', 2],
	['v=1&experiment=dish', 10],
	['v=1&trigger.size=0', 0]
])('no broken number in either language: %s', (query, hours) => {
	const { screen } = open(query, hours);
	for (const language of ['en', 'de'] as const) {
		flushSync(() => preferences.setLanguage(language));
		for (const input of screen.container.querySelectorAll<HTMLInputElement>('fieldset input')) {
			flushSync(() => input.click());
			expect(screen.container.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
			expect(screen.container.querySelectorAll('tr[data-row]').length).toBeGreaterThan(1);
		}
	}
	flushSync(() => preferences.setLanguage('en'));
	screen.container.querySelector<HTMLInputElement>('fieldset input')!.click();
});

test('nothing is wider than a small phone', () => {
	const { screen } = open('v=1&il10=0.45', 24 * 60);
	screen.container.style.width = '288px';
	for (const element of screen.container.querySelectorAll<HTMLElement>('.drives > *, table, tr, td, th'))
		expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(288.5);
});
