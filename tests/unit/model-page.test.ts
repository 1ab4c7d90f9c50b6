// The helpers of the model page: search, equations that wrap, figures, and anchors that lead somewhere.
import { describe, expect, test } from 'vitest';
import { laterMessages } from '#lib/i18n/later/index.ts';
import { catalogue, entriesIn, modules, parametersOfDrug } from '#lib/model/catalogue.ts';
import { equations } from '#lib/model/generated/equations.ts';
import { symbolMathml } from '#lib/model/generated/symbols.ts';
import { drugClasses } from '#lib/model/modules/drugs/agents.ts';
import { breakable } from '../../src/routes/model/breaking.ts';
import { amount, figure, placeIn, unitOf } from '../../src/routes/model/figures.ts';
import { holds, plain, wordsOf } from '../../src/routes/model/search.ts';

describe('search', () => {
	test.each([
		['il1b', 'IL-1β', true],
		['IL-1β release', 'release of IL-1b', true],
		['makela', 'Naproxen in children (Mäkelä 1978)', true],
		['nfkb', 'NF-κB transcription', true],
		['TNF loss', 'loss of TNF (half-life 20 min)', true],
		['TNF gain', 'loss of TNF', false],
		['halflife', 'half-life', true],
		['2007;8', 'Respir Res 2007;8:71', true],
		['', 'anything', true]
	])('%s in %s: %s', (query, text, found) => {
		expect(holds(plain(text), wordsOf(query))).toBe(found);
	});
});

describe('an equation that wraps', () => {
	test.each(equations)('$module: $name loses nothing', ({ mathml }) => {
		const parts = breakable(mathml);
		const inner = (text: string) => text.replace(/<\/?math[^>]*>/g, '');
		const joined = parts
			.map((part) => inner(part).replace(/^<mrow>|<\/mrow>$/g, ''))
			.join('')
			.replaceAll(' form="infix" lspace="0" rspace="0.24em"', '');
		expect(`<mrow>${joined}</mrow>`).toBe(inner(mathml));
		expect(parts.length).toBeGreaterThan(1);
		for (const part of parts) {
			expect(part.match(/<m[a-z]+/g)!.length).toBe(part.match(/<\/m[a-z]+/g)!.length);
		}
	});

	test('a sum is cut before its signs', () => {
		const parts = breakable(
			'<math><mrow><mi>a</mi><mo>=</mo><mo>−</mo><mi>b</mi><mo>+</mo><mi>c</mi></mrow></math>'
		);
		expect(parts.map((part) => part.replace(/<[^>]+>/g, ''))).toEqual(['a=', '−b', '+c']);
	});
});

describe('the catalogue', () => {
	test('every part of the model has a name in every language', () => {
		for (const { model } of Object.values(laterMessages)) {
			expect(Object.keys(model.parts).sort()).toEqual(modules.map(({ id }) => id).sort());
		}
	});

	test('every anchor is there once', () => {
		const anchors = catalogue.map(({ anchor }) => anchor);
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test('every symbol has its MathML', () => {
		for (const { symbol } of catalogue) expect(symbolMathml).toHaveProperty([symbol]);
	});

	test('every name in a formula is an entry', () => {
		for (const entry of catalogue) {
			if (!('formula' in entry)) continue;
			expect(entriesIn(entry.formula, entry.module).length, entry.name).toBeGreaterThan(0);
		}
		expect(entriesIn('infusion - k_endotoxin * endotoxin', 'blood').map(({ anchor }) => anchor)).toEqual([
			'i-infusion',
			'p-k_endotoxin',
			's-endotoxin'
		]);
		expect(entriesIn('pace * 2', 'immune').map(({ module }) => module)).toEqual([
			'dish',
			'blood',
			'bone',
			'surface',
			'infection'
		]);
	});

	test.each(drugClasses)('%s shows its own numbers, and no number of a drug is lost', (id) => {
		expect(parametersOfDrug(id).length).toBeGreaterThan(1);
		const shown = drugClasses.flatMap((other) => parametersOfDrug(other).map(({ name }) => name));
		const all = catalogue.filter(({ kind, module }) => kind === 'parameter' && module === 'drugs');
		expect(shown.sort()).toEqual(all.map(({ name }) => name).sort());
	});
});

test('figures and units', () => {
	expect(figure(4.158e-4, 'en')).toBe('0.0004158');
	expect(figure(0.5, 'de')).toBe('0,5');
	expect(unitOf('1')).toBe('');
	expect(unitOf('ng/bodykg/h')).toBe('ng/kg/h');
	expect(unitOf('K')).toBe('°C');
	expect(amount({ value: [12, 14], unit: 'h' }, 'en')).toBe('12 to 14');
	expect(amount({ value: 331, unit: 'pg/mL', spread: 216 }, 'de')).toBe('331 ± 216');
	expect(placeIn(10, [1, 100])).toBeCloseTo(0.5);
	expect(placeIn(1, [0, 4])).toBeCloseTo(0.25);
	expect(placeIn(1, [1, 1])).toBe(0.5);
});
