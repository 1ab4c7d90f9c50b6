// M4: monocytes of CRMO against healthy ones, 24 h with LPS. Only IL-10 production differs.
import { equalParts } from '#lib/scenario/capacity.ts';
import { defaultScenario } from '#lib/scenario/defaults.ts';
import { evenTimes } from '#lib/simulate/run.ts';
import { atLeast, atMost, check } from '../check.ts';
import type { Runner } from '../model.ts';
import type { Check, Steps } from '../types.ts';

function atEnd(capacity: number, run: Runner) {
	const scenario = {
		...defaultScenario(),
		experiment: 'dish' as const,
		il10: equalParts(capacity)
	};
	const { columns } = run(scenario, { hours: evenTimes(scenario.culture_h, 0.1), rtol: 1e-7 });
	const { tnf, il6, il10 } = columns;
	const last = tnf.length - 1;
	return { tnf: tnf[last], il6: il6[last], il10: il10[last] };
}

export function* dish(run: Runner): Steps<Check[]> {
	const healthy = atEnd(1, run);
	const balance = ({ tnf, il6, il10 }: typeof healthy) => (tnf + il6) / il10;
	const cells = [0.7, 0.5, 0.3].map((capacity) => ({ capacity, ...atEnd(capacity, run) }));
	yield;
	const head = { id: 'M4', must: true, unit: 'ratio', decimals: 2 } as const;
	return [
		check(
			{ ...head, aspect: 'dish-il10' },
			cells.map(({ capacity, il10 }) => atMost(0.9, il10 / healthy.il10, { capacity }))
		),
		check(
			{ ...head, aspect: 'dish-others' },
			cells.flatMap(({ capacity, tnf, il6 }) => [
				atLeast(1, tnf / healthy.tnf, { capacity, quantity: 'tnf' }),
				atLeast(1, il6 / healthy.il6, { capacity, quantity: 'il6' })
			])
		),
		check(
			{ ...head, aspect: 'dish-balance' },
			cells.map((cell) => atLeast(1.1, balance(cell) / balance(healthy), { capacity: cell.capacity }))
		)
	];
}
