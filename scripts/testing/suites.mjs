// The three suites and what each needs before it can run. Each returns its counts.
import { findBrowser } from '../browser.mjs';
import { ensureBuild } from '../build.mjs';
import { findPrograms } from '../programs.mjs';
import { reasonOf, say } from '../project.mjs';
import { crashed } from './counts.mjs';
import { freePort } from './port.mjs';
import { runPlaywright, runVitest } from './tools.mjs';

/**
 * Looked for once, and only when a suite needs it; a search without success is not repeated either.
 * @type {Promise<string | undefined> | undefined}
 */
let search;
async function browserEnvironment() {
	search ??= findBrowser();
	// The empty string stands for Playwright's own build, whatever the variable was before.
	return { CNO_BROWSER: (await search) ?? '' };
}

/**
 * For what must hold in more than one engine. A machine on which no Firefox can be driven still runs the rest, and says so;
 * where CNO_ALL_ENGINES is set, as by .ci/run, or a Firefox was named, that is a failure.
 * @returns {Promise<Record<string, string>>}
 */
async function bothBrowsers() {
	const chromium = await browserEnvironment();
	try {
		return { ...chromium, CNO_FIREFOX: (await findBrowser('firefox')) ?? '' };
	} catch (error) {
		if (process.env.CNO_ALL_ENGINES || process.env.CNO_FIREFOX) throw error;
		say(`Not run: the tests in Firefox. ${reasonOf(error)}`);
		return chromium;
	}
}

/** @type {Record<string, (filters: string[]) => Promise<import('./counts.mjs').Counts>>} */
const suites = {
	unit: async (filters) => runVitest('unit', filters),
	component: async (filters) => runVitest('component', filters, await browserEnvironment()),
	e2e: async (filters) => {
		const env = { ...(await bothBrowsers()), ...findPrograms() };
		if (!ensureBuild()) throw new Error('The site could not be built; the reason is above.');
		return runPlaywright(filters, { ...env, CNO_E2E_PORT: String(await freePort()) });
	}
};

export const suiteNames = Object.keys(suites);

/**
 * Runs one suite. If it cannot even start it counts as one failure, and the others still run.
 * @param {string} name
 * @param {string[]} filters passed on to the test tool
 */
export async function runSuite(name, filters) {
	console.log(`\n${name} tests`);
	try {
		return await suites[name](filters);
	} catch (error) {
		say(`The ${name} tests could not run. ${reasonOf(error)}`);
		return crashed;
	}
}
