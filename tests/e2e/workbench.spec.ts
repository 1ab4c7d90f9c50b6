// What people do on the page: weaken the brake, add a drug, change the experiment, share the link.
import { expect, fitted, test } from './test.ts';

const words = (page: import('@playwright/test').Page) => page.locator('#words');

test('the first picture is there before any script runs', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('IL-10 brake');
	expect(await page.locator('#picture svg path').count()).toBeGreaterThan(20);
	await context.close();
});

test('what is done before the page answers is not lost', async ({ page }) => {
	let answer = () => {};
	const answers = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await answers;
		await route.continue();
	});
	await page.goto('/?v=1&il10=0.4', { waitUntil: 'commit' });
	const brake = page.getByRole('slider', { name: 'IL-10 brake' });
	await brake.press('End');
	await page.getByRole('switch', { name: 'NSAID' }).click();
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	answer();
	await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(brake).toHaveValue('100');
	await expect(page.getByRole('switch', { name: 'NSAID' })).toBeChecked();
	await expect(page).toHaveURL(/\?v=1&therapy=naproxen/);
});

test('the brake changes the course, by keys alone', async ({ page }) => {
	await page.goto('/');
	const brake = page.getByRole('slider', { name: 'IL-10 brake' });
	await expect(words(page)).toContainText('flares in 2 years');
	await brake.focus();
	await page.keyboard.press('End');
	await expect(words(page)).toContainText('the bone is calm again');
	await page.keyboard.press('Home');
	await expect(words(page)).toContainText('the fire stays');
});

test('dragging the brake redraws the curves', async ({ page }) => {
	await page.goto('/');
	const brake = page.getByRole('slider', { name: 'IL-10 brake' });
	const curve = page.locator('#picture .curve').nth(1);
	await fitted(page);
	const before = await curve.getAttribute('d');
	const box = (await brake.boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.45, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2, { steps: 5 });
	await page.mouse.up();
	await expect(curve).not.toHaveAttribute('d', before!);
	await expect(words(page)).toContainText('the bone is calm again');
});

test('the deficiency switch goes to healthy and back', async ({ page }) => {
	await page.goto('/');
	const brake = page.getByRole('slider', { name: 'IL-10 brake' });
	const deficiency = page.getByRole('switch', { name: 'IL-10 deficiency' });
	await deficiency.click();
	await expect(brake).toHaveValue('100');
	await deficiency.click();
	await expect(brake).toHaveValue('45');
});

test('an NSAID takes the pain and not the fire', async ({ page }) => {
	await page.goto('/?v=1&il10=0.2&at=8000&lanes=tnf,pain');
	const figure = (name: string) =>
		page
			.locator('#picture svg g', { has: page.locator('text.name', { hasText: name }) })
			.locator('.reading')
			.first();
	const value = async (name: string) => parseFloat((await figure(name).textContent())!.trim());
	const painBefore = await value('Pain');
	const tnfBefore = await value('TNF');
	await page.getByRole('switch', { name: 'NSAID' }).click();
	await page.getByRole('spinbutton', { name: 'NSAID: start, day' }).fill('100');
	await page.keyboard.press('Enter');
	await expect.poll(() => value('Pain')).toBeLessThan(0.8 * painBefore);
	expect(await value('TNF')).toBeGreaterThanOrEqual(tnfBefore);
	await expect(words(page)).toContainText('NSAID is acting');
});

test('each therapy changes the picture, and taken away it leaves it as it was', async ({ page }) => {
	await page.goto('/?v=1&il10=0.35');
	const bone = page.locator('#picture .lost');
	await fitted(page);
	const before = (await bone.getAttribute('d'))!;
	for (const name of [
		'NSAID',
		'Corticosteroid',
		'Sulfasalazine',
		'Methotrexate',
		'TNF inhibitor',
		'Bisphosphonate'
	]) {
		await test.step(name, async () => {
			await page.getByRole('switch', { name }).click();
			await expect(bone).not.toHaveAttribute('d', before);
			await expect(page).toHaveURL(/therapy=/);
			await page.getByRole('switch', { name }).click();
			await expect(bone).toHaveAttribute('d', before);
		});
	}
});

