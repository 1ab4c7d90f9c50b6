// What a link to the embed says: read leniently, written shortly, and never more than is known.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAllow } from '#lib/embed/allow.ts';
import { locks, panels, readSettings, settingsToPairs, usualSettings } from '#lib/embed/settings.ts';
import { drugClasses } from '#lib/model/modules/drugs/agents.ts';

const read = (query: string) => readSettings(query);
const some = <T>(of: readonly T[]) => fc.subarray([...of]);

test('what is written reads back as it was', () => {
	fc.assert(
		fc.property(
			some(panels).filter((list) => list.length > 0),
			some(locks),
			fc.option(some(drugClasses), { nil: undefined }),
			fc.integer({ min: 0, max: 6 }),
			(shown, locked, drugs, step) => {
				const settings = { panels: shown, locked, step, ...(drugs && { drugs }) };
				const back = read(new URLSearchParams(settingsToPairs(settings)).toString());
				expect(back).toEqual({ settings, notices: [] });
			}
		)
	);
});

test('the usual picture needs no words', () => {
	expect(settingsToPairs(usualSettings)).toEqual([]);
	expect(read('')).toEqual({ settings: usualSettings, notices: [] });
});

describe('what cannot be taken', () => {
	test('is left out by name, and the rest is taken in its usual order', () => {
		const { settings, notices } = read('panels=brake,wheels,lanes&lock=all&step=9');
		expect(settings.panels).toEqual(['lanes', 'brake']);
		expect(settings.locked).toEqual(locks);
		expect(settings.step).toBe(6);
		expect(notices.map(({ kind, field, requested }) => [kind, field, requested])).toEqual([
			['dropped', 'panels', 'wheels'],
			['clamped', 'step', '9']
		]);
	});

	test('leaves a picture, whatever it is', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 400 }),
				fc.constantFrom('panels', 'lock', 'drugs', 'step'),
				(text, key) => {
					const { settings } = read(new URLSearchParams([[key, text]]).toString());
					expect(settings.panels.length).toBeGreaterThan(0);
					expect(settings.step).toBeGreaterThanOrEqual(0);
					expect(settings.step).toBeLessThanOrEqual(6);
					expect(Number.isInteger(settings.step)).toBe(true);
				}
			)
		);
	});
});

describe('who may speak', () => {
	const allowed = (text: string) => readAllow(new URLSearchParams({ allow: text })).allow;

	test('origins as browsers write them, each once; everybody and nobody-in-particular only in so many words', () => {
		expect(allowed('https://LMS.example:443/course/3, https://lms.example,http://localhost:3000')).toEqual([
			'https://lms.example',
			'http://localhost:3000'
		]);
		expect(allowed('*')).toEqual(['*']);
		expect(allowed('null')).toEqual(['null']);
		expect(allowed('')).toEqual([]);
	});

	test('what is no origin opens nothing, and is named', () => {
		for (const text of [
			'javascript:alert(1)',
			'file:///etc',
			'lms.example',
			'data:text/html,x',
			'**',
			'NULL'
		]) {
			const { allow, notices } = readAllow(new URLSearchParams({ allow: text }));
			expect(allow, text).toEqual([]);
			expect(notices[0].field).toBe('allow');
		}
	});
});
