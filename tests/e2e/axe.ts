// What axe finds on a page, one line per finding, so that a failed test says what to mend.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Only what is wrong is told in full, and no page of its own is opened to put the parts of frames together, of which these
 * pages have none: half of the time.
 */
const looker = (page: Page) =>
	new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();

async function told(axe: AxeBuilder, within?: string): Promise<string[]> {
	const { violations } = await (within ? axe.include(within) : axe).analyze();
	return violations.map(({ id, nodes }) => {
		const places = nodes.slice(0, 5).map(({ html }) => html);
		return `${id}: ${places.join(' ')}`;
	});
}

/**
 * @param within selector of the only part that is looked at; all of the page without it
 */
export const findings = (page: Page, within?: string) => told(looker(page).withTags(tags), within);

/** The same, for these rules only. */
export const findingsOf = (page: Page, rules: string[]) => told(looker(page).withRules(rules));

/**
 * The same in light and in dark, without opening the page again. Each finding says where it was.
 */
export async function findingsInLightAndDark(page: Page, within?: string): Promise<string[]> {
	const wear = (theme: string) =>
		page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
	await wear('light');
	const light = await findings(page, within);
	await wear('dark');
	const dark = await findings(page, within);
	return [...light.map((finding) => `light: ${finding}`), ...dark.map((finding) => `dark: ${finding}`)];
}
