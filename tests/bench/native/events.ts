// Events of a question → data that C can read: what each does to a state or a parameter, found by trying it out.
import type { Question } from '#lib/simulate/problem.ts';

/** As driver.c numbers them. */
export const kinds = ['set state', 'add state', 'set parameter', 'add parameter'] as const;

export interface EventData {
	t: number;
	kind: (typeof kinds)[number];
	place: number;
	value: number;
}

type Asked = Pick<Question, 'events'> & { n: number; parameters: number };

/** @returns undefined when an event does anything else than set or add to single values */
export function eventData({ events, n, parameters }: Asked): EventData[] | undefined {
	const found: EventData[] = [];
	for (const { t, apply } of events) {
		const tried = [0, 1, -7.25].map((value) => {
			const [y, p] = [new Float64Array(n).fill(value), new Float64Array(parameters).fill(value)];
			apply(y, p);
			return { value, y, p };
		});
		for (const what of ['y', 'p'] as const) {
			const noun = what === 'y' ? 'state' : 'parameter';
			for (const place of tried[0][what].keys()) {
				const after = tried.map((one) => one[what][place]);
				if (tried.every(({ value }, i) => after[i] === value)) continue;
				const value = after[0];
				if (after.every((a) => a === value)) found.push({ t, kind: `set ${noun}`, place, value });
				else if (tried.every((one, i) => after[i] === one.value + value))
					found.push({ t, kind: `add ${noun}`, place, value });
				else return undefined;
			}
		}
	}
	return found;
}
