// node scripts/site/package.mjs [folder]: an npm package of what other pages need: the element, the plugin for slides, the
// host's end of the protocol, and their types. It is written, never published.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import project from '../../package.json' with { type: 'json' };
import { buildWhole } from './embed.mjs';
import { embedOutput } from './embed-files.mjs';
import { root } from '../project.mjs';
import { bundle } from './bundle.mjs';
import { copyFonts } from './fonts.mjs';
import { writeTypes } from './types.mjs';

/** Not in `build`, which is the site and is emptied by every build of it. */
export const packageOutput = join(root, '.svelte-kit/package');

const manifest = {
	name: 'cno-lab',
	version: project.version,
	description: project.description,
	license: project.license,
	type: 'module',
	exports: {
		'.': { types: './types/element.d.ts', default: './cno-lab.mjs' },
		'./classic': { types: './types/element.d.ts', default: './cno-lab.js' },
		'./reveal': { types: './types/reveal.d.ts', default: './reveal.mjs' },
		'./reveal/classic': './reveal.js',
		'./protocol': { types: './types/host.d.ts', default: './protocol.mjs' },
		'./package.json': './package.json'
	},
	unpkg: './cno-lab.js',
	jsdelivr: './cno-lab.js',
	// The element makes itself known when it is imported.
	sideEffects: ['./cno-lab.mjs', './cno-lab.js']
};

/** @param {string} folder emptied first */
export async function buildPackage(folder = packageOutput) {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const embed = join(root, 'src/routes/embed');
	// Folders of their own: the site may be built at the same time.
	await buildWhole({
		entry: join(embed, 'classic.ts'),
		name: 'cno-lab.js',
		format: 'iife',
		folder: '../package-classic'
	});
	await buildWhole({
		entry: join(embed, 'module.ts'),
		name: 'cno-lab.mjs',
		format: 'es',
		folder: '../package-module'
	});
	cpSync(join(embedOutput, '../package-classic/cno-lab.js'), join(folder, 'cno-lab.js'));
	cpSync(join(embedOutput, '../package-module/cno-lab.mjs'), join(folder, 'cno-lab.mjs'));
	const reveal = { entry: 'reveal.ts', name: 'CnoLabReveal', folder };
	await bundle({ ...reveal, format: 'es', file: 'reveal.mjs' });
	await bundle({ ...reveal, format: 'iife', file: 'reveal.js' });
	await bundle({ entry: 'host.ts', format: 'es', name: 'CnoLabHost', folder, file: 'protocol.mjs' });
	writeTypes(join(folder, 'types'));

	copyFonts(join(folder, 'fonts'));
	cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
	writeFileSync(join(folder, 'README.md'), readFileSync(join(import.meta.dirname, 'package-readme.md')));
	writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const folder = process.argv[2] ? resolve(process.argv[2]) : packageOutput;
	await buildPackage(folder);
	console.log(folder);
}
