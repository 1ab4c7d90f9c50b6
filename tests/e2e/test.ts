// The `test` of every end-to-end spec: Playwright's own, which also fails when the page complained behind the scenes.
import { test as base, expect } from '@playwright/test';

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

export { expect };
