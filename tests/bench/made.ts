// The parts of docs/numerics.md that a program writes, each between two marks of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const docs = join(import.meta.dirname, '../../docs');
const page = join(docs, 'numerics.md');

/** @returns what was wrong, if anything was */
export async function writeMade(flag: string, made: string): Promise<string | undefined> {
	const begin = `<!-- made by \`npm run -s bench -- ${flag}\`: begin -->`;
	const end = `<!-- end of what ${flag} makes -->`;
	const text = readFileSync(page, 'utf8');
	const from = text.indexOf(begin);
	const to = text.indexOf(end);
	if (from < 0 || to < from) return `docs/numerics.md has lost the two marks around what ${flag} makes.`;
	const whole = `${text.slice(0, from + begin.length)}\n\n${made}\n\n${text.slice(to)}`;
	writeFileSync(page, await format(whole, { ...(await resolveConfig(page)), parser: 'markdown' }));
	return undefined;
}

export const writeFigure = (name: string, svg: string) => writeFileSync(join(docs, 'figures', name), svg);

export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** 0.0123 → `1.2e-2`. */
export const short = (value: number) => value.toExponential(1);
