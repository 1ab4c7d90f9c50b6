// The founding claim in the structure of the model: the defect sits in the IL-10 arm alone. Nothing of NF-κB knows
// the capacities; whatever TNF, IL-6 and IL-1β do when they fall comes from the IL-10 that is missing.
import { expect, test } from 'vitest';
import { parameterIndex, defaultParameters } from '#lib/model/generated/layout.ts';
import { symbolsIn } from '../../../scripts/generate/flatten.ts';
import { systems as all } from './systems.ts';

/** Those with monocytes in them. */
const systems = all.filter(({ id }) => id !== 'antibody');

const capacities = ['erk', 'sp1', 'h3s10p'] as const;
const arm: readonly string[] = [...capacities, 'capacity'];
const withIl10 = systems.filter(({ flat }) => flat.states.some((s) => s.local === 'il10'));

test.each(withIl10)('$id: only the making of IL-10 names a capacity', ({ flat }) => {
	const named = (formula: Parameters<typeof symbolsIn>[0]) =>
		[...symbolsIn(formula)].filter((name) => arm.includes(name));
	const rates = flat.states.filter(({ rate }) => named(rate).length > 0);
	expect(rates.map((s) => s.local)).toEqual(rates.map(() => 'il10'));
	expect(new Set(rates.map((s) => s.compartment)).size).toBe(rates.length);
	expect(rates.length).toBe(flat.states.filter((s) => s.local === 'il10').length);
	for (const { rate } of rates) expect(named(rate)).toEqual(['capacity']);
	const auxiliaries = flat.auxiliaries.filter(({ formula }) => named(formula).length > 0);
	expect(auxiliaries.map((a) => a.name)).toEqual(['capacity']);
	expect(named(auxiliaries[0].formula)).toEqual([...capacities]);
});

test.each(withIl10)(
	'$id: in the code too, a capacity moves the rate of IL-10 and no other',
	({ flat, code }) => {
		const y = Float64Array.from({ length: code.n }, (_, i) => 0.3 + 0.1 * i);
		const rates = (change: Partial<Record<(typeof capacities)[number], number>>) => {
			const p = Float64Array.from(defaultParameters);
			for (const [name, value] of Object.entries(change)) p[parameterIndex[name as 'erk']] = value;
			const d = new Float64Array(code.n);
			code.rhs(y, p, d);
			return d;
		};
		const healthy = rates({});
		for (const capacity of capacities) {
			const impaired = rates({ [capacity]: 0.4 });
			const moved = flat.states.filter((_, i) => impaired[i] !== healthy[i]);
			expect(new Set(moved.map((s) => s.local))).toEqual(new Set(['il10']));
			flat.states.forEach((s, i) => {
				if (s.local === 'il10') expect(impaired[i]).toBeLessThan(healthy[i]);
			});
		}
		expect(rates({ erk: 0.5, sp1: 0.8 })).toEqual(rates({ h3s10p: 0.4 }));
	}
);
