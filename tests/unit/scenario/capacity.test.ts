// One control for beginners, three capacities behind it: setting one gives the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capacityOf, equalParts, sharedCapacity, withCapacity } from '#lib/scenario/capacity.ts';
import { decimal } from './any-scenario.ts';

const anyPart = decimal(0.01, 0.99, 2);
const anyParts = fc.record({ erk: anyPart, sp1: anyPart, h3s10p: anyPart });

test('the capacity is the product, as in the equations', () => {
	expect(capacityOf({ erk: 0.5, sp1: 0.4, h3s10p: 1 })).toBe(0.2);
	expect(capacityOf({ erk: 0, sp1: 1, h3s10p: 1 })).toBe(0);
});

test('equal parts have the capacity they were made for', () => {
	fc.assert(
		fc.property(decimal(0, 1, 3), (capacity) => {
			const parts = equalParts(capacity);
			expect(capacityOf(parts)).toBeCloseTo(capacity, 12);
			expect(parts.erk).toBe(parts.sp1);
			expect(parts.sp1).toBe(parts.h3s10p);
		})
	);
	expect(equalParts(1)).toEqual({ erk: 1, sp1: 1, h3s10p: 1 });
	expect(equalParts(0)).toEqual({ erk: 0, sp1: 0, h3s10p: 0 });
});

test('moving the capacity keeps the proportions of the defects, and moving back undoes it', () => {
	fc.assert(
		fc.property(anyParts, decimal(0.01, 0.99, 2), (parts, capacity) => {
			const moved = withCapacity(parts, capacity);
			expect(capacityOf(moved)).toBeCloseTo(capacity, 9);
			expect(Math.log(moved.erk) * Math.log(parts.sp1)).toBeCloseTo(
				Math.log(moved.sp1) * Math.log(parts.erk),
				9
			);
			for (const part of Object.values(moved)) expect(part > 0 && part < 1).toBe(true);
			const back = withCapacity(moved, capacityOf(parts));
			for (const name of ['erk', 'sp1', 'h3s10p'] as const) expect(back[name]).toBeCloseTo(parts[name], 9);
		})
	);
});

test('a part that is healthy stays healthy', () => {
	expect(withCapacity({ erk: 0.5, sp1: 1, h3s10p: 1 }, 0.25)).toEqual({ erk: 0.25, sp1: 1, h3s10p: 1 });
});

test('from or to the ends the parts are equal', () => {
	const uneven = { erk: 0.5, sp1: 0.9, h3s10p: 1 };
	expect(withCapacity(uneven, 1)).toEqual(equalParts(1));
	expect(withCapacity(uneven, 0)).toEqual(equalParts(0));
	expect(withCapacity({ erk: 0, sp1: 0.9, h3s10p: 1 }, 0.5)).toEqual(equalParts(0.5));
	expect(withCapacity(equalParts(1), 0.5)).toEqual(equalParts(0.5));
});

test('a shared capacity is told only where the parts are alike', () => {
	fc.assert(
		fc.property(decimal(0, 1, 2), (capacity) => {
			expect(sharedCapacity(equalParts(capacity))).toBe(capacity);
		})
	);
	expect(sharedCapacity({ erk: 0.5, sp1: 1, h3s10p: 1 })).toBeUndefined();
	expect(sharedCapacity({ erk: 0.79, sp1: 0.8, h3s10p: 0.8 })).toBeUndefined();
});
