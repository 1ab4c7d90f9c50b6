// The page as one file: opened from a disk, without a network, as somebody opens it who got it by mail.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { bake } from '../../src/lib/export/baked.ts';

const built = (name: string) => fileURLToPath(new URL(`../../build/offline/${name}`, import.meta.url));
const most = 300_000;

let folder: string;
test.beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'cno-one-file-'))));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a file with the network off; returns what it asked for beside itself, and what went wrong in it. */
async function open(page: Page, path: string) {
	const asked: string[] = [];
	const wrong: string[] = [];
	page.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
	});
	page.on('pageerror', ({ message }) => wrong.push(message));
	await page.context().setOffline(true);
	await page.goto(pathToFileURL(path).href);
	return { asked, wrong };
}

/** The file with a scenario in it, as the share dialog writes it. */
function withScenario(name: string, query: string): string {
	const path = join(folder, name);
	const page = bake(readFileSync(built(name), 'utf8'), {
		query,
		name: '</script>',
		site: 'https://example.org/cno/'
	});
	writeFileSync(path, page!);
	expect(statSync(path).size).toBeLessThanOrEqual(most);
	return path;
}

test('the workbench: shows what was baked in, speaks German, answers to the brake, and asks nobody', async ({
	page
}) => {
	const { asked, wrong } = await open(page, withScenario('cno-lab.html', 'v=1&il10=0.2&lang=de'));
	const brake = page.locator('.brake input[type="range"]');
	await expect(brake).toHaveAttribute('aria-valuetext', /20 %.*chronisch/);
	await expect(page.locator('#words')).toContainText('IL-10');
	const curve = page.locator('#picture .curve').first();
	const before = await curve.getAttribute('d');
	await brake.focus();
	await brake.press('End');
	await expect(brake).toHaveAttribute('aria-valuetext', /100 %/);
	await expect(curve).not.toHaveAttribute('d', before!);
	// What the site loads on demand is in the file.
	await page.getByRole('button', { name: 'Teilen', exact: true }).click();
	await expect(page.getByRole('dialog')).toContainText('Netz');
	expect(asked).toEqual([]);
	expect(wrong).toEqual([]);
});

test('the figure: the same, with nothing around it', async ({ page }) => {
	const query = 'v=1&il10=0.3&lang=en&theme=dark&panels=wheel,lanes,brake,words';
	const { asked, wrong } = await open(page, withScenario('cno-lab-embed.html', query));
	await expect(page.locator('.brake input[type="range"]')).toHaveAttribute('aria-valuetext', /30 %/);
	await expect(page.locator('.wheel svg').first()).toBeVisible();
	await expect(page.locator('.words p').first()).toContainText('IL-10');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(asked).toEqual([]);
	expect(wrong).toEqual([]);
});
