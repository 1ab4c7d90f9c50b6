// The file that carries a program in itself: packed, as letters, with a scenario that cannot break out.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bake, readBaked } from '#lib/export/baked.ts';
import { fromLetters, toLetters } from '../../../scripts/one-file/letters.mjs';
import { packed, unpacking } from '../../../scripts/one-file/pack.mjs';

function unpacked(bytes: Uint8Array, size: number): Uint8Array {
	const steps = unpacking(bytes, size);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('letters', () => {
	test('bring back every byte, whatever was done to the ends of lines', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
				const text = toLetters(bytes);
				expect(text).toMatch(/^[!-~\n]*$/);
				expect(text).not.toMatch(/[<&"]/);
				expect(fromLetters(text.replaceAll('\n', '\r\n '), bytes.length)).toEqual(bytes);
			})
		);
	});
});

describe('packing', () => {
	test('brings back what was packed, and makes a program small', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(unpacked(packed(bytes), bytes.length)).toEqual(bytes);
			}),
			{ numRuns: 30 }
		);
		const program = readFileSync(new URL('../../../scripts/one-file/predictor.mjs', import.meta.url));
		const small = packed(program);
		expect(unpacked(small, program.length)).toEqual(new Uint8Array(program));
		expect(small.length).toBeLessThan(program.length / 2.5);
	});
});

describe('a scenario in the file', () => {
	const page = '<p>a</p><script type="application/json" id="cno-baked">{}</script><script>run()</script>';

	test('reads back as it was, and leaves the rest of the page alone, whatever is in it', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('</script><script>alert(1)</script>', '<!--', '\u2028', '\ud800', '$&$1', '\'"\\')
		);
		fc.assert(
			fc.property(text, text, (query, name) => {
				const baked = bake(page, { query, name, site: 'https://example.org/cno/' })!;
				const [, json] = /id="cno-baked">([^<]*)<\/script>/.exec(baked)!;
				expect(readBaked(json)).toEqual({ query, name, site: 'https://example.org/cno/' });
				expect(baked.replace(json, '{}')).toBe(page);
			})
		);
	});

	test('only in a page that is made for it, and links only to the web', () => {
		expect(bake('<p>another page</p>', { query: '', name: '', site: '' })).toBeUndefined();
		for (const said of [undefined, '', '[]', 'null', '{"query":3}', '{"site":"javascript:alert(1)"}'])
			expect(readBaked(said)).toEqual({ query: '', name: '', site: '' });
	});
});
