// `npm run fuzz`: a hundred thousand random scenarios, on all cores. `-- --count 5000` for fewer, `-- --markdown` to
// write the result into docs/numerics.md.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeMade } from '../../scripts/made.ts';
import { portionSize, type Portion } from './portion.ts';

const { values: asked } = parseArgs({
	options: { count: { type: 'string', default: '100000' }, markdown: { type: 'boolean', default: false } }
});
const portions = Math.max(1, Math.ceil(Number(asked.count) / portionSize));

const found = await shareOut();
const faults = found.flatMap((portion) => portion.faults);
const sum = (of: 'count' | 'steps' | 'ms') => found.reduce((total, portion) => total + portion[of], 0);
const most = (of: 'mostSteps' | 'longestMs') => Math.max(...found.map((portion) => portion[of]));
const rows: [string, string][] = [
	['Scenarios', thousands(sum('count'))],
	['With a fault', String(faults.length)],
	['Steps of all', thousands(sum('steps'))],
	['Most steps of one run', thousands(most('mostSteps'))],
	['Mean time of a run', `${(sum('ms') / sum('count')).toFixed(1)} ms`],
	['Longest', `${most('longestMs').toFixed(0)} ms`]
];
for (const [name, value] of rows) console.log(`${name}: ${value}`);
for (const { scenario, wrong } of faults.slice(0, 20))
	console.log(wrong.join('; '), JSON.stringify(scenario));
if (asked.markdown) {
	const table = ['|  |  |', '| --- | ---: |', ...rows.map(([name, value]) => `| ${name} | ${value} |`)];
	await writeMade('numerics.md', 'npm run fuzz -- --markdown', table.join('\n'));
}
process.exitCode = faults.length > 0 ? 1 : 0;

/** Portions in order of their numbers, whoever judged them. */
async function shareOut(): Promise<Portion[]> {
	const results: Portion[] = [];
	let next = 0;
	await Promise.all(
		Array.from(
			{ length: Math.min(availableParallelism(), portions) },
			() =>
				new Promise<void>((done, failed) => {
					const worker = fork(join(import.meta.dirname, 'worker.mjs'));
					worker.on('message', (message: 'ready' | Portion) => {
						if (message !== 'ready') {
							results[message.number - 1] = message;
							process.stderr.write(`\r${results.filter(Boolean).length} of ${portions} portions`);
						}
						if (next === portions) worker.disconnect();
						else worker.send(++next);
					});
					worker.on('exit', (code) => (code ? failed(new Error('a process of the search died')) : done()));
				})
		)
	);
	process.stderr.write('\n');
	return results;
}

function thousands(n: number): string {
	return n.toLocaleString('en');
}
