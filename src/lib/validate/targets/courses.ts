// M5 and the CRP of M11: one control, the whole spectrum of courses.
import { regimeBands } from '#lib/model/generated/regimes.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import type { Regime } from '#lib/simulate/regime.ts';
import { atLeast, atMost, between, check } from '../check.ts';
import { course, courseFigures, gapsBetween, mean, scan, tabulated, widthOf } from '../courses.ts';
import type { CourseFigures, Scan } from '../courses.ts';
import type { Runner } from '../model.ts';
import type { Check, Steps } from '../types.ts';

export interface CourseReport {
	scan: Scan;
	/** At the capacities of the table. */
	courses: CourseFigures[];
	checks: Check[];
}

const regimes: readonly Regime[] = ['heals', 'recurrent', 'chronic'];

export function* courses(run: Runner): Steps<CourseReport> {
	const scanned = yield* scan(run);
	const table: CourseFigures[] = [];
	for (const capacity of tabulated(scanned)) {
		table.push(courseFigures(capacity, run));
		yield;
	}
	const spread = yield* irregularity(scanned.recurrent, run);
	return { scan: scanned, courses: table, checks: checksOf(scanned, spread) };
}

/** Spread of the days between flares over their mean, when four further triggers a year strike by chance. */
function* irregularity(capacity: number, run: Runner): Steps<{ seed: number; spread: number }[]> {
	const found = [];
	for (const seed of [1, 2, 3]) {
		const trigger = { ...defaultScenario().trigger, per_year: 4, seed };
		const gaps = gapsBetween(flaresOf(course(capacity, 10 * 365, { trigger }, run)));
		const middle = mean(gaps);
		found.push({ seed, spread: Math.sqrt(mean(gaps.map((gap) => (gap - middle) ** 2))) / middle });
		yield;
	}
	return found;
}

/** What the scale of the page calls a capacity. */
const labelled = (capacity: number) =>
	regimeBands.find(({ from, to }) => capacity >= from - 1e-9 && capacity <= to + 1e-9)?.regime;

function checksOf(
	{ figures, bands, recurrent }: Scan,
	spread: readonly { seed: number; spread: number }[]
): Check[] {
	const ofRegime = (regime: Regime) => figures.filter((f) => f.regime === regime);
	const twentieths = (list: readonly CourseFigures[]) =>
		list.filter(({ capacity }) => Math.abs(capacity * 20 - Math.round(capacity * 20)) < 1e-9);
	const healing = twentieths(ofRegime('heals'));
	const returning = twentieths(ofRegime('recurrent'));
	const mild = returning.filter(({ capacity }) => capacity >= recurrent);
	const share = (list: Float64Array, isIn: (crp: number) => boolean) =>
		list.filter(isIn).length / Math.max(1, list.length);
	const head = { id: 'M5', must: false, decimals: 2 } as const;
	return [
		check(
			{ ...head, aspect: 'band-widths', must: true, unit: 'capacity' },
			regimes.map((regime) => atLeast(0.2, widthOf(bands, regime), { regime }))
		),
		check({ ...head, aspect: 'band-labels', must: true, unit: 'number', decimals: 0 }, [
			between(3, 3, bands.length),
			between(0, 0, figures.filter((f) => labelled(f.capacity) !== f.regime).length)
		]),
		check(
			{ ...head, aspect: 'weeks', unit: 'd', decimals: 0 },
			healing.map(({ capacity, responseDays }) => atMost(84, responseDays, { capacity }))
		),
		check(
			{ ...head, aspect: 'months-apart', unit: 'd', decimals: 0 },
			returning.map(({ capacity, periodDays }) => between(60, 730, periodDays, { capacity }))
		),
		check(
			{ ...head, aspect: 'rest-between', unit: 'ratio' },
			returning.map(({ capacity, lateTnf, tnfRest }) => atMost(2, lateTnf[0] / tnfRest, { capacity }))
		),
		check(
			{ ...head, aspect: 'bone-between', unit: 'share' },
			mild.map(({ capacity, lateBone }) => atLeast(0.85, lateBone[1], { capacity }))
		),
		check(
			{ ...head, aspect: 'flare-share', unit: 'share' },
			returning.map(({ capacity, flareDays, periodDays }) =>
				atMost(0.4, flareDays / periodDays, { capacity })
			)
		),
		check(
			{ ...head, aspect: 'irregular', unit: 'share' },
			spread.map(({ seed, spread }) => atLeast(0.15, spread, { capacity: recurrent, seed }))
		),
		check(
			{ ...head, id: 'M11', aspect: 'crp-flare', unit: 'share' },
			returning.map(({ capacity, flareCrp }) =>
				atLeast(
					0.5,
					share(flareCrp, (crp) => crp >= 2 && crp <= 30),
					{ capacity }
				)
			)
		),
		check(
			{ ...head, id: 'M11', aspect: 'crp-normal', unit: 'share' },
			mild.map(({ capacity, flareCrp }) =>
				atLeast(
					0.2,
					share(flareCrp, (crp) => crp < 5),
					{ capacity }
				)
			)
		)
	];
}
