// The tools of the page: undo and redo, scenarios, sharing, export and paper, on the built site.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { expect, test } from './test.ts';

/** Files are written and read, and pages opened twice, on machines that other work may share. */
test.describe.configure({ timeout: 90_000 });

const brake = (page: Page) => page.getByRole('slider', { name: 'IL-10 brake' });
const tool = async (page: Page, name: string) => {
	await page.getByRole('button', { name, exact: true }).click();
	const dialog = page.getByRole('dialog', { name });
	await expect(dialog).toBeVisible();
	return dialog;
};

/** The file that a button writes. */
async function written(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('undo and redo, by buttons and by keys, as often as one likes', async ({ page }) => {
	await page.goto('/?v=1&il10=0.45&lang=en');
	await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
	await brake(page).press('End');
	await page.getByRole('switch', { name: 'NSAID' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('switch', { name: 'NSAID' })).not.toBeChecked();
	await expect(brake(page)).toHaveValue('100');
	await page.keyboard.press('Control+z');
	await expect(brake(page)).toHaveValue('45');
	await page.keyboard.press('Control+Shift+z');
	await page.keyboard.press('Control+y');
	await expect(page.getByRole('switch', { name: 'NSAID' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Redo' })).toHaveAttribute('aria-disabled', 'true');
});

test('a preset is chosen, undone, and its address is its scenario', async ({ page }) => {
	await page.goto('/?lang=en');
	const dialog = await tool(page, 'Scenarios');
	await dialog.getByRole('button', { name: /^CRMO, many bones/ }).click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/v=1&il10=0\.4&sites=5&trigger\.seed=3/);
	const strips = page.getByRole('group', { name: 'Places in the body' });
	await expect(strips.getByRole('button')).toHaveCount(5);
	await expect(page.getByRole('button', { name: 'Scenarios', exact: true })).toBeFocused();
	await page.keyboard.press('Control+z');
	// One place is left: it has its strip, and nothing to choose from.
	await expect(strips.getByRole('button')).toHaveCount(0);
	await expect(strips).toContainText('Tibia');
});

test('a scenario is saved, written to a file, found again after a reload, deleted, and comes back from the file', async ({
	page
}) => {
	await page.goto('/?v=1&il10=0.3&therapy=etanercept:100-300&lang=en');
	let dialog = await tool(page, 'Scenarios');
	await dialog.getByRole('textbox', { name: 'Name' }).fill('My own');
	await dialog.getByRole('button', { name: 'Save the present one' }).click();
	const { name, content } = await written(page, 'All to a file');
	expect(name).toBe('cno-scenarios.json');
	expect(JSON.parse(content.toString())).toMatchObject({ version: 1, scenarios: [{ name: 'My own' }] });

	await page.goto('/?v=1&lang=en');
	dialog = await tool(page, 'Scenarios');
	await dialog.getByRole('button', { name: 'Delete My own' }).click();
	await expect(dialog.getByRole('button', { name: 'Open My own' })).toHaveCount(0);
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: content });
	await dialog.getByRole('button', { name: 'Open My own' }).click();
	await expect(page).toHaveURL(/il10=0\.3&therapy=etanercept:100-300/);
});

test('a link is copied with its language, and opens the same picture', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/?v=1&il10=0.38&therapy=etanercept:100-300&lang=en');
	const dialog = await tool(page, 'Share');
	// What goes into a slide keeps the language of the slide.
	await expect(dialog.getByRole('textbox', { name: 'Code for a web page' })).toHaveValue(
		/il10=0\.38&amp;[^"]*lang=en"/
	);
	await dialog.getByRole('checkbox', { name: 'with language' }).check();
	await dialog.getByRole('button', { name: 'Copy the link' }).click();
	await expect(dialog.getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('?v=1&il10=0.38&therapy=etanercept:100-300&lang=en');
	await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.goto(link);
	await expect(brake(page)).toHaveValue('38');
	await expect(page.getByRole('switch', { name: 'TNF inhibitor' })).toBeChecked();
});

test.describe('export', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/?v=1&il10=0.4&sites=3&therapy=naproxen:45-700&lang=en&theme=dark');
		await tool(page, 'Export');
	});

	test('CSV: settings, parameters and curves', async ({ page }) => {
		const { name, content } = await written(page, 'CSV: the curves and every parameter');
		expect(name).toBe('cno-il-10-40-3-bone-nsaid.csv');
		const lines = content.toString().split('\n');
		const above = lines.filter((line) => line.startsWith('#'));
		expect(above).toContain('# therapy = naproxen:45-700');
		expect(above.join('\n')).toMatch(/\?v=1&il10=0\.4&sites=3&therapy=naproxen:45-700\n/);
		expect(above.filter((line) => /; (measured|fitted|assumed);/.test(line)).length).toBeGreaterThan(150);
		expect(lines[above.length]).toMatch(/^time_d,tnf_pg_mL,/);
		expect(lines.filter(Boolean)).toHaveLength(above.length + 1 + 731);
	});

	test('JSON: the scenario', async ({ page }) => {
		const { content } = await written(page, 'JSON: the scenario');
		expect(JSON.parse(content.toString())).toMatchObject({
			version: 1,
			sites: 3,
			therapies: [{ id: 'naproxen', start: 45, end: 700 }]
		});
	});

	test('SVG: stands alone, as shown and in light colours', async ({ page }) => {
		const shown = (await written(page, 'SVG')).content.toString();
		await page.getByRole('region', { name: 'Picture', exact: true }).getByLabel('light').check();
		const light = (await written(page, 'SVG')).content.toString();
		for (const svg of [shown, light]) {
			expect(svg).not.toMatch(/var\(|light-dark|\sclass=|<script|https?:\/\/(?!127|localhost|www\.w3\.org)/);
			expect(svg).toContain('What happens to a bone when the IL-10 brake slips?');
			expect(svg).toContain('Naproxen, day 45 to 700: usual dose');
			expect(svg).toMatch(/CNO Lab \d+\.\d+\.\d+, \d{4}-\d\d-\d\d\. Educational model/);
			expect(svg).toContain('@font-face');
			expect(svg).toMatch(/>Clavicle</);
		}
		expect([shown.includes('#11171b'), light.includes('#fbfaf6')]).toEqual([true, true]);
		const dark = await page.evaluate(() => document.documentElement.dataset.theme);
		expect(dark).toBe('dark');
	});

	test('PNG: twice the size has twice the pixels', async ({ page }) => {
		const sizes = [];
		for (const scale of [1, 2]) {
			const { content } = await written(page, `PNG ${scale}×`);
			expect(content.subarray(1, 4).toString()).toBe('PNG');
			sizes.push(content.readUInt32BE(16));
		}
		expect(sizes[1]).toBe(2 * sizes[0]);
	});

	test('a film has the look that was asked for, whatever that of the page', async ({ page }) => {
		const film = page.getByRole('region', { name: 'Moving picture' });
		const stage = page.locator('.film');
		for (const [look, paper] of [
			['light', 'rgb(251, 250, 246)'],
			['dark', 'rgb(17, 23, 27)']
		]) {
			await film.getByLabel(look, { exact: true }).check();
			await film.getByRole('button', { name: 'Make the moving picture' }).click();
			await expect(stage).toHaveCSS('background-color', paper);
			await film.getByRole('button', { name: 'Cancel' }).click();
			await expect(stage).toHaveCount(0);
		}
	});
});

for (const landscape of [false, true]) {
	test(`paper, ${landscape ? 'landscape' : 'portrait'}: question, drugs, settings, link and code, no controls`, async ({
		page
	}) => {
		await page.goto('/?v=1&il10=0.4&therapy=naproxen:45-700&lang=en&theme=dark');
		// Fetched when the page has nothing else to do.
		await expect
			.poll(
				async () => {
					await page.emulateMedia({ media: 'screen' });
					await page.emulateMedia({ media: 'print' });
					return page.locator('.paper').count();
				},
				{ timeout: 30_000 }
			)
			.toBe(1);
		await page.setViewportSize(landscape ? { width: 1016, height: 695 } : { width: 688, height: 1024 });
		const paper = page.locator('.paper');
		await expect(paper.getByRole('heading', { level: 1 })).toHaveText(
			'What happens to a bone when the IL-10 brake slips?'
		);
		await expect(paper).toContainText('Naproxen, day 45 to 700: usual dose');
		await expect(paper.getByRole('row', { name: /IL-10 brake 40 % of healthy/ })).toBeVisible();
		await expect(paper).toContainText('?v=1&il10=0.4&therapy=naproxen:45-700');
		await expect(paper).toContainText('Educational model, not for clinical use.');
		await expect(page.locator('main')).toBeHidden();
		await expect(page.getByRole('button')).toHaveCount(0);
		const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(width).toBeLessThanOrEqual(room);
		const pdf = await page.pdf({ format: 'A4', landscape });
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'screen' });
		await expect(paper).toHaveCount(0);
		await expect(page.locator('main')).toBeVisible();
	});
}

for (const [name, theme] of [
	['Scenarios', 'dark'],
	['Share', 'light'],
	['Export', 'projector']
]) {
	test(`axe finds nothing in the dialog ${name}, ${theme}; nothing runs over the side at 320 px`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/?v=1&lang=en&theme=${theme}`);
		await page.getByRole('button', { name: 'Menu' }).click();
		const dialog = await tool(page, name);
		if (name === 'Scenarios') await dialog.getByRole('button', { name: 'Save the present one' }).click();
		expect(await findings(page)).toEqual([]);
		const [width, room] = await dialog.evaluate((d) => [d.scrollWidth, d.clientWidth]);
		expect(width).toBeLessThanOrEqual(room);
	});
}

test('on a phone the tools are in the menu, and the focus comes back to it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/?v=1&lang=en');
	await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
	await page.getByRole('button', { name: 'Menu' }).click();
	const dialog = await tool(page, 'Share');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await expect(page.getByRole('button', { name: 'Teilen' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Teilen' })).toBeHidden();
});
