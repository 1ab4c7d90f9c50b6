// What axe finds on a page, one line per finding, so that a failed test says what to mend.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * @param within selector of the only part that is looked at; all of the page without it
 */
export async function findings(page: Page, within?: string): Promise<string[]> {
	const axe = new AxeBuilder({ page }).withTags(tags);
	const { violations } = await (within ? axe.include(within) : axe).analyze();
	return violations.map(({ id, nodes }) => {
		const places = nodes.slice(0, 5).map(({ html }) => html);
		return `${id}: ${places.join(' ')}`;
	});
}

/**
 * The same in light and in dark, without opening the page again: the looks differ in colours only. Each finding says
 * where it was.
 */
export async function findingsInLightAndDark(page: Page, within?: string): Promise<string[]> {
	const found: string[] = [];
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
		found.push(...(await findings(page, within)).map((finding) => `${theme}: ${finding}`));
	}
	return found;
}
