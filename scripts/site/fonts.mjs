// The fonts for what is copied into other places: under names without a hash, under which a script asks for them beside
// itself (src/routes/embed/fonts.ts).
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.mjs';

/**
 * Copies the fonts with their licences.
 * @param {string} folder made when it is not there
 */
export function copyFonts(folder) {
	const fonts = join(root, 'src/look/fonts');
	mkdirSync(folder, { recursive: true });
	for (const file of readdirSync(fonts)) cpSync(join(fonts, file), join(folder, shortName(file)));
}

/** @param {string} file for example `source-sans-3-latin-wght-normal.woff2` */
const shortName = (file) => file.replace(/-(wght|\d+)-normal/, '');
