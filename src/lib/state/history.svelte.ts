// What was before, and what was undone: any number of steps back and forth. A drag is one step, however many changes it makes.

/** Changes of the same thing that follow each other within so many milliseconds are one step. */
const oneMoveMs = 1000;
const mostSteps = 200;

export class History<T> {
	#past = $state.raw<readonly T[]>([]);
	#future = $state.raw<readonly T[]>([]);
	#what = '';
	#at = -Infinity;
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);

	/**
	 * Keeps a state that is about to be left.
	 * @param what what is being changed; the same again, soon after, belongs to the same step
	 */
	record(before: T, what: string): void {
		const now = performance.now();
		const continues = what !== '' && what === this.#what && now - this.#at < oneMoveMs;
		this.#what = what;
		this.#at = now;
		if (this.#future.length > 0) this.#future = [];
		if (!continues || this.#past.length === 0) this.#past = [...this.#past.slice(1 - mostSteps), before];
	}

	/** The state before the last step; `now` becomes what a redo brings back. */
	undo(now: T): T | undefined {
		const before = this.#past.at(-1);
		if (before === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, now];
		this.#what = '';
		return before;
	}

	redo(now: T): T | undefined {
		const after = this.#future.at(-1);
		if (after === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, now];
		this.#what = '';
		return after;
	}
}
