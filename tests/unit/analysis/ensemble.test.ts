// One scenario in many people: who they are, and that their bands are the same bits whoever computed them, in any order.
import { afterAll, describe, expect, test } from 'vitest';
import {
	BandsSoFar,
	peopleOf,
	portionsOf,
	runPortion,
	type Bands,
	type EnsembleQuestion,
	type PortionFound
} from '#lib/analysis/ensemble.ts';
import { shares } from '#lib/analysis/quantiles.ts';
import { patientTraits } from '#lib/model/variability.ts';
import { capacityOf, equalParts } from '#lib/scenario/capacity.ts';
import type { Scenario } from '#lib/scenario/schema.ts';
import { run } from '#lib/simulate/run.ts';
import { runEnsemble } from '#lib/workers/ensemble.ts';
import { localPort } from '#lib/workers/local.ts';
import { nodePool } from '#lib/workers/node.ts';
import { Pool } from '#lib/workers/pool.ts';
import { tasks } from '#lib/workers/tasks.ts';
import { scenario } from '../simulate/trajectory.ts';

function asked(change: Partial<Scenario> = {}, people = 20, place = 0): EnsembleQuestion {
	const short = { il10: equalParts(0.45), duration_d: 90 };
	return { scenario: scenario({ ...short, ...change }), people, seed: 3, place };
}

/** What a task returns, driven to its end. */
function driven(steps: Generator<void, PortionFound>): PortionFound {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

const inOrder = (question: EnsembleQuestion): Bands => {
	const portions = portionsOf(question);
	const soFar = new BandsSoFar(portions);
	portions.forEach((portion, i) => soFar.take(i, driven(runPortion(portion))));
	return soFar.bands();
};

describe('the people', () => {
	const brakes = (set: number) =>
		peopleOf(asked({ il10: equalParts(set) }, 400)).map(({ scenario }) => capacityOf(scenario.il10));

	test('of a course scatter around the brake that is set, as the brakes of patients do', () => {
		const { median, logSd } = patientTraits.brake;
		const logs = brakes(median)
			.map((brake) => Math.log(brake / median))
			.sort((a, b) => a - b);
		expect(Math.abs(logs[200])).toBeLessThan(0.1);
		// A normal number lies within one standard deviation in 68 of 100.
		expect((logs[336] - logs[64]) / 2 / logSd).toBeGreaterThan(0.8);
		expect((logs[336] - logs[64]) / 2 / logSd).toBeLessThan(1.2);
	});

	test('have a whole brake where it is whole, none where there is none, and never more than a whole one', () => {
		for (const brake of brakes(1)) expect(brake).toBe(1);
		for (const brake of brakes(0)) expect(brake).toBe(0);
		for (const brake of brakes(0.98)) expect(brake > 0.85 && brake < 1).toBe(true);
	});

	test('make IL-10 by nature as they do only where no brake is theirs already', () => {
		expect(peopleOf(asked())[0].own).not.toHaveProperty('k_il10');
		expect(peopleOf(asked({ experiment: 'dish' }))[0].own).toHaveProperty('k_il10');
	});

	test('of a shorter list are the first of a longer one', () => {
		expect(peopleOf(asked({}, 30)).slice(0, 20)).toEqual(peopleOf(asked({}, 20)));
	});
});

test('bands are the quantiles of the runs of these people', () => {
	const question = asked({ experiment: 'endotoxin' }, 11);
	const { hours, curves, people, of, failed } = inOrder(question);
	expect([people, of, failed]).toEqual([11, 11, 0]);
	const runs = peopleOf(question).map(
		({ scenario, own }) => run(scenario, { own, hours, rtol: 1e-4 }).columns
	);
	for (const name of ['tnf', 'il10', 'crp'] as const) {
		hours.forEach((_, t) => {
			const sorted = runs.map((columns) => columns[name]![t]).sort((a, b) => a - b);
			// Of eleven, the shares 0.5 and 0.05 lie at the places 5 and 0.5.
			expect(curves[name]![shares.indexOf(0.5)][t]).toBe(sorted[5]);
			expect(curves[name]![shares.indexOf(0.05)][t]).toBeCloseTo((sorted[0] + sorted[1]) / 2, 9);
		});
	}
});

test.each([
	['dish', {}, 0, ['il1b', 'il6', 'tnf', 'il10']],
	['endotoxin', {}, 0, ['il1b', 'il6', 'tnf', 'il10', 'crp']],
	['course', {}, 0, ['il1b', 'il6', 'tnf', 'il10', 'osteoclasts', 'bone', 'pain', 'crp']],
	['course', { skin: 'psoriasis' }, 1, ['il1b', 'il6', 'tnf', 'il10', 'severity', 'crp']]
] as const)('what has a band: %s %o, place %i', (experiment, change, place, names) => {
	const { curves, hours } = inOrder(asked({ experiment, ...change }, 2, place));
	expect(Object.keys(curves)).toEqual(names);
	for (const curve of Object.values(curves).flat()) {
		expect(curve).toHaveLength(hours.length);
		expect(curve.every(Number.isFinite)).toBe(true);
	}
});

test('the band of another place is of that place', () => {
	const there = { sites: 2, trigger: { ...scenario().trigger, scatter_d: 10 } };
	const [first, second] = [0, 1].map((place) => inOrder(asked(there, 3, place)).curves);
	expect(first.tnf).not.toEqual(second.tnf);
	expect(first.crp).toEqual(second.crp);
});

test('a portion that comes early waits for those before it, so that every snapshot is reproducible', () => {
	const portions = portionsOf(asked({ experiment: 'endotoxin' }));
	const found = portions.map((portion) => driven(runPortion(portion)));
	const snapshots = (order: number[]) => {
		const soFar = new BandsSoFar(portions);
		return order.map((i) => (soFar.take(i, found[i]) ? soFar.bands() : undefined));
	};
	const [one, two, three] = snapshots([0, 1, 2]);
	expect([one, two, three].map((bands) => bands?.people)).toEqual([8, 16, 20]);
	expect(snapshots([2, 0, 1])).toEqual([undefined, one, three]);
	expect(snapshots([1, 2, 0])).toEqual([undefined, undefined, three]);
});

test('who cannot be solved is left out and counted', () => {
	const [portion] = portionsOf(asked({ experiment: 'endotoxin' }, 3));
	const whole = driven(runPortion(portion)).values;
	portion.people[1] = { ...portion.people[1], own: { k_il6: NaN } };
	const { values, failed } = driven(runPortion(portion));
	expect(failed).toBe(1);
	const size = whole.length / 3;
	expect([...values]).toEqual([...whole.slice(0, size), ...whole.slice(2 * size)]);
});

describe('the same bits', () => {
	const question = asked({ sites: 2 }, 40);
	const pools = new Map(
		[1, 2, 3].map((size): [string, Pool<typeof tasks>] => [`${size} workers`, nodePool(size)])
	);
	const start = () => {
		throw new Error('no workers here');
	};
	pools.set('this thread', new Pool({ start, local: () => localPort(tasks), size: 3 }));
	afterAll(() => pools.forEach((pool) => pool.end()));
	const expected = inOrder(question);

	test.each([...pools])('from %s, and with each portion there are more people', async (name, pool) => {
		const counts: number[] = [];
		const onbands = (bands: Bands) => counts.push(bands.people);
		const found = await runEnsemble(pool, question, { onbands });
		expect(found).toEqual({ ok: true, bands: expected });
		expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
		expect(counts.at(-1)).toBe(40);
		expect(pool.isLocal).toBe(name === 'this thread');
	});
});
