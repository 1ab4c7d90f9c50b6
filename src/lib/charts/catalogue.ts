// Which curves there are, which of them an experiment can show, and which it shows to somebody who has chosen none.
import type { Run } from '#lib/simulate/run.ts';

/** Drawn by the first page. */
export type FirstLaneId = 'il1b' | 'il6' | 'tnf' | 'il10' | 'bone' | 'severity' | 'pain' | 'crp';
/** Loaded when somebody asks for one. */
const furtherLanes = ['ratio', 'esr', 'fever', 'lesions', 'monocytes', 'pge2', 'rankl', 'danger'] as const;

export type FurtherLaneId = (typeof furtherLanes)[number];
export type LaneId = FirstLaneId | FurtherLaneId;

/** From the fire over the brake to what comes of it: the order in which lanes stand, whatever was chosen first. */
const order: readonly LaneId[] = [
	'danger',
	'monocytes',
	'il1b',
	'il6',
	'tnf',
	'il10',
	'ratio',
	'pge2',
	'rankl',
	'bone',
	'severity',
	'lesions',
	'pain',
	'crp',
	'esr',
	'fever'
];

export const isFurther = (id: LaneId): id is FurtherLaneId =>
	(furtherLanes as readonly string[]).includes(id);

/** All lanes that a run has curves for, in order. */
export function lanesFor({ columns, places }: Run): LaneId[] {
	return order.filter((id) => {
		if (id === 'ratio') return true;
		if (id === 'lesions') return places.some(({ mri }) => mri);
		return columns[id] !== undefined;
	});
}

/**
 * The lanes to show, in order. Few by default, so that the picture, the therapies and the mechanism fit on one screen:
 * what burns, what brakes, and what it does to the bone.
 * @param chosen names from a link or the device; those that do not exist here are left out
 */
export function shownLanes(run: Run, chosen?: readonly string[]): LaneId[] {
	const possible = lanesFor(run);
	const found = chosen ? possible.filter((id) => chosen.includes(id)) : [];
	if (found.length > 0) return found;
	const usual: LaneId[] = ['il6', 'tnf', 'il10', 'bone', 'severity'];
	if (run.experiment === 'dish') usual.push('il1b');
	return possible.filter((id) => usual.includes(id));
}
