// How two runs differ in their figures, and which of that is worth telling.
import type { Experiment } from '#lib/scenario/fields.ts';
import { measureIds, measures, type Measured, type MeasureId } from './compare.ts';

export interface Difference {
	id: MeasureId;
	value: number;
	reference: number;
	/** Value less reference, in the unit of the measure. */
	absolute: number;
	/** As a share of the reference; undefined where the reference is as good as nothing. */
	relative?: number;
	/** How much it matters: 1 is the least worth telling. */
	weight: number;
}

/** How a run differs from another, in the measures that both have, in the order of the table. */
export function differencesBetween(run: Measured, other: Measured): Difference[] {
	return measureIds.flatMap((id) => {
		const [value, reference] = [run[id], other[id]];
		if (value === undefined || reference === undefined) return [];
		const { worth } = measures[id];
		const absolute = value - reference;
		const least = Math.max(worth.absolute, worth.relative * Math.abs(reference));
		const relative = Math.abs(reference) < worth.absolute / 10 ? undefined : absolute / reference;
		return [{ id, value, reference, absolute, relative, weight: Math.abs(absolute) / least }];
	});
}

/** Measures that a sentence may tell of, in the order in which they are preferred: as changed, and as unchanged. */
const told: Record<'course' | 'hours', Record<'changed' | 'same', readonly MeasureId[]>> = {
	course: {
		changed: [
			'inFlare',
			'inflamed',
			'flares',
			'tnfArea',
			'boneLow',
			'painMean',
			'tnfRaised',
			'lesionsMax',
			'crpPeak'
		],
		same: ['inFlare', 'inflamed', 'boneLow', 'tnfArea', 'painMean', 'crpPeak']
	},
	hours: {
		changed: ['tnfArea', 'il6Area', 'il10Area', 'tnfPeak', 'il6Peak', 'il10Peak', 'crpPeak'],
		same: ['tnfPeak', 'il10Peak', 'crpPeak']
	}
};

/** The best few differences to tell of, each of another theme, the largest first; and what did not differ, though it might. */
export function telling(
	differences: readonly Difference[],
	experiment: Experiment,
	most = 3
): { changed: Difference[]; same: Difference[] } {
	const order = told[experiment === 'course' ? 'course' : 'hours'];
	const known = (ids: readonly MeasureId[]) => ids.flatMap((id) => differences.filter((d) => d.id === id));
	const themes = new Set<string>();
	const isNew = ({ id }: Difference) => {
		const { theme } = measures[id];
		return !themes.has(theme) && themes.add(theme);
	};
	const changed = known(order.changed)
		.filter(({ weight }) => weight >= 1)
		.sort((a, b) => rank(b) - rank(a))
		.filter((difference) => isNew(difference))
		.slice(0, most);
	for (const { id } of known(order.changed).filter(({ weight }) => weight >= 0.5))
		themes.add(measures[id].theme);
	const same = known(order.same)
		.filter(({ weight }) => weight < 0.5)
		.filter((difference) => isNew(difference))
		.slice(0, 2);
	return { changed, same };
}

/** Among large differences the preferred one comes first, not the largest. */
const rank = ({ weight }: Difference) => Math.min(weight, 5);
