// npm test: every test there is, on a machine with nothing but Node. `npm test -- unit` chooses suites (unit, component, e2e);
// further words go to the test tools as filters. The last line of stdout is `N passed, N failed, N skipped`.
import { ensureDependencies } from './ensure.mjs';
import { reasonOf, say } from './project.mjs';
import { addCounts, crashed } from './testing/counts.mjs';
import { runSuite, suiteNames } from './testing/suites.mjs';

const words = process.argv.slice(2);
const chosen = suiteNames.filter((name) => words.includes(name));
const filters = words.filter((word) => !suiteNames.includes(word));

const counts = [];
try {
	ensureDependencies();
	for (const name of chosen.length ? chosen : suiteNames) counts.push(await runSuite(name, filters));
} catch (error) {
	say(reasonOf(error));
	counts.push(crashed);
}

const { passed, failed, skipped } = addCounts(counts);
const nothingRan = passed + failed === 0;
if (nothingRan) say('No test was run.');
process.exitCode = failed > 0 || nothingRan ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
