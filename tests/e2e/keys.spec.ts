// With keys alone, on a desk and on the narrowest phone: from the brake to a comparison and back, and never out of sight.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** A hundred keys and more, on machines that other work may share. */
test.describe.configure({ timeout: 120_000 });

/** Whether some of what has the focus is on the screen, and not behind what stays there, such as the brake of a phone. */
const focusIsSeen = (page: Page) =>
	page.evaluate(() => {
		const at = document.activeElement!;
		const { left, top, width, height } = at.getBoundingClientRect();
		const covers = (found: Element) => {
			for (let outer: Element | null = found; outer; outer = outer.parentElement)
				if (getComputedStyle(outer).position === 'fixed') return !outer.contains(at);
			return false;
		};
		return [0.1, 0.5, 0.9].some((down) => {
			const found = document.elementFromPoint(left + 0.5 * width, top + down * height);
			return found !== null && !covers(found);
		});
	});

/** Goes on from key to key until the control has the focus, which must then be in sight. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(control).toBeVisible();
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press(key);
		if (await control.evaluate((element) => element === document.activeElement)) {
			await expect.poll(() => focusIsSeen(page)).toBe(true);
			return;
		}
	}
	throw new Error(`${key} does not lead to ${control}`);
}

for (const [width, height] of [
	[1440, 900],
	[320, 640]
]) {
	test(`brake, drug, time, pin, comparison and undo by keys alone, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('/?v=1&il10=0.45&lang=en');
		await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
		const brake = page.getByRole('slider', { name: 'IL-10 brake' });
		const words = page.locator('#words');
		const nsaid = page.getByRole('switch', { name: 'NSAID' });

		await tabTo(page, brake);
		await page.keyboard.press('Home');
		await expect(words).toContainText('the fire stays');

		await tabTo(page, page.getByRole('button', { name: 'Pin this run' }));
		await page.keyboard.press('Enter');
		await expect(words).toContainText('This run is pinned as');

		await tabTo(page, page.getByRole('slider', { name: 'Time' }));
		await page.keyboard.press('Home');
		await expect(words).toContainText('Day 0: at rest');
		for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
		await expect(words).toContainText('Month ');

		await tabTo(page, nsaid);
		await page.keyboard.press('Space');
		await expect(nsaid).toBeChecked();
		await expect(page).toHaveURL(/therapy=naproxen/);
		await expect(words).toContainText(/Against “.*pain/);

		await tabTo(page, page.getByRole('tab', { name: 'Set the scene' }));
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		const compare = page.getByRole('tabpanel', { name: 'Compare' });
		await expect(page.getByRole('tab', { name: 'Compare' })).toBeFocused();
		await expect(compare.getByRole('table').first()).toContainText('Pain, mean');
		await tabTo(page, compare.getByRole('radio', { name: 'side by side' }));
		await page.keyboard.press('ArrowLeft');
		await expect(compare.getByRole('radio', { name: 'one over the other' })).toBeChecked();

		await page.keyboard.press('Control+z');
		await expect(nsaid).not.toBeChecked();
		await tabTo(page, page.getByRole('button', { name: 'Undo' }), 'Shift+Tab');
		await page.keyboard.press('Enter');
		await expect(words).not.toContainText('is pinned as');
		await page.keyboard.press('Enter');
		await expect(brake).toHaveValue('45');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();

		const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	});

	test(`nothing that the Tab key comes to is out of sight, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('/?v=1&il10=0.45&therapy=naproxen:45-300&lang=en');
		await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
		const hidden: string[] = [];
		let last = false;
		for (let i = 0; i < 120 && !last; i++) {
			await page.keyboard.press('Tab');
			const seen = await focusIsSeen(page);
			const { tag, name } = await page.evaluate(() => {
				const at = document.activeElement!;
				return { tag: at.tagName, name: at.outerHTML.slice(0, 160) };
			});
			last = tag === 'BODY';
			if (!last && !seen) hidden.push(name);
		}
		expect(hidden).toEqual([]);
	});
}
