// Blood after endotoxin: one parameter set against both human protocols, and what happens when IL-10 is missing.
// Fitted, not predicted (docs/validation.md). Figures "as published" are those of the study that found the system.
import { expect, test } from 'vitest';
import { fits, peaksAfter, withoutIl10, type Fit } from '#lib/validate/blood.ts';

const six = fits();
const fitOf = (protocol: Fit['protocol'], cytokine: Fit['cytokine']) =>
	six.find((f) => f.protocol === protocol && f.cytokine === cytokine)!;

test.each([
	['bolus', 'tnf', 0.956],
	['bolus', 'il6', 0.936],
	['bolus', 'il10', 0.937],
	['infusion', 'tnf', 0.956],
	['infusion', 'il6', 0.936],
	['infusion', 'il10', 0.934]
] as const)('M1 %s, %s: R² is 0.93 or more, and as published (%d)', (protocol, cytokine, published) => {
	const { r2 } = fitOf(protocol, cytokine);
	expect(r2).toBeGreaterThanOrEqual(0.93);
	expect(Math.abs(r2 - published)).toBeLessThan(0.001);
});

test('M1 the means that the curves miss by more than one standard deviation are these, and no more', () => {
	const missed = six.flatMap(({ protocol, cytokine, points }) =>
		points
			.filter(({ mean, sd, model }) => Math.abs(model - mean) > sd)
			.map(({ hours }) => `${protocol} ${cytokine} ${hours} h`)
	);
	expect(missed).toEqual([
		'bolus tnf 4 h',
		'bolus tnf 5 h',
		'bolus tnf 6 h',
		'bolus il10 1.5 h',
		'infusion tnf 1 h',
		'infusion tnf 6 h',
		'infusion il6 2 h'
	]);
});

test.each([
	['bolus', 'tnf', 1.55],
	['bolus', 'il6', 2.55],
	['bolus', 'il10', 2.62],
	['infusion', 'tnf', 2.93],
	['infusion', 'il6', 3.7],
	['infusion', 'il10', 4.65]
] as const)('M2 %s, %s peaks as published, at %d h', (protocol, cytokine, hours) => {
	expect(Math.abs(fitOf(protocol, cytokine).peakHours - hours)).toBeLessThan(0.021);
});

test('M2 the order of the peaks, and their times after a bolus', () => {
	for (const protocol of ['bolus', 'infusion'] as const) {
		const [tnf, il6, il10] = (['tnf', 'il6', 'il10'] as const).map((c) => fitOf(protocol, c).peakHours);
		expect(tnf).toBeLessThan(il6);
		expect(il6).toBeLessThan(il10);
		if (protocol === 'infusion') continue;
		expect(tnf > 1.5 && tnf < 2).toBe(true);
		expect(il6 > 2 && il6 < 3).toBe(true);
		expect(il10 > 2.5 && il10 < 3.5).toBe(true);
	}
});

test.each([
	{ capacity: 0, tnfArea: 2.03, tnfAreaRaw: 1.93, tnfPeak: 1.81, tnfPeakRaw: 1.8, il6Area: 4.8 },
	{ capacity: 0.3, tnfArea: 1.49, tnfAreaRaw: 1.45, tnfPeak: 1.42, tnfPeakRaw: 1.42, il6Area: 2.2 },
	{ capacity: 0.5, tnfArea: 1.3, tnfAreaRaw: 1.27, tnfPeak: 1.26, tnfPeakRaw: 1.26, il6Area: 1.65 }
])('M3 IL-10 production × $capacity: ratios as published', (published) => {
	const found: Record<string, number> = withoutIl10(published.capacity);
	for (const [name, value] of Object.entries(published)) {
		expect(Math.abs(found[name] - value), name).toBeLessThan(value >= 2.1 ? 0.06 : 0.006);
	}
});

test.each([
	[0, 2, 2.4],
	[0.3, 1.4, 2],
	[0.5, 1.2, 1.5]
])(
	'M3 IL-10 production × %d: the area of TNF rises × %d to × %d, and more than its peak',
	(capacity, low, high) => {
		const { tnfArea, tnfPeak, il6Area, il6Peak } = withoutIl10(capacity);
		expect(tnfArea).toBeGreaterThanOrEqual(low);
		expect(tnfArea).toBeLessThanOrEqual(high);
		expect(tnfArea).toBeGreaterThan(tnfPeak);
		expect(il6Area).toBeGreaterThan(il6Peak);
	}
);

test('M3 in the infusion, without IL-10, the area of TNF rises fivefold as published', () => {
	expect(withoutIl10(0, { route: 'infusion' }).tnfArea).toBeCloseTo(5, 1);
});

test.each([
	[0.3, 33, 1.12, 21, 6.6],
	[0.5, 50, 1.2, 57, 8.4],
	[1, 108, 1.38, 222, 14.8],
	[2, 336, 1.55, 676, 45],
	[4, 713, 1.45, 1190, 98]
])('%d ng/kg: peaks as published', (dose, tnf, tnfHours, il6, il10) => {
	const found = peaksAfter(dose);
	expect(Math.abs(found.tnf / tnf - 1)).toBeLessThan(0.01);
	expect(Math.abs(found.tnfHours - tnfHours)).toBeLessThan(0.021);
	expect(Math.abs(found.il6 / il6 - 1)).toBeLessThan(0.012);
	expect(Math.abs(found.il10 / il10 - 1)).toBeLessThan(0.01);
});

test('more endotoxin, more TNF: the slope of the peak in logarithms stays near one', () => {
	const peaks = [0.3, 0.5, 1, 2, 4].map((dose) => peaksAfter(dose));
	const slopes = peaks.slice(1).map((p, i) => {
		const before = peaks[i];
		return Math.log((p.tnf - p.tnfRest) / (before.tnf - before.tnfRest)) / Math.log(p.dose / before.dose);
	});
	const published = [0.98, 1.22, 1.7, 1.1];
	slopes.forEach((slope, i) => expect(Math.abs(slope - published[i])).toBeLessThan(0.01));
});
