// The promise of the solver: at most ten times the tolerance from the truth, at every time and in every state, for
// tolerances from 1e-4 to 1e-8. Where a problem does not allow that, its own bound stands here.
import { describe, expect, test } from 'vitest';
import { classic, classicError, classicNames, type ClassicName } from './accuracy.ts';

/** Errors may be this many times the tolerance. */
const promised = 10;

/**
 * Not kept, with the bound that is: Arenstorf's orbit passes the moon so closely that any error grows some thousandfold,
 * and the Brusselator goes round for three periods, in which errors of its phase add up.
 */
const beyond: Partial<Record<ClassicName, number>> = { Arenstorf: 12_000, Brusselator: 14 };

describe.each(classicNames)('%s', (name) => {
	test('the two solvers behind the reference agree far better than we ask of ours', () => {
		expect(classic(name).crossCheck).toBeLessThan(1e-9);
	});

	test.each([1e-4, 1e-5, 1e-6, 1e-7, 1e-8])('every state at every time, rtol %s', (rtol) => {
		expect(classicError(name, rtol) / rtol).toBeLessThanOrEqual(beyond[name] ?? promised);
	});
});

test('what is excused is excused for a reason: the promise is not kept there', () => {
	for (const name of Object.keys(beyond) as ClassicName[])
		expect(classicError(name, 1e-6) / 1e-6, name).toBeGreaterThan(promised);
});
