// The lint rule that holds the arrows between the rooms of src/lib, tried through the project's real ESLint configuration.
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { pageGlobals, pureRooms, rooms } from '../../scripts/lint/rooms.js';

const eslint = new ESLint();
const names = Object.keys(rooms);

/** What is wrong with `code` standing in `file`, as [line, rule] pairs. */
async function lint(file: string, code: string) {
	const [result] = await eslint.lintText(code, { filePath: file });
	return result.messages.map(({ line, ruleId }) => [line, ruleId]);
}

const arrow = (line: number) => [line, 'rooms/one-way'];

/** How an import of another room may be written; each form is one line that imports `room`. */
const forms: Record<string, (room: string) => string> = {
	'an import': (room) => `export { a as ${room} } from '#lib/${room}/file.ts';`,
	'everything at once': (room) => `export * from '#lib/${room}/file.ts';`,
	'a dynamic import': (room) => `export const ${room} = import('#lib/${room}/file.ts');`,
	'a type': (room) => `export type ${room} = import('#lib/${room}/file.ts').A;`,
	'a worker': (room) => `export const ${room} = new URL('../${room}/file.ts', import.meta.url);`
};

test('the table has no way round: no room reaches itself', () => {
	const below = (room: string): string[] => rooms[room].flatMap((next) => [next, ...below(next)]);
	for (const room of names) expect(below(room)).not.toContain(room);
});

test.each(names)('%s may import the rooms of its row and no other', async (from) => {
	const code = names.map(forms['an import']).join('\n');
	const forbidden = names.filter((to) => to !== from && !rooms[from].includes(to));
	const expected = forbidden.map((to) => arrow(names.indexOf(to) + 1));
	expect(await lint(`src/lib/${from}/file.ts`, code)).toEqual(expected);
});

test.each(Object.entries(forms))('the arrow is seen in %s', async (_, form) => {
	expect(await lint('src/lib/model/file.ts', form('simulate'))).toEqual([arrow(1)]);
});

test.each([
	['model', 'solver', false],
	['solver', 'model', false],
	['simulate', 'state', false],
	['charts', 'controls', false],
	['state', 'analysis', true],
	['charts', 'state', true]
])('%s importing %s: allowed is %s', async (from, to, isAllowed) => {
	const code = `export { a } from '#lib/${to}/file.ts';`;
	expect(await lint(`src/lib/${from}/deep/file.ts`, code)).toEqual(isAllowed ? [] : [arrow(1)]);
});

test.each([
	['simulate', "export { a } from '../state/file.ts';", 'a forbidden arrow, written relatively'],
	['simulate', "export { a } from '../model/file.ts';", 'an allowed arrow, written relatively'],
	['simulate', "export { a } from '$lib/model/file.ts';", 'the old alias'],
	['simulate', "export { a } from '#lib/model/file';", 'no ending'],
	['simulate', "export { a } from './file.js';", 'an ending that is not the file’s own'],
	['simulate', "export { a } from '#lib/cellar/file.ts';", 'a room that is not in the table'],
	['cellar', 'export const a = 1;', 'a file in a room that is not in the table'],
	['simulate', "export { a } from '../../../tests/unit/file.ts';", 'tests'],
	['simulate', "export { a } from '../../../scripts/file.ts';", 'scripts'],
	['simulate', "export { untrack } from 'svelte';", 'the framework'],
	['simulate', "export { browser } from '$app/environment';", 'the framework’s modules'],
	['simulate', "export { a } from './file.svelte.ts';", 'a file with runes'],
	['model', "export { scaleLog } from 'd3';", 'the drawing library in the model']
])('%s: %s is reported (%s)', async (room, code) => {
	expect(await lint(`src/lib/${room}/file.ts`, code)).toEqual([arrow(1)]);
});

test.each([
	['src/routes/+page.ts', "export { a } from '#lib/charts/file.ts';"],
	['src/routes/+page.ts', "export type { PageLoad } from './$types';"],
	['src/lib/workers/file.ts', "export { default } from './run.ts?worker';"],
	['src/lib/charts/file.ts', "export { untrack } from 'svelte';"],
	['src/lib/charts/file.ts', "export { scaleLog } from 'd3';"],
	['src/lib/simulate/deep/file.ts', "export { a } from '../file.ts';"]
])('%s: %s is allowed', async (file, code) => {
	expect(await lint(file, code)).toEqual([]);
});

test('the rule reads the scripts of components too', async () => {
	const code = '<script lang="ts">\n\timport A from \'#lib/controls/A.svelte\';\n</script>\n\n<A />\n';
	expect(await lint('src/lib/charts/Chart.svelte', code)).toEqual([arrow(2)]);
});

test.each(pureRooms)('%s does without the page', async (room) => {
	const code = pageGlobals.map((name) => `export const a_${name} = ${name};`).join('\n');
	const expected = pageGlobals.map((_, index) => [index + 1, 'no-restricted-globals']);
	expect(await lint(`src/lib/${room}/file.ts`, code)).toEqual(expected);
	expect(await lint('src/lib/charts/file.ts', code)).toEqual([]);
});
