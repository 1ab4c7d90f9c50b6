// Courses on the time axis: where days lie, what a drag makes of a course, and how bars stand in each other's way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dayAt,
	dosesShown,
	dragged,
	draggedNear,
	lanesOfCourses,
	shareOf,
	snapped,
	withTaper,
	type Part
} from '#lib/controls/course-time.ts';
import { therapySchema, type Therapy } from '#lib/scenario/schema.ts';
import { taperOf } from '#lib/scenario/therapy.ts';
import { agents, therapyIds } from '#lib/model/modules/drugs/agents.ts';
import * as v from 'valibot';

const limits = { min: 0, max: 730 };
const anyCourse: fc.Arbitrary<Therapy> = fc
	.record({
		id: fc.constantFrom(...therapyIds),
		start: fc.integer({ min: 0, max: 728 }),
		days: fc.integer({ min: 1, max: 730 }),
		taper: fc.option(fc.integer({ min: 0, max: 180 }), { nil: undefined })
	})
	.map(({ id, start, days, taper }) => ({
		id,
		start,
		end: Math.min(730, start + days),
		...(taper !== undefined && { taper })
	}));
const anyPart = fc.constantFrom<Part>('all', 'start', 'end', 'taper');
const anyShown = fc
	.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3650 }))
	.map(([from, days]) => ({ from, to: from + days }));

describe('days and places', () => {
	test('a day and its place belong together, in any part of the axis', () => {
		fc.assert(
			fc.property(anyShown, fc.double({ min: 0, max: 1, noNaN: true }), (shown, share) => {
				expect(shareOf(dayAt(share, shown), shown)).toBeCloseTo(share, 9);
			})
		);
	});

	test('what lies outside stands at an end', () => {
		const shown = { from: 100, to: 200 };
		expect([50, 100, 150, 200, 9000].map((day) => shareOf(day, shown))).toEqual([0, 0, 0.5, 1, 1]);
	});

	test('a pointer stops at whole days, and at what stands near', () => {
		expect(snapped(99.6, [], 5)).toBe(100);
		expect(snapped(99.6, [103], 5)).toBe(103);
		expect(snapped(99.6, [103, 98.5], 5)).toBe(98.5);
		expect(snapped(99.6, [106], 5)).toBe(100);
	});
});

describe('a drag', () => {
	test('of anything by any distance leaves a course that a scenario takes, within the limits', () => {
		fc.assert(
			fc.property(anyCourse, anyPart, fc.integer({ min: -9999, max: 9999 }), (course, part, by) => {
				const changed = dragged(course, part, by, limits);
				expect(v.safeParse(therapySchema, changed).success).toBe(true);
				expect(changed.start).toBeGreaterThanOrEqual(limits.min);
				expect(changed.end).toBeLessThanOrEqual(limits.max);
			})
		);
	});

	test('of the whole bar moves both days by the same amount', () => {
		fc.assert(
			fc.property(anyCourse, fc.integer({ min: -9999, max: 9999 }), (course, by) => {
				const changed = dragged(course, 'all', by, limits);
				expect(changed.end - course.end).toBe(changed.start - course.start);
				expect(Math.abs(changed.start - course.start)).toBeLessThanOrEqual(Math.abs(by));
			})
		);
	});

	test('of an end leaves the other where it was, and at least a day between them', () => {
		const course: Therapy = { id: 'naproxen', start: 100, end: 200 };
		expect(dragged(course, 'start', 500, limits)).toEqual({ ...course, start: 199 });
		expect(dragged(course, 'end', -500, limits)).toEqual({ ...course, end: 101 });
		expect(dragged(course, 'end', 9000, limits)).toEqual({ ...course, end: 730 });
		expect(dragged(course, 'start', -30, limits)).toEqual({ ...course, start: 70 });
	});

	test('of a course that reaches beyond the limits does not pull it in', () => {
		const course: Therapy = { id: 'naproxen', start: -20, end: 900 };
		expect(dragged(course, 'all', 0, limits)).toEqual(course);
	});

	test('of the knee to the left makes the taper longer, up to the whole course', () => {
		const course: Therapy = { id: 'naproxen', start: 100, end: 200 };
		expect(dragged(course, 'taper', -30, limits)).toEqual({ ...course, taper: 30 });
		expect(dragged(course, 'taper', -300, limits)).toEqual({ ...course, taper: 100 });
		expect(dragged({ ...course, taper: 30 }, 'taper', 60, limits)).toEqual(course);
	});

	test('stops with either end at what stands near, the other end following', () => {
		const course: Therapy = { id: 'naproxen', start: 100, end: 200 };
		expect(draggedNear(course, 'all', 48, limits, [250], 5)).toEqual({ ...course, start: 150, end: 250 });
		expect(draggedNear(course, 'all', 48, limits, [147, 250], 5)).toEqual({
			...course,
			start: 147,
			end: 247
		});
		expect(draggedNear(course, 'end', 48.4, limits, [260], 5)).toEqual({ ...course, end: 248 });
	});
});

