// A course on the time axis: where a day lies, on which day a pointer stands, and what a drag makes of a course. Days throughout.
import type { Therapy } from '#lib/scenario/schema.ts';
import { therapyOptions } from '#lib/scenario/fields.ts';
import { everyOf, taperOf } from '#lib/scenario/therapy.ts';

/** A stretch of the time axis, days. */
export interface Days {
	from: number;
	to: number;
}

/** What a drag may reach, days. */
export interface Limits {
	min: number;
	max: number;
}

/** What of a bar is dragged: all of it, an end, or the place where its taper begins. */
export type Part = 'all' | 'start' | 'end' | 'taper';

/** Shortest course that a drag leaves, days. */
const shortest = 1;

const within = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));

/** Where a day lies in what is shown: 0 is its left end, 1 its right one; days outside lie at an end. */
export const shareOf = (day: number, shown: Days): number =>
	within((day - shown.from) / (shown.to - shown.from), 0, 1);

/** The day at a share of what is shown. */
export const dayAt = (share: number, shown: Days): number => shown.from + share * (shown.to - shown.from);

/** A whole day; one of `marks` instead when it is no farther than `reach` days. */
export function snapped(day: number, marks: readonly number[], reach: number): number {
	let [best, distance] = [Math.round(day), reach];
	for (const mark of marks) {
		const away = Math.abs(mark - day);
		if (away <= distance) [best, distance] = [mark, away];
	}
	return best;
}

/** What becomes of a course when a part of it is dragged by so many days. A bar that is moved keeps its length. */
export function dragged(course: Therapy, part: Part, by: number, limits: Limits): Therapy {
	const { start, end } = course;
	if (part === 'all') {
		const days = within(by, Math.min(0, limits.min - start), Math.max(0, limits.max - end));
		return { ...course, start: start + days, end: end + days };
	}
	if (part === 'taper') return withTaper(course, taperOf(course) - by);
	if (part === 'start') return { ...course, start: within(start + by, limits.min, end - shortest) };
	return { ...course, end: within(end + by, start + shortest, limits.max) };
}

/** The course with a taper of so many days, a whole number within what it allows; the usual one is not written down. */
export function withTaper(course: Therapy, days: number): Therapy {
	const longest = Math.min(therapyOptions.taper.max, Math.floor(course.end - course.start));
	const taper = within(Math.round(days), 0, longest);
	const usual: Therapy = { ...course };
	delete usual.taper;
	return taperOf(usual) === taper ? usual : { ...course, taper };
}

/** The same drag, drawn to whole days and to what stands near: the end that is nearest to a mark goes there. */
export function draggedNear(
	course: Therapy,
	part: Part,
	by: number,
	limits: Limits,
	marks: readonly number[],
	reach: number
): Therapy {
	const edges = {
		all: [course.start, course.end],
		start: [course.start],
		end: [course.end],
		taper: [course.end - taperOf(course)]
	}[part];
	let [best, distance] = [Math.round(by), Infinity];
	for (const edge of edges) {
		const target = snapped(edge + by, marks, reach);
		if (!marks.includes(target)) continue;
		const away = Math.abs(target - (edge + by));
		if (away < distance) [best, distance] = [target - edge, away];
	}
	return dragged(course, part, best, limits);
}

/** In which lane each course is drawn, so that no two overlap: each in the first that is free of those before it. */
export function lanesOfCourses(courses: readonly Therapy[]): number[] {
	const lanes: number[] = [];
	courses.forEach((course, i) => {
		let lane = 0;
		const taken = (j: number) =>
			lanes[j] === lane && courses[j].start < course.end && course.start < courses[j].end;
		while (lanes.some((_, j) => taken(j))) lane++;
		lanes[i] = lane;
	});
	return lanes;
}

/** More doses than this in sight would run into one another. */
const mostMarks = 120;

/** Days after the start of a course on which it is injected, as far as they are shown; none for what is taken daily. */
export function dosesShown(course: Therapy, shown: Days): number[] {
	const every = everyOf(course);
	if (every === undefined) return [];
	const length = course.end - course.start;
	const first = Math.max(0, Math.ceil((shown.from - course.start) / every));
	const last = Math.min(Math.ceil(length / every) - 1, Math.floor((shown.to - course.start) / every));
	const count = last - first + 1;
	return count < 1 || count > mostMarks ? [] : Array.from({ length: count }, (_, i) => (first + i) * every);
}
