// The `test` of every end-to-end spec: Playwright's own, which also fails when the page complained behind the scenes.
import { test as base, expect, type Page } from '@playwright/test';

export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
			page.on('requestfailed', (request) => {
				complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`);
			});
			page.on('response', (response) => {
				if (response.status() >= 400) complaints.push(`response: ${response.status()} ${response.url()}`);
			});
			await use(complaints);
			expect(complaints, 'errors in the console or the network').toEqual([]);
		},
		{ auto: true }
	]
});

/**
 * Waits until the picture is as wide as its place. Until then it is the one that the server drew, and a curve that is
 * read from it is drawn anew for no other reason than that.
 */
export const fitted = (page: Page) =>
	expect
		.poll(() =>
			page.locator('main > .figure').evaluate((place) => {
				const drawn = place.querySelector('#picture svg')?.getAttribute('width');
				return Number(drawn) - place.clientWidth;
			})
		)
		.toBe(0);

export { expect };
