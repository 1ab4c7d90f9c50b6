// Figures that runs are compared by: right on a run whose answers are known, and on real runs of every kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonEnd, measureIds, measuresOf } from '#lib/analysis/compare.ts';
import { areaOver, clipped } from '#lib/analysis/curves.ts';
import { differencesBetween, telling } from '#lib/analysis/differences.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { flaresOf } from '#lib/simulate/flares.ts';
import { seenAt } from '#lib/simulate/lesions.ts';
import { run, type Columns, type Run } from '#lib/simulate/run.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

const solved = (query: string): Run => run(fromQuery(query).scenario);
const curve = (...values: number[]) => Float64Array.from(values);

/** Ten days in steps of one, TNF a triangle of height 50 over a rest of 2. */
const triangle: Run = {
	experiment: 'course',
	hours: Float64Array.from({ length: 11 }, (_, i) => 24 * i),
	columns: {
		tnf: curve(2, 2, 12, 22, 32, 52, 32, 22, 12, 2, 2),
		il6: curve(1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1),
		il1b: curve(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
		il10: curve(1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1),
		osteoclasts: curve(1, 1, 1.4, 2, 2, 2, 2, 2, 1.2, 1, 1),
		bone: curve(1, 1, 1, 0.9, 0.8, 0.75, 0.7, 0.75, 0.8, 0.85, 0.9),
		pain: curve(0, 0, 3, 5, 5, 5, 3, 0, 0, 0, 0),
		mri: curve(0, 0, 0.3, 1, 1, 1, 1, 1, 0.3, 0, 0),
		crp: curve(1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1)
	} as unknown as Columns,
	places: [],
	turns: [
		{ what: 'flareBegins', hours: 48, rising: true },
		{ what: 'seen', hours: 48, rising: true },
		{ what: 'felt', hours: 48, rising: true },
		{ what: 'felt', hours: 144, rising: false },
		{ what: 'seen', hours: 192, rising: false },
		{ what: 'flareEnds', hours: 192, rising: false }
	],
	placeTurns: [],
	statistics: {} as Run['statistics']
};

describe('the figures of a run', () => {
	test('are those that can be read off a drawn curve', () => {
		expect(measuresOf(triangle)).toEqual({
			flares: 1,
			inFlare: 6,
			onMri: 6,
			silent: 2,
			tnfPeak: 52,
			tnfPeakAt: 5,
			tnfArea: 170,
			tnfRaised: 2,
			il6Peak: 5,
			il6Area: 4,
			il10Peak: 1,
			il10Area: 0,
			boneLow: 0.7,
			boneLowAt: 6,
			boneEnd: 0.9,
			painMean: expect.closeTo(2.1, 12),
			painWorst: 5,
			felt: 4,
			crpPeak: 7
		});
	});

	test('stop at the hour that is given, between two reported times too', () => {
		const early = measuresOf(triangle, 2.5 * 24);
		expect(early).toMatchObject({
			flares: 1,
			inFlare: 0.5,
			onMri: 0.5,
			felt: 0.5,
			boneEnd: 0.95,
			tnfPeak: 17
		});
		expect(measuresOf(triangle, 24)).toMatchObject({ flares: 0, inFlare: 0, felt: 0, tnfArea: 0 });
	});

	test('are none where nothing was solved', () => {
		const nothing = { ...triangle, hours: curve() };
		expect(measuresOf(nothing)).toEqual({});
		expect(measuresOf({ ...triangle, hours: curve(0) })).toEqual({});
		expect(measuresOf(triangle, 0)).toEqual({});
		expect(commonEnd([triangle, nothing])).toBe(0);
	});

	test('count bones on MRI from their own turns', () => {
		const place = (from: number, to: number) => ({
			columns: triangle.columns,
			turns: [
				{ what: 'seen' as const, hours: from, rising: true },
				{ what: 'seen' as const, hours: to, rising: false }
			]
		});
		const bones = [place(24, 120), place(48, 72), place(72, 96)];
		const body = { ...triangle, places: bones.map((b) => b.columns), placeTurns: bones.map((b) => b.turns) };
		// The second heals in the very hour in which the third begins: never three at once.
		expect(measuresOf(body).lesionsMax).toBe(2);
		expect(measuresOf(body).lesionsMean).toBeCloseTo((96 + 24 + 24) / 240, 12);
	});

	test('agree with flares and columns of real runs', () => {
		const one = solved('il10=0.45&sites=3&skin=psoriasis');
		const of = measuresOf(one);
		expect(of.flares).toBe(flaresOf(one).length);
		expect(of.boneLow).toBe(Math.min(...one.columns.bone!));
		expect(of.crpPeak).toBe(Math.max(...one.columns.crp!));
		expect(of.lesionsMax).toBeLessThanOrEqual(3);
		const skin = measuresOf(seenAt(one, 3));
		expect(skin.inflamed).toBeGreaterThan(1);
		expect(skin).not.toHaveProperty('boneLow');
		expect(measuresOf(solved('experiment=endotoxin'))).toMatchObject({ tnfPeakAt: expect.closeTo(1.6, 0) });
	});

	test('are finite and in range for any scenario', () => {
		fc.assert(
			fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, share) => {
				const one = run(scenario, { maxMs: 2000 });
				const end = commonEnd([one]) * share;
				for (const [id, value] of Object.entries(measuresOf(one, end))) {
					expect(Number.isFinite(value), id).toBe(true);
					expect(value, id).toBeGreaterThanOrEqual(0);
				}
				const { inFlare = 0, onMri = 0, felt = 0, painMean = 0, painWorst = 0 } = measuresOf(one, end);
				for (const days of [inFlare, onMri, felt]) expect(days).toBeLessThanOrEqual(end / 24 + 1e-9);
				expect(painMean).toBeLessThanOrEqual(painWorst + 1e-9);
			}),
			{ numRuns: 40, seed: 11 }
		);
	});
});

