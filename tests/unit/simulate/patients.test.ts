// Made-up people: the same seed, the same people; men as different as those of the data; patients as in the clinics.
import { describe, expect, test } from 'vitest';
import { rankCorrelation, variedConstants } from '#lib/model/variability.ts';
import { defaultParameters, parameterIndex } from '#lib/model/generated/layout.ts';
import { parametersOf, sampleMen, samplePatients } from '#lib/simulate/patients.ts';
import { scenarioSchema } from '#lib/scenario/schema.ts';
import * as v from 'valibot';
import { madeUpSpread, measuredSpread, presentations } from '../../../scripts/calibrate/cohort.ts';
import { scenario } from './trajectory.ts';

const patience = 60_000;
const quantile = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];

test('the same seed gives the same people, another seed others, and a longer list begins with the shorter', () => {
	expect(samplePatients(7, 20)).toEqual(samplePatients(7, 20));
	expect(samplePatients(8, 20)).not.toEqual(samplePatients(7, 20));
	expect(samplePatients(7, 30).slice(0, 20)).toEqual(samplePatients(7, 20));
	expect(sampleMen(7, 30).slice(0, 20)).toEqual(sampleMen(7, 20));
});

test('only the varied constants are a person’s own', () => {
	const [man] = sampleMen(1, 1);
	const p = parametersOf(man);
	const changed = Object.entries(parameterIndex).filter(([, i]) => p[i] !== defaultParameters[i]);
	expect(changed.map(([name]) => name).sort()).toEqual(variedConstants.map((c) => c.name).sort());
});

describe('constants of 4000 made-up men', () => {
	const made = sampleMen(2, 4000);
	const logs = variedConstants.map(({ name }) =>
		made.map((m) => Math.log(m.own[name]! / defaultParameters[parameterIndex[name]]))
	);

	test.each(variedConstants.map((c, i) => ({ ...c, i })))('$name', ({ logMedian, logSd, i }) => {
		const values = logs[i];
		expect(quantile(values, 0.5)).toBeCloseTo(logMedian, 1);
		const mean = values.reduce((a, b) => a + b) / values.length;
		const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
		// A little less than asked for: nobody lies beyond two and a half standard deviations.
		expect(sd / logSd).toBeGreaterThan(0.93);
		expect(sd / logSd).toBeLessThan(1.03);
	});

	test('rank correlations', () => {
		const ranks = logs.map((values) => {
			const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
			const rank = values.map(() => 0);
			order.forEach((i, place) => (rank[i] = place / values.length - 0.5));
			return rank;
		});
		rankCorrelation.forEach((row, i) =>
			row.forEach((rho, j) => {
				const found = ranks[i].reduce((sum, x, k) => sum + x * ranks[j][k], 0) / ranks[i].length / (1 / 12);
				expect(Math.abs(found - rho)).toBeLessThan(0.05);
			})
		);
	});
});

test(
	'peaks of made-up men spread and go together as those of the twenty, within the error of twenty men',
	() => {
		const real = measuredSpread();
		const made = madeUpSpread(3, 300);
		real.cv.forEach((cv, i) => {
			// Standard error of a coefficient of variation of a log-normal sample of twenty.
			const error = (cv / Math.sqrt(40)) * Math.sqrt(1 + 2 * cv * cv);
			expect(Math.abs(made.cv[i] - cv)).toBeLessThan(2 * error);
		});
		real.rank.forEach((rho, i) => expect(Math.abs(made.rank[i] - rho)).toBeLessThan(2 / Math.sqrt(19)));
		real.mean.forEach((mean, i) => expect(Math.abs(made.mean[i] / mean - 1)).toBeLessThan(0.2));
	},
	patience
);

test('what a patient brings can be put into a scenario', () => {
	for (const { capacity, triggersPerYear, seed } of samplePatients(4, 200)) {
		const asked = scenario({
			il10: { erk: capacity, sp1: 1, h3s10p: 1 },
			trigger: { ...scenario().trigger, per_year: triggersPerYear, seed }
		});
		expect(v.is(scenarioSchema, asked)).toBe(true);
	}
});

test(
	'patients who come with pain: lesions 3 to 6 in the median, 1 to 27, some alone, some silent; CRP mostly 2 to 30',
	() => {
		const all = presentations(1, 120);
		const active = all.map((p) => p.active);
		expect(quantile(active, 0.5)).toBeGreaterThanOrEqual(3);
		expect(quantile(active, 0.5)).toBeLessThanOrEqual(6);
		expect(Math.min(...active)).toBe(1);
		expect(Math.max(...active)).toBeLessThanOrEqual(27);
		expect(all.some((p) => p.silent > 0)).toBe(true);
		const usual = all.filter(({ crp }) => crp >= 2 && crp <= 30).length / all.length;
		expect(usual).toBeGreaterThan(0.7);
		const median = quantile(
			all.map((p) => p.crp),
			0.5
		);
		expect(median > 5 && median < 15).toBe(true);
	},
	patience
);
