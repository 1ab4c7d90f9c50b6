// A problem as the text that driver.c reads: numbers only, in this order.
import { kinds, type EventData } from './events.ts';

export interface NativeProblem {
	t0: number;
	t1: number;
	y0: ArrayLike<number>;
	p: ArrayLike<number>;
	/** Absolute tolerance of each state at a relative tolerance of 1. */
	atolByRtol: ArrayLike<number>;
	times: ArrayLike<number>;
	events: readonly EventData[];
}

export function problemText({ t0, t1, y0, p, atolByRtol, times, events }: NativeProblem): string {
	const lines: ArrayLike<number>[] = [
		[y0.length, p.length, t0, t1],
		y0,
		p,
		atolByRtol,
		[times.length],
		times,
		[events.length],
		...events.map(({ t, kind, place, value }) => [t, kinds.indexOf(kind), place, value])
	];
	return lines.map((line) => Array.from(line).join(' ')).join('\n') + '\n';
}
