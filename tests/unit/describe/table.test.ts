// The table: its rows lie within what is shown, and what stands in them is the run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesFor } from '#lib/charts/catalogue.ts';
import { isUneventful } from '#lib/describe/uneventful.ts';
import {
	hoursOfStep,
	mostRows,
	rowAt,
	rowTimes,
	stepsFor,
	tableColumns,
	timeOfRow
} from '#lib/describe/table.ts';
import { languages } from '#lib/i18n/index.ts';
import { experiments } from '#lib/scenario/fields.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import { placesOf } from '#lib/simulate/places.ts';
import { run } from '#lib/simulate/run.ts';
import { viewWithin } from '#lib/state/view.ts';

test('whatever part is shown, there is a step for it, and its rows lie within', () => {
	const ends = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(ends, ends, fc.constantFrom(...experiments), (a, b, experiment) => {
			const duration = experiment === 'course' ? 3650 * 24 : 24;
			const view = viewWithin(a * duration, b * duration, duration);
			const steps = stepsFor(experiment, view);
			expect(steps.length).toBeGreaterThan(0);
			for (const step of steps) {
				const times = rowTimes(step, view);
				expect(times.length).toBeGreaterThan(0);
				expect(times.length).toBeLessThanOrEqual(mostRows + 2);
				for (const [i, t] of times.entries()) {
					expect(t).toBeGreaterThanOrEqual(view.from - 1e-6);
					expect(t).toBeLessThanOrEqual(view.to + 1e-6);
					if (i > 0) expect(t).toBeGreaterThan(times[i - 1]);
				}
			}
		})
	);
});

test('two years by month are twenty-five rows, told as whole months', () => {
	const times = rowTimes('month', { from: 0, to: 730 * 24 });
	expect(times.map((t) => timeOfRow('month', t, 'en'))).toEqual(
		Array.from({ length: 25 }, (_, i) => String(i))
	);
	expect(rowTimes('day', { from: 30, to: 100 })).toEqual([48, 72, 96]);
	expect(rowTimes('month', { from: 30, to: 100 })).toEqual([30]);
	expect(timeOfRow('sixHours', 30, 'de')).toBe('1,25');
	expect(timeOfRow('quarter', 1.5, 'en')).toBe('1.50');
});

test('the cursor is in the last row that is not after it', () => {
	const times = [0, 24, 48, 72];
	expect(rowAt(times, 47.9)).toBe(1);
	expect(rowAt(times, 48)).toBe(2);
	expect(rowAt(times, 1000)).toBe(3);
	expect(rowAt([100], 3)).toBe(0);
});

test.each(['il10=0.45&sites=3&skin=psoriasis', 'experiment=endotoxin', 'experiment=dish&il10=0.3'])(
	'%s: every lane has its columns, and each says the value of the run',
	(query) => {
		const { scenario } = fromQuery(`v=1&${query}`);
		const found = run(scenario);
		const places = scenario.experiment === 'course' ? placesOf(scenario) : [];
		const hours = found.hours[found.hours.length - 1] * 0.55;
		for (const language of languages) {
			const columns = tableColumns(lanesFor(found), places, language);
			expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
			for (const { id, say } of columns) {
				expect(say(found, hours), id).toMatch(language === 'de' ? /^\d+(,\d+)?$/ : /^\d+(\.\d+)?$/);
			}
			const tnf = columns.find(({ id }) => id === 'tnf')!;
			const value = Number(tnf.say(found, hours).replace(',', '.'));
			expect(value / valueAt(found.hours, found.columns.tnf, hours)).toBeCloseTo(1, 1);
		}
	}
);

test('nothing happens where nothing is done, and only there', () => {
	const of = (query: string) => {
		const { scenario } = fromQuery(`v=1&${query}`);
		return isUneventful(scenario, run(scenario));
	};
	expect(of('trigger.size=0')).toBe(true);
	expect(of('il10=0.45')).toBe(false);
	expect(of('experiment=endotoxin&dose_ng_kg=0')).toBe(true);
	expect(of('experiment=endotoxin')).toBe(false);
	expect(of('experiment=dish&lps_ng_mL=0')).toBe(true);
	expect(of('experiment=dish')).toBe(false);
	expect(hoursOfStep.month).toBeCloseTo(730.5, 6);
});
