// What the first picture does without: asked for when it is needed, and never run before it is there.
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultScenario, type Scenario } from '#lib/scenario/schema.ts';

const scenario = (change: Partial<Scenario>): Scenario => ({
	...defaultScenario(),
	duration_d: 60,
	culture_h: 8,
	duration_h: 4,
	...change
});
const plain = [scenario({}), scenario({ sites: 3 }), scenario({ il10: { erk: 0.1, sp1: 1, h3s10p: 1 } })];
const further = [
	scenario({ experiment: 'dish' }),
	scenario({ skin: 'psoriasis' }),
	scenario({ sites: 2, bowel: 'bowel' })
];
const endotoxin = scenario({ experiment: 'endotoxin' });

/** The program as a page has it that has just been opened. */
async function asOpened() {
	const { run } = await import('#lib/simulate/run.ts');
	return { run, ...(await import('#lib/simulate/needs.ts')), ...(await import('#lib/simulate/systems.ts')) };
}

beforeEach(() => {
	vi.resetModules();
	vi.doUnmock('#lib/simulate/further.ts');
});

test('bones need nothing more; dish, skin, bowel and endotoxin do, once', async () => {
	const { missing } = await asOpened();
	expect(plain.map(missing)).toEqual([undefined, undefined, undefined]);
	const coming = [...further, endotoxin].map(missing);
	expect(coming.every((one) => one instanceof Promise)).toBe(true);
	expect(new Set(coming).size).toBe(1);
	await coming[0];
	expect([...further, endotoxin].map(missing)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a run of what is not there is a failure and no crash; when it has come, it is a run', async () => {
	const { run, loadFurther } = await asOpened();
	for (const asked of further) {
		const { failure, hours, columns, places } = run(asked);
		expect(failure).toEqual({ cause: 'bad-input', atHours: 0 });
		expect([hours.length, columns.tnf.length, places.length]).toEqual([0, 0, 0]);
	}
	expect(run(plain[0]).failure).toBeUndefined();
	expect(run(endotoxin).failure).toBeUndefined();
	await loadFurther();
	for (const asked of further) expect(run(asked)).not.toHaveProperty('failure');
});

test('the men come with the rest', async () => {
	const { loadFurther } = await asOpened();
	const men = await import('#lib/model/men.ts');
	expect(men.men).toBeUndefined();
	await loadFurther();
	expect(men.men?.bolus.men).toBe(20);
});

test('what could not be reached is asked for again', async () => {
	let tries = 0;
	vi.doMock('#lib/simulate/further.ts', () => {
		tries++;
		throw new Error('no connection');
	});
	const { loadFurther, missing } = await asOpened();
	await expect(loadFurther()).rejects.toThrow();
	await expect(missing(further[0])).rejects.toThrow();
	expect(tries).toBe(2);
});
