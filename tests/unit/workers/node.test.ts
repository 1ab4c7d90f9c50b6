// The pool with real workers, those of Node: results come over, tasks are stopped, and deaths are survived.
import { afterEach, describe, expect, test } from 'vitest';
import { localPort } from '#lib/workers/local.ts';
import { nodePort } from '#lib/workers/node.ts';
import { Pool } from '#lib/workers/pool.ts';
import { tasks } from './tasks.ts';

const pools: Pool<typeof tasks>[] = [];
afterEach(() => pools.splice(0).forEach((pool) => pool.end()));

function poolOf(size: number) {
	const module = new URL('./tasks.ts', import.meta.url);
	const pool = new Pool<typeof tasks>({ start: () => nodePort(module), local: () => localPort(tasks), size });
	pools.push(pool);
	return pool;
}

test('arrays come back from where they were made', async () => {
	const pool = poolOf(2);
	const inputs = Array.from({ length: 12 }, (_, i) => [i, i + 0.5]);
	const results = inputs.map((values) => ({ squares: Float64Array.from(values, (v) => v * v) }));
	expect(await pool.run('square', inputs)).toEqual({ ok: true, results });
	expect(pool.isLocal).toBe(false);
});

test('a task without end is stopped, and its worker goes on with others', async () => {
	const pool = poolOf(1);
	const stop = new AbortController();
	const begun = new SharedArrayBuffer(4);
	const job = pool.run('endless', [begun], { signal: stop.signal });
	const next = pool.run('square', [[3]]);
	await Atomics.waitAsync(new Int32Array(begun), 0, 0).value;
	stop.abort();
	expect(await job).toEqual({ ok: false, cause: 'cancelled' });
	expect(await next).toEqual({ ok: true, results: [{ squares: Float64Array.of(9) }] });
});

test('a newer job of the slot stops the older one', async () => {
	const pool = poolOf(1);
	const begun = new SharedArrayBuffer(4);
	const old = pool.run('endless', [begun], { slot: 'bands' });
	await Atomics.waitAsync(new Int32Array(begun), 0, 0).value;
	const newer = pool.run('square', [[2]], { slot: 'bands' });
	expect(await old).toEqual({ ok: false, cause: 'superseded' });
	expect(await newer).toEqual({ ok: true, results: [{ squares: Float64Array.of(4) }] });
});

describe.each(['throw', 'exit'] as const)('a worker that dies by %s', (by) => {
	const deaths = async (times: number) => {
		const pool = poolOf(2);
		const inputs = [0, 1, 2, 3, 4].map((value) => {
			const tries = new SharedArrayBuffer(4);
			return { value, by, times: value === 2 ? times : 0, tries };
		});
		const outcome = await pool.run('deadly', inputs);
		return { pool, outcome, tries: new Int32Array(inputs[2].tries)[0] };
	};

	test('once: another does its task', async () => {
		const { outcome, tries } = await deaths(1);
		expect(outcome).toEqual({ ok: true, results: [0, 1, 2, 3, 4] });
		expect(tries).toBe(2);
	});

	test('twice of the same task: the job fails, the pool works on', async () => {
		const { pool, outcome, tries } = await deaths(5);
		expect(outcome).toEqual({ ok: false, cause: 'crashed' });
		expect(tries).toBe(2);
		expect(await pool.run('square', [[1]])).toEqual({
			ok: true,
			results: [{ squares: Float64Array.of(1) }]
		});
	});
});
