// Two ways to get a browser onto a machine that has none. Each returns whether it worked; what it says goes to stderr.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, say } from '../project.mjs';

const tenMinutes = 600_000;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function run(command, args, env = {}) {
	const { status } = spawnSync(command, args, {
		cwd: root,
		env: { ...process.env, ...env },
		// The child's stdout goes to our stderr: stdout is for test results alone.
		stdio: ['ignore', process.stderr, process.stderr],
		timeout: tenMinutes
	});
	return status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const answers = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Downloads Playwright's own Chromium into the user's cache folder; needs no rights, but a way to its server. */
export function installWithPlaywright() {
	say('No browser found for the tests; downloading one with: npx playwright install chromium');
	return run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
}

/** Installs the system's Chromium as root, or with a sudo that asks for no password; undefined where that cannot be. */
export function installWithApt() {
	if (process.platform !== 'linux' || !answers('apt-get', ['--version'])) return undefined;
	const asRoot = process.getuid?.() === 0;
	if (!asRoot && !answers('sudo', ['-n', 'true'])) return undefined;
	say('No browser found for the tests; installing one with: apt-get install chromium');
	/** @param {string[]} args */
	const apt = (...args) => {
		// Another apt may be at work, as on a machine that has just started: wait for it rather than fail.
		const all = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...args];
		const [command, ...rest] = asRoot ? all : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', ...all];
		return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
	};
	// A fresh system has no package lists; a failing update may still leave usable ones, so go on in any case.
	apt('update');
	// The font is named because an empty system has none, and without one no text appears.
	return apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
