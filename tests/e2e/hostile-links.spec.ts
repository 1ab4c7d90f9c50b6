// Hand-edited links: clamped or defaulted with a notice that names the field; nothing breaks.
import { expect, test } from './test.ts';

const cases: [query: string, named: RegExp][] = [
	['?v=1&il10=140', /il10 = 140.*0 to 1/],
	['?v=1&trigger.day=NaN', /trigger\.day = NaN/],
	['?v=1&dose_ng_kg=1e308&experiment=endotoxin', /dose_ng_kg = 1e308/],
	['?v=1&nonsense=7', /nonsense is not known/],
	['?v=99&il10=0.5', /version 99/],
	['?v=1&therapy=nsaid:900-100', /nsaid:900-100/],
	['?v=1&therapy=adalimumab:1-100:x99', /therapy\.dose = 99.*0\.25 to 2/],
	['?v=1&__proto__=1&constructor=2', /__proto__ is not known/],
	[`?v=1&il10=${'9'.repeat(3000)}`, /il10 = 9+…/],
	['?v=1&experiment=<script>alert(1)</script>', /experiment = <script>/],
	['?%E0%A4%A=%&&&=&il10', /il10/]
];

test('each is answered with a notice, and the next change takes it away', async ({ page }) => {
	for (const [query, named] of cases) {
		await test.step(query.slice(0, 50), async () => {
			await page.goto(`/${query}`);
			const notice = page.locator('.notices[role=status]');
			await expect(notice).toContainText(named);
			expect(await page.locator('#picture').innerHTML()).not.toMatch(/NaN|undefined|Infinity/);
			await page.getByRole('slider', { name: 'IL-10 brake' }).focus();
			await page.keyboard.press('ArrowLeft');
			await expect(notice).toHaveCount(0);
		});
	}
});
