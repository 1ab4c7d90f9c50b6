// What is put off: until the next picture, and until a drag has rested.
import { describe, expect, test } from 'vitest';
import { afterRest } from '#lib/state/after-rest.ts';
import { inFrame } from '#lib/state/in-frame.ts';

const nextPicture = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('before the next picture', () => {
	test('of several moves of one control only the last is done, and once', async () => {
		const done: string[] = [];
		for (const value of [1, 2, 3]) inFrame('brake', () => done.push(`brake ${value}`));
		inFrame('cursor', () => done.push('cursor'));
		expect(done).toEqual([]);
		await nextPicture();
		expect(done).toEqual(['brake 3', 'cursor']);
		await nextPicture();
		expect(done).toHaveLength(2);
	});

	test('what is asked while it is done waits for the picture after', async () => {
		const done: string[] = [];
		inFrame('a', () => {
			done.push('first');
			inFrame('a', () => done.push('second'));
		});
		await nextPicture();
		expect(done).toEqual(['first']);
		await nextPicture();
		expect(done).toEqual(['first', 'second']);
	});
});

describe('after a rest', () => {
	test('only what was put off last is done', async () => {
		const putOff = afterRest(5);
		const done: number[] = [];
		await new Promise<void>((resolve) => {
			for (const value of [1, 2, 3]) {
				putOff(() => {
					done.push(value);
					resolve();
				});
			}
		});
		expect(done).toEqual([3]);
	});

	test('what was called off is not done, and later work is', async () => {
		const putOff = afterRest(5);
		const done: string[] = [];
		putOff(() => done.push('first'))();
		await new Promise<void>((resolve) => void putOff(resolve));
		expect(done).toEqual([]);
	});
});
