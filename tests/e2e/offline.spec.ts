// The site as an app: after the first visit it works without a network, and a new version comes without force.
import { createServer, type Server } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const build = fileURLToPath(new URL('../../build', import.meta.url));
const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};

let server: Server;
let site: string;
/** The version that the site says it has; another name is another version of it. */
const present: string = JSON.parse(readFileSync(join(build, '_app/version.json'), 'utf8')).version;
let version = present;

test.beforeAll(async () => {
	server = createServer(({ url }, answer) => {
		let path = join(build, new URL(url!, 'http://site').pathname);
		try {
			if (statSync(path).isDirectory()) path = join(path, 'index.html');
			let body: Buffer | string = readFileSync(path);
			if (path.endsWith('service-worker.js')) body = body.toString().replaceAll(present, version);
			answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
		} catch {
			answer.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

test('after the first visit it works without a network, and a newer version waits to be asked for', async ({
	page,
	context
}) => {
	await page.goto(`${site}?v=1&il10=0.45&lang=en`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((done) =>
				navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
			);
	});
	await expect(page.getByText('Ready to work offline.')).toBeVisible();

	await context.setOffline(true);
	await page.goto(`${site}?v=1&il10=0.2&lang=de`);
	const brake = page.locator('.brake input[type="range"]').first();
	await expect(brake).toHaveAttribute('aria-valuetext', /20 %.*chronisch/);
	// What is loaded on demand is there as well.
	await page.getByRole('button', { name: 'Teilen', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goto(`${site}model?lang=en`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	// What is embedded is nobody's app: without a network it is not there.
	await expect(page.goto(`${site}embed/`)).rejects.toThrow();

	await context.setOffline(false);
	await page.goto(`${site}?v=1&il10=0.3&lang=en`);
	await expect(brake).toHaveAttribute('aria-valuetext', /30 %/);
	version = 'another';
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	const reload = page.getByRole('button', { name: 'Reload' });
	await expect(reload).toBeVisible();
	// Nothing was taken away meanwhile.
	await brake.focus();
	await brake.press('ArrowRight');
	await expect(page).toHaveURL(/il10=0\.31/);
	// The page is asked again only when it is the new one.
	await Promise.all([page.waitForEvent('load'), reload.click()]);
	await expect.poll(() => page.evaluate(async () => (await caches.keys()).join())).toMatch(/another$/);
	await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	await expect(brake).toHaveAttribute('aria-valuetext', /31 %/);
});

test('what is embedded is never an app, nor is a page in a frame', async ({ page }) => {
	const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await page.goto(`${site}embed/?v=1&lang=en`);
	await expect(page.locator('.brake input[type="range"]')).toBeVisible();
	expect(await workers()).toBe(0);
	await page.setContent(`<iframe src="${site}?v=1" width="900" height="600"></iframe>`);
	const inside = page.frameLocator('iframe');
	await inside.locator('.brake input[type="range"]').first().waitFor();
	expect(await workers()).toBe(0);
});
