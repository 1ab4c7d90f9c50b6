// Builds everything that is put on a server into `build`: the pages, and what other pages take from them. `npm run build`.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildOneFiles } from '../one-file/build.mjs';
import { ensureDependencies } from '../ensure.mjs';
import { root } from '../project.mjs';
import { embedOutput } from './embed-files.mjs';
import { buildEmbed } from './embed.mjs';
import { buildExamples, examplesOutput } from './examples.mjs';

process.chdir(root);

const oneFilesOutput = join(root, '.svelte-kit/one-files');

/** Where the site is put: what goes to a server, and what `npm start` shows, which Kit serves from its own output. */
const sites = ['build', '.svelte-kit/output/client'].map((folder) => join(root, folder));

/**
 * Puts a file or a folder into the site.
 * @param {string} from
 * @param {string} to a path in the site
 */
function put(from, to) {
	for (const site of sites) {
		mkdirSync(join(site, to, '..'), { recursive: true });
		cpSync(from, join(site, to), { recursive: true });
	}
}

// In a fresh clone SvelteKit has not yet written what tsconfig.json extends.
ensureDependencies();
// Before the pages, because /embed names the files that this makes.
await buildEmbed();
await buildExamples();
await buildOneFiles(oneFilesOutput);
await build({ logLevel: process.env.CNO_BUILD_LOG === 'info' ? 'info' : 'warn' });
put(join(embedOutput, 'page'), 'embed');
put(join(embedOutput, 'whole'), 'embed');
put(examplesOutput, 'examples');
put(oneFilesOutput, '.');
