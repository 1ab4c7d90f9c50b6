// What is handed over with an answer instead of copied.
import { expect, test } from 'vitest';
import { buffersOf } from '#lib/workers/port.ts';

test('the buffers of all arrays in an answer, each once, and nothing else', () => {
	const values = new Float64Array(4);
	const half = values.subarray(2);
	const flags = new Uint8Array(2);
	expect(buffersOf({ values, half, flags, failed: 3, name: 'x' })).toEqual([values.buffer, flags.buffer]);
	expect([null, undefined, 5, 'text'].map(buffersOf)).toEqual([[], [], [], []]);
});
