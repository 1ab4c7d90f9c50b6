// Ways to get a browser onto a machine that has none. Each returns undefined when it worked, otherwise the reason in one line.
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, say } from '../project.mjs';
import { tryQuietly } from '../quietly.mjs';

const tenMinutes = 600_000;

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function whyNot(command, args, env = {}) {
	const complaint = tryQuietly(command, args, { timeout: tenMinutes, env: { ...process.env, ...env } });
	if (complaint === undefined) return undefined;
	const lines = complaint.split('\n').filter((line) => line.trim());
	return lines.find((line) => /^(E|Error): /.test(line)) ?? lines.at(-1) ?? 'it did not succeed';
}

/**
 * Downloads Playwright's own build into the user's cache folder; needs no rights, but a way to its server.
 * @param {import('./engines.mjs').Engine} engine
 */
export function installWithPlaywright(engine) {
	say(`No ${engine} found for the tests; downloading one, some 100 MB: npx playwright install ${engine}`);
	return whyNot(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', engine]);
}

/**
 * Installs packages of the system, as root or with a sudo that asks for no password.
 * @param {string[]} packages
 * @param {string[]} [sources] what apt is told beside its own settings
 */
export function installWithApt(packages, sources = []) {
	if (process.platform !== 'linux' || whyNot('apt-get', ['--version'])) return 'there is no apt-get here';
	const asRoot = process.getuid?.() === 0;
	if (!asRoot && whyNot('sudo', ['-n', 'true'])) return 'it needs root, or sudo without a password';
	say(`Installing from the system: apt-get install ${packages.join(' ')}`);
	/** @param {string[]} args */
	const apt = (...args) => {
		// Another apt may be at work, as on a machine that has just started: wait for it rather than fail.
		const all = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120', ...sources, ...args];
		const [command, ...rest] = asRoot ? all : ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', ...all];
		return whyNot(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
	};
	// A fresh system has no package lists; a failing update may still leave usable ones, so go on in any case.
	if (sources.length > 0) apt('update');
	else hasLists ||= apt('update') === undefined;
	// The font is named because an empty system has none, and without one no text appears.
	return apt('install', '--yes', '--no-install-recommends', ...packages, 'fonts-liberation');
}

let hasLists = false;

/**
 * The same from Debian's security updates, for this once, where the system does not ask them by itself: a Firefox that is
 * not too old is only there.
 * @param {string[]} packages
 */
export function installWithSecurityUpdates(packages) {
	const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	const release = /^VERSION_CODENAME=(\w+)$/m.exec(system)?.[1];
	if (!release || !/^ID=debian$/m.test(system)) return 'this is not Debian';
	const folder = mkdtempSync(join(tmpdir(), 'cno-apt-'));
	try {
		// Readable for the user as whom apt fetches.
		chmodSync(folder, 0o755);
		if (existsSync(ownSources)) cpSync(ownSources, folder, { recursive: true });
		const security = `deb http://deb.debian.org/debian-security ${release}-security main\n`;
		writeFileSync(join(folder, 'cno-security.list'), security);
		const settings = [`Dir::Etc::SourceParts=${folder}`, 'APT::Get::List-Cleanup=0'];
		return installWithApt(
			packages,
			settings.flatMap((setting) => ['-o', setting])
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const ownSources = '/etc/apt/sources.list.d';
