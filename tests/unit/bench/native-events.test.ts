// Events as data do what the events of a question do.
import { expect, test } from 'vitest';
import { fromQuery } from '#lib/scenario/link.ts';
import { questionOf } from '#lib/simulate/problem.ts';
import { uniformNumbers } from '#lib/simulate/random.ts';
import { eventData, type EventData } from '../../bench/native/events.ts';

/** As driver.c does it. */
function apply({ kind, place, value }: EventData, y: Float64Array, p: Float64Array): void {
	if (kind === 'set state') y[place] = value;
	if (kind === 'add state') y[place] += value;
	if (kind === 'set parameter') p[place] = value;
	if (kind === 'add parameter') p[place] += value;
}

const queries = [
	'?v=1&il10=0.5&sites=3&therapy=prednisolone:60-300:taper28&therapy=etanercept:100-200&therapy=naproxen:0-90',
	'?v=1&experiment=endotoxin&route=infusion'
];

test.each(queries)('%s: every event, on any state', (query) => {
	const { system, p, events } = questionOf(fromQuery(query).scenario);
	const random = uniformNumbers(7);
	const y = Float64Array.from({ length: system.n }, random);
	const [theirY, theirP] = [Float64Array.from(y), Float64Array.from(p)];
	const data = eventData({ events, n: system.n, parameters: p.length })!;
	expect(data.length).toBeGreaterThan(1);
	for (const event of events) event.apply(y, p);
	for (const event of data) apply(event, theirY, theirP);
	expect(theirY).toEqual(y);
	expect(theirP).toEqual(p);
	expect(data.map(({ t }) => t)).toEqual(events.map(({ t }) => t));
});

const only = (change: (y: Float64Array) => void) =>
	eventData({ events: [{ t: 3, apply: change }], n: 2, parameters: 1 });

test('setting to zero, and several changes at once', () => {
	expect(only((y) => ((y[0] = 0), (y[1] += 2)))).toEqual([
		{ t: 3, kind: 'set state', place: 0, value: 0 },
		{ t: 3, kind: 'add state', place: 1, value: 2 }
	]);
});

test('an event that does more than setting and adding is not told wrongly', () => {
	expect(only((y) => (y[0] *= 2))).toBeUndefined();
	expect(only((y) => (y[0] += y[1]))).toBeUndefined();
});
