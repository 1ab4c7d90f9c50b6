// What the model says about blood after endotoxin, beside the human data.
import { bolus, individuals, infusion, type MeasuredCytokine } from '#lib/model/generated/endotoxin-data.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { areaAbove, peakOf, rSquared, valueAt } from '#lib/simulate/measures.ts';
import { evenTimes, type Run } from '#lib/simulate/run.ts';
import { ours, type Runner } from './model.ts';

export const cytokines: readonly MeasuredCytokine[] = ['tnf', 'il6', 'il10'];
const protocols = { bolus, infusion };
export type ProtocolName = keyof typeof protocols;
export const protocolNames = Object.keys(protocols) as ProtocolName[];

const rtol = 1e-7;

/** Eight hours after endotoxin, every 36 seconds. */
export function endotoxin(change: Partial<Scenario> = {}, run: Runner = ours.run): Run {
	const scenario: Scenario = { ...defaultScenario(), experiment: 'endotoxin', ...change };
	return run(scenario, { hours: evenTimes(scenario.duration_h, 0.01), rtol });
}

/** One of the six curves of the calibration; pg/mL over hours. */
export interface Fit {
	protocol: ProtocolName;
	cytokine: MeasuredCytokine;
	r2: number;
	peakHours: number;
	points: { hours: number; mean: number; sd: number; model: number }[];
	curve: { hours: Float64Array; values: Float64Array };
	/** How many men the means stand for. */
	people: number;
	/** Each man at each of `menHours`; empty where only means were published. */
	men: readonly (readonly number[])[];
	menHours: readonly number[];
}

/** The six curves of the calibration. */
export function fits(run: Runner = ours.run): Fit[] {
	return protocolNames.flatMap((protocol) => {
		const { hours, columns } = endotoxin({ route: protocol }, run);
		const data = protocols[protocol];
		return cytokines.map((cytokine) => {
			const { mean, sd } = data[cytokine];
			const values = columns[cytokine];
			const model = data.hours.map((t) => valueAt(hours, values, t));
			return {
				protocol,
				cytokine,
				r2: rSquared(mean, model),
				peakHours: peakOf(hours, values).hours,
				points: data.hours.map((t, i) => ({ hours: t, mean: mean[i], sd: sd[i], model: model[i] })),
				curve: { hours, values },
				people: data.men,
				men: protocol === 'bolus' ? individuals[cytokine] : [],
				menHours: individuals.hours
			};
		});
	});
}

/** How much more of a cytokine appears when less IL-10 can be made, as ratios to full capacity. */
export function withoutIl10(capacity: number, change: Partial<Scenario> = {}, run: Runner = ours.run) {
	const full = endotoxin(change, run);
	const less = endotoxin({ ...change, il10: { erk: capacity, sp1: 1, h3s10p: 1 } }, run);
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

/** Doses of the dose response, ng/kg. */
export const doses = [0.3, 0.5, 1, 2, 4] as const;

/** Peaks after a bolus of this size. */
export function peaksAfter(dose_ng_kg: number, run: Runner = ours.run) {
	const { hours, columns } = endotoxin({ dose_ng_kg }, run);
	const tnf = peakOf(hours, columns.tnf);
	return {
		dose: dose_ng_kg,
		tnf: tnf.value,
		tnfRest: columns.tnf[0],
		tnfHours: tnf.hours,
		il6: peakOf(hours, columns.il6).value,
		il6Rest: columns.il6[0],
		il10: peakOf(hours, columns.il10).value,
		il10Rest: columns.il10[0]
	};
}
export type Peaks = ReturnType<typeof peaksAfter>;
