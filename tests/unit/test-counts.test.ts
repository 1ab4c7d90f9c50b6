// The last line of `npm test` is trusted, so the sums behind it are tested: nothing broken may count as green.
import { expect, test } from 'vitest';
import { addCounts, countSuite } from '../../scripts/testing/counts.mjs';

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 2, testResults: [] };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }, errors: [] };
const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((one) => ({ status: one }))
});

test('a green run is counted as it is', () => {
	expect(countSuite(vitest, 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
	expect(countSuite(playwright, 0)).toEqual({ passed: 4, failed: 0, skipped: 1 });
});

test('failed tests are counted once', () => {
	const testResults = [file('failed', 'passed', 'failed'), file('passed', 'passed')];
	expect(countSuite({ ...vitest, numFailedTests: 1, testResults }, 1).failed).toBe(1);
	expect(countSuite({ ...playwright, stats: { ...playwright.stats, unexpected: 2 } }, 1).failed).toBe(2);
});

test('a file that does not load is a failure', () => {
	expect(countSuite({ ...vitest, testResults: [file('failed'), file('failed')] }, 1).failed).toBe(2);
	expect(countSuite({ ...playwright, errors: [{ message: 'no such module' }] }, 1).failed).toBe(1);
});

test('a test that needed luck is a failure', () => {
	expect(countSuite({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }, 0).failed).toBe(1);
});

test.each([
	['no report', undefined, 0],
	['no report and a bad end', undefined, 1],
	['a good report and a bad end', vitest, 1],
	['a good report and no exit code, as after a kill', playwright, null]
])('a crash is a failure: %s', (_, report, exitCode) => {
	expect(countSuite(report, exitCode).failed).toBe(1);
});

test('suites add up', () => {
	const one = { passed: 1, failed: 2, skipped: 3 };
	expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
	expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
