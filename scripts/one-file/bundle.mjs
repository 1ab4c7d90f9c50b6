// A program and its styles as two texts that need nothing else: one classic script, since no other kind runs from a disk.
import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { root } from '../project.mjs';
import { compilerOptions } from '../site/compiler.mjs';

/** Modules that a page from the disk has instead of those of the site. */
const standIns = {
	'src/lib/workers/start.ts': 'src/one-file/stand-ins/start-worker.ts',
	'src/routes/site-address.ts': 'src/one-file/stand-ins/site-address.ts',
	'src/routes/workbench/tools/offline.ts': 'src/one-file/stand-ins/offline.ts'
};

/** What is loaded on demand and stays out: what is far too large (its buttons are not shown in the file), what needs a site. */
const leftOut = /\/(film|slides|updates)\//;

/** @param {string} id */
const inProject = (id) => relative(root, id.replace(/\?.*/, '')).split(sep).join('/');

/** @returns {import('vite').Plugin} */
function standingIn() {
	return {
		name: 'one-file-stand-ins',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const other = found && Object.entries(standIns).find(([path]) => path === inProject(found.id))?.[1];
			return other ? join(root, other) : undefined;
		}
	};
}

/**
 * There is nothing to be loaded later: `import('./x.ts')` becomes what an import at the head of the module brings. Bundled
 * as it stands, each module would keep a wrapper and all that it exports: a tenth more.
 * @returns {import('vite').Plugin}
 */
function atOnce() {
	const onDemand = /\bimport\(\s*(['"`])([^'"`]+)\1\s*\)/g;
	return {
		name: 'one-file-at-once',
		enforce: 'post',
		transform(code, id) {
			if (id.includes('node_modules') || !onDemand.test(code)) return;
			/** @type {string[]} */
			const imports = [];
			const changed = code.replace(onDemand, (_, _quote, /** @type {string} */ path) => {
				if (leftOut.test(path)) return `Promise.reject(new Error('not in this file'))`;
				const name = `__atOnce${imports.length}`;
				imports.push(`import * as ${name} from ${JSON.stringify(path)};`);
				return `Promise.resolve(${name})`;
			});
			return { code: `${imports.join('\n')}\n${changed}`, map: null };
		}
	};
}

/**
 * @param {string} entry of the program, in the project
 * @param {{ target?: string }} options
 * @returns {Promise<{ script: string, style: string, fonts: { name: string, bytes: Uint8Array }[] }>} the names of the
 * fonts stand in the style as addresses
 */
export async function bundle(entry, { target = 'es2022' } = {}) {
	// Loaded when something is built: `npm start` reads this file before packages are installed.
	const { build } = await import('vite');
	const { svelte } = await import('@sveltejs/vite-plugin-svelte');
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const built = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [standingIn(), svelte({ configFile: false, compilerOptions }), atOnce()],
		define: {
			__CNO_VERSION__: JSON.stringify(version),
			// Not every page from the disk may change its address: the program remembers it (src/one-file/address.ts).
			'location.search': 'cnoAddress.search'
		},
		resolve: {
			alias: {
				'$app/paths': join(root, 'src/one-file/stand-ins/paths.ts'),
				'$app/navigation': join(root, 'src/one-file/stand-ins/navigation.ts')
			}
		},
		build: {
			write: false,
			target,
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: join(root, entry),
				output: { format: 'iife', codeSplitting: false, assetFileNames: '[name][extname]' }
			}
		}
	});
	const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
		Array.isArray(built) ? built[0] : built
	);
	const found = { script: '', style: '', fonts: /** @type {{ name: string, bytes: Uint8Array }[]} */ ([]) };
	for (const file of output) {
		if (file.type === 'chunk') found.script += file.code;
		else if (file.fileName.endsWith('.css')) found.style += String(file.source);
		else found.fonts.push({ name: basename(file.fileName), bytes: Buffer.from(file.source) });
	}
	return found;
}
