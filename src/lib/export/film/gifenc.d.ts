// What is used of gifenc, which comes without types.
declare module 'gifenc' {
	type Palette = number[][];
	interface FrameOptions {
		/** Colours of all pictures, given with the first one. */
		palette?: Palette;
		/** Milliseconds; written as hundredths of a second. */
		delay?: number;
		/** 0 is for ever. */
		repeat?: number;
		transparent?: boolean;
		transparentIndex?: number;
		/** 1: the picture stays beneath the next one. */
		dispose?: number;
	}
	interface Encoder {
		writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
		finish(): void;
		bytes(): Uint8Array<ArrayBuffer>;
	}
	export function GIFEncoder(): Encoder;
	export function quantize(pixels: Uint8ClampedArray, most: number, options?: { format?: 'rgb565' }): Palette;
	export function applyPalette(pixels: Uint8ClampedArray, palette: Palette, format?: 'rgb565'): Uint8Array;
}
