// The committed code is what the model gives: nobody edited it, nobody forgot to derive it anew.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemblies } from '#lib/model/cno.ts';
import { emitData } from '../../../scripts/generate/data.ts';
import { emitBlocks } from '../../../scripts/generate/emit.ts';
import { emitEquations, emitSymbols, equationsOf } from '../../../scripts/generate/equations.ts';
import { emitLayout } from '../../../scripts/generate/layout.ts';
import { layout } from './systems.ts';

const committed = (name: string) =>
	readFileSync(join(import.meta.dirname, '../../../src/lib/model/generated', name), 'utf8');

/** Deriving takes seconds where a machine is busy. */
const patience = 60_000;

test(
	'the code of every block',
	() => {
		const blocks = emitBlocks(assemblies, layout);
		expect([...blocks.keys()].sort()).toEqual([
			'blood',
			'dish',
			'nothing',
			'plasma',
			'shared',
			'site',
			'surface',
			'tissue'
		]);
		for (const [id, text] of blocks) expect(committed(`blocks/${id}.ts`)).toBe(text);
	},
	patience
);

test.each([
	['layout.ts', () => emitLayout(layout)],
	['equations.ts', () => emitEquations(equationsOf(assemblies))],
	['symbols.ts', () => emitSymbols(assemblies)],
	['endotoxin-data.ts', emitData]
])('%s', (name, emit) => {
	expect(committed(name)).toBe(emit());
});
