// The model page: a number is found, explained, and followed to its source; for everyone, on every screen.
import { findings, findingsInLightAndDark, findingsOf } from './axe.ts';
import { expect, test } from './test.ts';

test('the search finds a parameter by its name, and says how much it found', async ({ page }) => {
	await page.goto('/model/#parameters');
	const row = page.getByRole('row', { name: /loss of TNF/ });
	await expect(row).toContainText('1/h');
	await expect(row).toContainText(/measured|fitted|assumed/);
	await page.getByRole('searchbox', { name: 'Search' }).fill('loss of tnf 20 min');
	await expect(row).toBeVisible();
	await expect(page.getByRole('row', { name: /loss of IL-6/ })).toHaveCount(0);
	// The other line of this kind tells news of the site.
	const found = page.getByRole('status').filter({ hasText: 'found' });
	await expect(found).toHaveText('1 found');
	await page.getByRole('searchbox').fill('nothing is called this');
	await expect(found).toHaveText('0 found');
});

test('parameters are filtered by grade and by part', async ({ page }) => {
	await page.goto('/model/#parameters');
	const rows = page.locator('#parameters tbody tr[id]');
	const all = await rows.count();
	await page.getByRole('button', { name: /^measured/ }).click();
	const measured = await rows.count();
	expect(measured).toBeGreaterThan(0);
	expect(measured).toBeLessThan(all);
	await page.getByRole('combobox', { name: 'Part of the model' }).selectOption('Blood');
	expect(await rows.count()).toBeLessThan(measured);
	await expect(rows.first()).toContainText('CRP');
});

for (const anchor of ['p-k_tnf', 's-tnf', 'drug-nsaid', 'ref-hofmann2011', 'edge-E3']) {
	test(`#${anchor} opens at its place`, async ({ page }) => {
		await page.goto(`/model/#${anchor}`);
		await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
	});
}

test('from a therapy to the study behind it: two clicks', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&lang=en');
	await page.getByRole('switch', { name: 'NSAID' }).click();
	await expect(page).toHaveURL(/therapy=naproxen/);
	await page.getByRole('link', { name: 'source NSAID' }).click();
	await expect(page).toHaveURL(/\/model\/?\?.*il10=0\.4.*#drug-nsaid$/);
	const drug = page.locator('#drug-nsaid');
	await expect(drug).toBeInViewport();
	await drug.getByRole('link', { name: /Beck et al/ }).click();
	const source = page.locator('#ref-beck2010');
	await expect(source).toBeInViewport();
	await expect(source.getByRole('link')).toHaveAttribute('href', 'https://doi.org/10.1186/ar2992');
});

test('the three causes lead to where they were seen', async ({ page }) => {
	await page.goto('/');
	await page.getByText('Three causes').click();
	await page.getByRole('link', { name: 'Where this was seen' }).click();
	await expect(page.getByRole('heading', { level: 3, name: 'The IL-10 arm' }).last()).toBeInViewport();
});

test('a link to what the search hides brings it back', async ({ page }) => {
	await page.goto('/model/');
	await page.getByRole('searchbox').fill('Hofmann 2011');
	const parameters = page.locator('#parameters tbody tr[id]');
	await expect(parameters).toHaveCount(0);
	await page.locator('#edge-E3, #edge-E4').first().getByRole('link', { name: 'In the model' }).click();
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(page.locator('#a-il10-arm-capacity')).toBeInViewport();
});

