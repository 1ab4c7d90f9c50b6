// Small pictures of scenarios, solved one after the other while the page has nothing else to do.
import { areaPath, linePath } from '#lib/charts/path.ts';
import { toQuery } from '#lib/scenario/link.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { evenTimes, run } from '#lib/simulate/run.ts';

export interface Preview {
	/** TNF in the first place over the whole run, against its highest value. */
	line: string;
	area: string;
}

export const previewSize = { width: 96, height: 24 };
const points = 120;
/** A hundredth of the height is less than a pixel. */
const rough = 3e-3;

const known = new Map<string, Preview>();

function drawn(scenario: Scenario): Preview {
	const t1 = durationHours(scenario);
	const { hours, columns } = run(scenario, { hours: evenTimes(t1, t1 / points), rtol: rough, maxMs: 1000 });
	const { width, height } = previewSize;
	const rest = columns.tnf[0] ?? 0;
	// The first answer to a trigger is far higher than any flare: it may leave the picture.
	const top = Math.max(
		rest + 30,
		[...columns.tnf].sort((a, b) => a - b)[Math.floor(0.96 * hours.length)] ?? 0
	);
	const xs = hours.map((h) => (h / t1) * width);
	const y = (v: number) => height - 1 - (Math.min(v, top) / top) * (height - 3);
	return { line: linePath(xs, columns.tnf, y), area: areaPath(xs, columns.tnf, y, 0) };
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
