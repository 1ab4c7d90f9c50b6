// Finds a Chromium, and a Firefox, for the tests on any machine: what is there first, then what can be installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { engines } from './browser/engines.mjs';
import { installWithApt, installWithPlaywright, installWithSecurityUpdates } from './browser/install.mjs';
import { installedBrowsers } from './browser/places.mjs';
import { whyUnusable } from './browser/prove.mjs';
import { cacheFile } from './project.mjs';

/** @typedef {import('./browser/engines.mjs').Engine} Engine */

/** @param {Engine} engine */
const memory = (engine) => cacheFile(`${engine}.json`);

/**
 * What worked last time, where no path stands for Playwright's own build; undefined when nothing is known.
 * @param {Engine} engine
 * @returns {{ path?: string } | undefined}
 */
function recall(engine) {
	try {
		return JSON.parse(readFileSync(memory(engine), 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * The places to look, in order. A generator: a step is taken only when those before it failed.
 * @param {Engine} engine
 * @param {string[]} tried gets a line for each step that yields nothing to try
 * @returns {Generator<{ name: string, path?: string }>}
 */
function* steps(engine, tried) {
	const { wish, package: name } = engines[engine];
	const asked = process.env[wish];
	if (asked) yield { name: wish, path: asked };
	const last = recall(engine);
	if (last) yield { name: 'the browser of the last run', path: last.path };
	yield { name: "Playwright's own build" };
	for (const path of installedBrowsers(engine)) yield { name: 'installed', path };
	const noDownload = installWithPlaywright(engine);
	if (noDownload) tried.push(`npx playwright install ${engine}: ${noDownload}`);
	else yield { name: "Playwright's own build, just downloaded" };
	const noPackage = installWithApt([name]);
	if (noPackage) tried.push(`apt-get install ${name}: ${noPackage}`);
	else for (const path of installedBrowsers(engine)) yield { name: 'just installed', path };
	const noUpdate = installWithSecurityUpdates([name]);
	if (noUpdate) tried.push(`apt-get install ${name} with security updates: ${noUpdate}`);
	else for (const path of installedBrowsers(engine)) yield { name: 'just updated', path };
}

/**
 * The path of a browser that was just seen to work, or undefined for Playwright's own build.
 * Throws, with a list of everything tried, when there is none.
 * @param {Engine} [engine]
 */
export async function findBrowser(engine = 'chromium') {
	/** @type {string[]} */
	const tried = [];
	for (const { name, path } of steps(engine, tried)) {
		const reason = await whyUnusable(engine, path);
		if (!reason) {
			writeFileSync(memory(engine), JSON.stringify({ path }));
			return path;
		}
		tried.push(`${name}${path ? ` (${path})` : ''}: ${reason}`);
	}
	throw new Error(
		[
			`No usable ${engine} was found. Tried, in this order:`,
			...tried.map((line) => `  - ${line}`),
			engines[engine].advice
		].join('\n')
	);
}
