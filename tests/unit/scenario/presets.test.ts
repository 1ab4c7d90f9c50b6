// Presets do what their sentences say: each is run, and its claim is looked for in the run.
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { dialogMessages } from '#lib/i18n/tools/dialogs/index.ts';
import { fromQuery, toQuery } from '#lib/scenario/link.ts';
import { presets, presetScenario, type PresetId } from '#lib/scenario/presets.ts';
import { scenarioSchema, type Scenario } from '#lib/scenario/schema.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { lesionCount, seenAt } from '#lib/simulate/lesions.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { run, type Quantity, type Run } from '#lib/simulate/run.ts';
import { feltFrom, seenFrom } from '#lib/simulate/turns.ts';

const runs = new Map<string, Run>();
const runOf = (scenario: Scenario): Run => {
	const key = toQuery(scenario);
	if (!runs.has(key)) runs.set(key, run(scenario));
	return runs.get(key)!;
};
const preset = (id: PresetId) => runOf(presetScenario(id));
/** The same without its drugs. */
const untreated = (id: PresetId) => runOf({ ...presetScenario(id), therapies: [] });

const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** Mean of a quantity between two days. */
function meanOf({ hours, columns }: Run, quantity: Quantity, fromDay: number, toDay: number): number {
	let sum = 0;
	let span = 0;
	for (let i = 1; i < hours.length; i++) {
		if (hours[i - 1] < fromDay * 24 || hours[i] > toDay * 24) continue;
		sum += ((columns[quantity]![i] + columns[quantity]![i - 1]) / 2) * (hours[i] - hours[i - 1]);
		span += hours[i] - hours[i - 1];
	}
	return sum / span;
}

/** Days in flare between two days. */
const flareDays = (r: Run, fromDay: number, toDay: number) =>
	flaresOf(r).reduce(
		(sum, { start, end }) => sum + Math.max(0, Math.min(end / 24, toDay) - Math.max(start / 24, fromDay)),
		0
	);

test.each(presets.map((id) => [id]))('%s: valid, its link brings it back, and it has words', (id) => {
	const scenario = presetScenario(id);
	expect(v.safeParse(scenarioSchema, scenario).success).toBe(true);
	expect(toQuery(fromQuery(toQuery(scenario)).scenario)).toBe(toQuery(scenario));
	expect(preset(id).failure).toBeUndefined();
	for (const language of ['en', 'de'] as const) {
		const { name, says } = dialogMessages[language].presets[id];
		expect(name.length).toBeGreaterThan(2);
		expect(says).toMatch(/\.$/);
	}
});

test('a preset is a new object each time', () => {
	presetScenario('crmo').trigger.seed = 9;
	presetScenario('healthy').il10.erk = 0;
	expect(presetScenario('crmo').trigger.seed).not.toBe(9);
	expect(presetScenario('healthy').il10.erk).toBe(1);
});

describe('courses', () => {
	test('healthy: no flare, and the bone holds', () => {
		expect(flaresOf(preset('healthy'))).toHaveLength(0);
		expect(Math.min(...preset('healthy').columns.bone!)).toBeGreaterThan(0.95);
	});

	test('recurrent: flares come back after one trigger', () => {
		expect(flaresOf(preset('recurrent')).length).toBeGreaterThanOrEqual(2);
		expect(presetScenario('recurrent').trigger.per_year).toBe(0);
	});

	test('silent: the tibia hurts, the clavicle is inflamed on MRI and is never felt', () => {
		const places = placesOf(presetScenario('silent')).map(({ id }) => id);
		expect(places).toEqual(['tibia', 'clavicle']);
		const [tibia, clavicle] = preset('silent').places;
		expect(most(tibia.pain!)).toBeGreaterThan(feltFrom);
		expect(most(clavicle.mri!)).toBeGreaterThan(2 * seenFrom);
		expect(most(clavicle.pain!)).toBeLessThan(feltFrom / 2);
	});

	test('crmo: all five bones flare, on some days all at once, at least two of them silently', () => {
		const r = preset('crmo');
		const places = placesOf(presetScenario('crmo'));
		expect(places).toHaveLength(5);
		for (let k = 0; k < 5; k++) expect(flaresOf(seenAt(r, k)).length).toBeGreaterThan(0);
		const counts = [...r.hours].map((_, i) => lesionCount(r, places, i));
		expect(Math.max(...counts.map(({ seen }) => seen))).toBe(5);
		expect(Math.max(...counts.map(({ silent }) => silent))).toBeGreaterThanOrEqual(2);
	});

	test('psoriasis: three bones and a skin that stays inflamed', () => {
		const r = preset('psoriasis');
		expect(r.places).toHaveLength(4);
		expect(most(r.places[3].severity!)).toBeGreaterThan(0.5);
	});

	test('refractory: in flare under NSAID and methotrexate, calm under the TNF inhibitor', () => {
		expect(flareDays(preset('refractory'), 150, 365)).toBeGreaterThan(200);
		expect(flareDays(preset('refractory'), 420, 730)).toBe(0);
		const { therapies, ...scenario } = presetScenario('refractory');
		const withoutTnf = runOf({ ...scenario, therapies: therapies.filter(({ id }) => id !== 'etanercept') });
		expect(flareDays(withoutTnf, 420, 730)).toBeGreaterThan(250);
	});
});

