// Where scales end when they must not move: as they were when they were fixed.

export class Axes {
	#isFixed = false;
	readonly #kept = new Map<string, number>();

	/**
	 * What has the last word on the ends of scales. Fixed, each keeps the end it had first; a scale that was not there
	 * before gets its own. Once free again, what was kept is forgotten.
	 */
	keeping(isFixed: boolean): ((scale: string, max: number) => number) | undefined {
		if (isFixed !== this.#isFixed) this.#kept.clear();
		this.#isFixed = isFixed;
		if (!isFixed) return undefined;
		return (scale, max) => {
			const kept = this.#kept.get(scale);
			if (kept === undefined) this.#kept.set(scale, max);
			return kept ?? max;
		};
	}
}
