// Comparing in a real browser: from the button to the table, the small pictures, and what is said aloud.
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import '../../src/look/tokens.css';
import '../../src/look/base.css';
import Compare from '../../src/routes/workbench/Compare.svelte';
import Live from '../../src/routes/workbench/Live.svelte';
import PinnedLine from '../../src/routes/workbench/PinnedLine.svelte';
import { measuresOf } from '#lib/analysis/compare.ts';
import { preferences } from '#lib/state/preferences.svelte.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';

afterEach(() => {
	preferences.language = 'en';
	vi.useRealTimers();
});

function pinnedBench(): Workbench {
	const bench = new Workbench();
	bench.open('?v=1&il10=0.45');
	bench.pin('no therapy');
	bench.change((s) => s.therapies.push({ id: 'naproxen', start: 45, end: 730 }));
	return bench;
}

const cells = (name: string) => {
	const row = [...document.querySelectorAll('tbody tr')].find((tr) =>
		tr.querySelector('th')!.textContent!.startsWith(name)
	)!;
	return [...row.querySelectorAll('td')].map((td) =>
		[...td.children].map((c) => c.firstChild?.textContent?.trim() ?? '')
	);
};

test('a run is pinned by a button, renamed, and gone again with undo', async () => {
	const bench = new Workbench();
	bench.open('?v=1&il10=0.45');
	render(Compare, { bench });
	await expect.element(page.getByText('Pin a run, then change something')).toBeVisible();
	await page.getByRole('button', { name: 'Pin this run' }).click();
	const name = page.getByRole('textbox', { name: 'Name of 45 %, no therapy' });
	await expect.element(name).toHaveValue('45 %, no therapy');
	await expect.element(page.getByText('This run is pinned as “45 %, no therapy”')).toBeVisible();
	await name.fill('before; and after');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('columnheader', { name: /^before, and after/ })).toBeVisible();
	bench.undo();
	await expect.element(page.getByRole('columnheader', { name: /^45 %, no therapy/ })).toBeVisible();
	bench.undo();
	await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('the table holds the figures of each run and how they differ', async () => {
	const bench = pinnedBench();
	render(Compare, { bench });
	await expect.element(page.getByRole('columnheader', { name: /^no therapy/ })).toBeVisible();
	const [now, healthy, pin] = [bench.seen, bench.seenHealthy, bench.pins.shown[0].run].map((one) =>
		measuresOf(one)
	);
	const days = (a?: number) => String(Math.round(a!));
	const flares = cells('Flares');
	expect(flares.map(([value]) => value)).toEqual([now, healthy, pin].map((m) => String(m.flares)));
	expect(flares[2]).toHaveLength(1);
	const inFlare = cells('In flare');
	expect(inFlare.map(([value]) => value)).toEqual([now, healthy, pin].map((m) => days(m.inFlare)));
	expect(inFlare[1][1]).toBe(`−${days(pin.inFlare)} (−100 %)`);
	const more = Math.round(now.inFlare! - pin.inFlare!);
	const percent = Math.round((100 * (now.inFlare! - pin.inFlare!)) / pin.inFlare!);
	expect(inFlare[0][1]).toBe(`+${more} (+${percent} %)`);
	expect(cells('Pain, mean')[0]).toEqual([
		now.painMean!.toFixed(1),
		`−${(pin.painMean! - now.painMean!).toFixed(1)}`
	]);
	// The largest differences are told to everyone, not only underlined.
	expect(document.querySelectorAll('td .large .visually-hidden').length).toBeGreaterThan(1);
	await page.getByRole('radio', { name: 'Compare with Healthy' }).click();
	await expect.poll(() => cells('Flares')[1]).toHaveLength(1);
	await expect.element(page.getByText(/^Against a healthy person:/)).toBeVisible();
});

test('small pictures have the same scales, and one click makes a run the current one', async () => {
	const bench = pinnedBench();
	const screen = render(Compare, { bench });
	const pictures = () => [...screen.container.querySelectorAll('.multiples svg')];
	await expect.poll(() => pictures().length).toBe(3);
	expect(new Set(pictures().map((svg) => svg.getAttribute('height'))).size).toBe(1);
	expect(new Set(pictures().map((svg) => svg.querySelector('.base')!.getAttribute('d'))).size).toBe(1);
	// Same scale: the pinned run and the current one have the same first peak, drawn at the same height.
	const top = (svg: Element) => {
		const d = svg.querySelector('.curve.tnf')!.getAttribute('d')!;
		return Math.min(...[...d.matchAll(/[ML][\d.]+ (-?[\d.]+)/g)].map((m) => Number(m[1])));
	};
	const [now, healthy, pin] = pictures().map(top);
	expect(Math.abs(now - pin)).toBeLessThan(0.6);
	expect(healthy).toBeGreaterThan(now + 10);
	await page.getByRole('radio', { name: 'one over the other' }).click();
	await expect.poll(() => pictures().length).toBe(1);
	expect(pictures()[0].querySelectorAll('.curve.tnf')).toHaveLength(3);
	await page.getByRole('radio', { name: 'side by side' }).click();
	await page.getByRole('button', { name: 'Make no therapy the current run' }).first().click();
	expect(bench.scenario.therapies).toEqual([]);
	bench.undo();
	expect(bench.scenario.therapies).toHaveLength(1);
});

test('the list hides, moves and removes, by keys alone, and keeps the focus', async () => {
	const bench = pinnedBench();
	bench.pin('NSAID');
	render(Compare, { bench });
	const up = page.getByRole('button', { name: 'Move NSAID up' });
	(up.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(bench.pins.list.map((pin) => pin.name)).toEqual(['NSAID', 'no therapy']);
	(page.getByRole('checkbox', { name: 'Show NSAID' }).element() as HTMLElement).focus();
	await userEvent.keyboard(' ');
	expect(bench.pins.shown.map((pin) => pin.name)).toEqual(['no therapy']);
	(page.getByRole('button', { name: 'Remove NSAID' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	expect(bench.pins.list).toHaveLength(1);
	expect(document.activeElement).not.toBe(document.body);
});

test('does not make a phone scroll sideways', async () => {
	await page.viewport(320, 700);
	const bench = pinnedBench();
	render(Compare, { bench });
	await expect.element(page.getByRole('table')).toBeVisible();
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	await page.viewport(1280, 800);
});

test('the line under the sentences tells the best differences, in the language of the page', async () => {
	const bench = pinnedBench();
	const screen = render(PinnedLine, { bench });
	await expect
		.element(page.getByText(/^\s*Against “no therapy”: mean pain \d\.\d of 10, not \d\.\d;/))
		.toBeVisible();
	expect(screen.container.querySelector('path.pin')).not.toBeNull();
	preferences.language = 'de';
	await expect
		.element(page.getByText(/Gegen „no therapy“: Schmerz im Mittel \d,\d von 10, nicht \d,\d;/))
		.toBeVisible();
	bench.pins.show(bench.pins.list[0].id, false);
	await expect.element(page.getByText('Alle angehefteten Läufe sind ausgeblendet.')).toBeVisible();
});

test('what a change came to is said once it has rested, and not while something is played', async () => {
	const bench = new Workbench();
	bench.open('?v=1&il10=0.45');
	const summary = [{ text: 'One flare.' }];
	const screen = render(Live, { bench, summary, restMs: 120 });
	const said = () => screen.container.querySelector('[aria-live="polite"]')!.textContent;
	expect(said()).toBe('');
	// A drag: changes that follow each other before the rest is over.
	const heard: (string | null)[] = [];
	for (let i = 1; i <= 5; i++) {
		bench.change((s) => (s.il10.erk = 1 - i / 10));
		await new Promise((done) => requestAnimationFrame(done));
		heard.push(said());
	}
	expect(new Set(heard)).toEqual(new Set(['']));
	await expect.poll(said).toBe('One flare.');
	await screen.rerender({ playing: true, summary: [{ text: 'Two flares.' }] });
	bench.change((s) => (s.il10.erk = 0.2));
	await screen.rerender({ playing: false });
	await expect.poll(said).toBe('Two flares.');
	bench.pin('kept');
	bench.change((s) => (s.il10.erk = 0.9));
	await expect.poll(said).toMatch(/^Two flares\. Against “kept”: .*\.$/);
});
