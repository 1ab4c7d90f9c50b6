// Pins as state: named, ordered, hidden, undone, told of the place that is looked at, and carried by the link.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mostPins } from '#lib/scenario/pins.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { run, type RunOptions } from '#lib/simulate/run.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';

/** Runs the body where derived state lives, as in a component. */
function inRoot(body: () => void) {
	const stop = $effect.root(body);
	stop();
}

const few = Float64Array.of(0, 240, 480, 720);

/** A workbench with short runs, and how many it was asked for. */
function counted() {
	const solved: Scenario[] = [];
	const bench = new Workbench((scenario: Scenario, options?: RunOptions) => {
		solved.push(scenario);
		return run(scenario, { hours: few, ...options });
	});
	return { bench, solved };
}

const names = (bench: Workbench) => bench.pins.list.map((pin) => pin.name);

afterEach(() => void vi.useRealTimers());

describe('a pin', () => {
	test('keeps the run as it is, without a further solve, and stays when the current one moves on', () => {
		inRoot(() => {
			const { bench, solved } = counted();
			const before = bench.result;
			const count = solved.length;
			bench.pin('no therapy');
			flushSync();
			expect(bench.pins.shown).toEqual([
				{ id: expect.any(String), name: 'no therapy', run: expect.anything() }
			]);
			expect(bench.pins.shown[0].run.columns.tnf).toBe(before.columns.tnf);
			expect(solved.length).toBe(count);
			const kept = bench.pins.shown;
			bench.change((s) => (s.il10.erk = 0.3));
			flushSync();
			expect(bench.result.columns.tnf).not.toBe(before.columns.tnf);
			// The very same objects: what is drawn of them is not drawn anew.
			expect(bench.pins.shown).toBe(kept);
		});
	});

	test('is known by its scenario: the same run is not pinned twice', () => {
		inRoot(() => {
			const { bench } = counted();
			bench.pin('a');
			bench.pin('b');
			expect(names(bench)).toEqual(['a']);
			bench.change((s) => (s.weight_kg = 40));
			bench.pin('a');
			expect(names(bench)).toEqual(['a', 'a (2)']);
		});
	});

	test('is undone and brought back like any change, with the scenario beside it untouched', () => {
		inRoot(() => {
			const { bench, solved } = counted();
			bench.change((s) => (s.weight_kg = 40));
			bench.pin('a');
			bench.change((s) => (s.weight_kg = 50));
			bench.pins.rename(bench.pins.list[0].id, 'renamed');
			flushSync();
			void bench.result;
			const count = solved.length;
			bench.undo();
			expect(names(bench)).toEqual(['a']);
			expect(bench.scenario.weight_kg).toBe(50);
			void bench.result;
			expect(solved.length).toBe(count);
			bench.undo();
			expect([names(bench), bench.scenario.weight_kg]).toEqual([['a'], 40]);
			bench.undo();
			expect([names(bench), bench.scenario.weight_kg]).toEqual([[], 40]);
			bench.redo();
			bench.redo();
			bench.redo();
			expect([names(bench), bench.scenario.weight_kg]).toEqual([['renamed'], 50]);
			expect(bench.pins.shown).toHaveLength(1);
		});
	});

	test('is renamed, hidden, moved and removed, each once to be undone', () => {
		vi.useFakeTimers();
		inRoot(() => {
			const { bench } = counted();
			for (const weight of [20, 25, 35]) {
				vi.advanceTimersByTime(400);
				bench.change((s) => (s.weight_kg = weight));
				bench.pin(`${weight} kg`);
			}
			const [first, second, third] = bench.pins.list.map((pin) => pin.id);
			bench.pins.rename(second, '  20 kg\n');
			expect(names(bench)).toEqual(['20 kg', '20 kg (2)', '35 kg']);
			bench.pins.rename(second, '   ');
			expect(names(bench)[1]).toBe('20 kg (2)');
			bench.pins.move(third, -1);
			expect(bench.pins.list.map((pin) => pin.id)).toEqual([first, third, second]);
			bench.pins.move(first, -1);
			expect(bench.pins.list[0].id).toBe(first);
			bench.pins.show(third, false);
			flushSync();
			expect(bench.pins.shown.map((pin) => pin.id)).toEqual([first, second]);
			bench.pins.remove(first);
			expect(bench.pins.list.map((pin) => pin.id)).toEqual([third, second]);
			bench.undo();
			bench.undo();
			bench.undo();
			flushSync();
			expect(bench.pins.shown.map((pin) => pin.id)).toEqual([first, second, third]);
		});
	});

	test('is refused when there are enough, and when the solver failed', () => {
		inRoot(() => {
			const { bench } = counted();
			for (let i = 0; i < mostPins + 3; i++) {
				bench.change((s) => (s.weight_kg = 20 + i));
				bench.pin('p');
			}
			expect(bench.pins.list).toHaveLength(mostPins);
			expect(new Set(names(bench)).size).toBe(mostPins);
			const broken = new Workbench((s) => ({
				...run(s, { hours: few }),
				failure: { cause: 'too-long', atHours: 1 }
			}));
			broken.pin('p');
			expect(broken.pins.list).toEqual([]);
		});
	});

	test('becomes the current scenario, in one step', () => {
		inRoot(() => {
			const { bench } = counted();
			bench.pin('a');
			bench.choose('dish');
			flushSync();
			expect(bench.pins.shown).toEqual([]);
			bench.restore(bench.pins.list[0].scenario);
			flushSync();
			expect(bench.scenario.experiment).toBe('course');
			expect(bench.pins.of(bench.query)?.name).toBe('a');
			bench.change((s) => (s.il10.erk = 0.1));
			expect(bench.pins.list[0].scenario.il10.erk).not.toBe(0.1);
			bench.undo();
			bench.undo();
			expect(bench.scenario.experiment).toBe('dish');
		});
	});

	test('tells of the place that is looked at, by its name and not by its number', () => {
		inRoot(() => {
			const { bench } = counted();
			bench.change((s) => {
				s.sites = 2;
				s.skin = 'psoriasis';
			});
			bench.pin('two bones and skin');
			const whole = bench.result;
			bench.change((s) => (s.sites = 4));
			flushSync();
			bench.look(4);
			expect(bench.places[bench.place].id).toBe('psoriasis');
			expect(bench.pins.shown[0].run.columns).toBe(whole.places[2]);
			bench.look(3);
			expect(bench.pins.shown).toEqual([]);
			bench.look(1);
			expect(bench.pins.shown[0].run.columns).toBe(whole.places[1]);
		});
	});
});

