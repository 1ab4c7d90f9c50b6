// Small pictures of scenarios, solved one after the other while the page has nothing else to do.
import { areaPath, linePath } from '#lib/charts/path.ts';
import { toQuery } from '#lib/scenario/link.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { lesionAt } from '#lib/simulate/lesions.ts';
import { durationHours, hoursPerDay } from '#lib/simulate/problem.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';

export interface Preview {
	/** A row for each place: how inflamed it is, and where that is felt. One place alone: its TNF, with a line. */
	rows: { line: string; area: string; felt: string }[];
	/** Days on which any drug is given. */
	drugs: string;
}

export const previewSize = { width: 96, height: 24 };
const points = 120;
/** A hundredth of the height is less than a pixel. */
const rough = 3e-3;
/** Where drugs stand, below the curves. */
const foot = 4;

const known = new Map<string, Preview>();

function drawn(scenario: Scenario): Preview {
	const t1 = durationHours(scenario);
	const found = run(scenario, { hours: evenTimes(t1, t1 / points), rtol: rough, maxMs: 1000 });
	const { hours, columns, places } = found;
	const { width } = previewSize;
	const xs = hours.map((h) => (h / t1) * width);
	const several = places.length > 1 ? places : [columns];
	const height = (previewSize.height - foot) / several.length;
	const rows = several.map((place, k) => {
		const values = places.length > 1 ? (place.mri ?? place.severity!) : place.tnf;
		const top = places.length > 1 ? 1 : highest(values);
		const y = (v: number) => height * (k + 1) - 1 - (Math.min(v, top) / top) * (height - 2.5);
		const felt = values.map((v, i) => (places.length > 1 && lesionAt(place, i) === 'active' ? v : 0));
		return {
			line: places.length > 1 ? '' : linePath(xs, values, y),
			area: areaPath(xs, values, y, 0),
			felt: areaPath(xs, felt, y, 0)
		};
	});
	const at = (day: number) => Math.min(width, Math.max(0, ((day * hoursPerDay) / t1) * width)).toFixed(1);
	const drugs = scenario.therapies.map(
		({ start, end }) => `M${at(start)} ${previewSize.height - 1.5}H${at(end)}`
	);
	return { rows, drugs: drugs.join('') };
}

/** The first answer to a trigger is far higher than any flare: it may leave the picture. */
function highest(values: Float64Array): number {
	const sorted = values.slice().sort();
	return Math.max((values[0] ?? 0) + 30, sorted[Math.floor(0.96 * sorted.length)] ?? 0);
}

const queue: (() => void)[] = [];
const whenIdle = (work: () => void) =>
	'requestIdleCallback' in globalThis ? requestIdleCallback(work) : setTimeout(work, 30);

function workOn(): void {
	queue.shift()?.();
	if (queue.length > 0) whenIdle(workOn);
}

/** The picture, sooner or later. @returns calls it off */
export function previewOf(scenario: Scenario, take: (preview: Preview) => void): () => void {
	const key = toQuery(scenario);
	const before = known.get(key);
	if (before) {
		take(before);
		return () => {};
	}
	const work = () => {
		const preview = known.get(key) ?? drawn(scenario);
		known.set(key, preview);
		take(preview);
	};
	queue.push(work);
	if (queue.length === 1) whenIdle(workOn);
	return () => {
		const at = queue.indexOf(work);
		if (at >= 0) queue.splice(at, 1);
	};
}
