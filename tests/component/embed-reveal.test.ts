// The plugin in a real deck, with stages that draw nothing: fragments change a picture, going back brings back what was.
import { afterAll, expect, test } from 'vitest';
import Reveal from 'reveal.js';
import { defineElement } from '#lib/embed/element.ts';
import CnoLab from '#lib/embed/reveal.ts';
import type { StageState } from '#lib/embed/stage.ts';
import { fakeStage } from '../unit/embed/fake-stage.ts';

const asked: Record<string, string[]> = {};
defineElement((_, query, { element }) => {
	const stage = Object.assign(fakeStage(query), { open: () => {} });
	stage.set({ step: Number(new URLSearchParams(query).get('step') ?? 6) });
	asked[element.id] = stage.asked;
	stage.asked.length = 0;
	return stage;
});

document.body.innerHTML = `<div class="reveal"><div class="slides">
	<section id="first">Before</section>
	<section>
		<cno-lab id="main" scenario="il10=1&amp;duration_d=400&amp;therapy=naproxen:10-50" step="0"></cno-lab>
		<p class="fragment" data-cno-step="3">three</p>
		<p class="fragment">nothing to do with it</p>
		<p class="fragment" data-cno-set="il10=0.45&amp;at=24&amp;therapy=">a brake</p>
		<p class="fragment" data-cno-set="v=1&amp;sites=4" data-cno-step="9">another scenario</p>
		<p class="fragment" data-cno-play>it runs</p>
	</section>
	<section>
		<cno-lab id="left"></cno-lab><cno-lab id="right"></cno-lab>
		<p class="fragment" data-cno-for="#right" data-cno-set="il10.erk=0.5">right</p>
		<p class="fragment" data-cno-set="il10=">left</p>
	</section>
</div></div>`;
const deck = new Reveal(document.querySelector<HTMLElement>('.reveal')!, {
	plugins: [CnoLab as never],
	// The test's page is narrow: no scrolling instead of slides.
	scrollActivationWidth: 0,
	transition: 'none'
});
await deck.initialize();
afterAll(() => deck.destroy());

const picture = (id: string) => document.querySelector<HTMLElementTagNameMap['cno-lab']>(`#${id}`)!;
/** What a cue can change, once all that was asked for is done. */
async function state(id = 'main') {
	await new Promise((resolve) => setTimeout(resolve, 0));
	const { query, step, at, playing } = picture(id).state() as StageState;
	return { query, step, at, playing };
}
async function each(move: () => void, times: number) {
	const states = [];
	for (let i = 0; i < times; i++) {
		move();
		states.push(await state());
	}
	return states;
}

const start = { query: 'v=1&duration_d=400&therapy=naproxen:10-50', step: 0, at: 0, playing: false };
const three = { ...start, step: 3 };
const braked = { ...three, query: 'v=1&il10=0.45&duration_d=400', at: 24 };
const other = { ...braked, query: 'v=1&sites=4', step: 6 };
const running = { ...other, at: 0, playing: true };

test('fragments change the picture one after another, and backwards it is exactly what it was', async () => {
	expect(await state()).toEqual(start);
	deck.next();
	const forth = await each(() => deck.next(), 5);
	expect(forth).toEqual([three, three, braked, other, running]);
	const back = await each(() => deck.prev(), 5);
	expect(back).toEqual([other, braked, three, three, start]);
	// What somebody did by hand before a fragment is part of what was.
	deck.next();
	await state();
	picture('main').set({ query: 'il10=0.6&therapy=anakinra:5-90', at: 99 });
	const byHand = await state();
	deck.next();
	deck.next();
	expect(await state()).toEqual({ ...byHand, query: 'v=1&il10=0.45', at: 24 });
	deck.prev();
	expect(await state()).toEqual(byHand);
});

test('a jump over many fragments, forth and back, is the same as all of them; nothing is done twice', async () => {
	deck.slide(0);
	deck.slide(1, 0, -1);
	expect(await state()).toEqual(start);
	asked.main.length = 0;
	deck.slide(1, 0, 3);
	expect(await state()).toEqual(other);
	expect(asked.main.filter((what) => what === 'set')).toHaveLength(3);
	deck.slide(1, 0, 1);
	expect(await state()).toEqual(three);
});

test('a picture rests while another slide is shown, and is found as it was left', async () => {
	deck.slide(1, 0, 4);
	expect(await state()).toEqual(running);
	deck.next();
	expect(await state()).toEqual({ ...running, playing: false });
	asked.main.length = 0;
	deck.prev();
	expect(await state()).toEqual({ ...running, playing: false });
	expect(asked.main).toEqual([]);
	// To the front: its fragments are all to come again.
	deck.slide(0);
	deck.slide(1);
	expect(await state()).toEqual(start);
});

test('of several pictures on a slide the first is meant, or the one that is named', async () => {
	deck.slide(2, 0, 1);
	expect((await state('right')).query).toBe('v=1&il10.erk=0.5');
	expect((await state('left')).query).toBe('');
	deck.prev();
	deck.prev();
	expect((await state('right')).query).toBe('');
});

test('the keys of the deck are its own: it never lost the focus, and Escape in a picture leaves the picture', async () => {
	expect(document.activeElement === document.body).toBe(true);
	const inner = picture('left').shadowRoot!.appendChild(document.createElement('input'));
	inner.focus();
	inner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
	expect(document.activeElement === document.body).toBe(true);
	expect(deck.isOverview()).toBe(false);
});