test('each of the further drugs changes the picture', async ({ page }) => {
	await page.goto('/?v=1&il10=0.35&lanes=tnf,pain,crp');
	await page.getByText('More drugs').click();
	await fitted(page);
	for (const [name, quantity] of [
		['IL-1 blocker', 'Pain'],
		['IL-6 blocker', 'CRP'],
		['JAK inhibitor', 'TNF'],
		['IL-10 replacement', 'TNF']
	]) {
		await test.step(name, async () => {
			const curve = page
				.locator('#picture svg g', { has: page.locator('text.name', { hasText: quantity }) })
				.locator('.curve')
				.first();
			const before = (await curve.getAttribute('d'))!;
			await page.getByRole('switch', { name }).click();
			await expect(curve).not.toHaveAttribute('d', before);
			await page.getByRole('switch', { name }).click();
			await expect(curve).toHaveAttribute('d', before);
		});
	}
});

test('another drug of a class, another dose, another interval: all of it is in the link', async ({
	page
}) => {
	await page.goto('/?v=1&il10=0.4');
	await page.getByRole('switch', { name: 'TNF inhibitor' }).click();
	await page.getByRole('radio', { name: 'Infliximab' }).click();
	await page.getByRole('spinbutton', { name: /^Dose/ }).fill('0.5');
	await page.keyboard.press('Enter');
	await page.getByRole('spinbutton', { name: /^Every/ }).fill('56');
	await page.keyboard.press('Enter');
	await expect(page.getByText('120 mg an infusion (4 mg/kg)')).toBeVisible();
	await expect(page).toHaveURL(/therapy=infliximab:\d+-\d+:x0\.5:q56$/);
	await page.reload();
	const inhibitor = page.getByRole('switch', { name: 'TNF inhibitor' });
	await expect(inhibitor).toBeChecked();
	// In the bar, or beside the name where there is little room.
	const row = page.locator('#therapies .row', { has: inhibitor });
	await expect(row.getByText(/^Infliximab × 0\.5/)).toBeVisible();
});

test('beside the benefit stands the price', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4');
	await expect(page.getByText(/An infection on day/)).toHaveCount(0);
	await page.getByRole('switch', { name: 'TNF inhibitor' }).click();
	await expect(page.getByText(/An infection on day \d+ would take \d+ instead of \d+ days/)).toBeVisible();
	const said = page.locator('details', { hasText: 'What else is said of these drugs' }).last();
	await said.getByText('What else is said of these drugs').click();
	await expect(said.getByText(/psoriasis/)).toBeVisible();
});

test('links with the former names of drugs still work', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&therapy=tnf-inhibitor:100-300&therapy=bisphosphonate:50-60');
	await expect(page.getByRole('switch', { name: 'TNF inhibitor' })).toBeChecked();
	await expect(page.getByRole('switch', { name: 'Bisphosphonate' })).toBeChecked();
	await expect(page.locator('.notices')).toHaveCount(0);
});

test('therapies are switched on one after the other', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4');
	for (const name of ['NSAID', 'Methotrexate', 'TNF inhibitor'])
		await page.getByRole('switch', { name }).click();
	for (const name of ['NSAID', 'Methotrexate', 'TNF inhibitor']) {
		await expect(page.getByRole('switch', { name })).toBeChecked();
	}
	await page.getByRole('slider', { name: 'NSAID: stop, day' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('spinbutton', { name: 'NSAID: stop, day' })).toBeVisible();
});

test('endotoxin shows the men, and an infusion the nine', async ({ page }) => {
	await page.goto('/?v=1');
	await page.getByRole('button', { name: 'Endotoxin in a person' }).click();
	await expect(page.locator('#picture .man')).toHaveCount(60);
	await expect(page.getByText('mean ± SD of 20 men')).toBeVisible();
	await expect(page.getByText('R² 0.9').first()).toBeVisible();
	await page.getByRole('radio', { name: 'as an infusion' }).click();
	await expect(page.locator('#picture .man')).toHaveCount(0);
	await expect(page.getByText('mean ± SD of 9 men')).toBeVisible();
});

test('a reload gives the same picture', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('slider', { name: 'IL-10 brake' }).focus();
	for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
	await page.getByRole('switch', { name: 'TNF inhibitor' }).click();
	await expect(page).toHaveURL(/il10=0\.38.*therapy=etanercept/);
	const picture = () =>
		page.locator('#picture .curve').evaluateAll((all) => all.map((p) => p.getAttribute('d')));
	const before = await picture();
	await page.reload();
	await expect(page.getByRole('slider', { name: 'IL-10 brake' })).toHaveValue('38');
	await expect.poll(picture).toEqual(before);
});

