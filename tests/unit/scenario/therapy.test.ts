// A course of a drug as text, `naproxen:45-730:x0.5`, and as data: taken, limited or dropped, and told.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { therapyIds, usualAmount } from '#lib/model/modules/drugs/agents.ts';
import { therapyDays, therapyOptions } from '#lib/scenario/fields.ts';
import { readPairs } from '#lib/scenario/read.ts';
import { therapySchema } from '#lib/scenario/schema.ts';
import { plain } from '#lib/scenario/text.ts';
import { doseOf, everyOf, isTherapy, taperOf, therapyToText } from '#lib/scenario/therapy.ts';
import { anyScenario } from './any-scenario.ts';

const read = (therapy: unknown) => readPairs([['therapy', therapy]]);
const course = (id: string, start: number, end: number) => ({ id, start, end });

test.each(therapyIds)('%s can be given', (id) => {
	expect(read(`${id}:1-2`)).toEqual({
		scenario: expect.objectContaining({ therapies: [course(id, 1, 2)] }),
		notices: []
	});
});

test.each([
	['naproxen:0-1', {}],
	['naproxen:-5-1.5', { start: -5, end: 1.5 }],
	['naproxen:-5--1', { start: -5, end: -1 }],
	['naproxen:0.25-0.5', { start: 0.25, end: 0.5 }],
	['naproxen:0-1:x0.5', { dose: 0.5 }],
	['naproxen:0-1:taper0', { taper: 0 }],
	['infliximab:0-1:q56:x1.25', { id: 'infliximab', every: 56, dose: 1.25 }],
	['il10-replacement:0-1:taper7:x2', { id: 'il10-replacement', dose: 2, taper: 7 }]
])('%s', (text, change) => {
	const { scenario, notices } = read(text);
	expect(scenario.therapies).toEqual([{ ...course('naproxen', 0, 1), ...change }]);
	expect(notices).toEqual([]);
});

test.each([
	'naproxen',
	'naproxen:',
	'naproxen:5',
	'naproxen:5-',
	'naproxen:5-5',
	'naproxen:6-5',
	'aspirin:1-2',
	'__proto__:1-2',
	'constructor:1-2',
	'NSAID:1-2',
	'nsaid:1-2-3',
	'nsaid:1e2-2e2',
	'nsaid:a-b',
	'nsaid: 1-2',
	'nsaid:1-2:',
	'nsaid:1-2:x',
	'nsaid:1-2:0.5',
	'nsaid:1-2:y0.5',
	'nsaid:1-2:x0.5:x0.6',
	'nsaid:1-2:x1e1',
	'',
	'nsaid:5000-6000',
	course('naproxen', 2, 1),
	course('naproxen', NaN, 1),
	course('aspirin', 1, 2),
	{ id: 'naproxen', start: 1 },
	{ ...course('naproxen', 1, 2), dose: '1' },
	{ ...course('naproxen', 1, 2), dose: NaN },
	{ ...course('naproxen', 1, 2), size: 3 },
	null,
	7,
	[]
])('%j is dropped, and told once', (therapy) => {
	const { scenario, notices } = read(therapy);
	expect(scenario.therapies).toEqual([]);
	expect(notices).toMatchObject([{ kind: 'dropped', field: 'therapy' }]);
});

test.each([
	['nsaid:1-99999', 'naproxen:1-3650'],
	['nsaid:-99999-5', 'naproxen:-365-5'],
	[course('naproxen', 1, 1e300), 'naproxen:1-3650'],
	[course('naproxen', -Infinity, Infinity), 'naproxen:-365-3650']
])('%j becomes %s, and it is told', (therapy, used) => {
	const { scenario, notices } = read(therapy);
	expect(scenario.therapies.map(therapyToText)).toEqual([used]);
	expect(notices).toMatchObject([{ kind: 'clamped', field: 'therapy', used, ...therapyDays }]);
});

test.each([
	['dose', 'x', 99],
	['dose', 'x', -1],
	['every', 'q', 0],
	['every', 'q', 99999],
	['taper', 'taper', -5],
	['taper', 'taper', 1e6]
] as const)('%s is limited, and the notice names it', (name, sign, asked) => {
	const { min, max } = therapyOptions[name];
	const used = asked > max ? max : min;
	const notice = { kind: 'clamped', field: `therapy.${name}`, requested: String(asked), used: String(used) };
	for (const therapy of [
		`adalimumab:1-200:${sign}${asked}`,
		{ ...course('adalimumab', 1, 200), [name]: asked }
	]) {
		const { scenario, notices } = read(therapy);
		expect(scenario.therapies).toEqual([{ ...course('adalimumab', 1, 200), [name]: used }]);
		expect(notices).toEqual([{ ...notice, min, max }]);
	}
});

