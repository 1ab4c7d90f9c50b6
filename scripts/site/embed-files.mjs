// What the page /embed names: the build of its script writes it down, the build of the pages reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** Beside the output of Kit, which empties `build` before it writes there. */
export const embedOutput = join(root, '.svelte-kit/embed');
const list = join(embedOutput, 'files.json');

/**
 * Names of files beside the page.
 * @typedef {object} EmbedFiles
 * @property {string} script a module
 * @property {string[]} needed modules that it imports at once
 * @property {string[]} styles
 * @property {string} classic everything in one classic script
 */

/** @param {EmbedFiles} files */
export function writeEmbedFiles(files) {
	writeFileSync(list, JSON.stringify(files));
}

/** @returns {EmbedFiles | undefined} undefined before anything was built, as for tests and the type check */
export function embedFiles() {
	try {
		return JSON.parse(readFileSync(list, 'utf8'));
	} catch {
		return undefined;
	}
}
