// The built site opens, says what it is, and has nothing to complain about.
import { expect, test } from './test.ts';

test('the first page opens without an error', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.ok()).toBe(true);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.waitForLoadState('networkidle');
});
