// The embedded picture in a real browser: what a link shows, holds and builds up; what others may ask of it.
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Embed } from '#lib/embed/embed.svelte.ts';
import { handOutKeys, HeightTeller } from '#lib/embed/manners.ts';
import { stageOf } from '#lib/embed/stage-of.svelte.ts';
import type { StageState } from '#lib/embed/stage.ts';
import '../../src/look/tokens.css';
import '../../src/look/base.css';
import { mountEmbed } from '../../src/routes/embed/mount-stage.ts';
import { parts } from '../../src/routes/embed/parts.ts';

// The test server compiles each part when it is first asked for, which is not what is tested here.
beforeAll(() => Promise.all(Object.values(parts).map((load) => load())));

/** A picture in a box of this size, in an element. */
function shown(query: string, { width = 960, height = 540 } = {}) {
	const element = document.createElement('div');
	element.style.cssText = `width:${width}px;height:${height}px`;
	document.body.append(element);
	const onheight = vi.fn<(height: number) => void>();
	const stage = mountEmbed(element, query, { element, onheight });
	onTestFinished(() => {
		stage.destroy();
		element.remove();
	});
	const find = <Found extends HTMLElement>(selector: string) => element.querySelector<Found>(selector);
	return { element, stage, onheight, find };
}

const brake = 'input[type="range"][aria-valuetext*="healthy"]:not([aria-label])';

test('a slide shows wheel, curves and brake; the brake moves them, and whoever listens is told once a frame', async () => {
	const { element, stage, find } = shown('v=1&il10=0.45&lang=en&theme=dark');
	await vi.waitFor(() => expect(find('.wheel svg')).toBeTruthy());
	await vi.waitFor(() => expect(find(brake)).toBeTruthy());
	expect(element.dataset.theme).toBe('dark');
	const before = find('.lanes .curve')!.getAttribute('d');
	const heard: StageState[] = [];
	onTestFinished(stage.subscribe((state) => heard.push(state)));
	const slider = find<HTMLInputElement>(brake)!;
	for (const value of ['80', '60', '20']) {
		slider.value = value;
		slider.dispatchEvent(new Event('input', { bubbles: true }));
	}
	await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
	expect(heard.at(-1)!.query).toBe('v=1&il10=0.2');
	expect(heard.length).toBeLessThanOrEqual(2);
	await vi.waitFor(() => expect(find('.lanes .curve')!.getAttribute('d')).not.toBe(before));
	expect(structuredClone(stage.state())).toEqual(stage.state());
});

test('a narrow box has curves and brake, a low one curves alone; what somebody chose is shown in any', async () => {
	const narrow = shown('v=1&lang=en', { width: 400 });
	await vi.waitFor(() => expect(narrow.find(brake)).toBeTruthy());
	expect(narrow.find('.wheel')).toBeNull();
	const low = shown('v=1&lang=en', { height: 200 });
	await vi.waitFor(() => expect(low.find('.lanes')).toBeTruthy());
	expect(low.find('.brake, .wheel')).toBeNull();
	const chosen = shown('v=1&lang=en&panels=wheel,words', { width: 400 });
	await vi.waitFor(() => expect(chosen.find('.words b')).toBeTruthy());
	expect(chosen.find('.wheel svg')).toBeTruthy();
	expect(chosen.find('.lanes')).toBeNull();
});

test('a mechanism that stands alone keeps within a low box, and tells how tall it would like to be', async () => {
	const { element, onheight, find } = shown('v=1&lang=en&panels=wheel', { height: 400 });
	await vi.waitFor(() => expect(find('.wheel svg')).toBeTruthy());
	const foot = find('.foot')!.getBoundingClientRect();
	expect(foot.bottom).toBeLessThan(element.getBoundingClientRect().bottom + 1);
	expect(find('.wheel')!.clientHeight).toBeGreaterThan(270);
	await vi.waitFor(() => expect(onheight.mock.lastCall?.[0]).toBeGreaterThan(600));
});

