// The pool with workers that are played: what is handed out, to whom, and what comes of refusals, silence and changes of mind.
import { describe, expect, test, vi } from 'vitest';
import { localPort } from '#lib/workers/local.ts';
import { Pool } from '#lib/workers/pool.ts';
import type { FromWorker, Port, ToWorker } from '#lib/workers/port.ts';
import { tasks } from './tasks.ts';

/** A worker whose answers the test gives. */
class Played implements Port {
	posted: ToWorker[] = [];
	ended = false;
	say: (message: FromWorker) => void = () => {};
	lose: () => void = () => {};
	post(message: ToWorker) {
		this.posted.push(message);
	}
	listen(hear: (message: FromWorker) => void, onlost: () => void) {
		this.say = hear;
		this.lose = onlost;
	}
	end() {
		this.ended = true;
	}
	/** Inputs that it was given. */
	get inputs() {
		return this.posted.flatMap((message) => ('id' in message ? [message.input] : []));
	}
	/** Answers its latest task. */
	answer(output: unknown) {
		const { id } = this.posted.findLast((message) => 'id' in message) as { id: number };
		this.say({ id, output });
	}
}

function played(size: number, patience?: number) {
	const workers: Played[] = [];
	const start = () => {
		workers.push(new Played());
		return workers.at(-1)!;
	};
	return { workers, pool: new Pool<typeof tasks>({ start, local: () => localPort(tasks), size, patience }) };
}

const refusing = (start: () => Port) =>
	new Pool<typeof tasks>({ start, local: () => localPort(tasks), size: 3 });
const refused = () => {
	throw new Error('no workers here');
};

test('results stand in the order of the inputs, whoever is first; done counts up', async () => {
	const { workers, pool } = played(2);
	const counts: number[][] = [];
	const job = pool.run('square', [[1], [2], [3]], {
		onresult: (_, index, done, total) => counts.push([index, done, total])
	});
	workers.forEach((worker) => worker.say({ ready: true }));
	const [one, two] = workers;
	expect([one.inputs, two.inputs]).toEqual([[[1]], [[2]]]);
	two.answer('second');
	two.answer('third');
	one.answer('first');
	expect(await job).toEqual({ ok: true, results: ['first', 'second', 'third'] });
	expect(counts).toEqual([
		[1, 1, 3],
		[2, 2, 3],
		[0, 3, 3]
	]);
});

test('no more workers are called for than there is work', () => {
	const { workers, pool } = played(8);
	void pool.run('square', [[1], [2]]);
	expect(workers).toHaveLength(2);
});

test('nothing to do is done at once', async () => {
	const { workers, pool } = played(2);
	expect(await pool.run('square', [])).toEqual({ ok: true, results: [] });
	expect(workers).toEqual([]);
});

test('a cancelled job ends at once, tells its workers, and hands out no more', async () => {
	const { workers, pool } = played(1);
	const stop = new AbortController();
	const seen: unknown[] = [];
	const onresult = (result: unknown) => seen.push(result);
	const job = pool.run('square', [[1], [2]], { signal: stop.signal, onresult });
	workers[0].say({ ready: true });
	stop.abort();
	expect(await job).toEqual({ ok: false, cause: 'cancelled' });
	expect(workers[0].posted.at(-1)).toEqual({ cancel: 0 });
	// It may have been done already when it was told.
	workers[0].answer('too late');
	expect(workers[0].inputs).toEqual([[1]]);
	expect(seen).toEqual([]);
	const again = pool.run('square', [[3]], { signal: stop.signal });
	expect(await again).toEqual({ ok: false, cause: 'cancelled' });
});

test('of one slot only the newest job is finished; other slots go on', async () => {
	const { workers, pool } = played(1);
	const old = pool.run('square', [[1], [2]], { slot: 'a' });
	const other = pool.run('square', [[3]], { slot: 'b' });
	workers[0].say({ ready: true });
	const newest = pool.run('square', [[4]], { slot: 'a' });
	expect(await old).toEqual({ ok: false, cause: 'superseded' });
	workers[0].say({ id: 0, cancelled: true });
	workers[0].answer('b');
	workers[0].answer('a');
	expect(await other).toEqual({ ok: true, results: ['b'] });
	expect(await newest).toEqual({ ok: true, results: ['a'] });
	expect(workers[0].inputs).toEqual([[1], [3], [4]]);
});

test('the end of the pool is the end of its workers and jobs', async () => {
	const { workers, pool } = played(1);
	const jobs = [pool.run('square', [[1]]), pool.run('square', [[2]])];
	workers[0].say({ ready: true });
	pool.end();
	const cancelled = { ok: false, cause: 'cancelled' };
	expect(await Promise.all(jobs)).toEqual([cancelled, cancelled]);
	expect(await pool.run('square', [[3]])).toEqual(cancelled);
	expect(workers.map(({ ended }) => ended)).toEqual([true]);
});

