// QR codes: known vectors of the standard, the fixed patterns, and every size read back by a reader of its own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentCentres, blocksOf, bytesThatFit } from '#lib/export/qr/capacity.ts';
import { checkOf, codewordsOf } from '#lib/export/qr/codewords.ts';
import { penaltyOf } from '#lib/export/qr/masks.ts';
import { matrixOf } from '#lib/export/qr/matrix.ts';
import { qrCode, qrDrawing, qrSvg, readableVersion } from '#lib/export/qr/qr.ts';
import { centres, readQr, table } from './qr-reader.ts';

const versions = Object.keys(table).map(Number);
const textOf = (bytes: number) => 'https://example.org/?v=1&il10=0.45'.repeat(100).slice(0, bytes);

describe('against the standard', () => {
	test('error correction of "01234567" at 1-M (annex I)', () => {
		const data = Uint8Array.of(16, 32, 12, 86, 97, 128, 236, 17, 236, 17, 236, 17, 236, 17, 236, 17);
		expect([...checkOf(data, 10)]).toEqual([165, 36, 212, 193, 237, 54, 199, 135, 44, 85]);
	});

	test('bytes that fit at level M (table 7)', () => {
		const known = { 1: 14, 2: 26, 5: 84, 9: 180, 10: 213, 20: 666, 30: 1370, 40: 2331 };
		for (const [version, bytes] of Object.entries(known)) expect(bytesThatFit(Number(version))).toBe(bytes);
	});

	test.each(versions.map((v) => [v]))('version %i: codewords, blocks and alignment patterns', (version) => {
		const { data, check } = blocksOf(version);
		const [total, knownCheck, count] = table[version];
		expect([data.reduce((a, b) => a + b, 0) + check * data.length, check, data.length]).toEqual([
			total,
			knownCheck,
			count
		]);
		expect(alignmentCentres(version)).toEqual(centres[version]);
	});

	test('the fifteen format bits of M with mask 0 and 5 (table C.1)', () => {
		const words = codewordsOf(new TextEncoder().encode('a'), 1);
		expect(readQr(matrixOf(words, 1, 0)).formats).toEqual([0x5412, 0x5412]);
		expect(readQr(matrixOf(words, 1, 5)).formats).toEqual([0x40ce, 0x40ce]);
	});

	test('the eighteen version bits of version 7 (table D.1)', () => {
		const dark = matrixOf(codewordsOf(new Uint8Array(3), 7), 7);
		let upper = 0;
		let lower = 0;
		for (let k = 17; k >= 0; k--) {
			upper = 2 * upper + Number(dark[Math.floor(k / 3)][34 + (k % 3)]);
			lower = 2 * lower + Number(dark[34 + (k % 3)][Math.floor(k / 3)]);
		}
		expect([upper, lower]).toEqual([0x07c94, 0x07c94]);
	});

	test('finders, their light borders and timing', () => {
		const dark = qrCode(textOf(20))!;
		const side = dark.length;
		const corner = dark.slice(0, 8).map((row) => row.slice(0, 8).map(Number).join(''));
		expect(corner).toEqual([
			'11111110',
			'10000010',
			'10111010',
			'10111010',
			'10111010',
			'10000010',
			'11111110',
			'00000000'
		]);
		for (let k = 8; k < side - 8; k++) expect([dark[6][k], dark[k][6]]).toEqual([k % 2 === 0, k % 2 === 0]);
	});

	test('penalties: runs, blocks, what looks like a finder, and balance', () => {
		const rows = (...lines: string[]) => lines.map((line) => [...line].map((c) => c === '1'));
		const chequered = Array.from({ length: 12 }, (_, i) => (i % 2 ? '10' : '01').repeat(6));
		expect(penaltyOf(rows(...chequered))).toBe(0);
		const run = [...chequered.slice(0, 11), '000001010101'];
		// A run of five, and one block of four with the row above, where it starts alike.
		expect(penaltyOf(rows(...run))).toBe(3);
		expect(penaltyOf(rows('11', '11'))).toBe(3 + 100);
		const finder = penaltyOf([...'10111010000'].map(() => [...'10111010000'].map((c) => c === '1')));
		expect(finder).toBeGreaterThanOrEqual(11 * 40);
	});
});

describe('read back', () => {
	test.each(versions.map((v) => [v]))('version %i, filled to the last byte', (version) => {
		const text = textOf(bytesThatFit(version));
		const read = readQr(qrCode(text)!);
		expect(read.version).toBe(version);
		expect(read.text).toBe(text);
		expect(read.syndromes.every((s) => s === 0)).toBe(true);
		expect(read.formats[0]).toBe(read.formats[1]);
	});

	test.each([0, 1, 2, 3, 4, 5, 6, 7].map((m) => [m]))('with mask %i', (mask) => {
		const words = codewordsOf(new TextEncoder().encode('mask'), 2);
		expect(readQr(matrixOf(words, 2, mask))).toMatchObject({ text: 'mask', mask });
	});

	test('any text of any alphabet', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				const modules = qrCode(text)!;
				fc.pre((modules.length - 17) / 4 <= 10);
				const read = readQr(modules);
				expect(read.text).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
				expect(read.syndromes.every((s) => s === 0)).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	test('the chosen mask is the one with the least penalty', () => {
		const words = codewordsOf(new TextEncoder().encode('least penalty'), 1);
		const all = [0, 1, 2, 3, 4, 5, 6, 7].map((m) => penaltyOf(matrixOf(words, 1, m)));
		expect(penaltyOf(matrixOf(words, 1))).toBe(Math.min(...all));
	});
});

test('a text that does not fit has no code', () => {
	expect(qrCode('x'.repeat(2331))).toBeDefined();
	expect(qrCode('x'.repeat(2332))).toBeUndefined();
	expect(qrCode('x'.repeat(667), readableVersion)).toBeUndefined();
});

test('the drawing covers exactly the dark squares, with four light ones around', () => {
	const modules = qrCode('drawn')!;
	const { path, side } = qrDrawing(modules);
	const drawn = modules.map((row) => row.map(() => false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let k = 0; k < Number(width); k++) drawn[Number(y) - 4][Number(x) - 4 + k] = true;
	}
	expect(drawn).toEqual(modules);
	expect(side).toBe(modules.length + 8);
	expect(qrSvg(modules, 'a < b & c')).toContain('<title>a &lt; b &amp; c</title>');
});
