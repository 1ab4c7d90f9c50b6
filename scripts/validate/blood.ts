// What the model says about blood after endotoxin, beside the human data.
import { bolus, infusion, type MeasuredCytokine } from '../../src/lib/model/generated/endotoxin-data.ts';
import { defaultScenario, type Scenario } from '../../src/lib/scenario/schema.ts';
import { areaAbove, peakOf, rSquared, valueAt } from '../../src/lib/simulate/measures.ts';
import { evenTimes, run, type Run } from '../../src/lib/simulate/run.ts';

export const cytokines: readonly MeasuredCytokine[] = ['tnf', 'il6', 'il10'];
const protocols = { bolus, infusion };
export type ProtocolName = keyof typeof protocols;
export const protocolNames = Object.keys(protocols) as ProtocolName[];

const rtol = 1e-7;

/** Eight hours after endotoxin, every 36 seconds. */
function endotoxin(change: Partial<Scenario> = {}): Run {
	const scenario: Scenario = { ...defaultScenario(), experiment: 'endotoxin', ...change };
	return run(scenario, { hours: evenTimes(scenario.duration_h, 0.01), rtol });
}

export interface Fit {
	protocol: ProtocolName;
	cytokine: MeasuredCytokine;
	r2: number;
	peakHours: number;
	points: { hours: number; mean: number; sd: number; model: number }[];
}

/** The six curves of the calibration. */
export function fits(): Fit[] {
	return protocolNames.flatMap((protocol) => {
		const { hours, columns } = endotoxin({ route: protocol });
		const data = protocols[protocol];
		return cytokines.map((cytokine) => {
			const { mean, sd } = data[cytokine];
			const model = data.hours.map((t) => valueAt(hours, columns[cytokine], t));
			return {
				protocol,
				cytokine,
				r2: rSquared(mean, model),
				peakHours: peakOf(hours, columns[cytokine]).hours,
				points: data.hours.map((t, i) => ({ hours: t, mean: mean[i], sd: sd[i], model: model[i] }))
			};
		});
	});
}

/** How much more of a cytokine appears when less IL-10 can be made, as ratios to full capacity. */
export function withoutIl10(capacity: number, change: Partial<Scenario> = {}) {
	const full = endotoxin(change);
	const less = endotoxin({ ...change, il10: { erk: capacity, sp1: 1, h3s10p: 1 } });
	const ratio = (of: (r: Run) => number) => of(less) / of(full);
	const area = (name: MeasuredCytokine, rest: number) =>
		ratio((r) => areaAbove(r.hours, r.columns[name], rest * r.columns[name][0]));
	const peak = (name: MeasuredCytokine, rest: number) =>
		ratio((r) => peakOf(r.hours, r.columns[name]).value - rest * r.columns[name][0]);
	return {
		capacity,
		tnfArea: area('tnf', 1),
		tnfAreaRaw: area('tnf', 0),
		tnfPeak: peak('tnf', 1),
		tnfPeakRaw: peak('tnf', 0),
		il6Area: area('il6', 1),
		il6Peak: peak('il6', 1)
	};
}

/** Peaks after a bolus of this size. */
export function peaksAfter(dose_ng_kg: number) {
	const { hours, columns } = endotoxin({ dose_ng_kg });
	const tnf = peakOf(hours, columns.tnf);
	return {
		dose: dose_ng_kg,
		tnf: tnf.value,
		tnfRest: columns.tnf[0],
		tnfHours: tnf.hours,
		il6: peakOf(hours, columns.il6).value,
		il10: peakOf(hours, columns.il10).value
	};
}
