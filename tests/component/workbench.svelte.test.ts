// The state behind the page: what is derived, what a failing solver leaves on screen, what a link brings.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dragTolerance, run, type Run } from '#lib/simulate/run.ts';
import { mostTherapies } from '#lib/scenario/fields.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { Workbench } from '#lib/state/workbench.svelte.ts';
import { failureInWords } from '#lib/describe/failures.ts';

/** Runs the body where derived state lives, as in a component. */
function inRoot(body: () => void) {
	const stop = $effect.root(body);
	stop();
}

const stopsEarly = (scenario: Scenario): Run => ({
	...run(scenario, { hours: Float64Array.of(0, 24) }),
	failure: { cause: 'step-too-small', atHours: 24 }
});

describe('a drag', () => {
	afterEach(() => void vi.useRealTimers());

	test('is solved roughly while it lasts, and to the usual tolerance when it rests', () => {
		vi.useFakeTimers();
		inRoot(() => {
			const asked: (number | undefined)[] = [];
			const bench = new Workbench((s, options) => {
				if (s.il10.erk < 1) asked.push(options?.rtol);
				return run(s, { hours: Float64Array.of(0, 24), ...options });
			});
			const moveTo = (erk: number) => {
				bench.change((s) => (s.il10.erk = erk));
				flushSync();
				return bench.result;
			};
			asked.length = 0;
			moveTo(0.9);
			expect(asked).toEqual([undefined]);
			vi.advanceTimersByTime(16);
			moveTo(0.8);
			vi.advanceTimersByTime(16);
			const hasty = moveTo(0.7);
			expect(asked).toEqual([undefined, dragTolerance, dragTolerance]);
			vi.advanceTimersByTime(1000);
			flushSync();
			expect(bench.result).not.toBe(hasty);
			expect(asked).toEqual([undefined, dragTolerance, dragTolerance, undefined]);
		});
	});

	test('a single change is no drag', () => {
		vi.useFakeTimers();
		inRoot(() => {
			const asked: (number | undefined)[] = [];
			const bench = new Workbench((s, options) => {
				asked.push(options?.rtol);
				return run(s, { hours: Float64Array.of(0, 24), ...options });
			});
			for (const erk of [0.9, 0.5, 0.1]) {
				vi.advanceTimersByTime(400);
				bench.change((s) => (s.il10.erk = erk));
				flushSync();
				void bench.result;
			}
			expect(new Set(asked)).toEqual(new Set([undefined]));
		});
	});
});

describe('the workbench', () => {
	test('keeps the last good picture when the solver fails, and says why', () => {
		inRoot(() => {
			let broken = false;
			const bench = new Workbench((s) => (broken ? stopsEarly(s) : run(s)));
			const good = bench.shown;
			const { query } = bench;
			const { erk } = bench.told.il10;
			broken = true;
			bench.change((s) => (s.il10.erk = 0.2));
			flushSync();
			expect(bench.result.failure?.cause).toBe('step-too-small');
			expect(bench.shown).toBe(good);
			// Words are of the run that is shown, the link is of what was asked for.
			expect([bench.told.il10.erk, bench.asked.il10.erk]).toEqual([erk, 0.2]);
			expect([bench.toldQuery, bench.query === bench.fullQuery]).toEqual([query, true]);
			expect(failureInWords(bench.result, 'en')).toContain('step became too small');
			broken = false;
			bench.undo();
			flushSync();
			expect(bench.result.failure).toBeUndefined();
			expect(bench.told).toBe(bench.asked);
		});
	});

	test('leaves the healthy twin alone while only the brake moves', () => {
		inRoot(() => {
			const bench = new Workbench();
			const twin = bench.healthy;
			bench.change((s) => (s.il10.sp1 = 0.1));
			flushSync();
			expect(bench.healthy).toBe(twin);
			bench.change((s) => (s.trigger.day = 60));
			flushSync();
			expect(bench.healthy).not.toBe(twin);
		});
	});

	test('opens a bare address with the welcome scenario and a link as it is', () => {
		inRoot(() => {
			const bench = new Workbench();
			bench.open('?lang=de');
			expect(bench.capacity).toBeCloseTo(0.45, 10);
			bench.open('?v=1');
			expect(bench.capacity).toBe(1);
			bench.open('?v=1&il10=7&nonsense=1');
			expect(bench.notices.map((n) => n.kind)).toEqual(['clamped', 'unknown']);
			bench.change((s) => (s.trigger.day = 30));
			expect(bench.notices).toEqual([]);
		});
	});

	test('toggles a therapy on and off again', () => {
		inRoot(() => {
			const bench = new Workbench();
			bench.toggle('methotrexate');
			expect(bench.courses('methotrexate')).toHaveLength(1);
			expect(bench.query).toContain('therapy=methotrexate:');
			bench.toggle('methotrexate');
			expect(bench.courses('methotrexate')).toEqual([]);
		});
	});

	test('adds, changes and removes courses of one drug, and knows when there are enough', () => {
		inRoot(() => {
			const bench = new Workbench();
			bench.toggle('tnf-inhibitor');
			bench.addCourse('tnf-inhibitor');
			const [first, second] = bench.courses('tnf-inhibitor');
			expect(second.start).toBeGreaterThan(first.end);
			expect(second.end - second.start).toBe(first.end - first.start);
			bench.setCourse(first, { id: 'infliximab', start: 1, end: 2, dose: 2 });
			expect(bench.query).toMatch(/therapy=infliximab:1-2:x2&therapy=etanercept:/);
			bench.removeCourse(bench.courses('tnf-inhibitor')[0]);
			expect(bench.courses('tnf-inhibitor')).toHaveLength(1);
			for (let i = 0; i < 40; i++) bench.addCourse('tnf-inhibitor');
			expect(bench.courses('tnf-inhibitor')).toHaveLength(mostTherapies);
			for (const { start, end } of bench.courses('tnf-inhibitor')) expect(start).toBeLessThan(end);
		});
	});
});

