// What is happening at the cursor, in sentences: TNF against health, IL-10 against what is called for, the drugs.
import { storyMessages } from '#lib/i18n/story/index.ts';
import { fixed, significant, type Language } from '#lib/i18n/index.ts';
import { agentsOf, drugClasses, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { capacityOf } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import type { Flare } from '#lib/simulate/flares.ts';
import { brakeShareAt, valueAt } from '#lib/simulate/measures.ts';
import { hoursPerDay, mergedCourses } from '#lib/simulate/problem.ts';
import type { Run } from '#lib/simulate/run.ts';
import { capital, whenInWords } from './when.ts';

export function nowSentences(at: {
	run: Run;
	healthy: Run;
	cursor: number;
	language: Language;
	flares: Flare[];
	scenario: Scenario;
}): string[] {
	const { run, healthy, cursor, language, flares, scenario } = at;
	const say = storyMessages[language];
	const when = capital(whenInWords(cursor, run.experiment, language));
	const tnf = valueAt(run.hours, run.columns.tnf, cursor);
	const usual = valueAt(healthy.hours, healthy.columns.tnf, cursor);
	const flare = flareAt(flares, cursor);
	const phase =
		flare >= 0 && flares.length > 1
			? say.inFlare(say.ordinal[flare] ?? say.nth(flare + 1))
			: flares.some((f) => f.end < cursor) && flares.some((f) => f.start > cursor)
				? say.between
				: '';
	const value = significant(tnf, language);
	const rest = run.columns.tnf[0];
	// A drug may hold TNF down in the middle of a flare, or where a healthy person would have a peak: that is no rest.
	if (flare < 0 && tnf - rest < 1 && usual - rest < 1) return [say.atRest({ when })];
	const sentences = [against()];
	const brake = brakeShareAt(run, cursor);
	if (brake !== undefined && capacityOf(scenario.il10) < 0.995) {
		if (brake < 0.02) sentences.push(say.brakeAbsent);
		else
			sentences.push(brake < 0.95 ? say.brakeSlips({ percent: percentOf(brake, language) }) : say.brakeHolds);
	}
	return sentences;

	function against(): string {
		const told = { when, phase, tnf: value };
		if (tnf > alike * usual) {
			// As beside the curve: no ratio to as good as nothing.
			if (usual <= 0.05) return say.nowHighOnly(told);
			return say.nowHigh({ ...told, ratio: significant(tnf / usual, language) });
		}
		return tnf * alike < usual
			? say.nowLow({ ...told, usual: significant(usual, language) })
			: say.nowLike(told);
	}
}

/** Levels within this factor of each other count as alike. */
const alike = 1.15;

/** Place of the flare that lasts at the cursor among all; -1 between them. */
export function flareAt(flares: Flare[], cursor: number): number {
	return flares.findIndex((f) => f.start <= cursor && cursor <= f.end);
}

/** Classes of drugs that are given at the cursor. */
export function actingAt(scenario: Scenario, cursor: number): DrugClass[] {
	const day = cursor / hoursPerDay;
	return drugClasses.filter((name) =>
		agentsOf(name).some((id) => mergedCourses(scenario, id).some(([a, b]) => a <= day && day < b))
	);
}

/** A share in whole percents, without the sign. */
export function percentOf(share: number, language: Language): string {
	return fixed(share * 100, language, 0);
}
