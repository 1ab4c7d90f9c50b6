// The blood at the cursor: its own values and not those of a lesion, ranges that the registry holds, scales that hold all.
import { describe, expect, test } from 'vitest';
import {
	healthyRanges,
	markerAt,
	markersOf,
	originAnchors,
	rangeOf,
	scaleEnd
} from '#lib/charts/biomarkers.ts';
import { facts } from '#lib/model/evidence/facts.ts';
import { blood } from '#lib/model/modules/blood.ts';
import { fromQuery } from '#lib/scenario/link.ts';
import { durationHours } from '#lib/simulate/problem.ts';
import { run } from '#lib/simulate/run.ts';
import { healthyTwin } from '#lib/scenario/beginnings.ts';

function both(query: string) {
	const { scenario } = fromQuery(query);
	return { shown: run(scenario), healthy: run(healthyTwin(scenario)), duration: durationHours(scenario) };
}

describe('markers', () => {
	test('of a course are those of the blood', () => {
		const { shown } = both('v=1&il10=0.3');
		const hours = 300 * 24;
		const lesion = shown.columns.tnf[shown.hours.findIndex((h) => h >= hours)];
		expect(markerAt('tnf', shown, hours)).toBeLessThan(lesion / 2);
		expect(markerAt('ratio', shown, hours)).toBeCloseTo(
			(markerAt('il6', shown, hours) + markerAt('tnf', shown, hours)) / markerAt('il10', shown, hours),
			10
		);
	});

	test.each([
		['v=1&il10=0.3&sites=3', ['crp', 'esr', 'il6', 'tnf', 'il10', 'ratio']],
		['v=1&experiment=endotoxin', ['crp', 'esr', 'il6', 'tnf', 'il10', 'ratio']],
		['v=1&experiment=dish', ['il6', 'tnf', 'il10', 'ratio']]
	])('suit the experiment, and no value leaves its scale: %s', (query, ids) => {
		const { shown, healthy, duration } = both(query);
		expect(markersOf(shown.experiment)).toEqual(ids);
		for (const id of markersOf(shown.experiment)) {
			const max = scaleEnd(id, shown, healthy);
			expect(rangeOf(id, shown.experiment)?.high ?? 0).toBeLessThanOrEqual(max);
			for (const from of [shown, healthy])
				for (let i = 0; i <= 50; i++) {
					const value = markerAt(id, from, (duration * i) / 50);
					expect(value).toBeGreaterThanOrEqual(0);
					expect(value).toBeLessThanOrEqual(max);
				}
		}
	});

	test('at rest lie within what is healthy', () => {
		const { shown } = both('v=1&il10=1&trigger.size=0');
		for (const id of markersOf('course')) {
			const range = rangeOf(id, 'course');
			if (id === 'ratio') expect(range).toBeUndefined();
			else {
				expect(markerAt(id, shown, 100)).toBeGreaterThanOrEqual(range!.low);
				expect(markerAt(id, shown, 100)).toBeLessThanOrEqual(range!.high);
			}
		}
		expect(rangeOf('tnf', 'dish')).toBeUndefined();
	});
});

describe('healthy ranges', () => {
	test('are those of their sources', () => {
		const donors = facts.find(({ id }) => `fact-${id}` === originAnchors.crp);
		expect(donors?.statement).toContain(`90th percentile ${healthyRanges.crp!.high}`);
		expect(originAnchors.esr).toBe('p-esr0');
		expect(healthyRanges.esr!.high).toBe(blood.parameters.esr0.range[1]);
		expect(healthyRanges.tnf!.high).toBeCloseTo(6.24273 + 2 * 1.3824, 6);
	});
});
