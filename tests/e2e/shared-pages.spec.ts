// Pages of presets and lessons in the built site: a preset leads on to the workbench, a lesson shows its steps.
import { expect, test } from './test.ts';

test('a preset leads on with its scenario and the language of the link, and its file is where the page says', async ({
	page,
	request
}) => {
	await page.goto('/');
	await page.goto('/p/crmo/?lang=de');
	await expect(page).toHaveURL(/\/\?v=1&il10=0\.4&sites=5&.*lang=de/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.goBack();
	await expect(page).toHaveURL(/\/$|\/\?v=1$/);

	const html = await (await request.get('/p/crmo/')).text();
	const [, href] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html)!;
	const answer = await request.get(new URL(href, new URL('/p/crmo/', page.url())).href);
	expect(await answer.json()).toMatchObject({ version: '1.0', title: 'CRMO, many bones: CNO Lab' });
});

test('a lesson shows its steps in both languages, and each of its links opens what it says', async ({
	page
}) => {
	await page.goto('/p/circle/?lang=de');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Kreis durch den Knochen');
	await expect(page.getByRole('listitem')).toHaveCount(6);
	await page.getByRole('link', { name: 'Zeigen' }).nth(1).click();
	await expect(page).toHaveURL(/duration_d=1460&therapy=naproxen:400-800&lang=de/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