test('everything at once fits a slide: a low body leaves its small print away, and sentences stand side by side', async () => {
	const box = { width: 1280, height: 720 };
	const { element, find } = shown('v=1&il10=0.3&sites=5&lang=en&panels=all', box);
	await vi.waitFor(() => expect([find('.map .count'), find('.words b'), find(brake)]).not.toContain(null));
	await vi.waitFor(() => {
		expect(find('.map .looked')!.checkVisibility()).toBe(false);
		expect(find('.map details')!.checkVisibility()).toBe(false);
		expect(find('.map .count')!.checkVisibility()).toBe(true);
		const foot = find('.foot')!.getBoundingClientRect();
		expect(foot.bottom).toBeLessThan(element.getBoundingClientRect().bottom + 1);
	});
	const [summary, now] = element.querySelectorAll('.words p');
	expect(now.getBoundingClientRect().top).toBe(summary.getBoundingClientRect().top);
});

test('what is locked is shown and cannot be changed; drugs are those that are offered', async () => {
	const { element, find } = shown('v=1&il10=0.4&lang=en&panels=all&lock=all&drugs=nsaid,il1-blocker', {
		height: 1400
	});
	await vi.waitFor(() => expect(element.querySelectorAll('.drugs input').length).toBe(2));
	await vi.waitFor(() => expect(find('.brake input')).toBeTruthy());
	await vi.waitFor(() => expect(find('.player')).toBeTruthy());
	await vi.waitFor(() => expect(find('.ring input')).toBeTruthy());
	const free = [...element.querySelectorAll<HTMLInputElement>('input')].filter(
		(input) => !input.disabled && !input.closest('[inert]') && input.type !== 'radio'
	);
	expect(free.map((input) => input.outerHTML)).toEqual([]);
	expect(find('.player')!.closest('[inert]')).toBeTruthy();
});

test('the mechanism is built up step by step, and no further than it goes', async () => {
	const { stage, find } = shown('v=1&il10=0.45&lang=en&panels=wheel&step=1');
	await vi.waitFor(() => expect(find('[data-part="il10"].name')).toBeTruthy());
	expect(find('[data-part="il10"].name')!.className).toContain('absent');
	for (let i = 0; i < 9; i++) stage.step(1);
	expect(stage.state().step).toBe(6);
	await vi.waitFor(() => expect(find('[data-part="il10"].name')!.className).not.toContain('absent'));
	stage.set({ step: -3 });
	expect(stage.state().step).toBe(0);
});

test('it likes to be as tall as all of it, whatever box it was given', async () => {
	const { onheight, element } = shown('v=1&lang=en', { height: 330 });
	await vi.waitFor(() => expect(onheight).toHaveBeenCalled());
	await vi.waitFor(() => expect(onheight.mock.lastCall![0]).toBeGreaterThan(450));
	const wide = onheight.mock.lastCall![0];
	element.style.height = '900px';
	element.style.width = '760px';
	await vi.waitFor(() => expect(onheight.mock.lastCall![0]).not.toBe(wide));
	expect(onheight.mock.lastCall![0]).toBeLessThan(700);
});

test('changes from outside are taken as far as they go, and the rest is told by name', () => {
	const stage = stageOf(new Embed('v=1&lang=en'));
	onTestFinished(() => stage.destroy());
	const circle: Record<string, unknown> = {};
	circle.self = circle;
	const notices = stage.set({
		query: 'il10=7&sites=x',
		at: NaN,
		step: 'two' as unknown as number,
		theme: 'blue',
		language: 'tlh'
	});
	expect(notices.map(({ field, kind }) => `${field} ${kind}`).sort()).toEqual([
		'at dropped',
		'il10 clamped',
		'language dropped',
		'sites defaulted',
		'step dropped',
		'theme dropped'
	]);
	expect(stage.state().scenario.il10).toEqual({ erk: 1, sp1: 1, h3s10p: 1 });
	expect(stage.set({ scenario: circle }).map(({ field }) => field)).toEqual(['self']);
	stage.set({ scenario: { il10: { capacity: 0.3 } }, at: 1000 });
	expect(stage.state()).toMatchObject({ query: 'v=1&il10=0.3', at: 1000 });
	expect(stage.state().readouts.tnf).toBeGreaterThan(0);
});

