// The picture of the mechanism in a real browser: what a person does with pointer and keys, and what comes of it.
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Wheel from '#lib/mechanism/Wheel.svelte';
import WheelPicture from '#lib/mechanism/WheelPicture.svelte';
import { equalParts } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { run, type Run, type RunOptions } from '#lib/simulate/run.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';

// Wide enough for all there is to see.
beforeEach(() => page.viewport(1280, 900));

/** Weeks after the trigger of the welcome scenario, in a flare. Hours. */
const inFlare = 60 * 24;

function inFlareBench(solve: (scenario: Scenario, options?: RunOptions) => Run = run) {
	const bench = new Workbench(solve);
	bench.moveCursor(inFlare);
	return bench;
}
const stageOf = ({ container }: { container: HTMLElement }) =>
	container.querySelector<HTMLElement>('.stage')!;

function wheel(solve?: (scenario: Scenario, options?: RunOptions) => Run) {
	const bench = inFlareBench(solve);
	const screen = render(Wheel, { bench, language: 'en' });
	return { bench, screen, stage: stageOf(screen) };
}

const part = (stage: HTMLElement, id: string) =>
	stage.querySelector<HTMLElement>(`button[data-part="${id}"]`)!;
const pathOf = (stage: HTMLElement, id: string) =>
	stage.querySelector(`path[data-part="${id}"]`)!.getAttribute('d');

function point(target: Element, type: string, x: number, y: number) {
	target.dispatchEvent(
		new PointerEvent(type, {
			bubbles: true,
			cancelable: true,
			buttons: type === 'pointermove' ? 1 : 0,
			button: 0,
			pointerId: 1,
			clientX: x,
			clientY: y
		})
	);
}

test('a change of the brake is in the picture at once: strands, discs, rings and figures', () => {
	const { bench, stage } = wheel();
	const before = { strand: pathOf(stage, 'il6'), text: stage.textContent };
	bench.change((s) => (s.il10 = equalParts(0.2)));
	flushSync();
	expect(pathOf(stage, 'il6')).not.toBe(before.strand);
	expect(stage.textContent).not.toBe(before.text);
	expect(stage.textContent).toContain('product 20 %');
});

test('the cursor moves the picture as well', () => {
	const { bench, stage } = wheel();
	const before = pathOf(stage, 'wheel');
	bench.moveCursor(300 * 24);
	flushSync();
	expect(pathOf(stage, 'wheel')).not.toBe(before);
});

describe('ERK1/2, SP-1 and H3S10p', () => {
	test('are weakened by a drag down, and no further than to nothing', async () => {
		const { bench, stage } = wheel();
		const ring = stage.querySelectorAll('.ring:has(input)')[0];
		const { left, top } = ring.getBoundingClientRect();
		ring.setPointerCapture = () => undefined;
		point(ring, 'pointerdown', left + 16, top + 16);
		point(ring, 'pointermove', left + 16, top + 46);
		await vi.waitFor(() => expect(bench.scenario.il10.erk).toBeCloseTo(Math.cbrt(0.45) - 0.25, 1));
		point(ring, 'pointermove', left + 16, top + 500);
		await vi.waitFor(() => expect(bench.scenario.il10.erk).toBe(0));
		point(ring, 'pointerup', left + 16, top + 500);
		point(ring, 'pointermove', left + 16, top);
		await new Promise(requestAnimationFrame);
		expect(bench.scenario.il10.erk).toBe(0);
		expect(bench.scenario.il10.sp1).toBeCloseTo(Math.cbrt(0.45), 6);
	});

	test('are sliders with names and meanings, and take arrow keys', async () => {
		const { bench, screen } = wheel();
		const slider = screen.getByRole('slider', { name: 'SP-1' });
		await expect.element(slider).toHaveAttribute('aria-valuetext', '77 % of healthy');
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowLeft}');
		await vi.waitFor(() => expect(bench.scenario.il10.sp1).toBe(0.76));
		await expect.element(slider).toHaveAttribute('aria-valuetext', '76 % of healthy');
	});
});

