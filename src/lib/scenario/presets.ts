// Scenarios to begin with: one for each thing that the model can show. Their names and sentences are in i18n/tools.
import { agentsOf, drugClasses, type DrugClass } from '#lib/model/modules/drugs/agents.ts';
import { equalParts } from './capacity.ts';
import { defaultScenario, type Scenario } from './schema.ts';

/** Courses of the disease, from well to hard to treat. */
export const courses = ['healthy', 'recurrent', 'silent', 'crmo', 'psoriasis', 'refractory'] as const;

export type CoursePreset = (typeof courses)[number];
export type PresetId = CoursePreset | DrugClass;

/** Courses first, then one preset for each class of drugs. */
export const presets: readonly PresetId[] = [...courses, ...drugClasses];

/**
 * A seed with which half of the further bones feel little of their inflammation. Which bone is silent is chance in the
 * model; the seed only keeps it the same from visit to visit.
 */
const seed = 3;

/** A new scenario each time: whoever gets it may change it. */
export function presetScenario(id: PresetId): Scenario {
	return isCourse(id) ? courseScenario[id]() : therapyScenario(id);
}

const isCourse = (id: PresetId): id is CoursePreset => (courses as readonly string[]).includes(id);

/** A course of the disease with so much of the IL-10 brake, from 0 to 1. */
const withBrake = (capacity: number): Scenario => ({ ...defaultScenario(), il10: equalParts(capacity) });

const inManyBones = (capacity: number, sites: number): Scenario => {
	const scenario = withBrake(capacity);
	return { ...scenario, sites, trigger: { ...scenario.trigger, seed } };
};

const courseScenario: Record<CoursePreset, () => Scenario> = {
	healthy: defaultScenario,
	recurrent: () => withBrake(0.45),
	silent: () => inManyBones(0.45, 2),
	crmo: () => inManyBones(0.4, 5),
	psoriasis: () => ({ ...inManyBones(0.45, 3), skin: 'psoriasis' }),
	refractory: () => ({
		...withBrake(0.3),
		therapies: [
			{ id: 'naproxen', start: 45, end: 730 },
			{ id: 'methotrexate', start: 120, end: 730 },
			{ id: 'etanercept', start: 365, end: 730 }
		]
	})
};

/** How weak the brake is where a drug is shown: 30 % keeps up a fire that a drug can end, with 45 % flares come and go. */
const brakeFor: Record<DrugClass, number> = {
	nsaid: 0.45,
	corticosteroid: 0.3,
	sulfasalazine: 0.3,
	methotrexate: 0.3,
	'tnf-inhibitor': 0.3,
	bisphosphonate: 0.3,
	'il1-blocker': 0.45,
	'il6-blocker': 0.3,
	'jak-inhibitor': 0.45,
	'il10-replacement': 0.3
};

/** Days from which a drug is shown, so that what was before can be seen; a corticosteroid is only given for a while. */
const from = 200;
const until: Partial<Record<DrugClass, number>> = { corticosteroid: 290 };

function therapyScenario(id: DrugClass): Scenario {
	const scenario = withBrake(brakeFor[id]);
	const end = until[id] ?? scenario.duration_d;
	return { ...scenario, therapies: [{ id: agentsOf(id)[0], start: from, end }] };
}
