// Puts together what is under /examples in the site: the pages, and beside them every file that they need, so that a
// folder that is copied away still runs without a network.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { embedOutput } from './embed-files.mjs';
import { root } from '../project.mjs';
import { bundle } from './bundle.mjs';
import { copyFonts } from './fonts.mjs';

/** Made beside the output of Kit, then put into the site. */
export const examplesOutput = join(root, '.svelte-kit/examples');

/** After the embed is built: its script is one of the files. */
export async function buildExamples() {
	rmSync(examplesOutput, { recursive: true, force: true });
	cpSync(join(root, 'examples'), examplesOutput, { recursive: true });
	const vendor = join(examplesOutput, 'reveal/vendor');
	mkdirSync(vendor, { recursive: true });

	const reveal = join(root, 'node_modules/reveal.js');
	const files = [
		...['dist/reveal.js', 'dist/reveal.css', 'dist/plugin/notes.js'].map((file) => join(reveal, file)),
		join(embedOutput, 'whole/cno-lab.js')
	];
	for (const file of files) cpSync(file, join(vendor, basename(file)));
	cpSync(join(reveal, 'LICENSE'), join(vendor, 'LICENSE-reveal.js.txt'));
	copyFonts(join(vendor, 'fonts'));
	await bundle({
		entry: 'reveal.ts',
		format: 'iife',
		name: 'CnoLabReveal',
		folder: vendor,
		file: 'cno-lab-reveal.js'
	});
}
