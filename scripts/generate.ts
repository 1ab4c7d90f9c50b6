// Derives code and equations from the model: `npm run generate`, or `-- --check` to fail when they are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemblies } from '../src/lib/model/cno.ts';
import { emitCohort } from './generate/cohort.ts';
import { emitData } from './generate/data.ts';
import { emitBlocks } from './generate/emit.ts';
import { emitLayout } from './generate/layout.ts';
import { emitEquations, emitSymbols, equationsOf } from './generate/equations.ts';
import { emitRegimes } from './generate/regimes.ts';
import { layoutOf } from './generate/flatten.ts';

const folder = join(import.meta.dirname, '../src/lib/model/generated');
const layout = layoutOf(assemblies);
const files = new Map<string, string>([
	['layout.ts', emitLayout(layout)],
	...[...emitBlocks(assemblies, layout)].map(([id, text]) => [`blocks/${id}.ts`, text] as const)
]);
files.set('equations.ts', emitEquations(equationsOf(assemblies)));
files.set('symbols.ts', emitSymbols(assemblies));
files.set('endotoxin-data.ts', emitData());

const check = process.argv.includes('--check');
mkdirSync(join(folder, 'blocks'), { recursive: true });
const stale: string[] = [];
for (const [name, text] of files) keep(name, text);
// After the code it runs on; when that code is stale, its answer would be too.
if (stale.length === 0) keep('regimes.ts', await emitRegimes());
if (stale.length === 0) keep('cohort.ts', await emitCohort());
if (stale.length > 0) {
	console.error(`Generated code is stale (${stale.join(', ')}). Run: npm run generate`);
	process.exit(1);
}
console.log(
	check ? 'Generated code is fresh.' : `Wrote ${[...files.keys(), 'regimes.ts', 'cohort.ts'].join(', ')}.`
);

function keep(name: string, text: string): void {
	const path = join(folder, name);
	if (!check) writeFileSync(path, text);
	else if (currentText(path) !== text) stale.push(name);
}

function currentText(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