describe('a taper', () => {
	test('is what was asked for, in whole days that the course has', () => {
		fc.assert(
			fc.property(anyCourse, fc.integer({ min: -50, max: 400 }), (course, days) => {
				const most = Math.min(180, course.end - course.start);
				expect(taperOf(withTaper(course, days))).toBe(Math.max(0, Math.min(most, days)));
			})
		);
	});

	test('is not written down when it is the usual one', () => {
		const steroid: Therapy = { id: 'prednisolone', start: 0, end: 100, taper: 60 };
		expect(withTaper(steroid, agents.prednisolone.taper!)).toEqual({
			id: 'prednisolone',
			start: 0,
			end: 100
		});
		expect(withTaper(steroid, 0).taper).toBe(0);
	});
});

describe('bars of one row', () => {
	test('never overlap in a lane, and use no lane without need', () => {
		fc.assert(
			fc.property(fc.array(anyCourse, { maxLength: 8 }), (courses) => {
				const lanes = lanesOfCourses(courses);
				courses.forEach((a, i) =>
					courses.forEach((b, j) => {
						if (i < j && lanes[i] === lanes[j]) expect(a.end <= b.start || b.end <= a.start).toBe(true);
					})
				);
				lanes.forEach((lane, i) => {
					for (let below = 0; below < lane; below++) {
						const stands = courses.some(
							(b, j) => j < i && lanes[j] === below && b.start < courses[i].end && courses[i].start < b.end
						);
						expect(stands).toBe(true);
					}
				});
			})
		);
	});

	test('the one that was there first keeps its lane while another is dragged across it', () => {
		const first: Therapy = { id: 'naproxen', start: 100, end: 200 };
		for (const start of [0, 50, 150, 199]) {
			expect(lanesOfCourses([first, { id: 'naproxen', start, end: start + 101 }])).toEqual([0, 1]);
		}
		expect(lanesOfCourses([first, { id: 'naproxen', start: 200, end: 300 }])).toEqual([0, 0]);
	});
});

describe('injections', () => {
	const course: Therapy = { id: 'adalimumab', start: 100, end: 156 };
	test('lie every so many days from the first on, none on the last day', () => {
		expect(dosesShown(course, { from: 0, to: 730 })).toEqual([0, 14, 28, 42]);
		expect(dosesShown({ ...course, every: 28 }, { from: 0, to: 730 })).toEqual([0, 28]);
	});
	test('are those in sight', () => {
		expect(dosesShown(course, { from: 110, to: 130 })).toEqual([14, 28]);
		expect(dosesShown(course, { from: 300, to: 400 })).toEqual([]);
	});
	test('are none for what is taken daily, and none where they would run into one another', () => {
		expect(dosesShown({ id: 'naproxen', start: 0, end: 100 }, { from: 0, to: 730 })).toEqual([]);
		expect(dosesShown({ id: 'etanercept', start: 0, end: 3650 }, { from: 0, to: 3650 })).toEqual([]);
	});
});
