// How fast an experiment is solved to a given accuracy: ours against native CVODE on the same model as C, and against
// the explicit solvers that the registry has for JavaScript. `npm run bench`; `-- --json` for one JSON object,
// `-- --markdown` to write the table into docs/numerics.md, `-- --only dish` for the experiments with this in their name.
import { parseArgs } from 'node:util';
import { compare, type Compared } from './compare.ts';
import { writeDocs } from './docs.ts';
import { experiments } from './experiments.ts';
import { explicit } from './explicit.ts';
import { ours } from './ours.ts';
import { costOfSites, jsonOf } from './rows.ts';
import { conditions, footer, head, tableLines } from './table.ts';

const { values: asked } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		markdown: { type: 'boolean', default: false },
		only: { type: 'string', default: '' }
	}
});
const isTable = !asked.json && !asked.markdown;

// For the compiler of the engine: what is timed first would pay for all. Ours takes another way with one bone than with
// eight or with none, the others do not.
for (const experiment of experiments) for (const rtol of [1e-3, 1e-4, 1e-5]) ours.solve(experiment, rtol);
for (const solver of explicit) for (const rtol of [1e-3, 1e-5, 1e-7]) solver.solve(experiments[0], rtol);

if (isTable) console.log([...conditions(), '', ...head].join('\n'));
const found: Compared[] = [];
for (const experiment of experiments.filter(({ name }) => name.includes(asked.only))) {
	const compared = compare(experiment);
	for (const missing of compared.missing)
		if (!found.some((f) => f.missing.includes(missing))) console.error(missing);
	found.push(compared);
	if (isTable) console.log(tableLines(compared).join('\n'));
}
if (isTable) console.log(['', ...footer(found, costOfSites(found))].join('\n'));
if (asked.json) console.log(jsonOf(found));
if (asked.markdown) console.log(`Wrote ${await writeDocs(found)}.`);