describe('pins of a link', () => {
	const link = '?v=1&il10=0.4&pin=no+therapy;il10=0.45&pin=hidden+one;il10=0.3;hidden=1&pin=bad;il10=9';

	test('are solved one by one after the page opened, and named in a notice when they cannot be read', () => {
		vi.useFakeTimers();
		inRoot(() => {
			const { bench, solved } = counted();
			bench.open(link);
			void bench.result;
			expect(names(bench)).toEqual(['no therapy', 'hidden one']);
			expect(bench.notices).toMatchObject([{ kind: 'dropped', field: 'pin' }]);
			expect(bench.pins.shown).toEqual([]);
			const count = solved.length;
			vi.advanceTimersToNextTimer();
			flushSync();
			expect(solved.length).toBe(count + 1);
			expect(bench.pins.shown.map((pin) => pin.name)).toEqual(['no therapy']);
			vi.runAllTimers();
			expect(solved.length).toBe(count + 2);
			expect(bench.pins.query).toBe('pin=no+therapy;il10=0.45&pin=hidden+one;il10=0.3;hidden=1');
		});
	});

	test('beside nothing else leave the welcome scenario', () => {
		inRoot(() => {
			const { bench } = counted();
			bench.open('?pin=a;il10=0.2');
			expect(bench.capacity).toBeCloseTo(0.45, 10);
			expect(names(bench)).toEqual(['a']);
		});
	});
});
