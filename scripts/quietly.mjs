// Runs a command without its chatter: what it had to say matters only when it failed.
import { spawnSync } from 'node:child_process';
import { root, say } from './project.mjs';

const plenty = 64 * 1024 * 1024;

/**
 * Returns undefined when the command succeeded, otherwise everything it said.
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean, timeout?: number, env?: NodeJS.ProcessEnv }} options
 */
export function tryQuietly(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: plenty, ...options });
	if (result.status === 0) return undefined;
	return [result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n').trim();
}

/**
 * Returns whether the command succeeded; when it did not, what it said is shown on stderr.
 * @param {Parameters<typeof tryQuietly>} command
 */
export function runQuietly(...command) {
	const complaint = tryQuietly(...command);
	if (complaint !== undefined) say(complaint);
	return complaint === undefined;
}
