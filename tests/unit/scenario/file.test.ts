// Files of scenarios: what is written comes back, and whatever else comes in does no harm.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import {
	fileVersion,
	largestFile,
	longestName,
	mostScenarios,
	nameFrom,
	scenariosFromFile,
	scenariosToFile,
	scenarioToFile,
	type FileReading
} from '#lib/scenario/file.ts';
import { readData } from '#lib/scenario/read.ts';
import { defaultScenario, scenarioSchema } from '#lib/scenario/schema.ts';
import { anyScenario } from './any-scenario.ts';

const anyNamed = fc.record({
	name: fc.string({ minLength: 1, maxLength: 30 }).map(nameFrom).filter(Boolean),
	saved: fc
		.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
		.map((date) => date.toISOString()),
	scenario: anyScenario
});

/** What may be said of any reading. */
function isHarmless({ scenarios, problems }: FileReading): void {
	expect(scenarios.length).toBeLessThanOrEqual(mostScenarios);
	expect(scenarios.length > 0 || problems.length > 0).toBe(true);
	for (const { name, saved, scenario } of scenarios) {
		expect(v.safeParse(scenarioSchema, scenario).success).toBe(true);
		expect([...name].length).toBeLessThanOrEqual(longestName);
		expect(name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
		expect(saved === '' || Number.isFinite(Date.parse(saved))).toBe(true);
	}
}

test('what is written comes back, without a notice', () => {
	fc.assert(
		fc.property(fc.array(anyNamed, { minLength: 1, maxLength: 5 }), (scenarios) => {
			const plain = JSON.parse(JSON.stringify(scenarios));
			expect(scenariosFromFile(scenariosToFile(scenarios), 'x')).toEqual({
				scenarios: plain,
				problems: [],
				notices: []
			});
		}),
		{ numRuns: 60 }
	);
});

test('one scenario alone comes back, as a file and as what the command line reads', () => {
	fc.assert(
		fc.property(anyScenario, (scenario) => {
			const plain = JSON.parse(JSON.stringify(scenario));
			const text = scenarioToFile(scenario);
			const { scenarios, notices } = scenariosFromFile(text, 'usual');
			expect([scenarios[0].name, scenarios[0].scenario, notices]).toEqual(['usual', plain, []]);
			expect(readData(JSON.parse(text))).toEqual({ scenario: plain, notices: [] });
		}),
		{ numRuns: 60 }
	);
});

describe('hostile files', () => {
	test('any JSON at all', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), (text) => isHarmless(scenariosFromFile(text, 'x'))),
			{ numRuns: 300 }
		);
	});

	test('the right frame around anything', () => {
		const wrong = fc.oneof(fc.anything(), fc.constant({ il10: { erk: 'x', __proto__: 3 }, trigger: [] }));
		const scenario = fc.record({ experiment: wrong, il10: wrong, trigger: wrong, therapies: wrong });
		const entry = fc.record({ name: fc.anything(), saved: fc.anything(), scenario });
		fc.assert(
			fc.property(fc.anything(), fc.array(entry), (version, scenarios) => {
				let text: string | undefined;
				try {
					text = JSON.stringify({ version, scenarios });
				} catch {
					// Cannot be written as JSON, so it cannot come in.
				}
				fc.pre(text !== undefined);
				isHarmless(scenariosFromFile(text!, 'x'));
			}),
			{ numRuns: 300 }
		);
	});

	test('text that is no JSON, and none at all', () => {
		for (const text of ['', '{', '<svg/>', 'NaN', '\u0000']) {
			expect(scenariosFromFile(text, 'x').problems).toEqual(['not-json']);
		}
	});

	test('nested a hundred thousand deep, at the top and inside', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(['too-deep', 'not-json']).toContain(scenariosFromFile(deep, 'x').problems[0]);
		const inside = `{"scenarios":[{"scenario":{"il10":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}}]}`;
		expect(scenariosFromFile(inside, 'x').problems).toEqual(['too-deep']);
	});

	test('too large, too many', () => {
		expect(scenariosFromFile(' '.repeat(largestFile + 1), 'x').problems).toEqual(['too-large']);
		const many = Array.from({ length: mostScenarios + 5 }, () => ({ scenario: { experiment: 'dish' } }));
		const reading = scenariosFromFile(JSON.stringify(many), 'x');
		expect(reading.problems).toEqual(['cut']);
		expect(reading.scenarios).toHaveLength(mostScenarios);
	});

	test('keys that mean something to JavaScript are just unknown', () => {
		const text =
			'{"experiment":"dish","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
		const { scenarios, notices } = scenariosFromFile(text, 'x');
		expect(scenarios[0].scenario).toEqual({ ...defaultScenario(), experiment: 'dish' });
		expect(notices.map(({ field }) => field)).toEqual(['__proto__', 'constructor']);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	test('a name is one visible line', () => {
		expect(nameFrom('  a\n\tb\u202Ec\u0000d  ')).toBe('a b c d');
		expect(nameFrom('😀'.repeat(200))).toBe('😀'.repeat(longestName));
		expect(nameFrom(12)).toBe('');
	});
});

test('a file of a later version is read as far as it is known, and says so', () => {
	const text = JSON.stringify({
		version: fileVersion + 1,
		scenarios: [{ name: 'later', scenario: { experiment: 'dish', wings: 2 } }]
	});
	const { scenarios, problems, notices } = scenariosFromFile(text, 'x');
	expect(scenarios[0].scenario.experiment).toBe('dish');
	expect(problems).toEqual(['newer']);
	expect(notices).toEqual([{ kind: 'unknown', field: 'wings', requested: '2' }]);
});

test('values out of range are limited, with a notice', () => {
	const { scenarios, notices } = scenariosFromFile('{"experiment":"course","weight_kg":900}', 'x');
	expect(scenarios[0].scenario.weight_kg).toBe(80);
	expect(notices).toMatchObject([{ kind: 'clamped', field: 'weight_kg' }]);
});
