// The attributes of <cno-lab> are the keys of a link, all of them but one; what they say is what a link would say.
import { expect, test } from 'vitest';
import { attributeNames, changeOf, queryOf } from '#lib/embed/attributes.ts';
import { changeFor } from '#lib/embed/fragments.ts';
import { embedKeys } from '#lib/embed/settings.ts';
import { pageKeys } from '#lib/scenario/link.ts';
import { fakeStage } from './fake-stage.ts';

test('every key of an embed is an attribute, except who may speak to a frame', () => {
	for (const key of embedKeys)
		expect((attributeNames as readonly string[]).includes(key)).toBe(key !== 'allow');
	const known: readonly string[] = [...embedKeys, ...pageKeys, 'scenario'];
	expect(attributeNames.filter((name) => !known.includes(name))).toEqual([]);
});

test('attributes make one query, over what the scenario says of the same', () => {
	const scenario = 'v=1&il10=0.45&therapy=naproxen:40-90&panels=body&allow=*';
	expect(queryOf({ scenario, panels: 'lanes,brake', step: '2' })).toBe(
		'v=1&il10=0.45&therapy=naproxen:40-90&panels=lanes,brake&allow=*&step=2'
	);
	expect(queryOf({})).toBe('');
	expect(changeOf({ at: '24', lang: 'de' }, ['at', 'lang'])).toEqual({ at: 24, language: 'de' });
	expect(changeOf({ at: '24', panels: 'body' }, ['at', 'panels'])).toBeUndefined();
	expect(changeOf({}, ['step'])).toBeUndefined();
});

test('what a fragment says in words that nobody knows changes nothing', () => {
	const state = fakeStage('il10=0.45&sites=4').state();
	const cue = (set?: string, step?: string, play = false) => changeFor({ set, step, play }, state);
	expect(cue()).toEqual({});
	expect(cue('', 'three')).toEqual({});
	expect(cue('at=soon&step=&lang=')).toEqual({});
	expect(cue('il10.erk=0.5&at=48&lang=de&theme=dark&step=12')).toEqual({
		query: 'v=1&il10=0.45&sites=4&il10.erk=0.5',
		at: 48,
		language: 'de',
		theme: 'dark',
		step: 6
	});
	expect(cue('sites=', undefined, true)).toEqual({ query: 'v=1&il10=0.45', at: 0 });
});
