// A course of a drug as text, `nsaid:45-730`, and as data: taken, limited or dropped, and told.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { therapyIds } from '#lib/model/modules/drugs.ts';
import { therapyDays } from '#lib/scenario/fields.ts';
import { plain, readPairs, therapyToText } from '#lib/scenario/read.ts';
import { anyScenario } from './any-scenario.ts';

const read = (therapy: unknown) => readPairs([['therapy', therapy]]);
const course = (id: string, start: number, end: number) => ({ id, start, end });

test.each(therapyIds)('%s can be given', (id) => {
	expect(read(`${id}:1-2`)).toMatchObject({ scenario: { therapies: [course(id, 1, 2)] }, notices: [] });
});

test.each([
	['nsaid:0-1', 0, 1],
	['nsaid:-5-1.5', -5, 1.5],
	['nsaid:-5--1', -5, -1],
	['nsaid:0.25-0.5', 0.25, 0.5]
])('%s', (text, start, end) => {
	expect(read(text)).toMatchObject({ scenario: { therapies: [course('nsaid', start, end)] }, notices: [] });
});

test.each([
	'nsaid',
	'nsaid:',
	'nsaid:5',
	'nsaid:5-',
	'nsaid:5-5',
	'nsaid:6-5',
	'aspirin:1-2',
	'__proto__:1-2',
	'NSAID:1-2',
	'nsaid:1-2-3',
	'nsaid:1e2-2e2',
	'nsaid:a-b',
	'nsaid: 1-2',
	'',
	'nsaid:5000-6000',
	course('nsaid', 2, 1),
	course('nsaid', NaN, 1),
	course('aspirin', 1, 2),
	{ id: 'nsaid', start: 1 },
	{ ...course('nsaid', 1, 2), dose: 3 },
	null,
	7,
	[]
])('%j is dropped, and told', (therapy) => {
	const { scenario, notices } = read(therapy);
	expect(scenario.therapies).toEqual([]);
	expect(notices).toMatchObject([{ kind: 'dropped', field: 'therapy' }]);
});

test.each([
	['nsaid:1-99999', 'nsaid:1-3650'],
	['nsaid:-99999-5', 'nsaid:-365-5'],
	[course('nsaid', 1, 1e300), 'nsaid:1-3650'],
	[course('nsaid', -Infinity, Infinity), 'nsaid:-365-3650']
])('%j becomes %s, and it is told', (therapy, used) => {
	const { scenario, notices } = read(therapy);
	expect(scenario.therapies.map(therapyToText)).toEqual([used]);
	expect(notices).toMatchObject([{ kind: 'clamped', field: 'therapy', used, ...therapyDays }]);
});

test('a course as text is the course', () => {
	fc.assert(
		fc.property(anyScenario, ({ therapies }) => {
			const { scenario, notices } = readPairs(therapies.map((t) => ['therapy', therapyToText(t)] as const));
			expect({ therapies: scenario.therapies, notices }).toEqual({ therapies, notices: [] });
		})
	);
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
