// Builds what is put into other pages: the script of /embed as modules, and one classic script with everything in it, which
// makes <cno-lab> known and stands in where modules are refused.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import project from '../../package.json' with { type: 'json' };
import { root } from '../project.mjs';
import { neededAtOnce } from './chunks.mjs';
import { compilerOptions } from './compiler.mjs';
import { embedOutput, writeEmbedFiles } from './embed-files.mjs';
import { copyFonts } from './fonts.mjs';
import { shadowStyles } from './shadow-styles.mjs';

const source = join(root, 'src/routes/embed');

/** What all of these builds have in common. @returns {import('vite').InlineConfig} */
const common = () => ({
	root,
	configFile: false,
	publicDir: false,
	logLevel: 'warn',
	base: './',
	define: { __CNO_VERSION__: JSON.stringify(project.version) }
});

const plugins = () => [neverHydrated(), svelte({ configFile: false, compilerOptions })];

/**
 * What is embedded is drawn from nothing, never over what a server has drawn: the code for that goes. (Svelte asks this
 * one variable everywhere; as a constant, the packer drops what stands behind it.)
 * @returns {import('vite').Plugin}
 */
function neverHydrated() {
	return {
		name: 'cno-never-hydrated',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('/svelte/src/internal/client/dom/hydration.js')) return;
			const fixed = code
				.replace('export let hydrating = false;', 'export const hydrating = false;')
				.replace(/export function set_hydrating\(value\) \{[^}]*\}/, 'export function set_hydrating() {}');
			if (fixed.includes('let hydrating') || fixed.includes('hydrating = value'))
				throw new Error('Svelte says otherwise than before whether it hydrates');
			return { code: fixed, map: null };
		}
	};
}

/** All that is needed at once in one file, and each further part in a file of its own. */
async function buildModules() {
	await build({
		...common(),
		plugins: plugins(),
		build: {
			outDir: join(embedOutput, 'page'),
			emptyOutDir: true,
			cssCodeSplit: false,
			// As a library, because there are no styles to fetch with a part: nothing need be wrapped around imports.
			lib: { entry: join(source, 'main.ts'), formats: ['es'], cssFileName: 'embed' },
			rolldownOptions: {
				optimization: { inlineConst: { mode: 'all', pass: 3 } },
				output: {
					entryFileNames: 'embed-[hash].js',
					chunkFileNames: '[name]-[hash].js',
					assetFileNames: '[name]-[hash][extname]',
					// A library keeps notes for other packers; nobody packs this one again.
					comments: false,
					minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
					codeSplitting: { groups: [neededAtOnce(join(source, 'main.ts'))] }
				}
			}
		}
	});
}

/**
 * One script without imports, styles included.
 * @param {{ entry: string, name: string, format: 'iife' | 'es', folder: string }} what
 */
export async function buildWhole({ entry, name, format, folder }) {
	await build({
		...common(),
		plugins: [...plugins(), shadowStyles()],
		build: {
			outDir: join(embedOutput, folder),
			emptyOutDir: true,
			cssCodeSplit: false,
			assetsInlineLimit: 0,
			lib: { entry, formats: [format], name: 'CnoLab', fileName: () => name },
			rolldownOptions: { output: { codeSplitting: false } }
		}
	});
}

/** Builds both, and writes down what the page names. */
export async function buildEmbed() {
	rmSync(embedOutput, { recursive: true, force: true });
	mkdirSync(embedOutput, { recursive: true });
	await buildModules();
	await buildWhole({
		entry: join(source, 'classic.ts'),
		name: 'cno-lab.js',
		format: 'iife',
		folder: 'whole'
	});
	copyFonts(join(embedOutput, 'whole/fonts'));
	const names = readdirSync(join(embedOutput, 'page'));
	const script = names.find((name) => /^embed-.*\.js$/.test(name));
	const code = readFileSync(join(embedOutput, 'page', script ?? ''), 'utf8');
	writeEmbedFiles({
		script: script ?? '',
		needed: names.filter(
			(name) => name.endsWith('.js') && new RegExp(`(from|import)\\s*['"]\\./${name}['"]`).test(code)
		),
		styles: names.filter((name) => name.endsWith('.css')),
		classic: 'cno-lab.js'
	});
}
