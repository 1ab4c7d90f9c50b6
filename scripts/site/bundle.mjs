// One small script of ours without imports: the plugin for slides and the host's end of the protocol.
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../project.mjs';

/**
 * @param {object} what
 * @param {string} what.entry a file of `src/lib/embed`
 * @param {'iife' | 'es'} what.format
 * @param {string} what.name its global, for a classic script
 * @param {string} what.folder
 * @param {string} what.file
 */
export async function bundle({ entry, format, name, folder, file }) {
	await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: false,
			lib: { entry: join(root, 'src/lib/embed', entry), formats: [format], name, fileName: () => file }
		}
	});
}
