// What was before, and what was undone: any number of steps back and forth. A drag is one step, however many changes it makes.

/** Changes of the same thing that follow each other within so many milliseconds are one step. */
const oneMoveMs = 1000;
const mostSteps = 200;

export class History<T> {
	#past = $state.raw<readonly T[]>([]);
	#future = $state.raw<readonly T[]>([]);
	#what = '';
	#at = -Infinity;
	/** The drag that is going on, and the one that the last step belongs to. */
	#drag: object | undefined;
	#lastDrag: object | undefined;
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);

	/**
	 * Keeps a state that is about to be left.
	 * @param what what is being changed; the same again, soon after, belongs to the same step
	 */
	record(before: T, what: string): void {
		const now = performance.now();
		const soon = what !== '' && what === this.#what && now - this.#at < oneMoveMs;
		const continues = this.#drag === this.#lastDrag && (this.#drag !== undefined || soon);
		this.#what = what;
		this.#at = now;
		this.#lastDrag = this.#drag;
		if (this.#future.length > 0) this.#future = [];
		if (!continues || this.#past.length === 0) this.#past = [...this.#past.slice(1 - mostSteps), before];
	}

	/** Whatever `work` changes is one step with all else of the same drag, however long that rests or goes on. */
	during(drag: object, work: () => void): void {
		this.#drag = drag;
		try {
			work();
		} finally {
			this.#drag = undefined;
		}
	}

	/** Leaves out the step of a drag that was taken back. */
	forget(drag: object): void {
		if (this.#lastDrag !== drag) return;
		this.#past = this.#past.slice(0, -1);
		this.#lastDrag = undefined;
		this.#what = '';
	}

	/** The state before the last step; `now` becomes what a redo brings back. */
	undo(now: T): T | undefined {
		const before = this.#past.at(-1);
		if (before === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, now];
		this.#what = '';
		this.#lastDrag = undefined;
		return before;
	}

	redo(now: T): T | undefined {
		const after = this.#future.at(-1);
		if (after === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, now];
		this.#what = '';
		this.#lastDrag = undefined;
		return after;
	}
}
