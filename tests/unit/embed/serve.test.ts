// Both ends of the protocol with each other: who may look, who may touch, what a flood, a reload and a closed window do.
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { connect } from '#lib/embed/connect.ts';
import { isAllowed, originOf, targetOf } from '#lib/embed/origins.ts';
import { announce, mostPerSecond, mostSubscribers, serve } from '#lib/embed/serve.ts';
import { scenarioSchema } from '#lib/scenario/schema.ts';
import { fakeStage } from './fake-stage.ts';
import { delivered, fakeWindow, framed } from './fake-windows.ts';

const lab = 'https://lab.example';
const school = 'https://school.example';

afterEach(() => vi.useRealTimers());

/** A frame of the lab in a page of the school, whose pages it allows. */
function both({ allow = [school], from = school, at = lab } = {}) {
	const inside = fakeWindow(at);
	const outside = fakeWindow(from);
	const frame = framed(inside, outside);
	const stage = fakeStage('il10=0.45');
	return { inside, outside, frame, stage, start: () => serve(stage, inside, allow) };
}

const types = (messages: { data: { type?: string; code?: string } }[]) =>
	messages.map(({ data }) => data.code ?? data.type);

test('who may touch: its own origin, those written out, everybody where that is written', () => {
	expect(isAllowed(lab, [], lab)).toBe(true);
	expect(isAllowed(school, [], lab)).toBe(false);
	expect(isAllowed(school, [school], lab)).toBe(true);
	expect(isAllowed(`${school}.evil.example`, [school], lab)).toBe(false);
	expect(isAllowed('http://school.example', [school], lab)).toBe(false);
	expect(isAllowed(school, ['*'], lab)).toBe(true);
	// Every sandboxed page has this one: it is nobody's own.
	expect(isAllowed('null', [], 'null')).toBe(false);
	expect(isAllowed('null', [school], 'null')).toBe(false);
	expect(isAllowed('null', ['null'], lab)).toBe(true);
	expect(isAllowed('file://', ['null'], lab)).toBe(true);
	expect([originOf(''), originOf('file://'), originOf(lab)]).toEqual(['null', 'null', lab]);
	expect([targetOf('null'), targetOf('file://'), targetOf(lab)]).toEqual(['*', '*', lab]);
});

test('a page that is allowed does everything, and hears of what happens inside until it has enough', async () => {
	const { outside, frame, stage, start } = both();
	const remote = connect(frame, lab);
	// Asked before the frame was there.
	const early = remote.state();
	await delivered();
	start();
	expect(await early).toMatchObject({ query: 'v=1&il10=0.45', playing: false });
	expect(await remote.set({ query: 'il10=5', at: 24, step: 2 })).toMatchObject([
		{ kind: 'clamped', field: 'il10' }
	]);
	await remote.play();
	await remote.step(-1);
	await remote.step(1);
	expect(await remote.state()).toMatchObject({ query: '', at: 24, step: 2, playing: true });
	await remote.pause();
	expect(stage.asked).toEqual(['set', 'play', 'step', 'step', 'pause']);

	const heard: string[] = [];
	const end = remote.subscribe(({ query }) => heard.push(query));
	const endSecond = remote.subscribe(() => heard.push('second'));
	await delivered();
	expect(stage.listeners.size).toBe(1);
	stage.move('il10=0.2');
	await delivered();
	endSecond();
	stage.move('il10=0.3');
	await delivered();
	end();
	await delivered();
	expect(heard).toEqual(['v=1&il10=0.2', 'second', 'v=1&il10=0.3']);
	expect(stage.listeners.size).toBe(0);
	expect(outside.heard.every(({ origin }) => origin === lab)).toBe(true);
	remote.destroy();
	await expect(remote.state()).rejects.toMatchObject({ code: 'ended' });
});

test('any page may look; one that is not allowed changes nothing, and is told why', async () => {
	const { frame, stage, start } = both({ allow: ['https://other.example'] });
	start();
	const remote = connect(frame, lab);
	expect((await remote.state()).query).toBe('v=1&il10=0.45');
	for (const refused of [remote.set({ query: '' }), remote.play(), remote.pause(), remote.step(1)])
		await expect(refused).rejects.toMatchObject({ name: 'RemoteError', code: 'forbidden' });
	const heard: string[] = [];
	remote.subscribe(({ query }) => heard.push(query));
	await delivered();
	stage.move('');
	await delivered();
	expect([stage.asked, heard]).toEqual([['moved'], ['']]);
});

test('a sandboxed frame in a page from disk has no origin, nor has the page: both still find each other', async () => {
	const { frame, stage, start } = both({ allow: ['null'], from: 'null', at: 'null' });
	start();
	const remote = connect(frame, 'null');
	await remote.play();
	expect(stage.asked).toEqual(['play']);
});

