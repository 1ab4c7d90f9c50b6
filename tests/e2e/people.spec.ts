// How people differ: a band that arrives by portions, also where workers are refused, and is never that of another scenario.
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const band = (page: Page) => page.locator('#picture .band path');
/** Lanes whose band holds all of them: each lane is drawn in its turn. */
const complete = (page: Page) => page.locator('#picture .band[data-people="200"]');
const said = (page: Page) => page.locator('p.people');

/** Two hundred people take a while when other work shares the machine. */
const patience = { timeout: 45_000 };
test.describe.configure({ timeout: 90_000 });

test('the switch draws a band behind each curve, and the choice stays', async ({ page }) => {
	await page.goto('/?v=1&il10=0.45&lang=en&lanes=il1b,il6,tnf,il10,bone,pain,crp');
	await expect(band(page)).toHaveCount(0);
	await page.getByRole('switch', { name: 'How patients differ' }).click();
	// Two for each of seven quantities, and two for the bone beneath the osteoclasts.
	await expect(band(page)).toHaveCount(16, patience);
	for (const path of await band(page).all()) {
		expect(await path.getAttribute('d')).toMatch(/^M[\d.]+ [-\d.]+(L[-\d.]+ [-\d.]+)+Z$/);
	}
	await expect(page.getByText('9 of 10 patients')).toBeVisible();
	await expect(said(page)).toContainText(/Nine of ten at the cursor: TNF \d+.* to \d+/);
	await expect(said(page)).toContainText('of the endotoxin data (fitted); their brakes scatter');
	await page.reload();
	await expect(band(page)).toHaveCount(16, patience);
	await page.getByRole('switch', { name: 'How patients differ' }).click();
	await expect(band(page)).toHaveCount(0);
	await expect(said(page)).toHaveCount(0);
});

test('portions come one after the other until all are in', async ({ page }) => {
	await page.goto('/?v=1&experiment=endotoxin&people=1&lang=en&lanes=il6,tnf,il10,il1b,crp');
	await expect(band(page)).toHaveCount(10, patience);
	await expect(said(page)).toContainText('200 virtual men, all with this provocation', patience);
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await expect(said(page)).toContainText('200 virtuelle Männer, alle mit diesem Anlass');
	await expect(page.getByText('9 von 10 Männern')).toBeVisible();
});

test.describe('where workers are refused', () => {
	const endotoxin = '/?v=1&experiment=endotoxin&people=1&lang=en&lanes=il6,tnf,il10,il1b,crp';

	/** What all are drawn as once all are in. */
	async function final(page: Page): Promise<(string | null)[]> {
		await page.goto(endotoxin);
		await expect(said(page)).toContainText('200 virtual men, all', patience);
		await expect(complete(page)).toHaveCount(5, patience);
		return band(page).evaluateAll((all) => all.map((path) => path.getAttribute('d')));
	}

	const refusals = {
		'at once': () => {
			window.Worker = class {
				constructor() {
					throw new DOMException('not here', 'SecurityError');
				}
			} as unknown as typeof Worker;
		},
		'by an error before the first word': () => {
			window.Worker = class {
				onerror?: (event: Event) => void;
				constructor() {
					setTimeout(() => this.onerror?.(new Event('error')), 20);
				}
				terminate() {}
			} as unknown as typeof Worker;
		}
	};

	for (const [how, refuse] of Object.entries(refusals)) {
		test(`${how}: the same band, to the last tenth of a pixel`, async ({ page, context }) => {
			const withWorkers = await final(page);
			expect(withWorkers).toHaveLength(10);
			const other = await context.newPage();
			await other.addInitScript(refuse);
			expect(await final(other)).toEqual(withWorkers);
		});
	}
});

test('a band is never shown with a curve of another scenario', async ({ page, context }) => {
	await page.addInitScript(() => {
		// Whatever stands together in the picture at any time: a curve and its band.
		const seen = new Set<string>();
		Object.assign(window, { seen });
		const look = () => {
			const curve = document.querySelector('#picture .curve')?.getAttribute('d');
			const drawn = document.querySelector('#picture .band path')?.getAttribute('d') ?? 'none';
			if (curve) seen.add(`${curve} with ${drawn}`);
		};
		new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
	});
	await page.goto('/?v=1&experiment=endotoxin&people=1&lang=en&lanes=il6,tnf,il10,il1b,crp&dose_ng_kg=1');
	const curve = page.locator('#picture .curve').first();
	await expect(band(page)).toHaveCount(10, patience);
	const before = await curve.getAttribute('d');
	await page.getByRole('slider', { name: 'Dose' }).press('End');
	await expect(curve).not.toHaveAttribute('d', before!);
	const after = await curve.getAttribute('d');
	await expect(said(page)).toContainText('200 virtual men, all', patience);

	await expect(complete(page)).toHaveCount(5, patience);
	const seen = (await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).map(
		(pair) => pair.split(' with ')
	);
	const bandsWith = (line: string | null) =>
		seen.filter(([found]) => found === line).map(([, drawn]) => drawn);
	expect(bandsWith(after)[0]).toBe('none');
	expect(bandsWith(before).some((drawn) => drawn !== 'none')).toBe(true);
	expect(bandsWith(after).filter((drawn) => drawn !== 'none' && bandsWith(before).includes(drawn))).toEqual(
		[]
	);

	const fresh = await context.newPage();
	await fresh.goto('/?v=1&experiment=endotoxin&people=1&lang=en&lanes=il6,tnf,il10,il1b,crp&dose_ng_kg=4');
	await expect(said(fresh)).toContainText('200 virtual men, all', patience);
	await expect(complete(fresh)).toHaveCount(5, patience);
	const expected = await band(fresh).first().getAttribute('d');
	expect(bandsWith(after).at(-1)).toBe(expected);
});
