// The value of a formula, and everything that has a name at one moment of a scenario.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/model/catalogue.ts';
import { evaluate } from '#lib/model/evaluate.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { experiments } from '#lib/scenario/fields.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { momentOf } from '#lib/simulate/moment.ts';
import { run } from '#lib/simulate/run.ts';

const none = () => undefined;

describe('a formula', () => {
	test.each([
		['1 + 2 * 3', 7],
		['(1 + 2) * 3', 9],
		['2 - 3 - 4', -5],
		['12 / 3 / 2', 2],
		['-2^2', -4],
		['2^-1', 0.5],
		['2 * -3', -6],
		['1.5e-1 * 2', 0.3],
		['hill(1, 3)', 0.25],
		['hill2(1, 2)', 0.2],
		['hill(-1, 3) + pos(-4) + pos(2)', 2]
	])('%s = %d', (formula, value) => {
		expect(evaluate(formula, none)).toBeCloseTo(value, 12);
	});

	test.each(['1 +', '(1', '1 2', 'hill(1', ')', ''])('"%s" is none', (formula) => {
		expect(() => evaluate(formula, none)).toThrow(/out of place|missing/);
	});

	test('has no value when a name has none', () => {
		expect(evaluate('a + b', (name) => (name === 'a' ? 1 : undefined))).toBeUndefined();
		expect(evaluate('a * a', () => 3)).toBe(9);
	});

	test('agrees with JavaScript on sums and products of any numbers', () => {
		const number = fc.integer({ min: 1, max: 99 });
		fc.assert(
			fc.property(number, number, number, (a, b, c) => {
				expect(evaluate(`(a - b) / c + a * b^2`, (n) => ({ a, b, c })[n])).toBeCloseTo(
					(a - b) / c + a * b ** 2,
					9
				);
			})
		);
	});
});

describe.each(experiments)('a moment of %s', (experiment) => {
	const scenario = { ...defaultScenario(), experiment, il10: equalParts(0.5) };
	const hours = experiment === 'course' ? 24 * 100 : 3;
	const moment = momentOf(scenario, hours);
	const { columns } = run(scenario, { hours: Float64Array.of(hours), rtol: 1e-5 });

	test('is what a run reports', () => {
		for (const [module, name, column] of [
			['immune', 'tnf_free', 'tnf'],
			['immune', 'il10', 'il10'],
			['immune', 'mono', 'monocytes'],
			...(experiment === 'course' ? [['bone', 'resorbing', 'resorbing'] as const] : [])
		] as const) {
			expect(moment(module, name), name).toBeCloseTo(columns[column]![0], 3);
		}
		expect(moment('il10-arm', 'capacity')).toBeCloseTo(0.5, 9);
	});

	test('knows every name of the modules that take part, and none of the others', () => {
		const parts = new Set(catalogue.map(({ module }) => module));
		for (const module of parts) {
			const own = catalogue.filter((entry) => entry.module === module);
			const values = own.map(({ name }) => moment(module, name));
			const known = values.filter((value) => Number.isFinite(value)).length;
			expect([0, own.length], module).toContain(known);
		}
		expect(moment('bone', 'bone') === undefined).toBe(experiment !== 'course');
		expect(moment('dish', 'lps') === undefined).toBe(experiment !== 'dish');
	});
});
