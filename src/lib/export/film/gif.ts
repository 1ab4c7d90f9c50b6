// Pictures → an animated GIF: one palette for all, and of each picture only what is new.
import { applyPalette, GIFEncoder, quantize } from 'gifenc';

/** Pixels of a picture, four bytes each. */
export type Pixels = Uint8ClampedArray;

/** One place is kept for what stays as it was. */
const mostColours = 255;
/** For the palette so many pixels of a sample are looked at, evenly spread. */
const looked = 60_000;

export class GifWriter {
	readonly #encoder = GIFEncoder();
	readonly #width: number;
	readonly #height: number;
	readonly #delay: number;
	readonly #palette: number[][];
	/** What is seen so far. */
	#shown: Uint8Array | undefined;

	/**
	 * @param samples pictures from all over the film: its colours are theirs
	 * @param rate pictures a second
	 */
	constructor(width: number, height: number, rate: number, samples: readonly Pixels[]) {
		this.#width = width;
		this.#height = height;
		this.#delay = 1000 / rate;
		this.#palette = paletteOf(samples);
	}

	add(pixels: Pixels): void {
		const index = applyPalette(pixels, this.#palette);
		const kept = this.#palette.length;
		const first = this.#shown === undefined;
		const fresh = this.#shown
			? index.map((colour, i) => (colour === this.#shown![i] ? kept : colour))
			: index;
		this.#encoder.writeFrame(fresh, this.#width, this.#height, {
			// The place of what stays must be in the table, too; its colour is never seen.
			palette: first ? [...this.#palette, [0, 0, 0]] : undefined,
			delay: this.#delay,
			repeat: 0,
			transparent: !first,
			transparentIndex: kept,
			dispose: 1
		});
		this.#shown = index;
	}

	bytes(): Uint8Array<ArrayBuffer> {
		this.#encoder.finish();
		return this.#encoder.bytes();
	}
}

function paletteOf(samples: readonly Pixels[]): number[][] {
	const each = Math.ceil(looked / samples.length);
	const found = samples.map((pixels) => thinned(pixels, each));
	const all = new Uint8ClampedArray(found.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of found) {
		all.set(part, at);
		at += part.length;
	}
	return quantize(all, mostColours);
}

/** Every so-many-th pixel; colours that are rare on the whole (a curve is thin) count once in each sample all the same. */
function thinned(pixels: Pixels, count: number): Pixels {
	const source = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	const step = Math.max(1, Math.floor(source.length / count));
	const kept: number[] = [];
	const rare = new Set<number>();
	for (let i = 0; i < source.length; i++) {
		// To 5 bits a colour: enough to tell one tone from another.
		const tone = source[i] & 0xf8f8f8;
		if (i % step === 0 || !rare.has(tone)) kept.push(source[i]);
		rare.add(tone);
	}
	return new Uint8ClampedArray(Uint32Array.from(kept).buffer);
}
