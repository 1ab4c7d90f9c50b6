// Curves that are loaded when somebody asks for them: what drives the cytokines, what they drive, and blood and body.
import type { Run } from '#lib/simulate/run.ts';
import { seenFrom } from '#lib/simulate/turns.ts';
import type { FurtherLaneId } from './catalogue.ts';
import type { LaneKind } from './lanes.ts';

export { furtherName, furtherReadouts } from '#lib/describe/further-readouts.ts';

const rising = { kind: 'rise', tone: 'ink', height: 44 } as const;

export const furtherKinds: Readonly<Record<FurtherLaneId, LaneKind>> = {
	ratio: { ...rising, dash: '9 3 2 3', height: 60, atLeast: 10, floor: 0.1, alwaysLog: true, of: balance },
	esr: { ...rising, dash: '5 4', atLeast: 20, of: (run) => run.columns.esr },
	fever: { ...rising, dash: '2 2', atLeast: 1, of: (run) => run.columns.fever },
	lesions: { ...rising, dash: '', atLeast: 2, of: lesionsSeen },
	monocytes: { ...rising, dash: '3 5', atLeast: 0.05, unit: 100, of: (run) => run.columns.monocytes },
	pge2: { ...rising, dash: '8 2 2 2', atLeast: 1, of: (run) => run.columns.pge2 },
	rankl: { ...rising, dash: '1 3', atLeast: 3, floor: 1, of: (run) => run.columns.rankl },
	danger: { ...rising, dash: '12 3', atLeast: 0.1, of: (run) => run.columns.danger }
};

const balances = new WeakMap<Float64Array, Float64Array>();

/** (IL-6 + TNF) / IL-10 at the place that is looked at. */
function balance({ columns: { il6, tnf, il10 } }: Run): Float64Array {
	let found = balances.get(il6);
	if (!found) {
		found = il6.map((v, i) => (v + tnf[i]) / Math.max(il10[i], 1e-6));
		balances.set(il6, found);
	}
	return found;
}

const counts = new WeakMap<Float64Array, Float64Array>();

/** How many bones MRI would show inflamed. */
function lesionsSeen({ hours, places }: Run): Float64Array | undefined {
	const signals = places.flatMap(({ mri }) => mri ?? []);
	if (signals.length === 0) return undefined;
	let found = counts.get(signals[0]);
	if (!found) {
		found = hours.map((_, i) => signals.reduce((sum, mri) => sum + (mri[i] >= seenFrom ? 1 : 0), 0));
		counts.set(signals[0], found);
	}
	return found;
}
