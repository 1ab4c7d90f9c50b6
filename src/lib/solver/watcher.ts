// Finds the times at which watched values change sign, on the polynomial of each step.
import type { DenseStep, Given, Watch } from './types.ts';

/** Shares of a step at which the values are looked at; a value that leaves and returns in between is missed. */
const looks = [0.5, 1];
/** A crossing is placed within this share of its step. */
const narrow = 1e-10;
const mostTries = 60;

export class Watcher {
	readonly #now: Float64Array;
	readonly #before: Float64Array;
	readonly #probe: Float64Array;
	readonly #state: Float64Array;
	#started = false;

	constructor(
		readonly watch: Watch,
		n: number,
		readonly given?: Given
	) {
		this.#now = new Float64Array(watch.count);
		this.#before = new Float64Array(watch.count);
		this.#probe = new Float64Array(watch.count);
		this.#state = new Float64Array(n);
	}

	/** A step starts here; what an event has made of the values since the last step counts as happening now. */
	begin(y: Float64Array, p: Float64Array, t: number): void {
		this.watch.measure(y, p, this.#now);
		if (this.#started) {
			for (let k = 0; k < this.watch.count; k++) {
				if (this.#now[k] >= 0 !== this.#before[k] >= 0) this.watch.onCrossing(k, t, this.#now[k] >= 0);
			}
		}
		this.#before.set(this.#now);
		this.#started = true;
	}

	/** Looks at the step just accepted from `y` at `t`. */
	step(y: Float64Array, p: Float64Array, t: number, step: number, dense: DenseStep): void {
		dense.prepareDense();
		const measureAt = (share: number, out: Float64Array) => {
			dense.interpolate(y, share, this.#state);
			this.given?.values(t + share * step, this.#state);
			this.watch.measure(this.#state, p, out);
		};
		let from = 0;
		for (const to of looks) {
			measureAt(to, this.#now);
			for (let k = 0; k < this.watch.count; k++) {
				const rising = this.#now[k] >= 0;
				if (rising === this.#before[k] >= 0) continue;
				this.watch.onCrossing(k, t + step * this.#place(k, from, to, rising, measureAt), rising);
			}
			this.#before.set(this.#now);
			from = to;
		}
	}

	/** Share of the step at which value `k` changes sign, between two at which its signs differ. */
	#place(
		k: number,
		from: number,
		to: number,
		rising: boolean,
		measureAt: (share: number, out: Float64Array) => void
	): number {
		// The Illinois variant of the false position: the end that stays loses half its weight.
		let [a, b] = [from, to];
		let [atA, atB] = [this.#before[k], this.#now[k]];
		let moved: 'a' | 'b' | undefined;
		for (let i = 0; i < mostTries && b - a > narrow; i++) {
			const share = b - (atB * (b - a)) / (atB - atA);
			const middle = share > a && share < b ? share : (a + b) / 2;
			measureAt(middle, this.#probe);
			const value = this.#probe[k];
			if (value >= 0 === rising) {
				[b, atB] = [middle, value];
				if (moved === 'b') atA /= 2;
				moved = 'b';
			} else {
				[a, atA] = [middle, value];
				if (moved === 'a') atB /= 2;
				moved = 'a';
			}
			if (value === 0) break;
		}
		return b;
	}
}