test('the time cursor is moved by mouse and keys, and its figures follow', async ({ page }) => {
	await page.goto('/');
	const time = page.getByRole('slider', { name: 'Time' });
	await time.focus();
	await page.keyboard.press('Home');
	await expect(words(page)).toContainText('Day 0: at rest');
	const box = (await page.locator('#picture svg').first().boundingBox())!;
	await page.mouse.move(box.x + box.width * 0.6, box.y + 100);
	await expect(words(page)).toContainText('Month ');
});

test('German is a whole page, and the choice stays', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Was geschieht im Knochen');
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Was geschieht im Knochen');
});

test('many bones: each has its strip, one is looked at, and the words count the silent ones', async ({
	page
}) => {
	await page.goto('/?v=1&il10=0.3&sites=6&skin=psoriasis&lang=en&at=12000');
	const strips = page.getByRole('group', { name: 'Places in the body' });
	await expect(strips.getByRole('button')).toHaveCount(7);
	await expect(strips.getByRole('button', { pressed: true })).toContainText('Tibia');
	await expect(page.locator('.now')).toContainText(/\d of 6 bones are inflamed on MRI, \d of them silently/);
	await expect(strips).toContainText(/Tibia now: pain \d+ of 10, swelling \d+ %, warmth \d+ %/);
	await strips.getByRole('button', { name: /Skin/ }).click();
	await expect(page.locator('#words')).toContainText('Skin:');
	await expect(page.locator('svg text.name', { hasText: 'Severity' })).toBeVisible();
	await page.getByRole('slider', { name: 'Bone sites' }).press('Home');
	await page.getByRole('radio', { name: 'well' }).first().check();
	await expect(strips.getByRole('button')).toHaveCount(0);
	await expect(strips).toContainText('Tibia');
	await expect(page).not.toHaveURL(/sites|skin/);
});

test('which curves, on what scale, and which part of the run: all of it is in the link', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&lang=en');
	await page.getByRole('button', { name: 'Curves' }).click();
	await page.getByRole('checkbox', { name: 'ESR' }).check();
	await page.getByRole('radio', { name: 'logarithmic' }).check();
	await page.getByRole('checkbox', { name: 'Keep the scales as they are now' }).check();
	await page.getByRole('spinbutton', { name: 'to', exact: true }).fill('12');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/lanes=il6,tnf,il10,bone,esr&scale=log&axes=fixed&view=0-8766/);
	await page.reload();
	await expect(page.locator('#picture text.name')).toHaveText([
		'IL-6',
		'TNF',
		'IL-10',
		'Osteoclasts',
		'Bone',
		'ESR'
	]);
	await expect(page.getByRole('slider', { name: 'Shown to' })).toHaveAttribute(
		'aria-valuetext',
		'month 12.0'
	);
	await page.getByRole('button', { name: 'Whole run' }).click();
	await expect(page).not.toHaveURL(/view=/);
});

test('a part of the time axis is shown by dragging along it', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&lang=en');
	const box = (await page.locator('#picture .strip').boundingBox())!;
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + 0.25 * box.width, y);
	await page.mouse.down();
	await page.mouse.move(box.x + 0.5 * box.width, y, { steps: 4 });
	await page.mouse.up();
	await expect(page.getByRole('slider', { name: 'Shown from' })).toHaveAttribute('aria-valuetext', /month 6/);
	await expect(page.getByRole('slider', { name: 'Shown to' })).toHaveAttribute(
		'aria-valuetext',
		/month 1[12]/
	);
	await page.locator('#picture .strip').dblclick();
	await expect(page.getByRole('slider', { name: 'Shown from' })).toHaveCount(0);
});

test('nonsense about the picture is passed over, without a word', async ({ page }) => {
	await page.goto('/?v=1&il10=0.4&lang=en&lanes=<script>,__proto__,x&scale=none&axes=0&peaks=2&view=9-3');
	await expect(page.locator('#picture text.name')).toHaveText([
		'IL-6',
		'TNF',
		'IL-10',
		'Osteoclasts',
		'Bone'
	]);
	await expect(page.getByRole('slider', { name: 'Shown from' })).toHaveCount(0);
	await expect(page.locator('.notices')).toHaveCount(0);
});
