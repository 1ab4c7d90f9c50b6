// Lets one process at a time do a piece of work: two terminals must not install or build over each other.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cacheFile } from './project.mjs';

/** @param {number} milliseconds */
const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/**
 * The code of a system error, such as 'ENOENT'.
 * @param {unknown} error
 */
const codeOf = (error) => error instanceof Error && 'code' in error && error.code;

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM means: it lives, and belongs to someone else.
		return codeOf(error) === 'EPERM';
	}
}

/** @param {string} file */
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
	try {
		// A holder that was killed could not tidy up after itself.
		if (!isAlive(Number(readFileSync(file, 'utf8')))) rmSync(file, { force: true });
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
	return false;
}

/**
 * Runs `work` (synchronous) while no other process runs work of the same name, and returns its result.
 * @template T
 * @param {string} name
 * @param {() => T} work
 */
export function alone(name, work) {
	const file = cacheFile(`${name}.lock`);
	while (!take(file)) pause(200);
	try {
		return work();
	} finally {
		rmSync(file, { force: true });
	}
}
