// Parts of documents that commands make: found by their marks, and nothing else is touched.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceMade } from '../../scripts/made.ts';

const begin = (command: string) => `<!-- made by \`${command}\`: begin -->`;
const end = '<!-- end of what is made -->';
const page = ['a', begin('one'), 'old', end, 'b', begin('two'), 'other', end, 'c'].join('\n');

test('only the part of that command is replaced', () => {
	const made = replaceMade(page, 'two', 'new');
	expect(made).toBe(page.replace('\nother\n', '\n\nnew\n\n'));
});

test('a page without the marks is refused', () => {
	expect(() => replaceMade(page, 'three', 'new')).toThrow('three');
	expect(() => replaceMade(begin('one'), 'one', 'new')).toThrow('one');
});

test('docs/numerics.md has a place for what each command makes', () => {
	const text = readFileSync(join(import.meta.dirname, '../../docs/numerics.md'), 'utf8');
	const commands = [...text.matchAll(/<!-- made by `([^`]+)`: begin -->/g)].map(([, command]) => command);
	expect(commands.length).toBeGreaterThanOrEqual(2);
	for (const command of commands) expect(replaceMade(text, command, 'made anew')).toContain('made anew');
});
