// How much the first page asks a phone to load. A picture that is there before any script is part of the budget.
import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** Bytes of a text as a server sends it. */
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

// 90 kB is wanted, and not reached yet: this is what it is, so that it does not grow.
const budget = 111_000;

test('the script of the first page stays within its budget, packed', async ({ page, request }) => {
	const html = await (await request.get('/')).text();
	// Kit names every script that the page needs to work; what is loaded on demand is not among them.
	const named = [...new Set([...html.matchAll(/\/?(_app\/[^"')]+\.js)/g)].map((match) => match[1]))];
	expect(named.length).toBeGreaterThan(3);
	const sizes = await Promise.all(
		named.map(async (name) => packed(await (await request.get(`/${name}`)).text()))
	);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	expect(total, named.map((name, i) => `${name} ${sizes[i]}`).join('\n')).toBeLessThanOrEqual(budget);

	// Nothing is hidden from this count: until a person does something, only what is one step away is added.
	const loaded: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) loaded.push(new URL(response.url()).pathname.slice(1));
	});
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	for (const name of named) expect(loaded).toContain(name);
});

test('the page that arrives is small, and complete without script', async ({ request }) => {
	const html = await (await request.get('/')).text();
	// All styles and the drawn picture stand in it.
	expect(packed(html)).toBeLessThan(32_000);
	for (const mark of ['id="picture"', 'class="curve', 'id="words"']) expect(html).toContain(mark);
});

test('the script of an embedded picture stays within its budget, packed', async ({ page, request }) => {
	const html = await (await request.get('/embed/')).text();
	const named = [...html.matchAll(/(?:modulepreload" href|type="module" src)="\.\/([^"]+)"/g)].map(
		(match) => match[1]
	);
	expect(named.length).toBeGreaterThan(1);
	const size = async (path: string) => packed(await (await request.get(path)).text());
	const sizes = await Promise.all(named.map((name) => size(`/embed/${name}`)));
	const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
	expect(sum(sizes), named.map((name, i) => `${name} ${sizes[i]}`).join('\n')).toBeLessThanOrEqual(58_500);

	// The picture of a slide brings wheel and brake as well: what all of it comes to must not grow unseen.
	const loaded: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) loaded.push(new URL(response.url()).pathname);
	});
	await page.goto('/embed/?v=1&il10=0.45&lang=en');
	await expect(page.locator('.wheel svg').first()).toBeVisible();
	await expect(page.locator('.brake input[type="range"]')).toBeVisible();
	expect(sum(await Promise.all(loaded.map(size)))).toBeLessThanOrEqual(78_000);
	// Nothing of the site itself is among it.
	expect(loaded.filter((path) => path.includes('/_app/'))).toEqual([]);
});
