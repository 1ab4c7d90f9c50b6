// Pins in a link: they come back as they were, and whatever else stands there does no harm.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromQuery, toQuery } from '#lib/scenario/link.ts';
import {
	cleanName,
	freeName,
	longestName,
	longestPins,
	mostPins,
	pinsFromQuery,
	pinsToQuery
} from '#lib/scenario/pins.ts';
import { anyScenario } from './any-scenario.ts';

const scenario = (query: string) => fromQuery(query).scenario;
const anyName = fc
	.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
		fc.constantFrom('45 %, NSAID', '%3B&=;+#', 'a  b')
	)
	.map(cleanName)
	.filter((name) => name !== '');

test('reads like a sentence in the address', () => {
	const pin = { name: 'no therapy', scenario: scenario('il10=0.45&sites=4'), shown: true };
	expect(pinsToQuery([pin, { name: 'Healthy', scenario: scenario(''), shown: false }])).toBe(
		'pin=no+therapy;il10=0.45;sites=4&pin=Healthy;hidden=1'
	);
});

test('comes back as it was written, beside any scenario', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ name: anyName, scenario: anyScenario, shown: fc.boolean() }), { maxLength: 4 }),
			anyScenario,
			(pins, current) => {
				const distinct = pins.filter(({ name }, i) => pins.findIndex((p) => p.name === name) === i);
				const written = pinsToQuery(distinct);
				expect(written.length).toBeLessThanOrEqual(longestPins);
				const query = `${toQuery(current) || 'v=1'}&${written}`;
				const read = pinsFromQuery(query);
				expect(read.notices).toEqual([]);
				expect(pinsToQuery(read.pins)).toBe(written);
				expect(read.pins.map((p) => [p.name, p.shown])).toEqual(
					distinct.slice(0, read.pins.length).map((p) => [p.name, p.shown])
				);
				// The scenario of the page is not touched by its pins.
				expect(toQuery(fromQuery(query).scenario)).toBe(toQuery(fromQuery(toQuery(current)).scenario));
			}
		),
		{ numRuns: 200, seed: 3 }
	);
});

test('leaves out what does not fit into a link', () => {
	const long = scenario(Array.from({ length: 20 }, (_, i) => `therapy=naproxen:${i}-${i + 1}`).join('&'));
	const pins = Array.from({ length: mostPins }, (_, i) => ({
		name: `pin ${i}`,
		scenario: long,
		shown: true
	}));
	const written = pinsToQuery(pins);
	expect(written.length).toBeGreaterThan(longestPins / 2);
	expect(written.length).toBeLessThanOrEqual(longestPins);
	expect(pinsFromQuery(written).pins.length).toBeLessThan(mostPins);
});

describe('hostile links', () => {
	test.each([
		'pin=',
		'pin=;il10=0.4',
		'pin=a;il10=7',
		'pin=a;nonsense=1',
		'pin=a;__proto__=1',
		'pin=a;therapy=poison:1-2',
		'pin=a;v=99',
		'pin=%00%E2%80%AE;il10=0.4'
	])('%s brings no pin, and one notice', (query) => {
		const { pins, notices } = pinsFromQuery(query);
		expect(pins).toEqual([]);
		expect(notices).toMatchObject([{ kind: 'dropped', field: 'pin' }]);
	});

	test('cannot bring more pins than there is room for, nor a name that fills the page', () => {
		const { pins, notices } = pinsFromQuery(`pin=${'x'.repeat(5000)};il10=0.4&`.repeat(500));
		expect(pins).toHaveLength(mostPins);
		expect(notices.length).toBeLessThanOrEqual(mostPins);
		expect(new Set(pins.map((p) => p.name)).size).toBe(mostPins);
		for (const { name } of pins) expect([...name].length).toBeLessThanOrEqual(longestName);
	});

	test('never throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const { name } of pinsFromQuery(`pin=${text}`).pins) expect(name).toBe(cleanName(name));
				expect(pinsFromQuery(text)).toBeDefined();
			})
		);
	});
});

test('a name that is taken gets a number', () => {
	expect(freeName('a', ['b'])).toBe('a');
	expect(freeName('a', ['a', 'a (2)'])).toBe('a (3)');
	const long = 'x'.repeat(longestName);
	expect(freeName(long, [long])).toHaveLength(longestName);
});
