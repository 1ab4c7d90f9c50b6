// The teachers' page: its scenarios are scenarios, its links lead somewhere, its sources are those of the registry.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#lib/model/catalogue.ts';
import { addressOf, references, type ReferenceId } from '#lib/model/references.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { lessonMessages } from '#lib/i18n/lessons/index.ts';
import { lessonMinutes, lessons, lessonSteps } from '#lib/scenario/lessons.ts';
import { regimeAt } from '#lib/simulate/regime.ts';
import { sections } from '../../src/routes/model/sections.ts';

const docs = join(import.meta.dirname, '../../docs');
const text = readFileSync(join(docs, 'model.md'), 'utf8');
const scenarios = [...new Set([...text.matchAll(/`(\?v=1[^`]*)`/g)].map(([, query]) => query))];

test.each(scenarios)('%s is a scenario', (query) => {
	expect(fromQuery(query).notices).toEqual([]);
});

test('there are scenarios, and the three that the first lesson calls by course are those courses', () => {
	expect(scenarios.length).toBeGreaterThan(8);
	const lesson = text.slice(text.indexOf('### 15 minutes'), text.indexOf('### 45 minutes'));
	const capacities = [...lesson.matchAll(/`\?v=1&il10=([\d.]+)`/g)].map(([, capacity]) => Number(capacity));
	expect(capacities.map((capacity) => regimeAt(capacity))).toEqual(['heals', 'recurrent', 'chronic']);
});

test('the lessons are those of the app: title, minutes and scenarios of every step', () => {
	const section = text.slice(text.indexOf('## Three lessons'), text.indexOf('## Misconceptions'));
	const written = section
		.split('### ')
		.slice(1)
		.map((lesson) => ({
			heading: lesson.slice(0, lesson.indexOf('\n')),
			steps: [...lesson.matchAll(/^\d+\. \((\d+) min\) (.*)$/gm)].map(([, minutes, words]) => ({
				minutes: Number(minutes),
				show: queriesIn(words),
				section: /`\/model#(\w+)`/.exec(words)?.[1]
			}))
		}));
	const title = (id: (typeof lessons)[number]) => lessonMessages.en.lessons[id].title;
	const lowered = (name: string) => name[0].toLowerCase() + name.slice(1);
	expect(written).toEqual(
		lessons.map((id) => ({
			heading: `${lessonMinutes(id)} minutes: ${lowered(title(id))}`,
			steps: lessonSteps[id].map((step) => ({ section: undefined, ...step }))
		}))
	);
});

/** Scenarios in a sentence; `&…` is the one before it with something added. */
function queriesIn(words: string): string[] {
	const queries: string[] = [];
	for (const [, sign, query] of words.matchAll(/`([?&])([^`]+)`/g))
		queries.push(sign === '?' ? query : `${queries.at(-1)}&${query}`);
	return queries;
}

test('every address of a source is one of the registry', () => {
	const known = Object.keys(references).map((id) => addressOf(references[id as ReferenceId]));
	const cited = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address);
	expect(cited.length).toBeGreaterThan(8);
	expect(cited.filter((address) => !known.includes(address))).toEqual([]);
});

test('every place of the app and every file that is named is there', () => {
	for (const [, hash] of text.matchAll(/`\/model#([\w-]+)`/g)) {
		const anchors = [...sections, ...catalogue.map(({ anchor }) => anchor)] as string[];
		expect(anchors, hash).toContain(hash);
	}
	for (const [, file] of text.matchAll(/\]\(([\w/-]+\.md)\)/g))
		expect(existsSync(join(docs, file))).toBe(true);
});
