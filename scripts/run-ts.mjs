// Runs one of the project's TypeScript programs in this very process: arguments, exit code, stdin and stdout are simply its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './ensure.mjs';
import { orStop, root } from './project.mjs';

/**
 * The user's working folder stays, so that file arguments mean what they say.
 * @param {string} path of the program, relative to the project
 */
export async function runTs(path) {
	orStop(ensureDependencies);
	const { register } = await import('tsx/esm/api');
	register({ tsconfig: join(root, 'tsconfig.json') });
	const file = join(root, path);
	process.argv[1] = file;
	process.setSourceMapsEnabled(true);
	await import(pathToFileURL(file).href);
}
