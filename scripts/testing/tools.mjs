// How the two test tools are called: readable output for people on stdout, a JSON report for the sums in a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';
import { countSuite } from './counts.mjs';

/** No suite takes nearly so long, even where other work shares the machine; one that hangs ends here and counts as crashed. */
const halfAnHour = 1_800_000;

/** @param {string} file */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * @param {string} script the tool's program
 * @param {(report: string) => string[]} args its arguments, given the file for the report
 * @param {Record<string, string>} env
 */
function runTool(script, args, env) {
	const folder = mkdtempSync(join(tmpdir(), 'cno-test-'));
	const report = join(folder, 'report.json');
	const { status } = spawnSync(process.execPath, [join(root, script), ...args(report)], {
		cwd: root,
		env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: halfAnHour
	});
	const counts = countSuite(readReport(report), status);
	rmSync(folder, { recursive: true, force: true });
	return counts;
}

/**
 * @param {string} project
 * @param {string[]} filters
 * @param {Record<string, string>} env
 */
export function runVitest(project, filters, env = {}) {
	const reporters = (/** @type {string} */ report) => [
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	];
	// A filter may well leave a suite without tests; without a filter that is a mistake.
	const chosen = filters.length ? ['--passWithNoTests', ...filters] : [];
	// The tool leaves one core idle by default: of two that is half. In a browser one page at a time has the focus.
	const workers = project === 'unit' ? ['--maxWorkers=100%'] : [];
	return runTool(
		'node_modules/vitest/vitest.mjs',
		(report) => [
			'run',
			`--project=${project}`,
			...workers,
			...reporters(report),
			'--allowOnly=false',
			...chosen
		],
		env
	);
}

/**
 * @param {string[]} filters
 * @param {Record<string, string>} env
 */
export function runPlaywright(filters, env = {}) {
	const config = '--config=tests/e2e/playwright.config.ts';
	const chosen = filters.length ? ['--pass-with-no-tests', ...filters] : [];
	return runTool(
		'node_modules/@playwright/test/cli.js',
		() => ['test', config, '--reporter=list,json', '--forbid-only', ...chosen],
		env
	);
}
