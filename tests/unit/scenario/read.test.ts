// Whatever is asked for, something valid is used, and each change is told: what was asked, what is used, the limits.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fieldNames, fields, mostTherapies, type NumberFieldName } from '#lib/scenario/fields.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { getField, readData, readPairs, setField } from '#lib/scenario/read.ts';
import { defaultScenario, scenarioSchema } from '#lib/scenario/schema.ts';
import { anyScenario } from './any-scenario.ts';

const numbers = fieldNames.filter((name): name is NumberFieldName => fields[name].kind === 'number');
const read = (field: string, value: unknown) => readPairs([[field, value]]);

test('the default is valid, and every field of the table is in it', () => {
	expect(v.safeParse(scenarioSchema, defaultScenario()).success).toBe(true);
	for (const name of fieldNames) expect(getField(defaultScenario(), name)).toBe(fields[name].fallback);
	for (const name of numbers) {
		const { min, max, fallback, step } = fields[name];
		expect(min <= fallback && fallback <= max && step > 0 && step <= max - min).toBe(true);
	}
});

test.each(numbers)('%s: too much and too little are limited, and told', (field) => {
	const { min, max } = fields[field];
	for (const [asked, used] of [
		[max + 1, max],
		[min - 1, min],
		[1e300, max],
		[-Infinity, min],
		[Infinity, max]
	]) {
		const { scenario, notices } = read(field, asked);
		expect(getField(scenario, field)).toBe(used);
		expect(notices).toMatchObject([{ kind: 'clamped', field, used: String(used), min, max }]);
	}
	for (const value of [min, max]) expect(read(field, value).notices).toEqual([]);
});

test.each(numbers)('%s: what is no number is not used, and told', (field) => {
	const { min, max, fallback } = fields[field];
	for (const asked of [NaN, 'NaN', '', ' ', '0x10', '1,5', '1e', '--1', null, {}, [], [1], true]) {
		const { scenario, notices } = read(field, asked);
		expect(getField(scenario, field)).toBe(fallback);
		expect(notices).toMatchObject([{ kind: 'defaulted', field, used: String(fallback), min, max }]);
	}
});

test.each([
	['0.25', 0.25],
	[' .5 ', 0.5],
	['2.5e-1', 0.25],
	['+1', 1],
	['-0', 0]
])('“%s” is a number', (text, value) => {
	const { scenario, notices } = read('il10.erk', text);
	expect(scenario.il10.erk).toBeCloseTo(value, 12);
	expect(notices).toEqual([]);
});

test.each(['experiment', 'route'] as const)('%s: only what is on offer', (field) => {
	for (const option of fields[field].options) {
		expect(read(field, option)).toMatchObject({ scenario: { [field]: option }, notices: [] });
	}
	for (const asked of ['', 'Course', 'toString', 0, null, ['bolus']]) {
		const { fallback } = fields[field];
		expect(read(field, asked)).toMatchObject({
			scenario: { [field]: fallback },
			notices: [{ kind: 'defaulted', field, used: fallback }]
		});
	}
});

test.each(['il10', 'il10.capacity'])('%s sets the three parts alike', (field) => {
	expect(read(field, 0.3)).toEqual({
		scenario: { ...defaultScenario(), il10: equalParts(0.3) },
		notices: []
	});
	expect(read(field, 7)).toMatchObject({ scenario: { il10: equalParts(1) }, notices: [{ kind: 'clamped' }] });
	expect(read(field, 'x')).toMatchObject({
		scenario: { il10: equalParts(1) },
		notices: [{ kind: 'defaulted' }]
	});
});

test.each(['nonsense', '__proto__', 'constructor', 'il10.__proto__', 'therapies', 'trigger', 'toString', ''])(
	'the unknown field “%s” is told and does nothing',
	(field) => {
		const { scenario, notices } = read(field, 'x');
		expect(scenario).toEqual(defaultScenario());
		expect(notices).toEqual([{ kind: 'unknown', field, requested: 'x' }]);
		expect(({} as Record<string, unknown>).x).toBeUndefined();
	}
);

test('of two values for one field the later one holds', () => {
	const pairs = [['il10.erk', 0.1], ['il10', 0.5], ['il10.sp1', 0.2]] as const; // prettier-ignore
	expect(readPairs(pairs).scenario.il10).toEqual({ ...equalParts(0.5), sp1: 0.2 });
});

test('very long input is cut short in what is told', () => {
	const long = 'x'.repeat(1e6);
	for (const { notices } of [
		read(long, 1),
		read('dose_ng_kg', long),
		read('therapy', long),
		read('route', long)
	]) {
		expect(notices).toHaveLength(1);
		expect(JSON.stringify(notices).length).toBeLessThan(300);
	}
});

test('nested data read back are the same', () => {
	fc.assert(
		fc.property(anyScenario, (original) => {
			const text = JSON.stringify({ version: 1, ...original });
			expect(readData(JSON.parse(text))).toEqual({ scenario: original, notices: [] });
		}),
		{ numRuns: 200 }
	);
});

test.each([null, undefined, 3, 'x', [], [1], true])(
	'data that are no object (%s) give the default, and a word',
	(data) => {
		const { scenario, notices } = readData(data);
		expect(scenario).toEqual(defaultScenario());
		expect(notices).toMatchObject([{ kind: 'defaulted', field: 'scenario' }]);
	}
);

test('any JSON gives a valid scenario and harms nobody', () => {
	const key = fc.constantFrom(
		...fieldNames,
		'il10',
		'trigger',
		'therapies',
		'therapy',
		'__proto__',
		'constructor'
	);
	const value = fc.oneof(fc.jsonValue(), anyScenario, fc.double());
	fc.assert(
		fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(key, value)), (data) => {
			const { scenario } = readData(JSON.parse(JSON.stringify(data) ?? 'null'));
			expect(v.safeParse(scenarioSchema, scenario).success).toBe(true);
		}),
		{ numRuns: 500 }
	);
	const hostile = JSON.parse('{"__proto__":{"polluted":1},"il10":{"__proto__":{"polluted":1}}}');
	expect(readData(hostile).scenario).toEqual(defaultScenario());
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a field that is set is read back, and only that one is changed', () => {
	for (const name of numbers) {
		const scenario = defaultScenario();
		setField(scenario, name, fields[name].max);
		for (const other of fieldNames) {
			expect(getField(scenario, other)).toBe(other === name ? fields[name].max : fields[other].fallback);
		}
	}
});

test('more therapies than allowed are dropped one by one', () => {
	const { scenario, notices } = readPairs(
		Array.from({ length: 30 }, () => ['therapy', 'nsaid:1-2'] as const)
	);
	expect(scenario.therapies).toHaveLength(mostTherapies);
	expect(notices).toEqual(
		Array.from({ length: 30 - mostTherapies }, () => ({
			kind: 'dropped',
			field: 'therapy',
			requested: 'nsaid:1-2'
		}))
	);
});
