// How fast an experiment is solved to a given accuracy: ours against native CVODE on the same model as C, and against
// the explicit solvers that the registry has for JavaScript. `npm run bench`; `-- --json` for one JSON object, and
// `-- --markdown` to write the table into docs/numerics.md.
import { parseArgs } from 'node:util';
import { compare, type Compared } from './compare.ts';
import { writeDocs } from './docs.ts';
import { experiments } from './experiments.ts';
import { prepare } from './ours.ts';
import { costOfSites, jsonOf } from './rows.ts';
import { conditions, footer, head, tableLines } from './table.ts';

const { values: asked } = parseArgs({
	options: { json: { type: 'boolean', default: false }, markdown: { type: 'boolean', default: false } }
});
const isTable = !asked.json && !asked.markdown;

/** So many solves come before, for the compiler of the engine. */
const warmUps = 100;
for (let i = 0; i < warmUps; i++) prepare(experiments[0], 1e-3 / 10 ** (i % 4))();

if (isTable) console.log([...conditions(), '', ...head].join('\n'));
const found: Compared[] = [];
for (const experiment of experiments) {
	const compared = compare(experiment);
	for (const missing of compared.missing)
		if (!found.some((f) => f.missing.includes(missing))) console.error(missing);
	found.push(compared);
	if (isTable) console.log(tableLines(compared).join('\n'));
}
if (isTable) console.log(['', ...footer(found, costOfSites(found))].join('\n'));
if (asked.json) console.log(jsonOf(found));
if (asked.markdown) console.log(`Wrote ${await writeDocs(found)}.`);
