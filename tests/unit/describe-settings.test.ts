// Settings in words: what was set is said, with its unit, in both languages.
import { expect, test } from 'vitest';
import { nameOf, settingsInWords, therapyInWords } from '#lib/describe/settings.ts';
import { experiments } from '#lib/scenario/fields.ts';
import { presetScenario } from '#lib/scenario/presets.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';

const said = (scenario: Parameters<typeof settingsInWords>[0], language: 'en' | 'de') =>
	settingsInWords(scenario, language).map(({ name, value }) => `${name}: ${value}`);

test('a course with many bones', () => {
	expect(said(presetScenario('crmo'), 'en')).toEqual([
		'Experiment: Living with CNO',
		'IL-10 brake: 40 % of healthy (ERK1/2 74 %, SP-1 74 %, H3S10p 74 %)',
		'Trigger on day: 20 days',
		'Trigger strength: 1 ×',
		'Further triggers: 0 a year',
		'Bone sites: 5',
		'Others struck after about: 120 days',
		'Chance, by number: 3',
		'Follow for: 730 days'
	]);
	expect(said(presetScenario('psoriasis'), 'de')).toContain('Haut: Psoriasis');
});

test('only what matters in the experiment', () => {
	const endotoxin = { ...defaultScenario(), experiment: 'endotoxin' as const, dose_ng_kg: 1.5 };
	expect(said(endotoxin, 'de')).toEqual([
		'Versuch: Endotoxin im Menschen',
		'IL-10-Bremse: 100 % von gesund',
		'Dosis: 1,5 ng/kg',
		'Gabe: auf einmal',
		'Verfolgen für: 8 h'
	]);
	for (const experiment of experiments) {
		for (const { name, value } of settingsInWords({ ...defaultScenario(), experiment }, 'en')) {
			expect([name, value].every((text) => text && !text.includes('undefined'))).toBe(true);
		}
	}
});

test('a course of a drug, with what differs from the usual', () => {
	expect(therapyInWords({ id: 'naproxen', start: 45, end: 730 }, 'en')).toBe(
		'Naproxen, day 45 to 730: usual dose'
	);
	expect(therapyInWords({ id: 'prednisolone', start: 60, end: 300, dose: 0.5, taper: 14 }, 'de')).toBe(
		'Prednisolon, Tag 60 bis 300: 0,5 × übliche Dosis, die letzten 14 Tage fallend'
	);
	expect(therapyInWords({ id: 'adalimumab', start: 60, end: 300, every: 28 }, 'en')).toContain(
		'every 28 days'
	);
	expect(therapyInWords({ id: 'il10-replacement', start: 0, end: 9 }, 'en')).toContain('(hypothetical)');
});

test('a name from what is set', () => {
	expect(nameOf(presetScenario('refractory'), 'en')).toBe('IL-10 30 %, NSAID, Methotrexate, TNF inhibitor');
	expect(nameOf(presetScenario('psoriasis'), 'de')).toBe('IL-10 45 %, 3 × Knochen, Psoriasis');
});
