// M5, last part: the three bands survive a move of any single number by 15 %.
import { atLeast, check } from '../check.ts';
import { robustness, type Robustness } from '../robustness.ts';
import type { Check, Steps } from '../types.ts';

export interface RobustnessReport {
	moves: Robustness[];
	checks: Check[];
}

/** The narrowest of the three bands, in capacity. */
export const narrowest = ({ widths }: Robustness): number => Math.min(...Object.values(widths));

export function* robust(): Steps<RobustnessReport> {
	const moves = yield* robustness();
	const head = { id: 'M5', aspect: 'robust', must: false, unit: 'capacity', decimals: 2 } as const;
	return { moves, checks: [check(head, [atLeast(0.2, Math.min(...moves.map(narrowest)))])] };
}
