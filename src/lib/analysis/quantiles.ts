// Values of many runs → quantiles at every place of a grid, kept sorted so that a portion more costs little.

/** The shares of a band: nine of ten lie within the outer two, half within the inner two, the median between. */
export const shares = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export class Quantiles {
	/** The values of a cell stand sorted, one cell after the other, each with room for all runs. */
	readonly #sorted: Float64Array;
	#count = 0;

	/**
	 * @param cells places of the grid: quantities × times
	 * @param most runs that may be added
	 */
	constructor(
		readonly cells: number,
		readonly most: number
	) {
		this.#sorted = new Float64Array(cells * most);
	}

	/** Runs added so far. */
	get count(): number {
		return this.#count;
	}

	/** @param values one run after the other, each with a value per cell */
	add(values: Float64Array): void {
		const { cells, most } = this;
		const added = values.length / cells;
		const few = new Float64Array(added);
		for (let cell = 0; cell < cells; cell++) {
			for (let i = 0; i < added; i++) few[i] = values[i * cells + cell];
			few.sort();
			// Both are sorted: joined from the top down, each value moves at most once.
			const first = cell * most;
			let old = this.#count - 1;
			let to = old + added;
			for (let i = added - 1; i >= 0; to--) {
				if (old >= 0 && this.#sorted[first + old] > few[i])
					this.#sorted[first + to] = this.#sorted[first + old--];
				else this.#sorted[first + to] = few[i--];
			}
		}
		this.#count += added;
	}

	/** The value below which this share of the runs lies in each of some cells, interpolated between two runs. */
	at(share: number, from = 0, to = this.cells): Float64Array {
		const place = share * Math.max(0, this.#count - 1);
		const low = Math.floor(place);
		const part = place - low;
		return Float64Array.from({ length: to - from }, (_, i) => {
			const at = (from + i) * this.most + low;
			return part === 0
				? this.#sorted[at]
				: this.#sorted[at] + part * (this.#sorted[at + 1] - this.#sorted[at]);
		});
	}
}
