// Builds the site, unless the one that is there was built from the very same sources.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { root, say } from './project.mjs';
import { runQuietly } from './quietly.mjs';
import { hashSources } from './sources.mjs';

/** Every build empties this folder first, so one that was interrupted, or made by other means, carries no stamp. */
const stamp = join(root, '.svelte-kit/output/sources.sha256');

function isFresh() {
	const isThere = existsSync(join(root, 'build')) && existsSync(stamp);
	return isThere && readFileSync(stamp, 'utf8') === hashSources();
}

/** Makes sure that build/ holds the site of the current sources. Returns whether it does. */
export function ensureBuild() {
	return alone('build', () => {
		if (isFresh()) return true;
		say('Building the site (not built yet, or its sources changed)');
		// Taken before the build: a source that changes while it runs must count as changed.
		const hash = hashSources();
		if (!runQuietly(process.execPath, [join(root, 'scripts/site/build.mjs')])) return false;
		writeFileSync(stamp, hash);
		return true;
	});
}
