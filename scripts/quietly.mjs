// Runs a command without its chatter: what it had to say appears, on stderr, only when it failed.
import { spawnSync } from 'node:child_process';
import { root, say } from './project.mjs';

const plenty = 64 * 1024 * 1024;

/**
 * Returns whether the command succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} options
 */
export function runQuietly(command, args, options = {}) {
	const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: plenty, ...options });
	if (result.status === 0) return true;
	say([result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n').trim());
	return false;
}
