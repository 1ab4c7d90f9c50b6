// A link is the scenario: written and read back it is the same, and hardly anything is in it that need not be.
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fieldNames } from '#lib/scenario/fields.ts';
import { fromQuery, pageKeys, toQuery } from '#lib/scenario/link.ts';
import { linkVersion } from '#lib/scenario/migrations.ts';
import { defaultScenario, scenarioSchema, type Scenario } from '#lib/scenario/schema.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { anyScenario, decimal } from './any-scenario.ts';

const scenario = (change: Partial<Scenario>): Scenario => ({ ...defaultScenario(), ...change });

test('what is written is read back, without a word', () => {
	fc.assert(
		fc.property(anyScenario, (original) => {
			const { scenario: read, notices } = fromQuery(toQuery(original));
			expect(notices).toEqual([]);
			const close = (part: number) => expect.closeTo(part, 4);
			const { erk, sp1, h3s10p } = original.il10;
			expect(read).toEqual({
				...original,
				il10: { erk: close(erk), sp1: close(sp1), h3s10p: close(h3s10p) }
			});
		}),
		{ numRuns: 500 }
	);
});

test('a link written anew is the same text', () => {
	fc.assert(
		fc.property(anyScenario, (original) => {
			const query = toQuery(original);
			expect(toQuery(fromQuery(query).scenario)).toBe(query);
		}),
		{ numRuns: 500 }
	);
});

test('the brake in whole percents stays the brake', () => {
	fc.assert(
		fc.property(decimal(0, 1, 2), (capacity) => {
			const query = toQuery(scenario({ il10: equalParts(capacity) }));
			expect(query).toBe(capacity === 1 ? '' : `v=${linkVersion}&il10=${capacity}`);
			expect(fromQuery(query).scenario.il10).toEqual(equalParts(capacity));
		})
	);
});

test.each<[string, Partial<Scenario>]>([
	['', {}],
	['v=1&il10=0.5', { il10: equalParts(0.5) }],
	['v=1&il10.erk=0.5', { il10: { erk: 0.5, sp1: 1, h3s10p: 1 } }],
	['v=1&experiment=endotoxin&route=infusion', { experiment: 'endotoxin', route: 'infusion' }],
	['v=1&trigger.day=5&trigger.size=0.5', { trigger: { ...defaultScenario().trigger, day: 5, size: 0.5 } }],
	[
		'v=1&weight_kg=45&therapy=naproxen:45-730&therapy=etanercept:-3.5-20:x0.5:q14:taper28',
		{
			weight_kg: 45,
			therapies: [
				{ id: 'naproxen', start: 45, end: 730 },
				{ id: 'etanercept', start: -3.5, end: 20, dose: 0.5, every: 14, taper: 28 }
			]
		}
	]
])('“%s” is how links look that are out in the world', (query, change) => {
	expect(toQuery(scenario(change))).toBe(query);
	expect(fromQuery(`?${query}`)).toEqual({ scenario: scenario(change), notices: [] });
});

test('links with the names that drugs had before mean what they meant', () => {
	const old = 'v=1&il10=0.4&therapy=nsaid:60-300&therapy=corticosteroid:1-2&therapy=tnf-inhibitor:3-4';
	const read = fromQuery(`${old}&therapy=bisphosphonate:5-6&therapy=methotrexate:7-8`);
	expect(read.notices).toEqual([]);
	expect(read.scenario.therapies).toEqual([
		{ id: 'naproxen', start: 60, end: 300 },
		{ id: 'prednisolone', start: 1, end: 2 },
		{ id: 'etanercept', start: 3, end: 4 },
		{ id: 'pamidronate', start: 5, end: 6 },
		{ id: 'methotrexate', start: 7, end: 8 }
	]);
});

test('keys of the page are not the scenario’s business', () => {
	expect(pageKeys.some((key) => (fieldNames as string[]).includes(key))).toBe(false);
	const query = pageKeys.map((key) => `${key}=x`).join('&');
	expect(fromQuery(`v=1&${query}&il10=0.3`)).toEqual(fromQuery('v=1&il10=0.3'));
});

test.each(['0', '2', '999', 'x', ''])(
	'another version (%s) is told, and read as far as it goes',
	(version) => {
		const { scenario: read, notices } = fromQuery(`v=${version}&il10=0.3`);
		expect(read.il10).toEqual(equalParts(0.3));
		expect(notices).toEqual([{ kind: 'version', field: 'v', requested: version, used: String(linkVersion) }]);
	}
);

test('a link without a version is read without a word', () => {
	expect(fromQuery('il10=0.3').notices).toEqual([]);
});

test('whatever comes as a query, a valid scenario comes out', () => {
	const key = fc.oneof(fc.constantFrom(...fieldNames, 'il10', 'therapy', 'v', '__proto__'), fc.string());
	const value = fc.oneof(
		fc.string(),
		fc.double().map(String),
		fc.constantFrom('NaN', '1e999', 'nsaid:1-2', '٣')
	);
	const pair = fc.tuple(key, value).map(([k, w]) => `${encodeURIComponent(k)}=${encodeURIComponent(w)}`);
	const query = fc.oneof(
		fc.array(pair, { maxLength: 30 }).map((pairs) => pairs.join('&')),
		fc.string()
	);
	fc.assert(
		fc.property(query, (text) => {
			const { scenario: read, notices } = fromQuery(text);
			expect(v.safeParse(scenarioSchema, read).success).toBe(true);
			for (const { field, requested } of notices)
				expect(Math.max(field.length, requested.length)).toBeLessThan(61);
		}),
		{ numRuns: 1000 }
	);
});
