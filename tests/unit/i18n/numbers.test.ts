// Figures as each language writes them: what `Intl.NumberFormat` would write, and never minus zero.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixed, languages, significant } from '#lib/i18n/index.ts';

const size = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
const value = fc.tuple(size, fc.boolean()).map(([n, negative]) => (negative ? -n : n));
const language = fc.constantFrom(...languages);
/** Halfway between two figures both ways are right. */
const isHalfway = (n: number, decimals: number) =>
	Math.abs(((Math.abs(n) * 10 ** decimals) % 1) - 0.5) < 1e-6;
const noMinusZero = (text: string) => (/^-[0.,]+$/.test(text) ? text.slice(1) : text);

test('a fixed number of decimals is what the platform writes', () => {
	fc.assert(
		fc.property(value, language, fc.integer({ min: 0, max: 4 }), (n, code, decimals) => {
			fc.pre(!isHalfway(n, decimals));
			const options = {
				minimumFractionDigits: decimals,
				maximumFractionDigits: decimals,
				useGrouping: false
			};
			expect(fixed(n, code, decimals)).toBe(noMinusZero(new Intl.NumberFormat(code, options).format(n)));
		})
	);
});

test('so is a number of significant digits, as long as it has decimals', () => {
	fc.assert(
		fc.property(value, language, fc.integer({ min: 1, max: 4 }), (n, code, digits) => {
			const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(n)));
			fc.pre(Math.abs(n) < 10 ** (digits - 1) && !isHalfway(n, decimals));
			const options = { maximumSignificantDigits: digits, useGrouping: false };
			expect(significant(n, code, digits)).toBe(new Intl.NumberFormat(code, options).format(n));
		})
	);
});

test.each([
	[0, '0'],
	[-0, '0'],
	[0.096, '0.096'],
	[0.0996, '0.1'],
	[9.96, '10'],
	[0.5, '0.5'],
	[1.25, '1.3'],
	[714.4, '714'],
	[-3.14, '-3.1'],
	[1e-300, '0'],
	[NaN, '–'],
	[Infinity, '–']
])('%s is %s in two significant digits', (n, said) => {
	expect(significant(n, 'en')).toBe(said);
});

test('nothing is minus zero, and German has its comma', () => {
	expect(fixed(-0.004, 'en', 2)).toBe('0.00');
	expect(fixed(-0.4, 'en', 0)).toBe('0');
	expect(fixed(-12.345, 'de', 1)).toBe('-12,3');
	expect(fixed(1234567.8, 'de', 0)).toBe('1234568');
});
