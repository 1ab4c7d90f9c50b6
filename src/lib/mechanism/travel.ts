// Dashes that travel along the wheel, the faster the more flows: while time runs, and for a moment after a change.

/** One dash and the gap after it, in units of the picture. */
export const dashCycle = 12;

/** Cycles of a dash per second, from hardly to strongly. @param share 0..1 of the strongest flow */
export const cyclesPerSecond = (share: number): number => {
	const bounded = Number.isFinite(share) ? Math.max(0, Math.min(1, share)) : 0;
	return bounded === 0 ? 0 : 1 / (6 - 4.8 * Math.sqrt(bounded));
};

export interface Travel {
	/** How fast each goes, in cycles per second. */
	pace: (speeds: readonly number[]) => void;
	/** They stand again. */
	end: () => void;
}

/** Sets dashes going, unless this person wants nothing to move. They rest where they are not seen. */
export function travel(paths: readonly SVGElement[]): Travel | undefined {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches || paths.length === 0) return undefined;
	const moves = paths.map((path) =>
		path.animate([{ strokeDashoffset: 0 }, { strokeDashoffset: -dashCycle }], {
			duration: 1000,
			iterations: Infinity
		})
	);
	const seen = new IntersectionObserver(([{ isIntersecting }]) => {
		for (const move of moves) {
			if (isIntersecting) move.play();
			else move.pause();
		}
	});
	seen.observe(paths[0]);
	return {
		pace(speeds) {
			moves.forEach((move, i) => (move.playbackRate = speeds[i] ?? 0));
		},
		end() {
			seen.disconnect();
			for (const move of moves) move.cancel();
		}
	};
}
