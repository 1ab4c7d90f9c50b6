// Finds a Chromium for the tests on any machine: what is there first, then what can be installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { installWithApt, installWithPlaywright } from './browser/install.mjs';
import { installedBrowsers } from './browser/places.mjs';
import { whyUnusable } from './browser/prove.mjs';
import { cacheFile } from './project.mjs';

const memory = () => cacheFile('browser.json');

/**
 * What worked last time, where no path stands for Playwright's own build; undefined when nothing is known.
 * @returns {{ path?: string } | undefined}
 */
function recall() {
	try {
		return JSON.parse(readFileSync(memory(), 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * The places to look, in order. A generator: a step is taken only when those before it failed.
 * @param {string[]} tried gets a line for each step that yields nothing to try
 * @returns {Generator<{ name: string, path?: string }>}
 */
function* steps(tried) {
	const wish = process.env.CNO_BROWSER;
	if (wish) yield { name: 'CNO_BROWSER', path: wish };
	const last = recall();
	if (last) yield { name: 'the browser of the last run', path: last.path };
	yield { name: "Playwright's own build" };
	for (const path of installedBrowsers()) yield { name: 'installed', path };
	const noDownload = installWithPlaywright();
	if (noDownload) tried.push(`npx playwright install chromium: ${noDownload}`);
	else yield { name: "Playwright's own build, just downloaded" };
	const noPackage = installWithApt();
	if (noPackage) tried.push(`apt-get install chromium: ${noPackage}`);
	else for (const path of installedBrowsers()) yield { name: 'just installed', path };
}

/**
 * The path of a browser that was just seen to work, or undefined for Playwright's own build.
 * Throws, with a list of everything tried, when there is none.
 */
export async function findBrowser() {
	/** @type {string[]} */
	const tried = [];
	for (const { name, path } of steps(tried)) {
		const reason = await whyUnusable(path);
		if (!reason) {
			writeFileSync(memory(), JSON.stringify({ path }));
			return path;
		}
		tried.push(`${name}${path ? ` (${path})` : ''}: ${reason}`);
	}
	throw new Error(
		[
			'No usable browser was found. Tried, in this order:',
			...tried.map((line) => `  - ${line}`),
			'Install Chromium, Chrome or Edge, or name one: CNO_BROWSER=/path/to/chromium npm test'
		].join('\n')
	);
}
