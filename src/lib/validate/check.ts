// From values and ranges to a verdict. Every value is judged as it is printed: rounded to the decimals of its check.
import type { Check, Place, Reason, Value, Verdict } from './types.ts';

/** A value that has to lie between two numbers, both included. */
export const between = (low: number, high: number, value: number, at: Place = {}): Value => ({
	value,
	low,
	high,
	at
});
export const atLeast = (low: number, value: number, at?: Place): Value => between(low, Infinity, value, at);
export const atMost = (high: number, value: number, at?: Place): Value => between(-Infinity, high, value, at);

/** Whether a value lies in its range; one that is not a number never does. */
export function holds({ value, low, high }: Value, decimals: number): boolean {
	const shown = Number.isFinite(value) ? Number(value.toFixed(decimals)) : value;
	return shown >= low && shown <= high;
}

/** A check of what is built. Without any value it is short: there was nothing to show. */
export function check(
	head: Pick<Check, 'id' | 'aspect' | 'must' | 'unit' | 'decimals'>,
	values: readonly Value[],
	why?: Reason
): Check {
	const met = values.length > 0 && values.every((value) => holds(value, head.decimals));
	const verdict: Verdict = met ? 'met' : 'short';
	return { ...head, values, verdict, ...(met || !why ? {} : { why }) };
}

/** A check of a part that the model does not have yet. */
export function notBuilt(
	head: Pick<Check, 'id' | 'aspect' | 'must' | 'unit' | 'decimals'>,
	why: Reason
): Check {
	return { ...head, values: [], verdict: 'not built', why };
}

/** The checks that must hold and do not. */
export const failures = (checks: readonly Check[]): Check[] =>
	checks.filter(({ must, verdict }) => must && verdict !== 'met');
