// Everything that can be opened on the page, open: axe finds nothing in it, in any look.
import type { Page } from '@playwright/test';
import { findings, findingsInLightAndDark } from './axe.ts';
import { expect, test } from './test.ts';

/** Axe looks at a page many times over, on machines that other work may share. */
test.describe.configure({ timeout: 120_000 });

/** A run with a bit of everything, and a healthy one beside it. */
const full = '/?v=1&il10=0.3&sites=4&skin=psoriasis&therapy=naproxen:45-300&bad=1&lang=en';

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
}

/** Opens a tab below the page, and waits for something in it. */
async function look(page: Page, tab: string, mark: string): Promise<void> {
	await page.getByRole('tab', { name: tab }).click();
	await expect(page.getByRole('tabpanel', { name: tab }).locator(mark).first()).toBeVisible();
}

test('each tab below the page', async ({ page }) => {
	await open(page, full);
	await page.getByRole('button', { name: 'Pin this run' }).click();
	await page.getByRole('slider', { name: 'IL-10 brake' }).press('ArrowRight');
	for (const [tab, mark] of [
		['Set the scene', 'summary'],
		['What drives it now', 'fieldset'],
		['Compare', 'table'],
		['Numbers', 'table'],
		['What is contested', 'a']
	]) {
		await look(page, tab, mark);
		expect(await findingsInLightAndDark(page, '#closer'), tab).toEqual([]);
	}
});

test('the table says in its caption what the words say', async ({ page }) => {
	await open(page, full);
	await look(page, 'Numbers', 'table');
	// What is seen and not only heard keeps figures and their units in one line.
	const said = async (selector: string) =>
		(await page.locator(selector).first().textContent())!.replaceAll('\u00a0', ' ').trim();
	expect(await said('#closer caption')).toBe(await said('#words .say'));
	expect(await said('#closer caption')).toMatch(/ of healthy/);
});

test('regimens, more drugs, curves, a part, its loops and its build-up', async ({ page }) => {
	await open(page, full);
	const wheel = page.locator('#mechanism');
	await page.getByRole('button', { name: 'Regimens' }).click();
	await expect(page.getByRole('combobox').first()).toBeVisible();
	await page.getByText('More drugs').click();
	await page.getByRole('switch', { name: 'JAK inhibitor' }).click();
	await wheel.getByRole('button', { name: /^TNF/ }).click();
	await expect(page.getByRole('region', { name: /^TNF/ })).toBeVisible();
	await wheel.getByRole('button', { name: 'Loops' }).click();
	await wheel.getByRole('group').getByRole('button').first().click();
	await page.getByRole('button', { name: 'Curves' }).click();
	await expect(page.getByRole('checkbox', { name: 'ESR' })).toBeVisible();
	expect(await findingsInLightAndDark(page)).toEqual([]);
	await wheel.getByRole('button', { name: 'Build it up' }).click();
	await wheel.getByRole('button', { name: 'Next' }).click();
	await wheel.getByRole('button', { name: 'Next' }).click();
	await expect(wheel.getByText('Step 2 of 6')).toBeVisible();
	expect(await findingsInLightAndDark(page, '#mechanism')).toEqual([]);
});

for (const theme of ['', 'projector']) {
	test(`each dialog ${theme}`, async ({ page }) => {
		await open(page, `/?v=1&experiment=dish&lang=en&theme=${theme || 'auto'}`);
		const look = theme ? findings : findingsInLightAndDark;
		expect(await look(page), 'dish').toEqual([]);
		const menu = page.getByRole('button', { name: 'Menu' });
		for (const name of ['Scenarios', 'Share', 'Export']) {
			// Words that are large leave no room for the tools in the head.
			if (theme) await menu.click();
			await page.getByRole('button', { name, exact: true }).click();
			const dialog = page.getByRole('dialog', { name });
			await expect(dialog).toBeVisible();
			expect(await look(page, 'dialog'), name).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
		}
	});
}
