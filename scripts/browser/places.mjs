// Where a Chromium, Chrome or Edge, and where a Firefox usually is, on Linux, macOS and Windows.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Places
 * @property {string[]} names of programs
 * @property {string[]} macApps
 * @property {string[]} windowsPaths below the folder of programs
 */

/** @type {Record<import('./engines.mjs').Engine, Places>} */
const places = {
	chromium: {
		// The shell first: it has no windows to keep, and takes half of the time.
		names: [
			'chromium-headless-shell',
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'chrome',
			'microsoft-edge',
			'microsoft-edge-stable'
		],
		macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
		windowsPaths: [
			'Google\\Chrome\\Application\\chrome.exe',
			'Chromium\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe'
		]
	},
	firefox: {
		names: ['firefox-esr', 'firefox'],
		macApps: ['Firefox'],
		windowsPaths: ['Mozilla Firefox\\firefox.exe']
	}
};

/** @param {Places} of */
function candidates({ names, macApps, windowsPaths }) {
	const { PATH = '', HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
	if (process.platform === 'win32')
		return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA]
			.filter(Boolean)
			.flatMap((folder) => windowsPaths.map((path) => join(folder, path)));
	const onPath = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
		.filter(Boolean)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const apps = ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
		macApps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app === 'Firefox' ? 'firefox' : app}`))
	);
	return process.platform === 'darwin' ? [...apps, ...onPath] : onPath;
}

/**
 * Paths of browsers that exist on this machine, each once, the likeliest first.
 * @param {import('./engines.mjs').Engine} engine
 */
export function installedBrowsers(engine) {
	return [...new Set(candidates(places[engine]))].filter((path) => existsSync(path));
}
