// The table of docs/numerics.md between its two marks: made by the benchmark, never by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { replaceMade } from '../../scripts/made.ts';
import type { Compared } from './compare.ts';
import { costOfSites } from './rows.ts';
import { conditions, footer, markdownTable } from './table.ts';

const page = join(import.meta.dirname, '../../docs/numerics.md');
export const marks = {
	begin: '<!-- made by `npm run -s bench -- --markdown`: begin -->',
	end: '<!-- end of the benchmark -->'
};

/** @returns the file written */
export async function writeDocs(found: readonly Compared[]): Promise<string> {
	const made = [
		...conditions(),
		markdownTable(found),
		footer(found, costOfSites(found))
			.map((line) => `- ${line}`)
			.join('\n')
	].join('\n\n');
	const text = replaceMade(readFileSync(page, 'utf8'), made, marks);
	if (text === undefined) throw new Error('docs/numerics.md has lost the two marks around the benchmark.');
	writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
	return 'docs/numerics.md';
}