test('it plays, and stands still where nobody sees it', async () => {
	const embed = new Embed('v=1&il10=0.45&at=100');
	onTestFinished(() => embed.destroy());
	embed.play();
	await vi.waitFor(() => expect(embed.bench.cursor).toBeGreaterThan(100));
	embed.show(false);
	expect(embed.bench.playing).toBe(false);
	// What was asked for while nobody saw it begins when somebody does, unless it was taken back.
	const reached = embed.bench.cursor;
	embed.play();
	embed.show(true);
	await vi.waitFor(() => expect(embed.bench.cursor).toBeGreaterThan(reached));
	embed.show(false);
	embed.play();
	embed.pause();
	embed.show(true);
	expect(embed.bench.playing).toBe(false);
});

/** A window in another one. */
function framed() {
	const parent = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
	const target = new EventTarget();
	const frame = Object.assign(target, {
		parent,
		document: { documentElement: { scrollHeight: 100, clientHeight: 100 } }
	}) as unknown as Window;
	const sent = () => parent.postMessage.mock.calls.map(([message]) => message as Record<string, unknown>);
	return { frame, parent, sent };
}

test('keys that nothing uses go to the page around; those that move a control stay', async () => {
	const { frame, sent } = framed();
	const { element, find } = shown('v=1&il10=0.45&lang=en');
	await vi.waitFor(() => expect(find(brake)).toBeTruthy());
	onTestFinished(handOutKeys(frame));
	const press = (on: EventTarget, key: string) => {
		let reached: KeyboardEvent | undefined;
		const listen = (event: Event) => {
			reached = event as KeyboardEvent;
			// The same event, as the window of a frame hears it.
			const again = new KeyboardEvent('keydown', { key, cancelable: true });
			Object.defineProperty(again, 'composedPath', { value: () => [on] });
			frame.dispatchEvent(again);
		};
		on.addEventListener('keydown', listen, { once: true });
		on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
		return reached;
	};
	const keys = () => sent().map(({ key }) => key);
	press(find('.lanes')!, 'ArrowRight');
	press(find('.lanes')!, ' ');
	press(find(brake)!, 'ArrowRight');
	press(find(brake)!, 'PageDown');
	press(find('.lanes')!, 'a');
	press(element.querySelector('.wheel button')!, ' ');
	press(find(brake)!, 'Escape');
	expect(keys()).toEqual(['ArrowRight', ' ', 'Escape']);
	await expect.element(page.elementLocator(document.body)).toBeVisible();
});

test('its height is told in three ways, each time it changes and not again', () => {
	const { frame, sent, parent } = framed();
	const heights = new HeightTeller(frame);
	onTestFinished(() => heights.stop());
	heights.tell(500);
	heights.tell(500);
	expect(sent()).toEqual([
		{ context: 'h5p', action: 'hello' },
		expect.objectContaining({ type: 'height', height: 500 }),
		JSON.stringify({ subject: 'lti.frameResize', height: 500 })
	]);
	const answer = (data: unknown) =>
		frame.dispatchEvent(Object.assign(new MessageEvent('message', { data }), {}));
	// Not from the page around: nothing is answered.
	answer({ context: 'h5p', action: 'hello' });
	expect(parent.postMessage).toHaveBeenCalledTimes(3);
	const hello = new MessageEvent('message', { data: { context: 'h5p', action: 'hello' } });
	Object.defineProperty(hello, 'source', { value: parent });
	frame.dispatchEvent(hello);
	expect(sent().at(-1)).toEqual({
		context: 'h5p',
		action: 'prepareResize',
		scrollHeight: 500,
		clientHeight: 100
	});
	const prepared = new MessageEvent('message', { data: { context: 'h5p', action: 'resizePrepared' } });
	Object.defineProperty(prepared, 'source', { value: parent });
	frame.dispatchEvent(prepared);
	expect(sent().at(-1)).toEqual({ context: 'h5p', action: 'resize', height: 500, scrollHeight: 500 });
});