test('one section is open at a time, and the address names it', async ({ page }) => {
	await page.goto('/model/');
	const open = page.locator('details.section[open]');
	await expect(open).toHaveCount(0);
	await page
		.getByRole('navigation', { name: 'On this page' })
		.getByRole('link', { name: /^Drugs/ })
		.click();
	await expect(open).toHaveAttribute('id', 'drugs');
	await page.getByRole('heading', { name: 'Sources' }).click();
	await expect(open).toHaveCount(1);
	await expect(open).toHaveAttribute('id', 'references');
	await expect(page).toHaveURL(/#references$/);
	await page.reload();
	await expect(open).toHaveAttribute('id', 'references');
	await page.getByRole('heading', { name: 'Sources' }).click();
	await expect(page).not.toHaveURL(/#/);
});

test('a search is in the address, is found again, and stays on this page', async ({ page }) => {
	await page.goto('/model/?v=1&il10=0.4');
	await page.getByRole('searchbox').fill('naproxen');
	await expect(page).toHaveURL(/\?v=1&il10=0\.4&q=naproxen$/);
	await page.reload();
	await expect(page.getByRole('searchbox')).toHaveValue('naproxen');
	await expect(page.locator('#drug-nsaid, #drug-naproxen').first()).toBeVisible();
	await page.getByRole('link', { name: 'Living with CNO' }).click();
	await expect(page).toHaveURL(/il10=0\.4/);
	await expect(page).not.toHaveURL(/q=/);
});

test('a symbol tells what it is worth now, to a pointer and to the keyboard', async ({ page }) => {
	await page.goto('/model/?v=1&il10=0.4&lang=en#s-tnf');
	const equation = page.locator('#s-tnf');
	const told = equation.locator('.asked');
	await expect(told).toContainText(/TNF\s+now [\d.]+ pg\/mL/);
	await equation.locator('.formula [data-entry="a-immune-il10_seen"]').first().hover();
	await expect(told).toContainText(/IL-10.*now [\d.]+ pg\/mL/s);
	await equation.locator('a[href="#p-k_tnf"]').focus();
	await expect(equation.locator('.formula .lit')).toHaveAttribute('data-entry', 'p-k_tnf');
	await expect(told).toContainText('pg/mL/h');
	await page.goto('/model/?v=1&il10=0.4&lang=en#a-il10-arm-capacity');
	await expect(page.locator('#a-il10-arm-capacity .asked')).toContainText('now 0.4');
});

test('the report is drawn when it is come to, and the page answers meanwhile', async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto('/model/');
	await expect(page.locator('svg.drawing')).toHaveCount(0);
	await page.getByRole('heading', { name: 'Validation' }).click();
	await expect(page.locator('#validation').getByRole('status')).toContainText('Computing');
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Woher kommt jede Zahl?');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('svg.drawing')).toHaveCount(4, { timeout: 200_000 });
	await expect(page.locator('#validation').getByRole('status')).toContainText(/\d+ of \d+ targets met/);
	for (const id of ['M1', 'M13']) {
		await expect(page.getByRole('rowheader', { name: id, exact: true })).toBeVisible();
	}
	expect(await findings(page, '#validation')).toEqual([]);
	const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(over).toBeLessThanOrEqual(0);
});

test('language, look and scenario go along, there and back', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&theme=dark');
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await page.getByRole('link', { name: 'Modell', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Woher kommt jede Zahl?');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('link', { name: 'Endotoxin im Menschen' }).click();
	await expect(page).toHaveURL(/il10=0\.4/);
	await expect(page).toHaveURL(/experiment=endotoxin/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('zwanzig Männern');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the page is there before any script runs, and not in the first one', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/model/');
	expect(await page.locator('math').count()).toBeGreaterThan(100);
	await page.goto('/');
	await expect(page.locator('math')).toHaveCount(0);
	await context.close();
});

// Contrast takes a minute on nine thousand elements; a search leaves some of every kind.
for (const [looks, query] of [
	['light and dark', ''],
	['projector', '?theme=projector']
]) {
	test(`axe finds nothing: ${looks}`, async ({ page }) => {
		await page.goto(`/model/${query}`);
		await page.getByRole('searchbox').fill('il-1b');
		for (const part of ['#s-il1b', '#p-c_il1b', '#edge-E23', '#drug-il1-blocker', '#fact-il1b-half-life']) {
			await expect(page.locator(part)).toHaveCount(1);
		}
		expect(await (query ? findings(page) : findingsInLightAndDark(page))).toEqual([]);
	});
}

test('every list, heading, link and scroller of the whole page is sound', async ({ page }) => {
	test.setTimeout(60_000);
	await page.goto('/model/');
	const rules = ['list', 'listitem', 'dlitem', 'heading-order', 'link-name', 'scrollable-region-focusable'];
	expect(await findingsOf(page, rules)).toEqual([]);
	const doubled = await page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, i) => ids.indexOf(id) !== i);
	});
	expect(doubled).toEqual([]);
});

for (const lang of ['en', 'de']) {
	test(`nothing runs over the side at any width, in ${lang}`, async ({ page }) => {
		await page.goto(`/model/?lang=${lang}`);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		for (const width of [320, 390, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await expect.poll(over, `${width} px`).toBeLessThanOrEqual(0);
		}
	});
}
