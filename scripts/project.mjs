// Where the project stands, and how its scripts speak to a person. Node built-ins only: this runs before anything is installed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A file under .cache, the folder for what scripts remember between runs; git ignores it.
 * @param {string} name
 */
export function cacheFile(name) {
	const folder = join(root, '.cache');
	mkdirSync(folder, { recursive: true });
	return join(folder, name);
}

/**
 * One line for a person. On stderr, because stdout belongs to results.
 * @param {string} line
 */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/**
 * Ends the command with a reason and without a stack trace, for what is not a fault in our code.
 * @param {string} reason
 * @returns {never}
 */
export function stop(reason) {
	say(reason);
	process.exit(1);
}

/**
 * Does `work`, or ends the command with the reason why it could not be done.
 * @template T
 * @param {() => T} work
 */
export function orStop(work) {
	try {
		return work();
	} catch (error) {
		return stop(reasonOf(error));
	}
}

/**
 * What went wrong, in words, whatever was thrown.
 * @param {unknown} error
 */
export function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}
