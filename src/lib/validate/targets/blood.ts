// M1 to M3: both endotoxin protocols from one set of numbers, peaks in order, and what is lost with IL-10.
import { cytokines, fits, peaksAfter, protocolNames, withoutIl10, doses, type Fit } from '../blood.ts';
import { atLeast, atMost, between, check } from '../check.ts';
import type { Runner } from '../model.ts';
import type { Check, Steps } from '../types.ts';

export interface BloodReport {
	fits: Fit[];
	lessIl10: ReturnType<typeof withoutIl10>[];
	peaks: ReturnType<typeof peaksAfter>[];
	checks: Check[];
}

export function* blood(run: Runner): Steps<BloodReport> {
	const six = fits(run);
	yield;
	const lessIl10 = [];
	for (const capacity of [0, 0.3, 0.5]) {
		lessIl10.push(withoutIl10(capacity, {}, run));
		yield;
	}
	const peaks = [];
	for (const dose of doses) {
		peaks.push(peaksAfter(dose, run));
		yield;
	}
	return { fits: six, lessIl10, peaks, checks: checksOf(six, lessIl10) };
}

/** Hour between which each cytokine should peak after a bolus. */
const peakHours = { tnf: [1.5, 2], il6: [2, 3], il10: [2.5, 3.5] } as const;
/** How the areas above rest should grow at each factor on IL-10 production; "about" is within a quarter. */
const tnfArea: Record<number, readonly [number, number]> = { 0: [2, 2.4], 0.3: [1.4, 2], 0.5: [1.2, 1.5] };
const il6Area: Record<number, number> = { 0: 2.1, 0.3: 1.7, 0.5: 1.5 };

function checksOf(six: readonly Fit[], less: readonly ReturnType<typeof withoutIl10>[]): Check[] {
	const peakOf = (protocol: Fit['protocol'], cytokine: Fit['cytokine']) =>
		six.find((f) => f.protocol === protocol && f.cytokine === cytokine)!.peakHours;
	const worst = ({ points }: Fit) =>
		points
			.map(({ hours, mean, sd, model }) => ({ hours, off: Math.abs(model - mean) / sd }))
			.reduce((a, b) => (b.off > a.off ? b : a));
	const head = { must: true, unit: 'number', decimals: 2 } as const;
	return [
		check(
			{ ...head, id: 'M1', aspect: 'r2' },
			six.map(({ protocol, cytokine, r2 }) => atLeast(0.95, r2, { protocol, quantity: cytokine }))
		),
		check(
			{ ...head, id: 'M1', aspect: 'within-sd', unit: 'SD' },
			six.map((fit) => {
				const { hours, off } = worst(fit);
				return atMost(1, off, { protocol: fit.protocol, quantity: fit.cytokine, hours });
			})
		),
		check(
			{ ...head, id: 'M2', aspect: 'peak-times', unit: 'h' },
			cytokines.map((quantity) => {
				const [low, high] = peakHours[quantity];
				return between(low, high, peakOf('bolus', quantity), { protocol: 'bolus', quantity });
			})
		),
		check(
			{ ...head, id: 'M2', aspect: 'peak-order', unit: 'h' },
			protocolNames.flatMap((protocol) =>
				(['il6', 'il10'] as const).map((quantity, i) =>
					atLeast(0.01, peakOf(protocol, quantity) - peakOf(protocol, cytokines[i]), { protocol, quantity })
				)
			)
		),
		check(
			{ ...head, id: 'M3', aspect: 'tnf-area', unit: 'ratio' },
			less.map((r) => between(...tnfArea[r.capacity], r.tnfArea, { capacity: r.capacity }))
		),
		check(
			{ ...head, id: 'M3', aspect: 'area-over-peak', unit: 'ratio' },
			less.map((r) => atLeast(1.01, r.tnfArea / r.tnfPeak, { capacity: r.capacity }))
		),
		check(
			{ ...head, must: false, id: 'M3', aspect: 'il6-area', unit: 'ratio' },
			less.map((r) => {
				const about = il6Area[r.capacity];
				return between(about * 0.75, about * 1.25, r.il6Area, { capacity: r.capacity });
			}),
			'il6-brake'
		)
	];
}