describe('curves', () => {
	const anyCurve = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 30 });
	const hoursOf = (values: readonly number[]) => Float64Array.from(values, (_, i) => i);

	test('area over a level: what lies above, less what lies below, is the signed area', () => {
		fc.assert(
			fc.property(anyCurve, fc.double({ min: -5, max: 5, noNaN: true }), (values, level) => {
				const hours = hoursOf(values);
				const up = areaOver(hours, Float64Array.from(values), level);
				const down = areaOver(
					hours,
					Float64Array.from(values, (v) => -v),
					-level
				);
				const signed = values.slice(1).reduce((sum, v, i) => sum + (v + values[i]) / 2 - level, 0);
				expect(up).toBeGreaterThanOrEqual(0);
				expect(up - down).toBeCloseTo(signed, 8);
			})
		);
	});

	test('two halves of a cut curve have the area of the whole', () => {
		fc.assert(
			fc.property(anyCurve, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, share) => {
				const values = Float64Array.from(list);
				const hours = hoursOf(list);
				const end = share * (list.length - 1);
				const cut = areaOver(clipped(hours, hours, end), clipped(hours, values, end), -5);
				const mirrored = Float64Array.from(values).reverse();
				const rest = hours[hours.length - 1] - end;
				const other = areaOver(clipped(hours, hours, rest), clipped(hours, mirrored, rest), -5);
				expect(cut + other).toBeCloseTo(areaOver(hours, values, -5), 6);
			})
		);
	});
});

describe('differences', () => {
	test('have no ratio to nothing', () => {
		const [difference] = differencesBetween({ inFlare: 30 }, { inFlare: 0 });
		expect(difference).toMatchObject({ absolute: 30, relative: undefined });
		expect(difference.weight).toBeGreaterThan(1);
	});

	test('are left out where one run has no such figure, and none where runs are the same', () => {
		expect(differencesBetween({ inFlare: 3, inflamed: 5 }, { inFlare: 3 })).toHaveLength(1);
		const all = measuresOf(triangle);
		const same = differencesBetween(all, all);
		expect(same.map(({ id }) => id)).toEqual(measureIds.filter((id) => all[id] !== undefined));
		for (const { absolute, weight } of same) expect([absolute, weight]).toEqual([0, 0]);
		expect(telling(same, 'course').changed).toEqual([]);
	});

	test('worth telling: the largest, one of a theme, and what stayed as it was', () => {
		const run = { flares: 3, inFlare: 300, tnfArea: 9000, tnfRaised: 339, boneLow: 0.77, painMean: 2 };
		const other = { flares: 4, inFlare: 370, tnfArea: 10_500, tnfRaised: 380, boneLow: 0.771, painMean: 2 };
		const { changed, same } = telling(differencesBetween(run, other), 'course');
		expect(changed.map(({ id }) => id)).toEqual(['inFlare', 'tnfArea', 'tnfRaised']);
		expect(same.map(({ id }) => id)).toEqual(['boneLow', 'painMean']);
	});

	test('a drug against pain changes pain and leaves the fire', () => {
		const of = (query: string) => measuresOf(solved(query));
		const { changed, same } = telling(
			differencesBetween(of('il10=0.3&therapy=naproxen:60-730'), of('il10=0.3')),
			'course'
		);
		expect(changed.map(({ id }) => id)).toContain('painMean');
		expect(changed.find(({ id }) => id === 'painMean')!.absolute).toBeLessThan(0);
		expect(same.map(({ id }) => id)).toContain('inFlare');
	});
});
