// Undo and redo: any number of steps, one drag one step, and what was undone is gone after a new change.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { History } from '#lib/state/history.svelte.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A number that is changed, with its history. */
function counter() {
	const history = new History<number>();
	let now = 0;
	return {
		history,
		now: () => now,
		to(value: number, what = 'number') {
			history.record(now, what);
			now = value;
		},
		undo: () => (now = history.undo(now) ?? now),
		redo: () => (now = history.redo(now) ?? now)
	};
}

test('steps back and forth as often as one likes', () => {
	const { history, to, undo, redo } = counter();
	for (const [value, what] of [
		[1, 'a'],
		[2, 'b'],
		[3, 'c']
	] as const)
		to(value, what);
	expect([undo(), undo(), undo(), undo()]).toEqual([2, 1, 0, 0]);
	expect([history.canUndo, history.canRedo]).toEqual([false, true]);
	expect([redo(), redo(), redo(), redo()]).toEqual([1, 2, 3, 3]);
	expect([history.canUndo, history.canRedo]).toEqual([true, false]);
});

test('changes of one thing in quick succession are one step; another thing, or a pause, begins a new one', () => {
	const { to, undo } = counter();
	for (const value of [1, 2, 3]) {
		to(value);
		vi.advanceTimersByTime(200);
	}
	to(4, 'another');
	vi.advanceTimersByTime(5000);
	to(5, 'another');
	expect([undo(), undo(), undo()]).toEqual([4, 3, 0]);
});

test('a change without a name is always a step of its own', () => {
	const { to, undo } = counter();
	to(1, '');
	to(2, '');
	expect([undo(), undo()]).toEqual([1, 0]);
});

test('after an undo, a new change takes away what could be redone, and does not melt into the step before', () => {
	const { history, to, undo, redo } = counter();
	to(1);
	to(2, 'b');
	expect(undo()).toBe(1);
	to(7);
	expect(history.canRedo).toBe(false);
	expect(redo()).toBe(7);
	expect([undo(), undo()]).toEqual([1, 0]);
});

test('a drag is one step however long it rests, and none when it is taken back', () => {
	const { history, to, undo } = counter();
	const drag = {};
	history.during(drag, () => to(1));
	vi.advanceTimersByTime(60_000);
	history.during(drag, () => to(2, 'b'));
	expect(undo()).toBe(0);
	const other = {};
	history.during(other, () => to(5));
	history.forget(other);
	expect(history.canUndo).toBe(false);
});