describe('therapies, against the same course without them', () => {
	const calmed = (id: PresetId, byDay: number) => {
		expect(flareDays(untreated(id), byDay, 730)).toBeGreaterThan(0.9 * (730 - byDay));
		expect(flareDays(preset(id), byDay, 730)).toBe(0);
	};

	test('NSAID: less pain, as much TNF', () => {
		const [before, after] = [untreated('nsaid'), preset('nsaid')];
		expect(meanOf(after, 'pain', 210, 730)).toBeLessThan(0.5 * meanOf(before, 'pain', 210, 730));
		expect(meanOf(after, 'tnf', 210, 730)).toBeGreaterThan(0.97 * meanOf(before, 'tnf', 210, 730));
		expect(flaresOf(after)).toHaveLength(flaresOf(before).length);
	});

	test('corticosteroid: the flare ends within weeks, and comes back when it is stopped', () => {
		const { therapies } = presetScenario('corticosteroid');
		expect(flareDays(preset('corticosteroid'), 235, therapies[0].end)).toBe(0);
		const flares = flaresOf(preset('corticosteroid'));
		expect(flares).toHaveLength(2);
		expect(flares[1].start / 24).toBeGreaterThan(therapies[0].end);
	});

	test.each(['sulfasalazine', 'methotrexate'] as const)(
		'%s: slow, less time in flare, but a flare comes all the same',
		(id) => {
			expect(flareDays(preset(id), 200, 730)).toBeLessThan(0.4 * flareDays(untreated(id), 200, 730));
			expect(flareDays(preset(id), 200, 240)).toBe(40);
			expect(flaresOf(preset(id))).toHaveLength(2);
		}
	);

	test('TNF inhibitor: calm within a month, and the bone comes back', () => {
		calmed('tnf-inhibitor', 231);
		expect(preset('tnf-inhibitor').columns.bone!.at(-1)).toBeGreaterThan(0.95);
	});

	test('bisphosphonate: the bone is spared, the wheel stands still; the cytokines are not its target', () => {
		calmed('bisphosphonate', 240);
		const bone = (r: Run) => r.columns.bone!.at(-1)!;
		expect(bone(preset('bisphosphonate'))).toBeGreaterThan(bone(untreated('bisphosphonate')) + 0.15);
	});

	test('IL-1 blocker: next to nothing changes', () => {
		const [before, after] = [untreated('il1-blocker'), preset('il1-blocker')];
		expect(meanOf(after, 'tnf', 210, 730) / meanOf(before, 'tnf', 210, 730)).toBeCloseTo(1, 2);
		expect(Math.abs(flareDays(after, 0, 730) - flareDays(before, 0, 730))).toBeLessThan(5);
		expect(meanOf(after, 'pain', 210, 730)).toBeLessThan(meanOf(before, 'pain', 210, 730));
	});

	test('IL-6 blocker: CRP vanishes while the flare stays', () => {
		const [before, after] = [untreated('il6-blocker'), preset('il6-blocker')];
		expect(meanOf(before, 'crp', 230, 730)).toBeGreaterThan(10);
		expect(meanOf(after, 'crp', 230, 730)).toBeLessThan(1.5);
		expect(flareDays(after, 230, 730)).toBeCloseTo(500, 6);
	});

	test('JAK inhibitor: IL-10 is no longer heard either, and there is more flare than before', () => {
		const [before, after] = [untreated('jak-inhibitor'), preset('jak-inhibitor')];
		expect(flareDays(after, 200, 730)).toBeGreaterThan(2 * flareDays(before, 200, 730));
	});

	test('IL-10 replacement: calm within a month', () => {
		calmed('il10-replacement', 231);
	});
});
