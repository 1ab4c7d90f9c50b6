// The one IL-10 control for beginners, and the three capacities behind it.
import type { Scenario } from './schema.ts';

type Il10 = Scenario['il10'];

/** Combined IL-10 induction capacity, 0..1: the product of its three parts (an assumption of the model). */
export function capacityOf({ erk, sp1, h3s10p }: Il10): number {
	return erk * sp1 * h3s10p;
}

/** Three equal parts that give this capacity. */
export function equalParts(capacity: number): Il10 {
	const part = Math.cbrt(capacity);
	return { erk: part, sp1: part, h3s10p: part };
}

/** Moves the brake: every part changes by the same power, so their proportions (in logarithms) stay. */
export function withCapacity(il10: Il10, capacity: number): Il10 {
	const now = capacityOf(il10);
	if (!(now > 0 && now < 1) || capacity <= 0 || capacity >= 1) return equalParts(capacity);
	const power = Math.log(capacity) / Math.log(now);
	return { erk: il10.erk ** power, sp1: il10.sp1 ** power, h3s10p: il10.h3s10p ** power };
}

/** The capacity on whole percents when the three parts are equal, else undefined. */
export function sharedCapacity(il10: Il10): number | undefined {
	const capacity = Number(capacityOf(il10).toFixed(4));
	const part = Math.cbrt(capacity);
	const same = [il10.erk, il10.sp1, il10.h3s10p].every((p) => Math.abs(p - part) < 1e-4);
	return same ? capacity : undefined;
}
