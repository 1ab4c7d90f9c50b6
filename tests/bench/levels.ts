// What a solver takes to be so accurate: between the rungs of its ladder, in logarithms, on the front of its best.

/** One solve at one tolerance. */
export interface Rung {
	rtol: number;
	error: number;
	ms: number;
}

/** `bound`: the level lies off the ladder; so accurate a solution takes at least, or at most, so long. */
export type AtLevel = Rung & { bound?: 'at least' | 'at most' };

/** Rungs than which no other is both more accurate and faster, the least accurate first. */
export function frontOf(rungs: readonly Rung[]): Rung[] {
	const front: Rung[] = [];
	for (const rung of [...rungs].sort((a, b) => a.ms - b.ms || a.error - b.error)) {
		if (front.length === 0 || rung.error < front[front.length - 1].error) front.push(rung);
	}
	return front;
}

/** @returns undefined without rungs */
export function atLevel(rungs: readonly Rung[], level: number): AtLevel | undefined {
	const front = frontOf(rungs);
	if (front.length === 0) return undefined;
	const next = front.findIndex(({ error }) => error <= level);
	if (next < 0) return { ...front[front.length - 1], bound: 'at least' };
	const after = front[next];
	if (after.error === level) return after;
	if (next === 0) return { ...after, bound: 'at most' };
	const before = front[next - 1];
	const share = Math.log(level / before.error) / Math.log(after.error / before.error);
	const between = (a: number, b: number) => a * (b / a) ** share;
	return { rtol: between(before.rtol, after.rtol), error: level, ms: between(before.ms, after.ms) };
}
