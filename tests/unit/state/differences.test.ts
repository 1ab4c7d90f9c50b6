// What differs between two scenarios: the paths by which the history knows that a drag goes on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '#lib/state/differences.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

test('names each place that differs, and no other', () => {
	const before = defaultScenario();
	const after = { ...before, weight_kg: 31, il10: { ...before.il10, sp1: 0.5 } };
	expect(differences(before, after).split(' ').sort()).toEqual(['il10.sp1', 'weight_kg']);
});

test('what is added or gone differs, wherever it stands', () => {
	const course = { id: 'naproxen', start: 0, end: 10 };
	expect(differences({ therapies: [] }, { therapies: [course] })).toBe('therapies.0');
	expect(differences({ therapies: [course, course] }, { therapies: [course] })).toBe('therapies.1');
	expect(differences({ a: 1 }, { a: null })).toBe('a');
});

test('a scenario does not differ from its copy, and differs from another both ways alike', () => {
	const paths = (text: string) => text.split(' ').filter(Boolean).sort();
	fc.assert(
		fc.property(anyScenario, anyScenario, (one, other) => {
			expect(differences(one, structuredClone(one))).toBe('');
			expect(paths(differences(one, other))).toEqual(paths(differences(other, one)));
			expect(differences(one, other) === '').toBe(JSON.stringify(one) === JSON.stringify(other));
		})
	);
});
