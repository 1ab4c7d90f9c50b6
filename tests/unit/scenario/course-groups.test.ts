// Courses by class: complete and in order, and what has not changed is the very same object.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agents, drugClasses } from '#lib/model/modules/drugs/agents.ts';
import { groupCourses } from '#lib/scenario/course-groups.ts';
import type { Therapy } from '#lib/scenario/schema.ts';
import { anyScenario } from './any-scenario.ts';

test('every course is in the group of its class, in order', () => {
	fc.assert(
		fc.property(anyScenario, ({ therapies }) => {
			const groups = groupCourses(therapies);
			for (const name of drugClasses) {
				expect(groups[name]).toEqual(therapies.filter((t) => agents[t.id].class === name));
			}
		})
	);
});

const before: Therapy[] = [
	{ id: 'naproxen', start: 10, end: 20 },
	{ id: 'etanercept', start: 30, end: 40 },
	{ id: 'adalimumab', start: 50, end: 60, dose: 2 }
];

test('where one course changes, the other groups and courses stay the same objects', () => {
	const first = groupCourses(before);
	const after = structuredClone(before);
	after[2].dose = 0.5;
	const second = groupCourses(after, first);
	expect(second.nsaid).toBe(first.nsaid);
	expect(second.bisphosphonate).toBe(first.bisphosphonate);
	expect(second['tnf-inhibitor']).not.toBe(first['tnf-inhibitor']);
	expect(second['tnf-inhibitor'][0]).toBe(first['tnf-inhibitor'][0]);
	expect(second['tnf-inhibitor'][1]).toEqual(after[2]);
});

test('a removed course is gone', () => {
	const first = groupCourses(before);
	expect(groupCourses(before.slice(0, 2), first)['tnf-inhibitor']).toEqual([before[1]]);
});