describe('a worker that is lost', () => {
	test('its task is given to another, and it is replaced', async () => {
		const { workers, pool } = played(2);
		const job = pool.run('square', [[1], [2], [3]]);
		workers.forEach((worker) => worker.say({ ready: true }));
		workers[0].lose();
		expect(workers).toHaveLength(3);
		workers[1].answer('second');
		expect(workers[1].inputs).toEqual([[2], [1]]);
		workers[1].answer('first');
		workers[1].answer('third');
		expect(await job).toEqual({ ok: true, results: ['first', 'second', 'third'] });
	});

	test('a task that is the end of two ends its job, and only its own', async () => {
		const { workers, pool } = played(1);
		const bad = pool.run('square', [[1], [2]]);
		const good = pool.run('square', [[3]]);
		for (const k of [0, 1]) {
			workers[k].say({ ready: true });
			workers[k].lose();
		}
		expect(await bad).toEqual({ ok: false, cause: 'crashed' });
		workers[2].say({ ready: true });
		workers[2].answer('good');
		expect(await good).toEqual({ ok: true, results: ['good'] });
	});

	test('one that falls silent counts as lost, after being waited for twice', async () => {
		vi.useFakeTimers();
		try {
			const { workers, pool } = played(1, 1000);
			const job = pool.run('square', [[1]]);
			workers[0].say({ ready: true });
			vi.advanceTimersByTime(1050);
			expect(workers[0].ended).toBe(false);
			vi.advanceTimersByTime(60);
			expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
			workers[1].say({ ready: true });
			workers[1].answer('in the end');
			expect(await job).toEqual({ ok: true, results: ['in the end'] });
			expect(vi.getTimerCount()).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('where workers are refused', () => {
	const squares = {
		ok: true,
		results: [{ squares: Float64Array.of(1, 4) }, { squares: Float64Array.of(9) }]
	};

	test('by an exception, this thread does the work', async () => {
		const pool = refusing(refused);
		expect(await pool.run('square', [[1, 2], [3]])).toEqual(squares);
		expect(pool.isLocal).toBe(true);
	});

	test('by an error before the first message, too', async () => {
		const workers: Played[] = [];
		const pool = refusing(() => {
			workers.push(new Played());
			return workers.at(-1)!;
		});
		const job = pool.run('square', [[1, 2], [3]]);
		for (const worker of workers) worker.lose();
		expect(await job).toEqual(squares);
		expect(pool.isLocal).toBe(true);
	});

	test('but not when some can start', async () => {
		const { workers, pool } = played(2);
		const job = pool.run('square', [[1], [2]]);
		workers[0].lose();
		workers[1].say({ ready: true });
		workers[1].answer('first');
		workers[1].answer('second');
		expect(await job).toEqual({ ok: true, results: ['first', 'second'] });
		expect([pool.isLocal, workers.length]).toEqual([false, 2]);
	});

	test('nothing is done while the question is being asked', async () => {
		let begun = false;
		const watched = {
			*square() {
				begun = true;
				yield;
				return { squares: new Float64Array(0) };
			}
		};
		const pool = new Pool<typeof watched>({ start: refused, local: () => localPort(watched), size: 1 });
		const job = pool.run('square', [undefined]);
		expect(begun).toBe(false);
		await job;
		expect(begun).toBe(true);
	});

	test('others have their turn between two slices', async () => {
		let turns = 0;
		const took: number[] = [];
		const slow = {
			*wait() {
				for (let i = 0; i < 3; i++) {
					took.push(turns);
					for (const end = performance.now() + 6; performance.now() < end;);
					yield;
				}
				return {};
			}
		};
		const pool = new Pool<typeof slow>({ start: refused, local: () => localPort(slow), size: 1 });
		const job = pool.run('wait', [undefined]);
		const turn = () => {
			turns++;
			other = setImmediate(turn);
		};
		let other = setImmediate(turn);
		await job;
		clearImmediate(other);
		expect(took[0] < took[1] && took[1] < took[2]).toBe(true);
	});

	test('a job can be cancelled there, and the next one runs', async () => {
		const pool = refusing(refused);
		const stop = new AbortController();
		const begun = new SharedArrayBuffer(4);
		const job = pool.run('endless', [begun], { signal: stop.signal });
		const next = pool.run('square', [[5]]);
		setTimeout(() => stop.abort(), 0);
		expect(await job).toEqual({ ok: false, cause: 'cancelled' });
		expect(await next).toEqual({ ok: true, results: [{ squares: Float64Array.of(25) }] });
	});

	test('a task that throws twice ends its job', async () => {
		const pool = refusing(refused);
		const tries = new SharedArrayBuffer(4);
		const job = pool.run('deadly', [{ value: 1, by: 'throw', times: 2, tries }]);
		expect(await job).toEqual({ ok: false, cause: 'crashed' });
		expect(await pool.run('deadly', [{ value: 7, by: 'throw', times: 2, tries }])).toEqual({
			ok: true,
			results: [7]
		});
	});
});
