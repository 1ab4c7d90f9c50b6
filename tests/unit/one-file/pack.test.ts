// A page in one file: what is packed comes out as it was, as letters that mean nothing to a page.
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromLetters, toLetters } from '../../../scripts/one-file/letters.mjs';
import { packed, unpacking } from '../../../scripts/one-file/pack.mjs';

/** All portions of it. */
function unpacked(bytes: Uint8Array, size: number): Uint8Array {
	const steps = unpacking(bytes, size);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

test('a text comes out as it went in, and takes much less room than deflate leaves it', () => {
	const text = readFileSync(new URL('../../../src/lib/model/generated/blocks/site.ts', import.meta.url));
	// So much that there is more than one portion, with a repetition from far away.
	const bytes = new Uint8Array(Buffer.concat([text, Buffer.from([0, 255, 128]), text.subarray(0, 4000)]));
	expect(bytes.length).toBeGreaterThan(20_000);
	const tight = packed(bytes);
	expect(tight.length).toBeLessThan(0.62 * deflateRawSync(bytes, { level: 9 }).length);
	expect(Buffer.compare(unpacked(tight, bytes.length), bytes)).toBe(0);
	// Damage gives another text, and never an endless one.
	const damaged = tight.slice(0, tight.length >> 1);
	expect(unpacked(damaged, bytes.length)).toHaveLength(bytes.length);
});

test('any bytes come out as they went in', () => {
	// Each has tables of its own, so a few have to do; the corners are named.
	const some = [[], [0], [255], Array(300).fill(0), Array(300).fill(255), [...Array(256).keys()]];
	const drawn = fc.sample(fc.uint8Array({ maxLength: 400 }), { numRuns: 6, seed: 1 });
	for (const bytes of [...some.map((one) => Uint8Array.from(one)), ...drawn])
		expect([...unpacked(packed(bytes), bytes.length)]).toEqual([...bytes]);
});

test('letters bring back any bytes, whatever happens to the ends of lines, and cannot end a script', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
			const letters = toLetters(bytes);
			expect(letters).not.toMatch(/[<&"]|[^\n!-~]/);
			expect(letters.length).toBeLessThan(1.24 * bytes.length + 5);
			expect([...fromLetters(letters, bytes.length)]).toEqual([...bytes]);
			expect([...fromLetters(` ${letters.replaceAll('\n', '\r\n')}\n`, bytes.length)]).toEqual([...bytes]);
		}),
		{ numRuns: 200 }
	);
});