test('what others say in the name of the frame is not believed', async () => {
	const { inside, outside, frame } = both();
	const remote = connect(frame, lab, 20);
	const told = vi.fn();
	remote.on('key', told);
	const report = { name: 'cno-lab', version: 1, type: 'key', key: ' ', shift: false };
	const forger = fakeWindow(lab);
	outside.seenBy(forger).postMessage(report, '*');
	await delivered();
	expect(told).not.toHaveBeenCalled();
	announce(inside, { type: 'key', key: ' ', shift: false });
	announce(inside, { type: 'height', height: 300 });
	await delivered();
	expect(told).toHaveBeenCalledOnce();
	// Nothing is served there: no answer, in time.
	await expect(remote.state()).rejects.toMatchObject({ code: 'timeout' });
	// What cannot be sent is refused as well.
	serve(fakeStage(), inside, [school]);
	await delivered();
	await expect(remote.set({ scenario: () => 1 })).rejects.toMatchObject({ code: 'malformed' });
});

test('a frame that is loaded anew says so, and is subscribed to again', async () => {
	const { frame, stage, start } = both();
	const stop = start();
	const remote = connect(frame, lab);
	const ready = vi.fn();
	remote.on('ready', ready);
	const heard = vi.fn();
	remote.subscribe(heard);
	await delivered();
	stop();
	expect(stage.listeners.size).toBe(0);
	start();
	await delivered();
	stage.move('');
	await delivered();
	expect([ready.mock.calls.length, heard.mock.calls.length]).toEqual([2, 1]);
});

test('a flood is answered once with busy, and silences nobody else', async () => {
	vi.useFakeTimers({ toFake: ['performance'], now: 0 });
	const { inside, outside, stage, start } = both();
	start();
	const neighbour = fakeWindow(school);
	const get = { name: 'cno-lab', version: 1, type: 'get' };
	for (let i = 0; i < 3 * mostPerSecond; i++) inside.deliver(get, outside);
	inside.deliver(get, neighbour);
	await delivered();
	// The first was `ready`.
	expect(types(outside.heard).filter((type) => type === 'answer')).toHaveLength(mostPerSecond);
	expect(types(outside.heard).filter((type) => type === 'busy')).toHaveLength(1);
	expect(types(neighbour.heard)).toEqual(['answer']);
	vi.advanceTimersByTime(1000);
	inside.deliver({ ...get, type: 'play' }, outside);
	await delivered();
	expect(types(outside.heard).at(-1)).toBe('answer');
	expect(stage.asked).toEqual(['play']);
});

test('subscribers are few, one for each window, and are forgotten with their window', async () => {
	const { inside, stage, start } = both();
	start();
	const subscribe = { name: 'cno-lab', version: 1, type: 'subscribe' };
	const windows = Array.from({ length: mostSubscribers + 1 }, () => fakeWindow(school));
	for (const window of windows) for (const id of [1, 2]) inside.deliver({ ...subscribe, id }, window);
	await delivered();
	expect(types(windows.at(-1)!.heard)).toEqual(['busy', 'busy']);
	windows[0].closed = true;
	stage.move('');
	await delivered();
	expect(types(windows[0].heard)).toEqual(['answer', 'answer']);
	expect(windows[1].heard.slice(2)).toMatchObject([{ data: { type: 'state', id: 2 } }]);
	inside.deliver(subscribe, windows.at(-1)!);
	await delivered();
	expect(types(windows.at(-1)!.heard).at(-1)).toBe('answer');
});

test('a stage that fails, and a state that cannot be sent, end in an answer or in silence', async () => {
	const { inside, outside, stage, start } = both();
	start();
	stage.play = () => {
		throw new Error('no');
	};
	inside.deliver({ name: 'cno-lab', version: 1, type: 'play', id: 4 }, outside);
	const { state } = stage;
	stage.state = () => ({ ...state(), summary: (() => '') as never });
	expect(() => inside.deliver({ name: 'cno-lab', version: 1, type: 'get' }, outside)).not.toThrow();
	await delivered();
	expect(outside.heard.slice(1)).toMatchObject([{ data: { code: 'failed', id: 4 } }]);
	// A page that nobody framed tells nobody.
	const alone = { parent: undefined as never } as { parent: { postMessage: () => void } };
	alone.parent = Object.assign(alone, { postMessage: vi.fn() });
	announce(alone, { type: 'height', height: 1 });
	expect((alone.parent as { postMessage: unknown }).postMessage).not.toHaveBeenCalled();
});

test('whatever an allowed page sends as a scenario, what is shown is a valid one', () => {
	const { inside, stage, start } = both();
	start();
	const scenario = fc.oneof(
		fc.anything({ withNullPrototype: true }),
		fc.record({ il10: fc.anything(), sites: fc.anything(), therapies: fc.array(fc.anything()) })
	);
	fc.assert(
		fc.property(scenario, fc.option(fc.string(), { nil: undefined }), (data, query) => {
			vi.useFakeTimers({ toFake: ['performance'], now: 0 });
			const change = { scenario: data, query };
			inside.deliver({ name: 'cno-lab', version: 1, type: 'set', change }, fakeWindow(school));
			expect(v.safeParse(scenarioSchema, stage.state().scenario).success).toBe(true);
		}),
		{ numRuns: 500 }
	);
	expect(stage.asked.filter((what) => what === 'set').length).toBeGreaterThan(100);
});
