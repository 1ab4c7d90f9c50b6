// The lecture under /examples: driven by arrow keys, with every address but its own cut off, from a server and from disk.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { test as plain, type Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** What a picture without a frame shows now. */
const state = (page: Page, id: string) =>
	page.evaluate((id) => {
		const { query, step, at, playing } = document
			.querySelector<HTMLElementTagNameMap['cno-lab']>(`#${id}`)!
			.state()!;
		return { query, step, at, playing };
	}, id);

async function press(page: Page, key: string, times = 1): Promise<void> {
	for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

const brakeOf = (page: Page) =>
	page.frameLocator('iframe[data-cno-lab]').getByRole('slider', { name: 'IL-10' });

test('the lecture runs by arrow keys without a network, forth and back, and every picture follows', async ({
	page,
	context,
	baseURL
}) => {
	await context.route(
		(url) => url.origin !== new URL(baseURL!).origin,
		(route) => route.abort()
	);
	await page.goto('/examples/reveal/index.html');
	await expect(page.getByRole('heading', { name: 'Losing the brake' })).toBeVisible();
	const stepped = (step: number) => expect.poll(async () => (await state(page, 'wheel')).step).toBe(step);

	await press(page, 'ArrowRight', 5);
	await stepped(0);
	for (let step = 1; step <= 6; step++) {
		await press(page, 'ArrowRight');
		await stepped(step);
	}
	await expect(page.locator('#circle .told > :visible')).toHaveText(/Drugs press/);
	const drugs = page.locator('#wheel button.drug').filter({ visible: true });
	await expect(drugs).toHaveCount(6);
	await press(page, 'ArrowLeft', 4);
	await stepped(2);
	await expect(drugs).toHaveCount(0);
	await press(page, 'ArrowRight', 4);
	await stepped(6);

	// In a frame: a whole brake, a question, 45 %, 20 %, and back.
	const brake = brakeOf(page);
	await press(page, 'ArrowRight');
	await expect(brake).toHaveAttribute('aria-valuetext', /100/);
	await press(page, 'ArrowRight', 3);
	await expect(brake).toHaveAttribute('aria-valuetext', /20/);
	await press(page, 'ArrowLeft');
	await expect(brake).toHaveAttribute('aria-valuetext', /45/);
	// Someone takes the brake: its keys are the brake's, until Escape gives them back to the slides.
	await brake.focus();
	await press(page, 'ArrowLeft');
	await expect(brake).toHaveAttribute('aria-valuetext', /44/);
	await expect(page.locator('#ask')).toHaveClass(/present/);
	await press(page, 'Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
	await press(page, 'ArrowRight');
	await expect(brake).toHaveAttribute('aria-valuetext', /20/);
	await press(page, 'ArrowLeft');
	await expect(brake).toHaveAttribute('aria-valuetext', /44/);
	// A key that the brake has no use for comes out of the frame by itself.
	await brake.focus();
	await press(page, ' ');
	await expect(brake).toHaveAttribute('aria-valuetext', /20/);
	await press(page, 'Escape');
	await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);

	await press(page, 'ArrowRight', 2);
	await expect.poll(async () => (await state(page, 'run')).playing).toBe(true);
	await press(page, 'ArrowRight', 2);
	await expect(page.locator('#drug')).toHaveClass(/present/);
	await expect.poll(async () => (await state(page, 'run')).playing).toBe(false);
	const given = (query: string) => expect.poll(async () => (await state(page, 'drugs')).query).toBe(query);
	await given('v=1&il10=0.3');
	await press(page, 'ArrowRight', 2);
	await given('v=1&il10=0.3&therapy=adalimumab:240-730');
	await press(page, 'ArrowLeft');
	await given('v=1&il10=0.3&therapy=naproxen:240-730');
	await press(page, 'ArrowLeft');
	await given('v=1&il10=0.3');
});

for (const [name, width, height] of [
	['smaller', 800, 460],
	['larger', 1980, 1110]
] as const)
	test(`on a slide that is shown ${name} than it is laid out, pointers meet what they point at`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/examples/reveal/index.html#/4');
		const picture = page.locator('#run');
		await picture.evaluate((element) => element.setAttribute('panels', 'lanes,brake'));
		const middleOf = async (part: string) => {
			const box = (await picture.locator(part).boundingBox())!;
			return box.x + box.width / 2;
		};

		const axis = picture.getByRole('slider', { name: 'Time' });
		await expect(axis).toBeVisible();
		const brake = picture.getByRole('slider', { name: 'IL-10' });
		await expect(brake).toBeVisible();
		for (const share of [0.3, 0.8]) {
			const { x, y, width, height } = (await axis.boundingBox())!;
			const wanted = x + width * share;
			await page.mouse.move(wanted, y + 4 * height);
			await expect.poll(async () => Math.abs((await middleOf('path.cursor')) - wanted)).toBeLessThan(3);
		}

		const { x, y, width: long, height: tall } = (await brake.boundingBox())!;
		await page.mouse.move(await middleOf('.brake .bar'), y + tall / 2);
		await page.mouse.down();
		await page.mouse.move(x + long * 0.5, y + tall / 2);
		await expect(brake).toHaveValue('50');
		await page.mouse.move(x + long * 0.25, y + tall / 2);
		await page.mouse.up();
		await expect
			.poll(async () => Math.abs((await middleOf('.brake .bar')) - (x + long * 0.25)))
			.toBeLessThan(8);
	});

test('the plain page with a frame: its buttons change the picture, and the frame gets the height that it asks for', async ({
	page
}) => {
	await page.goto('/examples/plain/index.html');
	const frame = page.locator('iframe');
	await expect(frame).not.toHaveCSS('height', '560px');
	await page.getByRole('button', { name: '20 %' }).click();
	await expect(frame.contentFrame().getByRole('slider', { name: 'IL-10' })).toHaveAttribute(
		'aria-valuetext',
		/20/
	);
	await expect(page.locator('output')).toHaveText(/IL-10/);
});

// Where modules are refused, as from disk, browsers say so in the console: here that is no complaint.
plain('the same file from disk: both kinds of picture are drawn and follow', async ({ page, context }) => {
	await context.setOffline(true);
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	const file = join(import.meta.dirname, '../../build/examples/reveal/index.html');
	await page.goto(`${pathToFileURL(file)}#/2`);
	await press(page, 'ArrowRight', 2);
	await expect.poll(async () => (await state(page, 'wheel')).step).toBe(2);
	await page.goto(`${pathToFileURL(file)}#/3`);
	await expect(brakeOf(page)).toHaveAttribute('aria-valuetext', /100/);
	await press(page, 'ArrowRight', 2);
	await expect(brakeOf(page)).toHaveAttribute('aria-valuetext', /45/);
	expect(errors).toEqual([]);
});
