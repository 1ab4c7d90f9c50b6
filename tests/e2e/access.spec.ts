// For everyone: no automatic finding of axe in any look, nothing cut off at 320 px, the page works by keys.
import { findings } from './axe.ts';
import { expect, test } from './test.ts';

const states = [
	'',
	'?v=1&experiment=endotoxin',
	'?v=1&il10=0.3&therapy=nsaid:60-300&bad=1',
	'?v=1&il10=0.3&therapy=infliximab:60-300:x0.5&therapy=etanercept:400-500&therapy=il10-replacement:90-200'
];

for (const theme of ['light', 'dark', 'projector']) {
	for (const state of states) {
		test(`axe finds nothing: ${theme} ${state}`, async ({ page }) => {
			await page.goto(`/${state}${state ? '&' : '?'}theme=${theme}`);
			await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
			await page.getByText('Three causes').click();
			expect(await findings(page)).toEqual([]);
		});
	}
}

for (const [width, height] of [
	[320, 640],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
]) {
	for (const lang of ['en', 'de']) {
		test(`nothing runs over the side at ${width} px in ${lang}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			for (const state of states) {
				await page.goto(`/${state}${state ? '&' : '?'}lang=${lang}`);
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(over).toBeLessThanOrEqual(0);
			}
		});
	}
}

test('every control is reached by the Tab key', async ({ page }) => {
	await page.goto('/');
	const reached = new Set<string>();
	// All the way round: past the last control the page itself has the focus.
	for (let left = false, i = 0; !left && i < 200; i++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const at = document.activeElement!;
			if (at === document.body) return;
			const label = (at as HTMLInputElement).labels?.[0]?.textContent;
			return (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').trim();
		});
		left = name === undefined;
		reached.add(name ?? '');
	}
	for (const name of [
		'Living with CNO',
		'Endotoxin in a person',
		'IL-10 brake',
		'Time',
		'NSAID',
		'Bisphosphonate',
		'IL-10 deficiency',
		'Three causes',
		'Trigger on day',
		'Reset'
	]) {
		expect([...reached]).toContain(name);
	}
});

test('works where storage is refused', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
