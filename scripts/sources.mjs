// What the built site depends on, as one hash: it says whether a build is of the present sources, and names the version.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

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

/** @param {string} path */
function filesOf(path) {
	const entries = readdirSync(join(root, path), { withFileTypes: true, recursive: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One hash of the names and contents of all sources: a touched but unchanged file, or a fresh checkout, changes nothing. */
export function hashSources() {
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