describe('a scenario for which something is still to be loaded', () => {
	/** A bench that lacks all but the course; what it waits for comes, or does not, when the test says so. */
	function unloaded() {
		let settle: (reached: boolean) => void = () => {};
		let isHere = false;
		const missing = ({ experiment }: Scenario) => {
			if (isHere || experiment === 'course') return undefined;
			return new Promise<void>((resolve, reject) => {
				settle = (reached) => {
					isHere = reached;
					if (reached) resolve();
					else reject(new Error('no connection'));
				};
			});
		};
		const bench = new Workbench((s) => run(s, { hours: Float64Array.of(0, 24) }), missing);
		return { bench, settle: (reached: boolean) => settle(reached) };
	}

	async function inRootAsync(body: () => Promise<void>) {
		let done: Promise<void> | undefined;
		const stop = $effect.root(() => void (done = body()));
		await done;
		stop();
	}

	test('leaves all as it was until it is there, and is then one step of the history', () =>
		inRootAsync(async () => {
			const { bench, settle } = unloaded();
			const { query, result } = bench;
			bench.choose('dish');
			expect([bench.waits, bench.query, bench.result.experiment]).toEqual([true, query, 'course']);
			expect(bench.history.canUndo).toBe(false);
			expect(bench.result.columns).toEqual(result.columns);
			settle(true);
			await vi.waitUntil(() => !bench.waits);
			expect([bench.asked.experiment, bench.result.experiment]).toEqual(['dish', 'dish']);
			bench.undo();
			expect(bench.query).toBe(query);
		}));

	test('is opened from a link as soon as it is there, cursor and all', () =>
		inRootAsync(async () => {
			const { bench, settle } = unloaded();
			bench.open('?v=1&experiment=endotoxin&at=3');
			expect(bench.asked.experiment).toBe('course');
			settle(true);
			await vi.waitUntil(() => !bench.waits);
			expect([bench.asked.experiment, bench.cursor]).toEqual(['endotoxin', 3]);
		}));

	test('may be a pin of a link: nothing of it is run before it can be', () =>
		inRootAsync(async () => {
			const { bench, settle } = unloaded();
			bench.open('?v=1&il10=0.3&pin=in+a+dish;experiment=dish');
			expect([bench.waits, bench.pins.list]).toEqual([true, []]);
			settle(true);
			await vi.waitUntil(() => !bench.waits);
			await vi.waitUntil(() => bench.pins.runOf(bench.pins.list[0]));
			expect(bench.capacity).toBeCloseTo(0.3, 10);
			expect(bench.pins.runOf(bench.pins.list[0])).toMatchObject({ experiment: 'dish' });
			expect(bench.pins.runOf(bench.pins.list[0])!.failure).toBeUndefined();
			expect(bench.fullQuery).toContain('&pin=in+a+dish;experiment=dish');
		}));

	test('that cannot be loaded is said so, until the next change; the picture stays', () =>
		inRootAsync(async () => {
			const { bench, settle } = unloaded();
			bench.choose('dish');
			settle(false);
			await vi.waitUntil(() => !bench.waits);
			expect([bench.unreached, bench.asked.experiment]).toEqual([true, 'course']);
			bench.change((s) => (s.sites = 2));
			expect([bench.unreached, bench.asked.sites]).toEqual([false, 2]);
			bench.choose('dish');
			settle(true);
			await vi.waitUntil(() => !bench.waits);
			expect(bench.asked).toMatchObject({ experiment: 'dish', sites: 2 });
		}));
});
