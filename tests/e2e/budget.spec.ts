// How much the first page asks a phone to load. A picture that is there before any script is part of the budget.
import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** Bytes of a text as a server sends it. */
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

// 90 kB is wanted, and not reached yet: this is what it is, so that it does not grow.
const budget = 114_000;

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
	expect(packed(html)).toBeLessThan(34_000);
	for (const mark of ['id="picture"', 'class="curve', 'id="words"']) expect(html).toContain(mark);
});
