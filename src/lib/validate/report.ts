// The whole report: the model against M1 to M13, and the figures behind each verdict.
import { ours, type Model } from './model.ts';
import { blood, type BloodReport } from './targets/blood.ts';
import { cohort } from './targets/cohort.ts';
import { courses, type CourseReport } from './targets/courses.ts';
import { dish } from './targets/dish.ts';
import { drugs, type DrugReport } from './targets/drugs.ts';
import { invariants } from './targets/invariants.ts';
import { lesions } from './targets/lesions.ts';
import { robust, type RobustnessReport } from './targets/robustness.ts';
import type { Check, Steps } from './types.ts';

export interface Report {
	/** In the order of the targets. */
	checks: Check[];
	blood: BloodReport;
	courses: CourseReport;
	drugs: DrugReport;
	/** Only when it was asked for: it takes half a minute. */
	robustness?: RobustnessReport;
}

/** About how many slices a report has without robustness: for a sign of progress, no more. */
export const usualSlices = 230;

/** Everything is computed from `model`; nothing is remembered between reports. */
export function* report(model: Model = ours, options: { robust?: boolean } = {}): Steps<Report> {
	const { run } = model;
	const ofBlood = yield* blood(run);
	const ofDish = yield* dish(run);
	const ofCourses = yield* courses(run);
	const ofDrugs = yield* drugs(run, ofCourses.scan);
	const others = [...(yield* lesions(model)), ...(yield* cohort(model)), ...(yield* invariants(run))];
	const robustness = options.robust ? yield* robust() : undefined;
	const checks = [
		...ofBlood.checks,
		...ofDish,
		...ofCourses.checks,
		...(robustness?.checks ?? []),
		...ofDrugs.checks,
		...others
	];
	const number = ({ id }: Check) => Number(id.slice(1));
	return {
		checks: checks.sort((a, b) => number(a) - number(b)),
		blood: ofBlood,
		courses: ofCourses,
		drugs: ofDrugs,
		...(robustness ? { robustness } : {})
	};
}
