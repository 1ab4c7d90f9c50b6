// Builds the site, unless the one that is there was built from the very same sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { root, say } from './project.mjs';
import { runQuietly } from './quietly.mjs';

/** Everything the built site depends on. */
const sources = [
	'src',
	'scripts/site',
	'scripts/one-file',
	'examples',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Every build empties this folder first, so one that was interrupted, or made by other means, carries no stamp. */
const stamp = join(root, '.svelte-kit/output/sources.sha256');

/** @param {string} path */
function filesOf(path) {
	const entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash of the names and contents of all sources: a touched but unchanged file, or a fresh checkout, changes nothing. */
function hashSources() {
	// The address of the site stands in some pages.
	const hash = createHash('sha256').update(`${process.env.CNO_SITE ?? ''}\0`);
	for (const source of sources) {
		const files = /\.\w+$/.test(source) ? [join(root, source)] : filesOf(source).sort();
		for (const file of files)
			hash
				.update(`${file.slice(root.length)}\0`)
				.update(readFileSync(file))
				.update('\0');
	}
	return hash.digest('hex');
}

function isFresh() {
	const isThere = existsSync(join(root, 'build')) && existsSync(stamp);
	return isThere && readFileSync(stamp, 'utf8') === hashSources();
}

/** Makes sure that build/ holds the site of the current sources. Returns whether it does. */
export function ensureBuild() {
	return alone('build', () => {
		if (isFresh()) return true;
		say('Building the site (not built yet, or its sources changed)');
		// Taken before the build: a source that changes while it runs must count as changed.
		const hash = hashSources();
		if (!runQuietly(process.execPath, [join(root, 'scripts/site/build.mjs')])) return false;
		writeFileSync(stamp, hash);
		return true;
	});
}
