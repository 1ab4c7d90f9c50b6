// Words that come with a part of the page after its language was chosen: English until German is there, never nothing.
import { expect, test } from 'vitest';
import { loadLanguage, spoken, withWords } from '#lib/i18n/index.ts';

test('a piece that comes late speaks English, then German; a part is handed out with its words', async () => {
	await loadLanguage('de');
	const late = spoken({ drug: 'drug' }, async () => ({ drug: 'Medikament' }));
	expect(late.de.drug).toBe('drug');
	expect(await withWords(Promise.resolve('the part'))).toBe('the part');
	expect([late.de.drug, late.en.drug]).toEqual(['Medikament', 'drug']);

	let isReached = false;
	const unreached = spoken({ drug: 'drug' }, async () => {
		if (!isReached) throw new Error('no network');
		return { drug: 'Medikament' };
	});
	expect(await withWords(Promise.resolve(1))).toBe(1);
	expect(unreached.de.drug).toBe('drug');
	await expect(loadLanguage('de')).rejects.toThrow('no network');
	isReached = true;
	await loadLanguage('de');
	expect(unreached.de.drug).toBe('Medikament');
});
