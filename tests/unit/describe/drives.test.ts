// What drives a quantity, in words: every term has a name, the figures are those of the balance, the sentence is whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, drivenIn, type Balance } from '#lib/analysis/terms.ts';
import { released, specs } from '#lib/analysis/rate-terms.ts';
import { drivesInWords, driveUnit, losesUnderBrakes, type DriveBalance } from '#lib/describe/drives.ts';
import { driveMessages } from '#lib/i18n/drives/index.ts';
import { languages } from '#lib/i18n/index.ts';
import { triggerDanger } from '#lib/model/experiments.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';
import { instantOf } from '#lib/simulate/kept.ts';
import { run } from '#lib/simulate/run.ts';
import { anyScenario } from '../scenario/any-scenario.ts';

const tnf: DriveBalance = {
	id: 'tnf',
	rate: -3.1,
	terms: [
		{ id: 'made', value: 160 },
		{ id: 'cleared', value: -163.1 }
	],
	brakes: [
		{ id: 'il10', value: 140 },
		{ id: 'pge2', value: 1 },
		{ id: 'drugs', value: 0 }
	]
};

test('a change is said with its direction, its unit, and what makes it', () => {
	expect(drivesInWords(tnf, 'course', 'en').sentence).toBe(
		'TNF falls by 3.1 pg/mL per hour: monocytes make 160, IL-10 keeps back 140 more, and clearing takes 163.'
	);
	expect(drivesInWords(tnf, 'course', 'de').sentence).toBe(
		'TNF sinkt um 3,1 pg/ml pro Stunde: Monozyten bilden 160, IL-10 hält weitere 140 zurück und der Abbau nimmt 163.'
	);
});

test('what hardly changes is said to, with the unit at the first figure', () => {
	const still = { ...tnf, rate: 0.1, terms: [tnf.terms[0], { id: 'cleared', value: -159.9 }], brakes: [] };
	expect(drivesInWords(still, 'course', 'en').sentence).toBe(
		'TNF hardly moves: monocytes make 160 pg/mL per hour and clearing takes 160.'
	);
});

test('what is kept back many times over is said as so many times', () => {
	const much = { ...tnf, brakes: [{ id: 'il10' as const, value: 160 * 12 }] };
	const { sentence, rows } = drivesInWords(much, 'course', 'en');
	expect(sentence).toContain('IL-10 keeps back 12 times as much');
	expect(rows.find(({ kind }) => kind === 'kept')!.amount).toBe('12 ×');
	const some = { ...tnf, brakes: [{ id: 'il10' as const, value: 160 * 4 }] };
	expect(drivesInWords(some, 'course', 'en').sentence).toContain('IL-10 keeps back 640 more');
});

test('gains and what is kept back stand end to end, losses on the other side, the sum by itself', () => {
	const { rows } = drivesInWords(tnf, 'course', 'en');
	expect(rows.map(({ key, from, end }) => [key, from, end])).toEqual([
		['made', 0, 160],
		['brake il10', 160, 300],
		['brake pge2', 300, 301],
		['cleared', 0, -163.1],
		['net', 0, -3.1]
	]);
	expect(rows.map(({ amount }) => amount)).toEqual(['+160', '140', '1', '−163', '−3.1']);
});

test('drugs that add are said to add, and their share lies within what there is', () => {
	const brakes = [{ id: 'drugs' as const, value: -40 }];
	const il10: DriveBalance = { ...tnf, id: 'il10', brakes };
	const { rows, sentence } = drivesInWords(il10, 'course', 'en');
	expect(rows[1]).toMatchObject({ kind: 'added', from: 160, end: 120, amount: '40' });
	expect(sentence).toContain('40 of it because of drugs');
});

test('what a brake spares of a loss stands with the losses', () => {
	const bone: DriveBalance = {
		id: 'bone',
		rate: -0.0001,
		terms: [
			{ id: 'formed', value: 0.0001 },
			{ id: 'resorbed', value: -0.0002 }
		],
		brakes: [{ id: 'drugs', value: -0.0002 }]
	};
	const { rows, sentence } = drivesInWords(bone, 'course', 'en');
	expect(rows.map(({ key }) => key)).toEqual(['formed', 'resorbed', 'brake drugs', 'net']);
	expect(rows[2].end / rows[1].end).toBeCloseTo(2, 9);
	expect(sentence).toBe(
		'Bone shrinks by 7.3 % of healthy bone per month: osteoblasts build 7.3, osteoclasts dissolve 14.6, and drugs spare 14.6 more.'
	);
});

