// Symbols of an equation are marked with what they stand for, each where it stands, and the equation stays the same.
import { describe, expect, test } from 'vitest';
import { catalogue, entriesIn, type EquationEntry } from '#lib/model/catalogue.ts';
import { equations } from '#lib/model/generated/equations.ts';
import { marked } from '../../src/routes/model/symbols.ts';

const shown = catalogue.filter((entry): entry is EquationEntry => 'formula' in entry);

describe.each(shown)('$module: $name', (entry) => {
	const { mathml } = equations.find((e) => e.module === entry.module && e.name === entry.name)!;
	const entries = [...new Set([entry, ...entriesIn(entry.formula, entry.module)])];
	const text = marked(mathml, entries);

	test('every symbol is marked at least once', () => {
		// A place that several compartments fill has one symbol: the first of them stands for it.
		const symbols = new Map(entries.map((e) => [e.symbol, e.anchor]));
		const found = new Set([...text.matchAll(/data-entry="([^"]+)"/g)].map(([, anchor]) => anchor));
		for (const [symbol] of symbols) {
			const anchors = entries.filter((e) => e.symbol === symbol).map((e) => e.anchor);
			expect(
				anchors.some((anchor) => found.has(anchor)),
				symbol
			).toBe(true);
		}
	});

	test('nothing else is changed', () => {
		expect(text.replace(/ data-entry="[^"]+"/g, '')).toBe(mathml);
	});
});

test('a letter within another symbol is not that letter', () => {
	const [tnf] = catalogue.filter((e) => e.anchor === 's-tnf');
	const [half] = catalogue.filter((e) => e.anchor === 'p-k_mono_tnf');
	const both = '<mi>T</mi><msub><mi>K</mi><mrow><mi>M</mi><mi>T</mi></mrow></msub>';
	expect(marked(both, [tnf, half]).match(/data-entry="s-tnf"/g)).toHaveLength(1);
});
