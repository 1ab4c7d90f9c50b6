// What a suite's JSON report says, as three numbers. A suite that broke down is never silently green.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {VitestFile[]} testResults
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors outside any test, such as a spec that does not load
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * A suite that could not run at all.
 * @type {Counts}
 */
export const crashed = { ...none, failed: 1 };

/**
 * A file that could not be loaded has no tests in it, and counts as one failure.
 * @param {VitestReport} report
 */
function countVitest(report) {
	const broken = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** @param {PlaywrightReport} report */
function countPlaywright({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * Counts of one suite. One that ended badly without naming a failed test counts as one failure.
 * @param {VitestReport | PlaywrightReport | undefined} report undefined when the suite wrote none
 * @param {number | null} exitCode null when the suite was killed
 * @returns {Counts}
 */
export function countSuite(report, exitCode) {
	if (!report) return crashed;
	const counts = 'stats' in report ? countPlaywright(report) : countVitest(report);
	return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {Counts[]} all */
export function addCounts(all) {
	return all.reduce(
		(sum, one) => ({
			passed: sum.passed + one.passed,
			failed: sum.failed + one.failed,
			skipped: sum.skipped + one.skipped
		}),
		none
	);
}
