// What a blood test would show in an experiment, with what is known of the healthy. Computed per run; the cursor only reads.
import { infusion, type MeasuredCytokine } from '#lib/model/generated/endotoxin-data.ts';
import type { Experiment } from '#lib/scenario/fields.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import type { Quantity, Run } from '#lib/simulate/run.ts';
import { roundUp } from './scales.ts';

export type MarkerId = 'crp' | 'esr' | 'il6' | 'tnf' | 'il10' | 'ratio';

/** Healthy values, in the unit of the marker. */
export interface HealthyRange {
	low: number;
	high: number;
	/** Which statement of the origins of the ranges it belongs to. */
	origin: 'crp' | 'esr' | 'cytokines';
}

/** Men before endotoxin: mean ± 2 SD. Those of the infusion: in the others outliers were left out. */
function beforeEndotoxin(name: MeasuredCytokine): HealthyRange {
	const { mean, sd } = infusion[name];
	return { low: Math.max(0, mean[0] - 2 * sd[0]), high: mean[0] + 2 * sd[0], origin: 'cytokines' };
}

/** Of blood. CRP: the 90th percentile of donors (crp-adults). ESR: up to the upper end of the model's own range (esr0). */
export const healthyRanges: Partial<Record<MarkerId, HealthyRange>> = {
	crp: { low: 0, high: 3, origin: 'crp' },
	esr: { low: 0, high: 15, origin: 'esr' },
	il6: beforeEndotoxin('il6'),
	tnf: beforeEndotoxin('tnf'),
	il10: beforeEndotoxin('il10')
};

/** Anchors of the model page that say more. */
export const originAnchors = { crp: 'fact-crp-adults', esr: 'p-esr0', cytokines: 'validation' } as const;

/** In a course the blood goes by its own names: the others are those of a lesion. */
const inBlood = { il6: 'bloodIl6', tnf: 'bloodTnf', il10: 'bloodIl10' } as const;

/** The scale holds rest and the healthy range without magnifying them. */
const atLeast: Record<MarkerId, number> = { crp: 10, esr: 30, il6: 4, tnf: 20, il10: 10, ratio: 4 };

const ofBlood = ['crp', 'esr', 'il6', 'tnf', 'il10', 'ratio'] as const;
const ofMedium = ['il6', 'tnf', 'il10', 'ratio'] as const;

/** The markers of an experiment, always the same objects. */
export function markersOf(experiment: Experiment): readonly MarkerId[] {
	return experiment === 'dish' ? ofMedium : ofBlood;
}

/** What is healthy in blood; nothing is in a dish. */
export function rangeOf(id: MarkerId, experiment: Experiment): HealthyRange | undefined {
	return experiment === 'dish' ? undefined : healthyRanges[id];
}

/** End of the scale of a marker, which begins at 0: a round number that a run and its twin stay below. */
export function scaleEnd(id: MarkerId, run: Run, healthy: Run): number {
	return roundUp(Math.max(atLeast[id], highest(id, run), highest(id, healthy)));
}

/** Value of a marker at a time, in its unit. */
export function markerAt(id: MarkerId, run: Run, hours: number): number {
	const at = (name: Exclude<MarkerId, 'ratio'>) => {
		const values = run.columns[columnOf(name, run.experiment)];
		return values ? valueAt(run.hours, values, hours) : NaN;
	};
	return id === 'ratio' ? (at('il6') + at('tnf')) / at('il10') : at(id);
}

function columnOf(id: Exclude<MarkerId, 'ratio'>, experiment: Experiment): Quantity {
	return experiment === 'course' && id in inBlood ? inBlood[id as keyof typeof inBlood] : id;
}

/** Found once per run: the twin stays while the brake moves. */
const known = new WeakMap<Run['columns'], Partial<Record<MarkerId, number>>>();

function highest(id: MarkerId, { columns, experiment }: Run): number {
	let found = known.get(columns);
	if (!found) known.set(columns, (found = {}));
	return (found[id] ??=
		id === 'ratio' ? highestRatio(columns, experiment) : max(columns[columnOf(id, experiment)]));
}

function max(values: Float64Array | undefined): number {
	let most = 0;
	if (values) for (let i = 0; i < values.length; i++) if (values[i] > most) most = values[i];
	return most;
}

function highestRatio(columns: Run['columns'], experiment: Experiment): number {
	const [il6, tnf, il10] = (['il6', 'tnf', 'il10'] as const).map(
		(name) => columns[columnOf(name, experiment)]!
	);
	let most = 0;
	for (let i = 0; i < il6.length; i++) {
		const ratio = (il6[i] + tnf[i]) / il10[i];
		if (ratio > most && ratio < Infinity) most = ratio;
	}
	return most;
}
