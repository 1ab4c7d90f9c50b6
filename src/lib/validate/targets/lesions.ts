// M6: several bone sites with the same trigger. More of them are active as IL-10 falls, and some of those are silent.
import { atLeast, between, check, notBuilt } from '../check.ts';
import type { LesionCount } from '../body.ts';
import type { Model } from '../model.ts';
import type { Check, Steps } from '../types.ts';

export function* lesions({ lesions }: Model): Steps<Check[]> {
	const more = { id: 'M6', aspect: 'more-lesions', must: false, unit: 'number', decimals: 1 } as const;
	const silent = { ...more, aspect: 'silent-lesions' } as const;
	if (!lesions) return [notBuilt(more, 'one-site'), notBuilt(silent, 'one-site')];
	const counts: (LesionCount & { capacity: number })[] = [];
	for (const capacity of [0.8, 0.6, 0.4, 0.2]) {
		counts.push({ capacity, ...lesions(capacity) });
		yield;
	}
	return [
		// Never fewer than at the capacity above, and with the weakest brake as many as were seen in people.
		check(
			more,
			counts.map(({ capacity, active }, i) =>
				i < counts.length - 1
					? atLeast(i === 0 ? 0 : counts[i - 1].active, active, { capacity })
					: between(Math.max(1, counts[i - 1].active), 27, active, { capacity })
			)
		),
		check(silent, [atLeast(1, Math.max(...counts.map((c) => c.silent)))])
	];
}
