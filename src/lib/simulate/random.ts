// Chance from a seed: the same seed, the same numbers.

/** Uniform numbers in [0, 1): Mulberry32, a small generator, public domain algorithm by Tommy Ettinger. */
export function uniformNumbers(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Numbers of mean 0 and standard deviation 1 (Box and Muller). */
export function normalNumbers(random: () => number): () => number {
	return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
