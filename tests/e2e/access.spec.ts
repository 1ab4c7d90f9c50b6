// For everyone: no automatic finding of axe in any look, nothing cut off at 320 px, the page works by keys.
import { findings, findingsInLightAndDark } from './axe.ts';
import { expect, test } from './test.ts';

const states = [
	'',
	'?v=1&experiment=endotoxin',
	'?v=1&il10=0.3&therapy=nsaid:60-300&bad=1',
	'?v=1&il10=0.3&therapy=infliximab:60-300:x0.5&therapy=etanercept:400-500&therapy=il10-replacement:90-200'
];

for (const state of states) {
	test(`axe finds nothing, light and dark: ${state}`, async ({ page }) => {
		await page.goto(`/${state}`);
		await page.getByText('Three causes').click();
		expect(await findingsInLightAndDark(page)).toEqual([]);
	});
}

// A projector has larger words, too.
for (const state of [states[0], states[3]]) {
	test(`axe finds nothing, projector: ${state}`, async ({ page }) => {
		await page.goto(`/${state}${state ? '&' : '?'}theme=projector`);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
		expect(await findings(page)).toEqual([]);
	});
}

const sizes = [
	[320, 640],
	[390, 844],
	[768, 1024],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
];

for (const lang of ['en', 'de']) {
	for (const state of states) {
		test(`nothing runs over the side at any width, in ${lang}: ${state}`, async ({ page }) => {
			await page.goto(`/${state}${state ? '&' : '?'}lang=${lang}`);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				// The pictures are drawn anew for their room; a page that stays too wide fails.
				const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				await expect.poll(over, `${width} px`).toBeLessThanOrEqual(0);
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
