// The report: complete, in words of both languages, fresh in the docs, and red when something that must hold is short.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkInWords } from '#lib/describe/report.ts';
import { languages } from '#lib/i18n/index.ts';
import { failures } from '#lib/validate/check.ts';
import { ours, type Model, type Runner } from '#lib/validate/model.ts';
import { report, usualSlices } from '#lib/validate/report.ts';
import { validate } from '../../../scripts/validate/command.ts';
import { docsOf } from '../../../scripts/validate/docs.ts';

/** Three reports ask for nearly the same runs; a run is the same whenever it is asked for, so each is done once. */
const kept = new Map<string, ReturnType<Runner>>();
const remembered: Runner = (scenario, options) => {
	const { hours, ...others } = options ?? {};
	const key = JSON.stringify([scenario, others, hours && [...hours]]);
	const result = kept.get(key) ?? ours.run(scenario, options);
	kept.set(key, result);
	return result;
};
const model: Model = { ...ours, run: remembered };

afterAll(() => kept.clear());

const steps = report(model);
let slices = 0;
let step = steps.next();
for (; !step.done; step = steps.next()) slices++;
const found = step.value;

describe('the report', () => {
	test('has a verdict on each of the thirteen targets, in order', () => {
		const ids = found.checks.map(({ id }) => id);
		expect([...new Set(ids)]).toEqual(Array.from({ length: 13 }, (_, i) => `M${i + 1}`));
		expect(new Set(found.checks.map(({ aspect }) => aspect)).size).toBe(found.checks.length);
	});

	test('asks of a release what it has to', () => {
		const must = new Set(found.checks.filter((c) => c.must).map((c) => c.id));
		expect([...must]).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M7', 'M8', 'M9', 'M11', 'M13']);
	});

	test('comes in slices, about as many as a page expects', () => {
		expect(slices / usualSlices).toBeGreaterThan(0.8);
		expect(slices / usualSlices).toBeLessThan(1.2);
	});

	test.each(languages)('can be said in %s, whole', (language) => {
		for (const check of found.checks) {
			const { target, wanted, found: told } = checkInWords(check, language);
			expect(target.length).toBeGreaterThan(10);
			if (check.verdict === 'not built') continue;
			for (const text of [wanted, told]) {
				expect(text).toMatch(/\d|–/);
				expect(text).not.toMatch(/undefined|NaN|Infinity/);
			}
		}
	});
});

test('docs/validation.md and its figures are what the model gives', async () => {
	const docs = join(import.meta.dirname, '../../../docs');
	for (const [name, text] of await docsOf(found)) {
		expect(readFileSync(join(docs, name), 'utf8'), name).toBe(text);
	}
});

describe('the command', () => {
	/** The model, with too little TNF in blood. */
	const weak: Runner = (scenario, options) => {
		const result = remembered(scenario, options);
		if (scenario.experiment !== 'endotoxin') return result;
		return { ...result, columns: { ...result.columns, tnf: result.columns.tnf.map((v) => v / 2) } };
	};

	test('ends with 1 and names what is short when something that must hold is', async () => {
		const { out, err, exitCode } = await validate(['--json'], { run: weak });
		expect(exitCode).toBe(1);
		expect(err).toContain('M1 r2');
		const { checks } = JSON.parse(out);
		expect(checks[0]).toMatchObject({ id: 'M1', aspect: 'r2', verdict: 'short', must: true });
		expect(checks[0].values[0].value).toBeLessThan(0.9);
	});

	test('ends with what the report says, for the model in use', async () => {
		const { out, err, exitCode } = await validate([], model);
		const short = failures(found.checks);
		expect(exitCode).toBe(short.length > 0 ? 1 : 0);
		expect(err === '').toBe(short.length === 0);
		expect(out.startsWith('### Targets')).toBe(true);
	});
});
