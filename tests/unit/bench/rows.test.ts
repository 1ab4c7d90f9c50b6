// What the benchmark says in JSON and in its document: a ratio only where both sides reached the same error.
import { afterEach, expect, test, vi } from 'vitest';
import type { Compared } from '../../bench/compare.ts';
import { compile, compiler } from '../../bench/native/compile.ts';
import { bestNative, costOfSites, jsonOf, ratioAt } from '../../bench/rows.ts';
import { cellsOf } from '../../bench/table.ts';

afterEach(() => vi.unstubAllEnvs());

const ladder = (solver: string, ...rungs: [error: number, ms: number][]) => ({
	solver,
	failed: [],
	rungs: rungs.map(([error, ms]) => ({ rtol: error, error, ms }))
});
const compared: Compared = {
	name: 'one',
	states: 2,
	missing: [],
	ladders: [
		ladder('cno-lab', [1e-3, 2], [1e-5, 8]),
		ladder('cvode-klu', [1e-2, 4], [1e-4, 8], [1e-5, 20]),
		ladder('cvode-dense', [1e-2, 1], [1e-3, 30], [1e-4, 40]),
		{ ...ladder('odex'), leftOut: 'slow' }
	]
};

test('our time stands against the fastest way of CVODE at the same error', () => {
	expect(bestNative(compared, 1e-4)!.ms).toBe(8);
	expect(ratioAt(compared, 1e-4)).toBeCloseTo(0.5, 12);
	expect(ratioAt(compared, 1e-6)).toBeUndefined();
	// Where the ladder of CVODE does not span an error, nothing is said of its time there.
	expect(bestNative(compared, 1e-6)).toBeUndefined();
	expect(bestNative(compared, 0.1)).toBeUndefined();
	const withoutNative = { ...compared, ladders: compared.ladders.slice(0, 1) };
	expect(ratioAt(withoutNative, 1e-4)).toBeUndefined();
});

test('JSON: every rung, the levels, what was left out; ratios in our rows only', () => {
	const { cases } = JSON.parse(jsonOf([compared]));
	const ours = cases.filter((row: { solver: string }) => row.solver === 'cno-lab');
	expect(ours).toMatchObject([
		{ name: 'one', rtol: 1e-3, error: 1e-3, ms: 2 },
		{ error: 1e-5, ms: 8, ratioToCvode: 0.4 },
		{ error: 1e-4, interpolated: true }
	]);
	expect(ours).toHaveLength(3);
	expect(ours[2].ratioToCvode).toBeCloseTo(0.5, 12);
	const others = cases.filter((row: { solver: string }) => row.solver !== 'cno-lab');
	expect(new Set(others.map((row: { ratioToCvode: unknown }) => row.ratioToCvode))).toEqual(new Set([null]));
	expect(others.at(-1)).toMatchObject({ solver: 'odex', ms: null, leftOut: 'slow' });
});

test('the cost of seven more sites is told at equal tolerance', () => {
	const named = (name: string, ms: number) => ({
		...compared,
		name,
		ladders: [ladder('cno-lab', [1e-4, ms])]
	});
	const found = [named('one site, 2 years', 10), named('eight sites, 2 years', 70)];
	expect(costOfSites(found)).toEqual([{ name: 'eight sites, 2 years', rtol: 1e-4, ratio: 7 }]);
});

test('the table says what is a bound', () => {
	const [loose, tight] = cellsOf(compared);
	expect(loose).toEqual(['one', '1e-4', '4.00', '8.00', '40.0', '0.50', '–', '–']);
	expect(tight[2]).toBe('> 8.00');
});

test('without a compiler there is one line that says how to get it', () => {
	vi.stubEnv('PATH', '');
	expect(compiler()).toBeUndefined();
	const found = compile('');
	expect(found).toEqual({ missing: expect.stringMatching(/^[^\n]*apt-get install libsundials-dev gcc$/) });
});
