// The table of docs/numerics.md between its two marks: made by the benchmark, never by hand.
import { writeMade } from '../../scripts/made.ts';
import type { Compared } from './compare.ts';
import { costOfSites } from './rows.ts';
import { conditions, footer, markdownTable } from './table.ts';

/** What is written between the marks. */
const command = 'npm run -s bench -- --markdown';

/** @returns the file written */
export async function writeDocs(found: readonly Compared[]): Promise<string> {
	const made = [
		...conditions(),
		markdownTable(found),
		footer(found, costOfSites(found))
			.map((line) => `- ${line}`)
			.join('\n')
	].join('\n\n');
	await writeMade('numerics.md', command, made);
	return 'docs/numerics.md';
}
