// <cno-lab> with a stage that draws nothing: attributes, properties, events, and a life in and out of pages.
import { afterEach, expect, test, vi } from 'vitest';
import { defineElement, type CnoLabElement, type MountedStage } from '#lib/embed/element.ts';
import { fakeStage, type FakeStage } from '../unit/embed/fake-stage.ts';

type Told = FakeStage & { query: string };
const stages: Told[] = [];

function mount(target: ShadowRoot, query: string): MountedStage {
	if (query.includes('fail')) throw new Error('no');
	const part = target.appendChild(document.createElement('input'));
	part.type = 'range';
	const stage = Object.assign(fakeStage(query), { query, open: (next: string) => open(next) });
	const { step, at } = Object.fromEntries(new URLSearchParams(query));
	stage.set({ ...(step && { step: Number(step) }), ...(at && { at: Number(at) }) });
	stage.asked.length = 0;
	const destroy = stage.destroy;
	stage.destroy = () => {
		part.remove();
		destroy();
	};
	function open(next: string) {
		stage.query = next;
		stage.move(next);
	}
	stages.push(stage);
	return stage;
}

// Before any element is known: as in a page whose script comes last.
document.body.innerHTML =
	'<cno-lab id="early" scenario="il10=0.45&amp;sites=4" panels="lanes,brake"></cno-lab>';
const early = document.querySelector('cno-lab')!;
early.lock = 'brake';
const heard: [type: string, detail: unknown][] = [];
for (const type of ['cno-ready', 'cno-change', 'cno-error'])
	document.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
defineElement(mount);

const settled = () => new Promise((resolve) => setTimeout(resolve));
const told = (type: string) => heard.filter(([name]) => name === type).map(([, detail]) => detail);

afterEach(() => {
	document.body.replaceChildren();
	heard.length = stages.length = 0;
});

async function shown(html: string): Promise<[CnoLabElement, Told]> {
	document.body.innerHTML = html;
	await settled();
	return [document.querySelector('cno-lab')!, stages.at(-1)!];
}

test('an element that was there before its script, with attributes and a property: one picture, told when ready', async () => {
	defineElement(mount);
	await settled();
	expect(stages.map(({ query }) => query)).toEqual(['il10=0.45&sites=4&panels=lanes,brake&lock=brake']);
	expect(early.getAttribute('lock')).toBe('brake');
	expect(told('cno-ready')).toMatchObject([{ query: 'v=1&il10=0.45&sites=4' }]);
	expect(early.state()).toMatchObject({ step: 6, playing: false });
});

test('what lives changes in place; what is of its making is read anew, and the rest stays as somebody has put it', async () => {
	const [element, stage] = await shown('<cno-lab scenario="il10=0.45" step="0"></cno-lab>');
	element.setAttribute('step', '3');
	element.at = 240;
	element.lang = 'de';
	await settled();
	expect(stage.asked).toEqual(['set']);
	expect(element.state()).toMatchObject({ step: 3, at: 240, language: 'de', query: 'v=1&il10=0.45' });
	element.set({ query: 'il10=0.3', step: 5 });
	element.panels = 'wheel';
	await settled();
	expect(stage.query).toBe('il10=0.45&panels=wheel&step=3&at=240&lang=de');
	expect(element.state()).toMatchObject({ query: 'v=1&il10=0.3', step: 5, at: 240 });
	element.scenario = 'il10=0.2';
	await settled();
	expect(element.state()!.query).toBe('v=1&il10=0.2');
	// Gone again: as usual.
	element.scenario = null;
	element.panels = null;
	await settled();
	expect(element.state()).toMatchObject({ query: '', step: 5 });
	expect([stages.length, element.hasAttribute('panels')]).toEqual([1, false]);
	// A framework that finds `step` in the element sets it as a property; it stays a method.
	(element as { step: unknown }).step = 2;
	await settled();
	element.step(-1);
	expect([element.getAttribute('step'), element.state()!.step]).toEqual(['2', 1]);
	element.setAttribute('step', '3');
	await settled();
	// Written as it was: nothing to do.
	const asked = stage.asked.length;
	element.setAttribute('step', '3');
	await settled();
	expect(stage.asked).toHaveLength(asked);
});

test('methods are those of a stage; events tell of changes, and of what could not be taken', async () => {
	const [element, stage] = await shown('<cno-lab></cno-lab>');
	const listener = vi.fn();
	const end = element.subscribe(listener);
	element.play();
	element.step(-1);
	element.pause();
	expect(stage.asked).toEqual(['play', 'step', 'pause']);
	expect(told('cno-change')).toMatchObject([{ playing: true }, { step: 5 }, { playing: false }]);
	end();
	expect(element.set({ query: 'il10=7' })).toMatchObject([{ kind: 'clamped', field: 'il10' }]);
	expect(listener).toHaveBeenCalledTimes(3);
	element.scenario = 'il10=much';
	await settled();
	expect(told('cno-error')).toMatchObject([{ notices: [{ kind: 'defaulted', field: 'il10' }] }]);
	await shown('<cno-lab scenario="fail"></cno-lab>');
	expect(told('cno-error').at(-1)).toEqual({ message: 'no', notices: [] });
	expect(document.querySelector('cno-lab')!.state()).toBeUndefined();
	expect(document.querySelector('cno-lab')!.set({ step: 1 })).toEqual([]);
});

test('moved, it stays; taken out, it ends; put back, it is as it was. Several do not know of each other', async () => {
	const [element, stage] = await shown('<div></div><cno-lab scenario="il10=0.4"></cno-lab>');
	document.querySelector('div')!.append(element);
	await settled();
	expect(stage.asked).toEqual([]);
	element.set({ query: 'il10=0.25', at: 100, step: 2 });
	element.remove();
	await settled();
	expect(stage.asked.at(-1)).toBe('destroy');
	expect(element.state()).toBeUndefined();
	expect(element.shadowRoot!.childElementCount).toBe(0);
	element.setAttribute('step', '4');
	await settled();
	document.body.append(element, document.createElement('cno-lab'));
	await settled();
	expect(element.state()).toMatchObject({ query: 'v=1&il10=0.25', at: 100, step: 4 });
	expect(element.shadowRoot!.childElementCount).toBe(1);
	element.play();
	expect(stages.map((each) => each.state().playing)).toEqual([false, true, false]);
});

test('keys that a control inside works with stay inside; others reach the page, and the focus is left where it was', async () => {
	const button = document.createElement('button');
	const [element] = await shown('<cno-lab></cno-lab>');
	document.body.prepend(button);
	button.focus();
	element.panels = 'lanes';
	await settled();
	expect(document.activeElement).toBe(button);
	const pressed: string[] = [];
	const note = ({ key }: KeyboardEvent) => pressed.push(key);
	document.addEventListener('keydown', note);
	const slider = element.shadowRoot!.querySelector('input')!;
	for (const key of ['ArrowRight', 'PageDown', 'Escape', 'a'])
		slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
	element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
	document.removeEventListener('keydown', note);
	expect(pressed).toEqual(['Escape', 'a', 'ArrowRight']);
});
