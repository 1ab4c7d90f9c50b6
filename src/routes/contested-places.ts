// Which doubts belong to what the workbench shows now.
import type { ContestedPlace } from '#lib/model/evidence/types.ts';
import type { TherapyId } from '#lib/model/modules/drugs.ts';
import type { Experiment } from '#lib/scenario/fields.ts';

/** The class of each therapy about which something is disputed. The one place here that names drugs. */
const classes: Partial<Record<TherapyId, ContestedPlace>> = {
	nsaid: 'nsaid',
	'tnf-inhibitor': 'tnf-inhibitor',
	bisphosphonate: 'bisphosphonate'
};

/** Under the picture: what matters to any therapy, and to those that are on. */
export const placesOfTherapies = (ids: readonly TherapyId[]): ContestedPlace[] => [
	'therapies',
	...ids.flatMap((id) => classes[id] ?? [])
];

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
