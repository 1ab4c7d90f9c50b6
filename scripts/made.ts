// The part of a document that a command makes, between two marks that name the command.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const end = '<!-- end of what is made -->';

/** The text with the part made by `command` replaced. Throws when the marks are not there. */
export function replaceMade(text: string, command: string, made: string): string {
	const begin = `<!-- made by \`${command}\`: begin -->`;
	const from = text.indexOf(begin);
	const to = text.indexOf(end, from);
	if (from < 0 || to < 0) throw new Error(`no place for what \`${command}\` makes`);
	return `${text.slice(0, from + begin.length)}\n\n${made}\n\n${text.slice(to)}`;
}

/** Writes the part into a file under docs, formatted like the rest. */
export async function writeMade(name: string, command: string, made: string): Promise<void> {
	const page = join(import.meta.dirname, '../docs', name);
	const text = replaceMade(readFileSync(page, 'utf8'), command, made);
	writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}
