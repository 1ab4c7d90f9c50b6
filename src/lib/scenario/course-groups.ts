// The courses of a scenario by class of drug, kept as they were where nothing changed: whoever shows one class need not
// look again because another one is dragged.
import { agents, drugClasses, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import type { Therapy } from './schema.ts';
import { therapyToText } from './therapy.ts';

export type CourseGroups = Readonly<Record<DrugClass, readonly Therapy[]>>;

const none: readonly Therapy[] = [];

/** Courses of each class in the order in which they were added; lists and courses of `before` that are still right stay. */
export function groupCourses(therapies: readonly Therapy[], before?: CourseGroups): CourseGroups {
	const groups = {} as Record<DrugClass, readonly Therapy[]>;
	for (const name of drugClasses) groups[name] = none;
	for (const course of therapies) {
		const name = agents[course.id].class;
		groups[name] = [...groups[name], course];
	}
	if (before) for (const name of drugClasses) groups[name] = kept(groups[name], before[name]);
	return groups;
}

function kept(courses: readonly Therapy[], before: readonly Therapy[]): readonly Therapy[] {
	const same = courses.map((course, i) => (alike(course, before[i]) ? before[i] : course));
	return same.length === before.length && same.every((course, i) => course === before[i]) ? before : same;
}

const alike = (a: Therapy, b: Therapy | undefined): boolean =>
	b !== undefined && therapyToText(a) === therapyToText(b);
