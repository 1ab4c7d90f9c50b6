// The public contract as docs/embedding.md tells it is the one of the code: no key, message or page more, none less.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#lib/i18n/index.ts';
import { drugClasses } from '#lib/model/modules/drugs/agents.ts';
import { attributeNames } from '#lib/embed/attributes.ts';
import { errorCodes } from '#lib/embed/protocol.ts';
import { readRequest } from '#lib/embed/read-request.ts';
import { embedKeys, locks, panels, readSettings } from '#lib/embed/settings.ts';
import { lastStep } from '#lib/embed/stage.ts';
import { lessons } from '#lib/scenario/lessons.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { courses } from '#lib/scenario/presets.ts';
import { readPicture, usualPicture } from '#lib/state/picture-choice.ts';
import { themes } from '#lib/state/theme.ts';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/embedding.md'), 'utf8');

const words = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** Cells of a table, by the name in its first column; the first table after this text. */
function tableAfter(mark: string): Map<string, string[]> {
	const from = text.indexOf(mark);
	expect(from, mark).toBeGreaterThan(0);
	const lines = text.slice(from).split('\n');
	const start = lines.findIndex((line) => line.startsWith('|'));
	const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
	const rows = lines.slice(start + 2, end).map((line) => line.split('|').slice(1, -1));
	return new Map(rows.map(([first, ...rest]) => [first.replaceAll('`', '').trim(), rest]));
}

test('the keys of a link and their values', () => {
	const table = tableAfter('<!-- keys of the embed');
	const ofPicture = ['lanes', 'scale', 'axes', 'peaks'];
	expect([...table.keys()].sort()).toEqual(
		[...embedKeys, 'lang', 'theme', 'at', 'view', ...ofPicture].sort()
	);
	const values = (key: string) => words(table.get(key)![0]);
	expect(values('panels')).toEqual(panels);
	expect(values('lock')).toEqual(locks);
	expect(values('drugs')).toEqual(drugClasses);
	expect(values('lang')).toEqual(languages);
	expect(values('theme')).toEqual(themes);
	expect(values('step')).toEqual(['0', String(lastStep)]);
	for (const key of ofPicture.slice(1)) {
		const [value] = values(key);
		expect(
			readPicture((name) => (name === key ? value : null)),
			key
		).not.toEqual(usualPicture);
	}
	const order = /const order.* = \[([^\]]+)\]/.exec(
		readFileSync(join(root, 'src/lib/charts/catalogue.ts'), 'utf8')
	)![1];
	expect(values('lanes')).toEqual([...order.matchAll(/'(\w+)'/g)].map(([, name]) => name));
});

test('every link of an example is read without a word of complaint', () => {
	const links = [...text.matchAll(/embed\/\?([^\s"`]+)/g)].map(([, query]) => query);
	expect(links.length).toBeGreaterThan(7);
	for (const link of links) {
		expect(readSettings(link).notices, link).toEqual([]);
		const scenario = new URLSearchParams(link);
		for (const key of embedKeys) scenario.delete(key);
		expect(fromQuery(scenario.toString()).notices, link).toEqual([]);
	}
});

test('messages, their errors, and the attributes of the element', () => {
	const code = readFileSync(join(root, 'src/lib/embed/protocol.ts'), 'utf8');
	const typesOf = (name: string) => {
		const [, union] = new RegExp(`export type ${name} =([^]*?);\\n\\n`).exec(code)!;
		return [...union.matchAll(/type: '(\w+)'/g)].map(([, type]) => type).sort();
	};
	const requests = tableAfter('<!-- messages');
	expect([...requests.keys()].sort()).toEqual(typesOf('Request'));
	for (const type of requests.keys()) {
		const read = readRequest({ name: 'cno-lab', version: 1, type, by: 1, change: { query: 'il10=0.2' } });
		expect(read, type).toMatchObject({ request: { type } });
	}
	const reports = tableAfter('| from the frame');
	expect([...reports.keys()].sort()).toEqual(typesOf('Report'));
	expect(words(reports.get('error')![1])).toEqual(errorCodes);
	const attributes = /- \*\*Attributes\*\*: (.*)/.exec(text)![1];
	expect(words(attributes)).toEqual(attributeNames);
});

test('the pages that can be passed on, every place of this page, every file, and every source', () => {
	const pages = tableAfter('<!-- shared pages');
	expect(words(pages.get('scenarios')![0])).toEqual(courses);
	expect(words(pages.get('drugs')![0])).toEqual(drugClasses);
	expect(words(pages.get('lessons')![0])).toEqual(lessons);

	const anchor = (heading: string) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\d\s-]/gu, '')
			.trim()
			.replaceAll(' ', '-');
	const anchors = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => anchor(heading));
	for (const [, hash] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(hash);
	for (const [, file] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
		expect(existsSync(join(root, 'docs', file)), file).toBe(true);

	const sources = [...text.slice(text.indexOf('## Sources')).matchAll(/^(\d+)\. /gm)].map(([, n]) =>
		Number(n)
	);
	const cited = [...text.matchAll(/\[([\d, ]+)\](?!\()/g)].flatMap(([, list]) => list.split(',').map(Number));
	expect([...new Set(cited)].sort((a, b) => a - b)).toEqual(sources);
});
