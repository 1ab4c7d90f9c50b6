// Where a Chromium, Chrome or Edge usually is, on Linux, macOS and Windows.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first: it has no windows to keep, and takes half of the time. */
const names = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable'
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPaths = [
	'Google\\Chrome\\Application\\chrome.exe',
	'Chromium\\Application\\chrome.exe',
	'Microsoft\\Edge\\Application\\msedge.exe'
];

function candidates() {
	const { PATH = '', HOME = '', LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
	if (process.platform === 'win32')
		return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA]
			.filter(Boolean)
			.flatMap((folder) => windowsPaths.map((path) => join(folder, path)));
	const onPath = [...PATH.split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
		.filter(Boolean)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const apps = ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
		macApps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`))
	);
	return process.platform === 'darwin' ? [...apps, ...onPath] : onPath;
}

/** Paths of browsers that exist on this machine, each once, the likeliest first. */
export function installedBrowsers() {
	return [...new Set(candidates())].filter((path) => existsSync(path));
}