test('a daily drug has no interval: it is left out, and told', () => {
	const { scenario, notices } = read('naproxen:1-2:q14');
	expect(scenario.therapies).toEqual([course('naproxen', 1, 2)]);
	expect(notices).toEqual([{ kind: 'dropped', field: 'therapy.every', requested: '14' }]);
});

test('a course as text is the course', () => {
	fc.assert(
		fc.property(anyScenario, ({ therapies }) => {
			const { scenario, notices } = readPairs(therapies.map((t) => ['therapy', therapyToText(t)] as const));
			expect({ therapies: scenario.therapies, notices }).toEqual({ therapies, notices: [] });
		})
	);
});

test('the quick check of a course and the schema agree on anything', () => {
	const odd = fc.oneof(
		fc.integer({ min: -400, max: 4000 }),
		fc.double(),
		fc.constantFrom(0.25, 2, 7, 180, 3650, -365, NaN, Infinity),
		fc.string(),
		fc.constantFrom(undefined, null, true)
	);
	const anything = fc.record(
		{
			id: fc.oneof(fc.constantFrom(...therapyIds), fc.constantFrom('toString', '__proto__', 'aspirin', 7)),
			start: odd,
			end: odd,
			dose: odd,
			every: odd,
			taper: odd,
			more: odd
		},
		{ requiredKeys: [] }
	);
	// Mostly right, so that both answers are met.
	const nearly = fc.record(
		{
			id: fc.constantFrom(...therapyIds),
			start: fc.integer({ min: -365, max: 100 }),
			end: fc.integer({ min: 90, max: 3660 }),
			dose: fc.double({ min: 0.2, max: 2.1, noNaN: true }),
			every: fc.integer({ min: 6, max: 181 }),
			taper: fc.integer({ min: -1, max: 181 })
		},
		{ requiredKeys: ['id', 'start', 'end'] }
	);
	let [right, wrong] = [0, 0];
	fc.assert(
		fc.property(fc.oneof(anything, nearly), (data) => {
			const expected = v.safeParse(therapySchema, data).success;
			if (expected) right++;
			else wrong++;
			expect(isTherapy(data as Record<string, unknown>)).toBe(expected);
		}),
		{ numRuns: 2000 }
	);
	expect(Math.min(right, wrong)).toBeGreaterThan(100);
});

test('what a course does not say is the usual of its drug', () => {
	const usual = { id: 'prednisolone' as const, start: 0, end: 100 };
	expect([doseOf(usual), everyOf(usual), taperOf(usual)]).toEqual([1, undefined, 28]);
	expect(taperOf({ ...usual, end: 10 })).toBe(5);
	expect(taperOf({ ...usual, end: 10, taper: 180 })).toBe(10);
	expect(taperOf({ ...usual, taper: 0 })).toBe(0);
	const antibody = { id: 'adalimumab' as const, start: 0, end: 100 };
	expect([doseOf(antibody), everyOf(antibody), taperOf(antibody)]).toEqual([1, 14, 0]);
	expect(everyOf({ ...antibody, every: 21 })).toBe(21);
});

test('usual doses go by weight, up to the largest that is given', () => {
	expect(usualAmount('naproxen', 30)).toBe(450);
	expect([30, 31].map((kg) => usualAmount('adalimumab', kg))).toEqual([20, 40]);
	expect([20, 80].map((kg) => usualAmount('etanercept', kg))).toEqual([16, 50]);
	expect([20, 80].map((kg) => usualAmount('prednisolone', kg))).toEqual([40, 60]);
	// 1.06 m² at 30 kg, 15 mg for each.
	expect(usualAmount('methotrexate', 30)).toBeCloseTo(15.875, 3);
	for (const id of therapyIds) {
		expect(usualAmount(id, 10)).toBeLessThanOrEqual(usualAmount(id, 80));
	}
});

test.each([
	[1e-7, '0'],
	[0.1 + 0.2, '0.3'],
	[1 / 3, '0.333333'],
	[100000, '100000'],
	[0.000001, '0.000001'],
	[-2.5, '-2.5']
])('%d is written %s: short, and without an exponent', (value, text) => {
	expect(plain(value)).toBe(text);
});
