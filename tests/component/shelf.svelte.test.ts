// Named scenarios: saved, renamed, deleted and brought back; and what happens where nothing may be kept.
import { beforeEach, describe, expect, test } from 'vitest';
import { mostScenarios } from '#lib/scenario/file.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { Shelf } from '#lib/state/shelf.svelte.ts';

const names = (shelf: Shelf) => shelf.items.map(({ name }) => name);
beforeEach(() => localStorage.clear());

test('what is saved is there for the next one who looks, the last first', () => {
	const shelf = new Shelf(undefined, () => Date.UTC(2026, 1, 3, 4, 5, 6));
	shelf.save('Mild', presetScenario('healthy'));
	shelf.save('  Severe\n', presetScenario('refractory'));
	const other = new Shelf();
	expect(names(other)).toEqual(['Severe', 'Mild']);
	expect(other.items[0]).toEqual({
		name: 'Severe',
		saved: '2026-02-03T04:05:06.000Z',
		scenario: presetScenario('refractory')
	});
});

test('a name is given once: the second becomes (2)', () => {
	const shelf = new Shelf();
	expect(shelf.save('A', defaultScenario())).toBe('A');
	expect(shelf.save('A', defaultScenario())).toBe('A (2)');
	shelf.save('B', defaultScenario());
	shelf.rename(shelf.items[0], 'A');
	expect(names(shelf)).toEqual(['A (3)', 'A (2)', 'A']);
	shelf.rename(shelf.items[0], '   ');
	expect(names(new Shelf())).toEqual(['A (3)', 'A (2)', 'A']);
});

test('what is saved later changes nothing that was saved', () => {
	const shelf = new Shelf();
	const scenario = defaultScenario();
	shelf.save('A', scenario);
	scenario.trigger.size = 3;
	expect(shelf.items[0].scenario.trigger.size).toBe(1);
});

test('deleted and brought back, at its old place', () => {
	const shelf = new Shelf();
	for (const name of ['C', 'B', 'A']) shelf.save(name, defaultScenario());
	shelf.remove(shelf.items[1]);
	expect([names(new Shelf()), shelf.removed?.name]).toEqual([['A', 'C'], 'B']);
	shelf.bringBack();
	expect([names(new Shelf()), shelf.removed]).toEqual([['A', 'B', 'C'], undefined]);
	shelf.bringBack();
	expect(names(shelf)).toEqual(['A', 'B', 'C']);
});

test('a file comes in, in its order, with free names', () => {
	const shelf = new Shelf();
	shelf.save('A', defaultScenario());
	const item = (name: string) => ({ name, saved: '', scenario: defaultScenario() });
	expect(shelf.take([item('B'), item('A')])).toBe(2);
	expect(names(new Shelf())).toEqual(['B', 'A (2)', 'A']);
	expect(shelf.items[0].saved).not.toBe('');
});

test('a full shelf takes no more', () => {
	const shelf = new Shelf();
	const item = { name: 'x', saved: '', scenario: defaultScenario() };
	expect(shelf.take(Array.from({ length: mostScenarios + 3 }, () => item))).toBe(mostScenarios);
	expect(shelf.isFull).toBe(true);
	expect(shelf.save('one more', defaultScenario())).toBeUndefined();
});

describe('where nothing may be kept', () => {
	const refuse = (): never => {
		throw new DOMException('refused', 'SecurityError');
	};

	test('it is kept in memory, and says so', () => {
		const shelf = new Shelf(refuse);
		expect(shelf.kept).toBe(false);
		shelf.save('A', defaultScenario());
		expect(names(shelf)).toEqual(['A']);
		expect(shelf.kept).toBe(false);
	});

	test('a full device is found out when something is saved', () => {
		const shelf = new Shelf(() => ({ getItem: () => null, setItem: refuse }));
		expect(shelf.kept).toBe(true);
		shelf.save('A', defaultScenario());
		expect([names(shelf), shelf.kept]).toEqual([['A'], false]);
	});
});

test('text that cannot be read is set aside, not lost', () => {
	localStorage.setItem('cno-lab.scenarios', '{"half a fil');
	const shelf = new Shelf();
	expect(shelf.items).toEqual([]);
	shelf.save('A', defaultScenario());
	expect(localStorage.getItem('cno-lab.scenarios.unreadable')).toBe('{"half a fil');
	expect(names(new Shelf())).toEqual(['A']);
});