describe('a drug', () => {
	test('is given and taken away by a click, and says whether it acts now', async () => {
		const { bench, screen, stage } = wheel();
		const capsule = screen.getByRole('button', { name: /^NSAID/ });
		await expect.element(capsule).toHaveAttribute('aria-pressed', 'false');
		await capsule.click();
		expect(bench.courses('nsaid')).toHaveLength(1);
		await expect.element(capsule).toHaveAttribute('aria-pressed', 'true');
		expect(part(stage, 'nsaid').textContent).toContain('given at another time');
		bench.moveCursor((bench.courses('nsaid')[0].start + 1) * 24);
		flushSync();
		expect(part(stage, 'nsaid').textContent).toContain('acting now');
		await capsule.click();
		expect(bench.courses('nsaid')).toHaveLength(0);
	});

	test('beyond the founding six appears when it is given; what is no treatment says so', () => {
		const { bench, stage } = wheel();
		expect(part(stage, 'il10-replacement')).toBeNull();
		bench.toggle('il10-replacement');
		flushSync();
		expect(part(stage, 'il10-replacement').textContent).toContain('hypothetical');
	});

	test('carried onto the picture is given, carried off is taken away, and the click after it is none', async () => {
		const { bench, stage } = wheel();
		const button = part(stage, 'nsaid');
		const { left, top } = stage.getBoundingClientRect();
		const carryTo = async (x: number, y: number) => {
			const from = button.getBoundingClientRect();
			point(button, 'pointerdown', from.x + 14, from.y + 14);
			await vi.waitFor(() => {
				point(button, 'pointermove', x, y);
				expect(button.dataset.carried).toBeDefined();
			});
			point(button, 'pointerup', x, y);
			button.click();
		};
		await carryTo(left + 200, top + 200);
		await vi.waitFor(() => expect(bench.courses('nsaid')).toHaveLength(1));
		// Once more onto it: it is given already, and stays.
		await carryTo(left + 300, top + 200);
		await new Promise((done) => setTimeout(done));
		expect(bench.courses('nsaid')).toHaveLength(1);
		await carryTo(left - 50, top - 50);
		await vi.waitFor(() => expect(bench.courses('nsaid')).toHaveLength(0));
		expect(button.style.transform).toBe('');
	});

	test('a capsule that is carried stays at the pointer, also where a slide shows the picture smaller', async () => {
		const { stage, screen } = wheel();
		screen.container.style.transform = 'scale(0.6)';
		const button = part(stage, 'nsaid');
		const from = button.getBoundingClientRect();
		point(button, 'pointerdown', from.x + 5, from.y + 5);
		await vi.waitFor(() => {
			point(button, 'pointermove', from.x - 55, from.y + 35);
			expect(button.dataset.carried).toBe('onto');
		});
		const to = button.getBoundingClientRect();
		expect(to.x - from.x).toBeCloseTo(-60);
		expect(to.y - from.y).toBeCloseTo(30);
		point(button, 'pointerup', from.x - 55, from.y + 35);
	});
});

