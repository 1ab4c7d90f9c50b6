// Which doubts belong to what the workbench shows now.
import type { ContestedPlace } from '#lib/model/evidence/types.ts';
import { agents, type TherapyId } from '#lib/model/modules/drugs/agents.ts';
import type { Experiment } from '#lib/scenario/fields.ts';

/** Classes of drugs about which something is disputed. */
const disputed = ['nsaid', 'tnf-inhibitor', 'bisphosphonate'] as const;

/** Under the picture: what matters to any therapy, and to those that are on. */
export const placesOfTherapies = (ids: readonly TherapyId[]): ContestedPlace[] => {
	const given = new Set<string>(ids.map((id) => agents[id].class));
	return ['therapies', ...disputed.filter((name) => given.has(name))];
};

/** Beside the words: what matters to this experiment as a whole. */
export const placesOfExperiment: Record<Experiment, ContestedPlace[]> = {
	dish: ['headline', 'dish'],
	endotoxin: ['endotoxin'],
	course: ['headline']
};

/** In the foot: what matters to single lanes of the picture. */
export const placesOfLanes: Record<Experiment, ContestedPlace[]> = {
	dish: [],
	endotoxin: [],
	course: ['bone', 'pain']
};
