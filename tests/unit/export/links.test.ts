// Links, code for other pages, and names of files: what comes in as any text goes out as what it says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedSnippet, escaped, extrasOf, fileName, shareLink } from '#lib/export/links.ts';
import { fromQuery, toQuery } from '#lib/scenario/link.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

const page = 'https://example.org/lab/';

test('a link brings the scenario back, with language and look beside it', () => {
	fc.assert(
		fc.property(anyScenario, (scenario) => {
			const query = toQuery(scenario);
			const link = shareLink({ page, query, language: 'de', theme: 'dark', extras: 'people=1' });
			const { search, searchParams } = new URL(link);
			expect(toQuery(fromQuery(search).scenario)).toBe(query);
			expect([searchParams.get('lang'), searchParams.get('theme'), searchParams.get('people')]).toEqual([
				'de',
				'dark',
				'1'
			]);
		})
	);
	expect(shareLink({ page, query: '' })).toBe('https://example.org/lab/?v=1');
});

test('of an address, what the page knows beside scenario, language, look and pins is kept', () => {
	const address =
		'?v=1&il10=0.4&therapy=x:1-2&trigger.day=3&lang=de&theme=dark&people=1&pin=a;il10=0.2&utm_source=mail';
	expect(extrasOf(address)).toBe('people=1');
	expect(extrasOf('')).toBe('');
});

test('the code for another page holds the address and nothing else', () => {
	const title = '"><script>alert(1)</script>';
	const code = embedSnippet({ page, query: 'v=1&il10=0.4', title });
	expect(code).toContain('src="https://example.org/lab/embed/?v=1&amp;il10=0.4"');
	expect(code).toContain('loading="lazy"');
	expect(code).toContain('sandbox="allow-scripts allow-popups"');
	expect(code.match(/<[a-z]/g)).toEqual(['<i']);
	expect(code).toContain(`title="${escaped(title)}"`);
});

test('names of files are plain', () => {
	expect(fileName('IL-10 45 %, 3 × Knochen, große Übung', 'svg')).toBe(
		'cno-il-10-45-3-knochen-grosse-ubung.svg'
	);
	expect(fileName('../../etc/passwd', 'csv')).toBe('cno-etc-passwd.csv');
	expect(fileName('骨', 'json')).toBe('cno-scenario.json');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			expect(fileName(name, 'png')).toMatch(/^cno-[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?\.png$/);
		})
	);
});
