// What nodes stand at and what flows between them, from real runs: against health, with the brake and without.
import { expect, test } from 'vitest';
import { fluxesAt } from '#lib/analysis/fluxes.ts';
import { wheelWidths, widthOfEdge } from '#lib/mechanism/flows.ts';
import { levelIds, levelsAt } from '#lib/mechanism/levels.ts';
import { sparkPath, sparkSize } from '#lib/mechanism/spark.ts';
import { valueText } from '#lib/mechanism/values.ts';
import { flowRows, levelRows } from '#lib/mechanism/tell.ts';
import { mechanismMessages } from '#lib/i18n/mechanism/index.ts';
import { moreMechanismMessages } from '#lib/i18n/mechanism/more/index.ts';
import { edges } from '#lib/mechanism/edges.ts';
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/schema.ts';
import { valueAt } from '#lib/simulate/measures.ts';
import { run, type Run } from '#lib/simulate/run.ts';

const healthyScenario = defaultScenario();
const ill = run({ ...healthyScenario, il10: equalParts(0.3) });
const healthy = run(healthyScenario);
const inFlare = 60 * 24;

test('a level is the one of the curve, its ratio that to health at the same time', () => {
	const { tnf, bone } = levelsAt(ill, healthy, inFlare);
	const now = valueAt(ill.hours, ill.columns.tnf, inFlare);
	expect(tnf!.now).toBe(now);
	expect(tnf!.ratio).toBeCloseTo(now / valueAt(healthy.hours, healthy.columns.tnf, inFlare), 9);
	expect(bone!.now).toBeLessThan(1);
});

test('IL-10 is compared with what healthy cells would make, not with a healthy person at rest', () => {
	const { il10 } = levelsAt(ill, healthy, inFlare);
	expect(il10!.now).toBeGreaterThan(il10!.healthy);
	expect(il10!.ratio).toBeLessThan(0.6);
	expect(levelsAt(healthy, healthy, 24 * 24).il10!.ratio).toBeCloseTo(1, 2);
});

test('nodes that an experiment has not got are absent', () => {
	const dish = run({ ...healthyScenario, experiment: 'dish' });
	const levels = levelsAt(dish, dish, 12);
	expect(levels.bone).toBeUndefined();
	expect(levels.crp).toBeUndefined();
	expect(levels.danger!.now).toBeGreaterThan(1);
});

test('a run without a single finite number still has levels that can be drawn', () => {
	const broken: Run = {
		...ill,
		columns: Object.fromEntries(
			Object.entries(ill.columns).map(([name, column]) => [name, new Float64Array(column.length).fill(NaN)])
		) as unknown as Run['columns']
	};
	for (const level of Object.values(levelsAt(broken, broken, inFlare)))
		expect(Number.isFinite(level.ratio)).toBe(true);
	expect(sparkPath(broken.hours, broken.columns.tnf, 100, NaN)).not.toContain('NaN');
});

test('the wheel is wide before the brake and narrow after it, the narrower the better the brake', () => {
	const at = (share: number) =>
		wheelWidths(fluxesAt(run({ ...healthyScenario, il10: equalParts(share) }), inFlare)!);
	const half = at(0.45);
	for (const strand of ['tnf', 'il6', 'il1b'] as const)
		expect(half.made[strand]).toBeLessThan(half.called[strand]);
	const none = at(0);
	const lost = ({ called, made }: typeof half) => called.il6 - made.il6;
	expect(lost(half)).toBeGreaterThan(lost(none));
});

test('without the brake, what is called for is made', () => {
	const flows = fluxesAt(ill, inFlare)!;
	expect(wheelWidths(flows, false).made).toEqual(wheelWidths(flows).called);
});

test('what drives RANKL is as wide together as RANKL alone, and nothing flows where nothing is known', () => {
	const { driven } = wheelWidths({});
	expect(driven.tnf + driven.il6 + driven.il1b).toBeCloseTo(2, 9);
	for (const { id } of edges) expect(widthOfEdge(id, { il10Made: NaN })).toBeGreaterThan(0);
});

test('levels that are not compared with health say so in their own unit, or nothing', () => {
	const words = mechanismMessages.en.value;
	const level = (now: number, ratio: number, comparable: boolean) => ({ now, healthy: 0, ratio, comparable });
	expect(valueText('tnf', level(71, 6.14, true), 'en', words)).toBe('6.1 × healthy');
	expect(valueText('tnf', level(71, 6.14, true), 'de', mechanismMessages.de.value, true)).toBe('6,1 ×');
	expect(valueText('il1b', level(3.4, 7, false), 'en', words)).toBe('3.4 pg/mL');
	expect(valueText('rankl', level(0, 0, false), 'en', words)).toBe('');
	expect(valueText('il10', level(9, 0.45, true), 'en', words)).toBe('45 % of need');
	expect(valueText('bone', level(0.77, 0.8, true), 'de', mechanismMessages.de.value)).toBe('77 % von gesund');
	expect(valueText('il6', level(9e9, 1e7, true), 'en', words)).toBe('> 1000 × healthy');
});

test('every figure that is told has a name and a unit, in both languages', () => {
	const flows = fluxesAt(ill, inFlare)!;
	for (const language of ['en', 'de'] as const) {
		const words = moreMechanismMessages[language];
		const rows = flowRows(Object.keys(words.flow) as (keyof typeof words.flow)[], flows, words, language);
		expect(rows).toHaveLength(Object.keys(words.flow).length);
		for (const { label, value, unit } of rows) {
			expect(label).not.toBe('');
			expect(unit).not.toBe('');
			expect(value).toMatch(/^[\d.,]+$/);
		}
		const levels = levelsAt(ill, healthy, inFlare);
		for (const id of levelIds)
			for (const { value } of levelRows(id, levels[id]!, words, language)) expect(value).toMatch(/^[\d.,]+$/);
	}
});

test('a spark is no longer than its width and shows the highest moment', () => {
	const hours = Float64Array.from({ length: 500 }, (_, i) => i);
	const values = hours.map((t) => (t === 250 ? 100 : 1));
	const points = sparkPath(hours, values, 499, 100)
		.slice(1)
		.split('L')
		.map((pair) => pair.split(' ').map(Number));
	expect(points.length).toBeLessThanOrEqual(sparkSize.width);
	expect(points.filter(([, y]) => y === 0)).toHaveLength(1);
});
