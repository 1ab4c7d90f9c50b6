// Tasks for tests of the pool: one that counts, one that never ends, and one that its worker does not survive.

interface Deadly {
	value: number;
	/** How it dies, and how often before it succeeds; `tries` is shared by all workers. */
	by: 'throw' | 'exit';
	times: number;
	tries: SharedArrayBuffer;
}

export const tasks = {
	*square(values: number[]): Generator<void, { squares: Float64Array }> {
		const squares = new Float64Array(values.length);
		for (const [i, value] of values.entries()) {
			squares[i] = value * value;
			yield;
		}
		return { squares };
	},

	/** Says that it has begun, and goes on until it is stopped. */
	*endless(begun: SharedArrayBuffer): Generator<void, never> {
		Atomics.store(new Int32Array(begun), 0, 1);
		Atomics.notify(new Int32Array(begun), 0);
		for (;;) yield;
	},

	*deadly({ value, by, times, tries }: Deadly): Generator<void, number> {
		yield;
		if (Atomics.add(new Int32Array(tries), 0, 1) < times) {
			if (by === 'exit') process.exit(1);
			throw new Error('as asked');
		}
		return value;
	}
};
