// A scenario baked into a page: it comes back as it was, and nothing in it can break out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bake, readBaked } from '#lib/export/baked.ts';

const page = `<!doctype html>
<p id="cno-opening">CNO Lab</p>
<script type="application/json" id="cno-baked">{}</script>
<script>go()</script>`;

/** As a browser finds it: the text of the element ends at the first thing that looks like its end. */
const baked = (html: string) => /id="cno-baked">([\s\S]*?)<\/script/i.exec(html)?.[1];

const nasty = [
	'</script>',
	'<!--',
	'<script',
	'$&',
	"$'",
	'$1',
	'\\',
	'"',
	'\u2028',
	'&lt;',
	'\ud800',
	']]>',
	'\0'
];
const text = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' })), { maxLength: 8 });

test('whatever is baked in comes back, leaves the rest of the page alone, and can be replaced', () => {
	fc.assert(
		fc.property(text, text, text, (query, name, other) => {
			const first = { query: query.join(''), name: name.join(''), site: 'https://example.org/cno/' };
			const once = bake(page, first)!;
			expect(readBaked(baked(once))).toEqual(first);
			expect(once.replace(baked(once)!, () => '{}')).toBe(page);
			// A page that was baked is baked anew, as from the file itself.
			const second = { ...first, query: other.join('') };
			expect(bake(once, second)).toBe(bake(page, second));
		}),
		{ numRuns: 300 }
	);
	expect(bake('<!doctype html><h1>404</h1>', { query: '', name: '', site: '' })).toBeUndefined();
});

test('what is no such thing is read as nothing, and a site is an address of the web', () => {
	const nothing = { query: '', name: '', site: '' };
	for (const held of [undefined, null, '', '{}', 'null', '7', '[]', '{"query":7}', '{', '{"site":{}}'])
		expect(readBaked(held)).toEqual(nothing);
	for (const site of ['javascript:alert(1)', 'file:///etc/', 'data:text/html,x', 'cno/', '//x'])
		expect(readBaked(JSON.stringify({ site }))).toEqual(nothing);
	expect(readBaked('{"site":"http://localhost:4173/"}').site).toBe('http://localhost:4173/');
	fc.assert(
		fc.property(fc.json(), (held) => {
			const read = readBaked(held);
			expect(Object.values(read).every((value) => typeof value === 'string')).toBe(true);
		}),
		{ numRuns: 200 }
	);
});
