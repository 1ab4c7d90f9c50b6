// M4: monocytes in a dish. CRMO cells make less IL-10 and not less TNF or IL-6, and nothing but IL-10 was changed.
import { describe, expect, test } from 'vitest';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { run } from '#lib/simulate/run.ts';

const culture = (capacity: number, lps_ng_mL = 100) =>
	run({ ...defaultScenario(), experiment: 'dish', il10: equalParts(capacity), lps_ng_mL });

const atEnd = (capacity: number, lps?: number) => {
	const { columns, hours } = culture(capacity, lps);
	const last = hours.length - 1;
	const { tnf, il6, il10 } = columns;
	return { tnf: tnf[last], il6: il6[last], il10: il10[last], balance: (tnf[last] + il6[last]) / il10[last] };
};

describe('CRMO against healthy monocytes after 24 h', () => {
	const healthy = atEnd(1);
	test.each([0.1, 0.3, 0.5, 0.7])('capacity %s: IL-10 clearly lower, TNF and IL-6 not lower', (capacity) => {
		const crmo = atEnd(capacity);
		expect(crmo.il10).toBeLessThan(0.95 * healthy.il10);
		expect(crmo.tnf).toBeGreaterThanOrEqual(healthy.tnf);
		expect(crmo.il6).toBeGreaterThanOrEqual(healthy.il6);
		expect(crmo.balance).toBeGreaterThan(1.1 * healthy.balance);
	});

	test('the less the capacity, the more the balance tilts', () => {
		const balances = [1, 0.8, 0.6, 0.4, 0.2].map((c) => atEnd(c).balance);
		expect(balances).toEqual([...balances].sort((a, b) => a - b));
	});
});

test('more LPS never means less TNF at its peak', () => {
	const peaks = [0.01, 0.1, 1, 10, 100, 1000].map((dose) => Math.max(...culture(1, dose).columns.tnf));
	expect(peaks).toEqual([...peaks].sort((a, b) => a - b));
});

test('a culture without LPS stays at rest', () => {
	const { tnf, il6, il10 } = culture(0.3, 0).columns;
	for (const column of [tnf, il6, il10]) expect(new Set(column).size).toBe(1);
});
