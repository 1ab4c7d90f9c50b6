// What must hold before any command runs: a Node that is new enough, and exactly the packages the lock file names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { root, say } from './project.mjs';
import { runQuietly } from './quietly.mjs';

/**
 * 20.19, 22.13 and everything from 23 on: before those, Vite and ESLint do not start.
 * @param {string} version
 */
function isNodeNewEnough(version) {
	const [major, minor] = version.split('.').map(Number);
	if (major === 20) return minor >= 19;
	if (major === 22) return minor >= 13;
	return major > 22;
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * Why an installation is needed, in words, or undefined. npm writes node_modules/.package-lock.json last of all,
 * so comparing that with the lock file also sees an interrupted installation, and needs no memory of our own.
 */
function whyInstall() {
	const wanted = readPackages('package-lock.json');
	const present = readPackages('node_modules/.package-lock.json');
	if (!wanted) return 'package-lock.json cannot be read';
	if (!present) return 'no packages are installed yet';
	for (const [path, { version, optional }] of Object.entries(wanted)) {
		if (path === '') continue;
		// Optional packages are mostly the native builds for other systems: absent is right for them.
		const fits = path in present ? present[path].version === version : optional;
		if (!fits) return `${path.replace(/^.*node_modules\//, '')} should be at ${version}`;
	}
	return undefined;
}

function install() {
	// Development packages are what builds the site, so a NODE_ENV=production around us must not leave them out.
	const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	// Under npm its own path is known; otherwise npm is on the PATH, on Windows as a script that needs a shell.
	return npm?.endsWith('npm-cli.js')
		? runQuietly(process.execPath, [npm, ...args])
		: runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** Returns when everything is installed and current; otherwise throws an error that says what is the matter. */
export function ensureDependencies() {
	const { node } = process.versions;
	if (!isNodeNewEnough(node))
		throw new Error(`CNO Lab needs Node.js 20.19, 22.13 or newer; this is ${node}. See https://nodejs.org`);
	if (whyInstall())
		alone('install', () => {
			// Asked again: another process may have installed while this one waited its turn.
			const why = whyInstall();
			if (!why) return;
			say(`Installing packages with npm ci (${why})`);
			if (!install()) throw new Error('npm ci did not succeed; its messages are above.');
		});
	// tsconfig.json extends a file that SvelteKit writes; a fresh clone does not have it yet.
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json')))
		alone('sync', () => {
			const kit = join(root, 'node_modules/@sveltejs/kit/svelte-kit.js');
			if (!runQuietly(process.execPath, [kit, 'sync']))
				throw new Error('svelte-kit sync did not succeed; its messages are above.');
		});
}
