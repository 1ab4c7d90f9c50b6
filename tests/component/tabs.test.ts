// Tabs by keys: arrows go round, Home and End to the ends; one tab stop, and the panel bears the name of its tab.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRawSnippet } from 'svelte';
import { render } from 'vitest-browser-svelte';
import Tabs from '#lib/controls/Tabs.svelte';

const tabs = [
	{ id: 'one', name: 'One' },
	{ id: 'two', name: 'Two' },
	{ id: 'three', name: 'Three' }
] as const;

async function shown() {
	const chosen: string[] = [];
	const panel = createRawSnippet(() => ({ render: () => '<p>what it shows</p>' }));
	const props = { tabs, chosen: 'one', label: 'Look closer', panel, onchoose: (id: string) => choose(id) };
	const screen = render(Tabs, props as never);
	function choose(id: string) {
		chosen.push(id);
		void screen.rerender({ chosen: id } as never);
	}
	(screen.getByRole('tab', { name: 'One' }).element() as HTMLElement).focus();
	return chosen;
}

test('arrow keys go round, Home and End to the ends, and the focus goes along', async () => {
	const chosen = await shown();
	await userEvent.keyboard('{ArrowLeft}');
	await expect.element(page.getByRole('tab', { name: 'Three' })).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('tab', { name: 'One' })).toHaveFocus();
	await userEvent.keyboard('{End}');
	await userEvent.keyboard('{Home}');
	await userEvent.keyboard('{ArrowRight}');
	expect(chosen).toEqual(['three', 'one', 'three', 'one', 'two']);
});

test('there is one tab stop, and the panel bears the name of the chosen tab', async () => {
	await shown();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByRole('tabpanel', { name: 'Two' })).toBeVisible();
	const stops = page
		.getByRole('tab')
		.elements()
		.map((tab) => (tab as HTMLElement).tabIndex);
	expect(stops).toEqual([-1, 0, -1]);
	await expect.element(page.getByRole('tab', { name: 'Two' })).toHaveAttribute('aria-selected', 'true');
});
