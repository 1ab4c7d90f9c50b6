// CSV of a run: what stands above it makes the run again, and its cells are those of the run.
import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioToCsv, type CsvHead } from '#lib/export/csv.ts';
import { catalogue } from '#lib/model/catalogue.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { readPairs } from '#lib/scenario/read.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { run } from '#lib/simulate/run.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

const head: CsvHead = {
	title: 'A title',
	summary: 'A summary.',
	link: 'https://example.org/?v=1',
	version: '1.2.3',
	date: '2026-11-23',
	notes: ['Not for clinical use.']
};

const partsOf = (csv: string) => {
	const lines = csv.split('\n');
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return { above: lines.slice(0, first), table: lines.slice(first).join('\n') };
};

/** The scenario as its lines above the table tell it. */
function scenarioFrom(above: string[]) {
	const from = above.indexOf('# Scenario') + 1;
	const pairs = above.slice(from, above.indexOf('#', from)).map((line): [string, string] => {
		const [, name, value] = /^# (\S+) = (\S+)/.exec(line)!;
		return [name, value];
	});
	return readPairs(pairs);
}

test('the table is the run, to seven digits', () => {
	const scenario = presetScenario('crmo');
	const { table } = partsOf(scenarioToCsv(scenario, head)!);
	const rows = csvParse(table.trim());
	expect(rows).toHaveLength(731);
	expect(rows.columns.slice(0, 3)).toEqual(['time_d', 'tnf_pg_mL', 'il6_pg_mL']);
	expect(rows.columns).toContain('site5_mri_signal');
	const { columns, places } = run(scenario, { hours: Float64Array.of(0, 24 * 100), rtol: 1e-6 });
	expect(Number(rows[100].tnf_pg_mL) / columns.tnf[1]).toBeCloseTo(1, 3);
	expect(Number(rows[100].site5_mri_signal)).toBeCloseTo(places[4].mri![1], 3);
});

test('what stands above it makes the scenario again', () => {
	fc.assert(
		fc.property(anyScenario, (any) => {
			// Short, so that each is solved soon.
			const scenario: Scenario = { ...any, duration_d: 30, duration_h: 2, culture_h: 2, sites: 1 };
			const csv = scenarioToCsv(scenario, head);
			fc.pre(csv !== undefined);
			const { scenario: again, notices } = scenarioFrom(partsOf(csv!).above);
			expect(notices).toEqual([]);
			expect(again).toEqual(JSON.parse(JSON.stringify(scenario)));
		}),
		{ numRuns: 25 }
	);
});

test('every parameter stands there once, as this run has it', () => {
	const child = { ...defaultScenario(), experiment: 'dish' as const, culture_h: 2, weight_kg: 15 };
	const lines = partsOf(scenarioToCsv(child, head)!).above;
	const names = catalogue.flatMap((e) => (e.kind === 'parameter' ? [e.name] : []));
	for (const name of names) expect(lines.filter((line) => line.startsWith(`# ${name} = `))).toHaveLength(1);
	const clearance = (csv: string[]) => csv.find((line) => line.startsWith('# cl_adalimumab = '));
	const grown = partsOf(scenarioToCsv({ ...child, weight_kg: 70 }, head)!).above;
	expect(clearance(lines)).not.toBe(clearance(grown));
	expect(lines.slice(0, 5)).toEqual([
		'# A title',
		'# A summary.',
		'# CNO Lab 1.2.3, 2026-11-23',
		'# https://example.org/?v=1',
		'# Not for clinical use.'
	]);
});

test('no text breaks out of its line', () => {
	const scenario = { ...defaultScenario(), experiment: 'dish' as const, culture_h: 2 };
	const csv = scenarioToCsv(scenario, { ...head, title: 'a\n=1+1\r\nb\u2028c', summary: '"x",\ty' })!;
	const { above, table } = partsOf(csv);
	expect(above[0]).toBe('# a =1+1 b c');
	expect(above[1]).toBe('# "x", y');
	expect(table.startsWith('time_h,')).toBe(true);
});
