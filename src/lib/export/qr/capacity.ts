// How much a QR code holds, by its version (its size), at error correction level M: ISO/IEC 18004, tables 1, 7 and 9.

export const largestVersion = 40;

/** Modules along one side. */
export const sideOf = (version: number): number => 17 + 4 * version;

/** Codewords for error correction in each block, of version 1, 2, … */
const checkWords = [
	10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28,
	28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28
];
const blockCounts = [
	1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29,
	31, 33, 35, 37, 38, 40, 43, 45, 47, 49
];

/** Rows and columns on which alignment patterns are centred. */
export function alignmentCentres(version: number): number[] {
	if (version === 1) return [];
	const count = Math.floor(version / 7) + 2;
	const last = sideOf(version) - 7;
	// Even steps back from the last one; the standard makes one exception.
	const step = version === 32 ? 26 : Math.ceil((last - 6) / (count - 1) / 2) * 2;
	return [6, ...Array.from({ length: count - 1 }, (_, i) => last - (count - 2 - i) * step)];
}

/** Modules that hold codewords: all but those of patterns, format and version. */
function freeModules(version: number): number {
	const side = sideOf(version);
	const finders = 3 * 64;
	const format = 31;
	const timing = 2 * (side - 16);
	const centres = alignmentCentres(version).length;
	// Those on the timing lines share five modules with them.
	const alignments = centres === 0 ? 0 : 25 * (centres * centres - 3) - 2 * 5 * (centres - 2);
	return side * side - finders - format - timing - alignments - (version >= 7 ? 36 : 0);
}

export interface Blocks {
	/** Data codewords of each block, in order: short blocks first. */
	data: number[];
	/** Codewords for error correction of each. */
	check: number;
}

/** How the codewords of a version are dealt to blocks. */
export function blocksOf(version: number): Blocks {
	const all = Math.floor(freeModules(version) / 8);
	const count = blockCounts[version - 1];
	const check = checkWords[version - 1];
	const short = Math.floor(all / count) - check;
	const long = all % count;
	return { data: Array.from({ length: count }, (_, i) => (i < count - long ? short : short + 1)), check };
}

/** Bytes of text that fit: the data codewords less what says that they are bytes, and how many. */
export function bytesThatFit(version: number): number {
	const words = blocksOf(version).data.reduce((sum, n) => sum + n, 0);
	return Math.floor((8 * words - 4 - lengthBits(version)) / 8);
}

/** Bits that say how many bytes follow. */
export const lengthBits = (version: number): number => (version < 10 ? 8 : 16);