test('what is spared many times over is said as so many times', () => {
	const bone: DriveBalance = {
		id: 'bone',
		rate: -0.0001,
		terms: [
			{ id: 'formed', value: 0.0001 },
			{ id: 'resorbed', value: -0.0002 }
		],
		brakes: [{ id: 'drugs', value: -0.0016 }]
	};
	expect(drivesInWords(bone, 'course', 'en').sentence).toContain('drugs spare 8 times as much');
});

test('where nothing happens it is said', () => {
	const terms = tnf.terms.map(({ id }) => ({ id, value: 0 }));
	for (const language of languages) {
		const { sentence, rows } = drivesInWords({ ...tnf, rate: 0, terms, brakes: [] }, 'dish', language);
		expect(sentence).toBe(driveMessages[language].nothing('TNF'));
		expect(rows.map(({ amount }) => amount)).toEqual(['0', '0', '0']);
	}
});

test('units: an hour where the clock counts hours, else what suits the quantity; danger against a trigger', () => {
	expect(driveUnit('crp', 'endotoxin', 'en').said).toBe('mg/L per hour');
	expect(driveUnit('crp', 'course', 'de')).toEqual({ factor: 24, said: 'mg/l pro Tag' });
	expect(driveUnit('danger', 'course', 'en').factor * triggerDanger).toBeCloseTo(2400, 9);
});

describe.each(languages)('%s', (language) => {
	const words = driveMessages[language];

	test('every quantity, term and brake of the model has its words, and there are no words too many', () => {
		const terms = Object.entries(specs).map(([id, { terms: own, ...spec }]) => {
			const split = 'split' in spec ? spec.split : undefined;
			const told = Object.keys(own).flatMap((term) =>
				term === split?.term ? Object.keys(split.parts) : [term]
			);
			return [id, told.sort()];
		});
		const named = Object.entries(words.terms).map(([id, own]) => [id, Object.keys(own).sort()]);
		expect(Object.fromEntries(named)).toEqual(Object.fromEntries(terms));
		expect(Object.keys(words.quantity).sort()).toEqual(Object.keys(specs).sort());
		expect(Object.keys(words.brakes).sort()).toEqual(Object.keys(released).sort());
	});

	test('no broken word or figure, in any scenario at any hour', () => {
		const holds = (asked: Scenario, share: number) => {
			const { kept, hours, experiment } = run(asked, { rtol: 1e-3 });
			const instant = instantOf(experiment, kept!, hours, share * hours.at(-1)!);
			const part = experiment === 'course' ? 2 : 1;
			for (const id of drivenIn(instant, part)) {
				const told = drivesInWords(balanceOf(instant, part, id), experiment, language);
				const said = [told.sentence, told.unit, ...told.rows.flatMap(({ name, amount }) => [name, amount])];
				expect(said.join(' ')).not.toMatch(/NaN|undefined|Infinity|–|  /);
				expect(told.sentence).toMatch(/\.$/);
				expect(new Set(told.rows.map(({ key }) => key)).size).toBe(told.rows.length);
			}
		};
		fc.assert(fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), holds), {
			numRuns: 25,
			seed: 21
		});
	});
});

test('brakes act on losses where the words say so', () => {
	const asked: Scenario = {
		...defaultScenario(),
		il10: equalParts(0.3),
		duration_d: 60,
		therapies: [{ id: 'zoledronate', start: 21, end: 22 }]
	};
	const { kept, hours } = run(asked, { rtol: 1e-3 });
	const instant = instantOf('course', kept!, hours, 24 * 30);
	const drugs = (balance: Balance) => balance.brakes.find(({ id }) => id === 'drugs')!.value;
	for (const id of drivenIn(instant, 2)) {
		const balance = balanceOf(instant, 2, id);
		if (balance.brakes.length > 0 && drugs(balance) < 0) expect(losesUnderBrakes.has(id)).toBe(true);
	}
	expect(drugs(balanceOf(instant, 2, 'bone'))).toBeLessThan(0);
});