describe('the keyboard', () => {
	test('comes to the parts by one stop, goes round by arrow keys, and to the edges after the nodes', async () => {
		const { stage } = wheel();
		const bar = stage.querySelector('[role="toolbar"]')!;
		expect(bar.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
		part(stage, 'danger').focus();
		await userEvent.keyboard('{ArrowRight}');
		expect((document.activeElement as HTMLElement).dataset.part).toBe('tlr4');
		await userEvent.keyboard('{Home}{ArrowLeft}');
		await vi.waitFor(() => expect(part(stage, 'tnf-il6')).not.toBeNull());
		await userEvent.keyboard('{End}');
		expect((document.activeElement as HTMLElement).getAttribute('aria-label')).toBe(
			'IL-10 inhibits IL-10, contested'
		);
		expect(bar.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
	});

	test('brings the edges of what has the focus into the light, quiet ones as well', () => {
		const { stage } = wheel();
		expect(stage.querySelector('g[data-part="pge2-tnf"]')).toBeNull();
		part(stage, 'tnf').focus();
		flushSync();
		expect(stage.querySelector('g[data-part="pge2-tnf"]')!.classList).toContain('lit');
		expect(part(stage, 'bone').classList).toContain('dim');
		expect(part(stage, 'pge2').classList).not.toContain('dim');
		part(stage, 'tnf').blur();
		flushSync();
		expect(part(stage, 'bone').classList).not.toContain('dim');
	});
});

test('a part tells of itself: figures, evidence with its source; Escape closes and brings the focus back', async () => {
	const { screen, stage } = wheel();
	await screen.getByRole('button', { name: /^PGE/ }).click();
	const panel = screen.getByRole('region', { name: 'PGE2' });
	await expect.element(panel.getByText('% of the largest response', { exact: false }).first()).toBeVisible();
	await expect
		.element(panel.getByRole('link', { name: 'E32' }))
		.toHaveAttribute('href', expect.stringMatching(/model#edge-E32$/));
	await expect
		.element(panel.getByRole('link', { name: /PGE2 suppresses TNF/ }))
		.toHaveAttribute('href', 'https://doi.org/10.1016/j.ejphar.2004.08.003');
	await panel.getByRole('button', { name: 'PGE2 inhibits TNF' }).click();
	await expect.element(screen.getByRole('heading', { name: 'PGE2 inhibits TNF' })).toBeVisible();
	await userEvent.keyboard('{Escape}');
	await expect.element(screen.getByRole('heading')).not.toBeInTheDocument();
	expect(stage.contains(document.activeElement)).toBe(true);
});

test('loops stand in the light one by one, each with its sentence', async () => {
	const { screen, stage } = wheel();
	await screen.getByRole('button', { name: 'Loops' }).click();
	const loop = screen.getByRole('button', { name: 'PGE2 brakes TNF' });
	await loop.click();
	await expect.element(loop).toHaveAttribute('aria-pressed', 'true');
	await expect.element(screen.getByText(/an NSAID takes the pain and this brake/)).toBeVisible();
	await vi.waitFor(() => expect(part(stage, 'bone').classList).toContain('dim'));
	expect(part(stage, 'tnf').classList).not.toContain('dim');
	await loop.click();
	await vi.waitFor(() => expect(part(stage, 'bone').classList).not.toContain('dim'));
});

describe('the build-up', () => {
	const seen = (stage: HTMLElement, id: string) =>
		part(stage, id).checkVisibility({ visibilityProperty: true });

	test('begins with nothing and goes on by arrow keys, a sentence each', async () => {
		const { screen, stage } = wheel();
		await screen.getByRole('button', { name: 'Build it up' }).click();
		await expect.element(screen.getByText('Step 0 of 6')).toBeVisible();
		expect(seen(stage, 'danger')).toBe(false);
		await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Next'));
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(screen.getByText('Danger signals bind TLR4 on a macrophage.')).toBeVisible();
		expect([seen(stage, 'danger'), seen(stage, 'tnf')]).toEqual([true, false]);
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await vi.waitFor(() => expect([seen(stage, 'bone'), seen(stage, 'erk')]).toEqual([true, false]));
		await userEvent.keyboard('{End}');
		await vi.waitFor(() => expect([seen(stage, 'erk'), seen(stage, 'nsaid')]).toEqual([true, true]));
		await screen.getByRole('button', { name: 'Show all' }).click();
		await expect.element(screen.getByText('Step 6 of 6')).not.toBeInTheDocument();
	});

	test('is led by what holds the picture, too; before step 5 nothing presses on the strands', async () => {
		const screen = render(WheelPicture, { bench: inFlareBench(), language: 'en', reveal: 2 });
		const stage = stageOf(screen);
		expect([seen(stage, 'tnf'), seen(stage, 'bone'), seen(stage, 'nsaid')]).toEqual([true, false, false]);
		await screen.rerender({ reveal: 4 });
		const free = pathOf(stage, 'il6');
		await screen.rerender({ reveal: 5 });
		expect(pathOf(stage, 'il6')).not.toBe(free);
		await screen.rerender({ reveal: 6 });
		expect(seen(stage, 'nsaid')).toBe(true);
	});
});

test('an experiment without a bone has no lower half, and LPS instead of danger', () => {
	const { bench, stage } = wheel();
	bench.choose('dish');
	flushSync();
	expect(part(stage, 'bone')).toBeNull();
	expect(part(stage, 'crp')).toBeNull();
	const toCrp = () => stage.querySelector('.edge[data-part="il6-crp"]');
	expect(toCrp()).toBeNull();
	expect(part(stage, 'danger').textContent).toContain('LPS');
	expect(stage.querySelectorAll('path[data-part="wheel"]')).toHaveLength(1);
	bench.choose('endotoxin');
	flushSync();
	expect(part(stage, 'crp')).not.toBeNull();
	expect(toCrp()).not.toBeNull();
});

test('a run without a finite number is drawn without any', () => {
	const broken = (scenario: Scenario): Run => {
		const good = run(scenario);
		const nothing = Object.fromEntries(
			Object.entries(good.columns).map(([name, values]) => [name, new Float64Array(values.length).fill(NaN)])
		) as unknown as Run['columns'];
		return { ...good, columns: nothing, places: [nothing], kept: undefined };
	};
	const { stage } = wheel(broken);
	expect(stage.querySelector('svg')!.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
});

test('words fit beside the picture on a phone, and values stand back', async () => {
	await page.viewport(390, 844);
	const { stage } = wheel();
	expect(stage.querySelector('.value')!.checkVisibility()).toBe(false);
	expect(part(stage, 'methotrexate').checkVisibility()).toBe(false);
	expect(part(stage, 'tnf').checkVisibility()).toBe(true);
});
