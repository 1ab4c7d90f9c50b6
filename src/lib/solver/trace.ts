// Some values of a solution, kept as the polynomials of its steps: what a later solution needs of an earlier one.
import type { DenseStep, OdeSystem } from './types.ts';

/** Numbers kept per value and step: at the start, the rise to the end, and three that bend the line between. */
const perValue = 5;
const firstRoom = 256;

export class Trace {
	#starts: Float64Array = new Float64Array(firstRoom);
	#sizes: Float64Array = new Float64Array(firstRoom);
	#kept: Float64Array;
	#steps = 0;
	readonly #count: number;
	/** Numbers of the values that are ever other than zero. */
	readonly #live: Int32Array;
	readonly #isLive: Uint8Array;
	#liveCount = 0;
	/** Steps between the two present events, and the one asked last. */
	#first = 0;
	#last = 0;
	#here = 0;
	readonly #before: Float64Array;
	readonly #after: Float64Array;
	readonly #mixed: Float64Array;

	/**
	 * @param places where each value stands in the vector of the solution that needs it
	 * @param system whose solution is kept
	 * @param select makes the values from a state; linear (or affine) in what changes, else the polynomials are wrong
	 */
	constructor(
		readonly places: readonly number[],
		readonly system: Pick<OdeSystem, 'n' | 'from' | 'to'>,
		readonly select: (y: Float64Array, out: Float64Array) => void
	) {
		const count = (this.#count = places.length);
		this.#kept = new Float64Array(firstRoom * count * perValue);
		this.#live = new Int32Array(count);
		this.#isLive = new Uint8Array(count);
		this.#before = new Float64Array(count);
		this.#after = new Float64Array(count);
		this.#mixed = new Float64Array(system.n);
	}

	/** Forgets everything. */
	clear(): void {
		this.#steps = this.#first = this.#last = this.#here = this.#liveCount = 0;
		this.#isLive.fill(0);
	}

	/** Keeps a step; to be given to a solution as its `onStep`. */
	readonly keep = (t: number, step: number, y: Float64Array, dense: DenseStep): void => {
		const count = this.#count;
		const before = this.#before;
		const after = this.#after;
		const place = this.#steps++;
		if (place === this.#starts.length) {
			this.#starts = doubled(this.#starts);
			this.#sizes = doubled(this.#sizes);
			this.#kept = doubled(this.#kept);
		}
		this.#starts[place] = t;
		this.#sizes[place] = step;
		const kept = this.#kept;
		const at = place * count * perValue;
		this.select(y, before);
		this.select(dense.y1, after);
		for (let j = 0; j < count; j++) {
			kept[at + j * perValue] = before[j];
			kept[at + j * perValue + 1] = after[j] - before[j];
			if (!this.#isLive[j] && (before[j] !== 0 || after[j] !== 0)) {
				this.#isLive[j] = 1;
				this.#live[this.#liveCount++] = j;
			}
		}
		const bends = dense.prepareDense();
		const mixed = this.#mixed;
		const { n, from = 0, to = n } = this.system;
		for (let k = 0; k < bends.length; k++) {
			const bend = bends[k];
			for (let i = from; i < to; i++) mixed[i] = y[i] + bend[i];
			this.select(mixed, after);
			for (let j = 0; j < count; j++) kept[at + j * perValue + 2 + k] = after[j] - before[j];
		}
	};

	/** What is asked next lies between two events, at both of which a step began or ended. */
	enter(start: number, end: number): void {
		const rounding = 1e-12 * Math.max(Math.abs(start), Math.abs(end), 1);
		let i = this.#steps > 0 && this.#starts[this.#first] <= start + rounding ? this.#first : 0;
		while (i + 1 < this.#steps && this.#starts[i + 1] <= start + rounding) i++;
		this.#first = this.#here = i;
		while (i + 1 < this.#steps && this.#starts[i + 1] < end - rounding) i++;
		this.#last = i;
	}

	/** Whether all values are zero from one of the two present events to the other. */
	get rests(): boolean {
		if (this.#liveCount === 0) return true;
		const kept = this.#kept;
		const end = (this.#last + 1) * this.#count * perValue;
		for (let i = this.#first * this.#count * perValue; i < end; i++) if (kept[i] !== 0) return false;
		return true;
	}

	/** Places of the values that are ever other than zero, of all that was kept. */
	get live(): number[] {
		return Array.from(this.#live.subarray(0, this.#liveCount), (j) => this.places[j]);
	}

	/** Adds the values at `t` to `out`, at their places. */
	addValues(t: number, out: Float64Array): void {
		const theta = this.#seek(t);
		const rest = 1 - theta;
		const kept = this.#kept;
		for (let m = 0; m < this.#liveCount; m++) {
			const j = this.#live[m];
			const at = (this.#here * this.#count + j) * perValue;
			const bend = kept[at + 2] + theta * (kept[at + 3] + theta * kept[at + 4]);
			out[this.places[j]] += kept[at] + theta * (kept[at + 1] + rest * bend);
		}
	}

	/** Adds the time derivatives at `t` to `out`, at their places. */
	addSlopes(t: number, out: Float64Array): void {
		const theta = this.#seek(t);
		const perTime = 1 / this.#sizes[this.#here];
		const kept = this.#kept;
		for (let m = 0; m < this.#liveCount; m++) {
			const j = this.#live[m];
			const at = (this.#here * this.#count + j) * perValue;
			const [d1, d2, d3] = [kept[at + 2], kept[at + 3], kept[at + 4]];
			const bend = d1 + theta * (d2 + theta * d3);
			const turn = (1 - 2 * theta) * bend + theta * (1 - theta) * (d2 + 2 * theta * d3);
			out[this.places[j]] += (kept[at + 1] + turn) * perTime;
		}
	}

	/** Finds the step of `t`; its share of that step. */
	#seek(t: number): number {
		const starts = this.#starts;
		let i = this.#here;
		while (i < this.#last && starts[i + 1] <= t) i++;
		while (i > this.#first && starts[i] > t) i--;
		this.#here = i;
		return (t - starts[i]) / this.#sizes[i];
	}
}

function doubled(values: Float64Array): Float64Array {
	const more = new Float64Array(2 * values.length);
	more.set(values);
	return more;
}
