// Text → the codewords of a QR code: bytes, padding, and Reed-Solomon words for error correction, interleaved.
import { blocksOf, lengthBits } from './capacity.ts';

/** Powers of 2 in the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1, and their logarithms. */
const powers = new Uint8Array(510);
const logarithms = new Uint8Array(256);
for (let i = 0, x = 1; i < 255; i++) {
	powers[i] = powers[i + 255] = x;
	logarithms[x] = i;
	x = x < 128 ? x << 1 : (x << 1) ^ 0x11d;
}

const times = (a: number, b: number): number =>
	a === 0 || b === 0 ? 0 : powers[logarithms[a] + logarithms[b]];

/** (x − 2⁰)(x − 2¹)…, highest power first, without the leading 1. */
function generator(degree: number): Uint8Array {
	let polynomial = Uint8Array.of(1);
	for (let i = 0; i < degree; i++) {
		const next = new Uint8Array(polynomial.length + 1);
		for (let j = 0; j < polynomial.length; j++) {
			next[j] ^= polynomial[j];
			next[j + 1] ^= times(polynomial[j], powers[i]);
		}
		polynomial = next;
	}
	return polynomial.subarray(1);
}

/** The remainder of data · xⁿ by the generator: what makes the whole divisible by it. */
export function checkOf(data: Uint8Array, length: number): Uint8Array {
	const divisor = generator(length);
	const rest = new Uint8Array(length);
	for (const word of data) {
		const factor = word ^ rest[0];
		rest.copyWithin(0, 1);
		rest[length - 1] = 0;
		for (let i = 0; i < length; i++) rest[i] ^= times(divisor[i], factor);
	}
	return rest;
}

/** Byte mode, length, the bytes, the end, and the two padding words of the standard in turn. */
function dataWords(bytes: Uint8Array, version: number, count: number): Uint8Array {
	const bits: number[] = [];
	const write = (value: number, length: number) => {
		for (let i = length - 1; i >= 0; i--) bits.push((value >> i) & 1);
	};
	write(0b0100, 4);
	write(bytes.length, lengthBits(version));
	for (const byte of bytes) write(byte, 8);
	write(0, Math.min(4, 8 * count - bits.length));
	while (bits.length % 8 > 0) bits.push(0);
	const words = new Uint8Array(count);
	for (let i = 0; i < bits.length; i++) words[i >> 3] |= bits[i] << (7 - (i & 7));
	for (let i = bits.length / 8, pad = 0xec; i < count; i++, pad ^= 0xec ^ 0x11) words[i] = pad;
	return words;
}

/** @param bytes no more than fit into the version */
export function codewordsOf(bytes: Uint8Array, version: number): Uint8Array {
	const { data: lengths, check } = blocksOf(version);
	const words = dataWords(
		bytes,
		version,
		lengths.reduce((sum, n) => sum + n, 0)
	);
	let at = 0;
	const data = lengths.map((length) => words.subarray(at, (at += length)));
	const checks = data.map((block) => checkOf(block, check));
	const dealt: number[] = [];
	for (const blocks of [data, checks]) {
		const longest = blocks[blocks.length - 1].length;
		for (let i = 0; i < longest; i++) for (const block of blocks) if (i < block.length) dealt.push(block[i]);
	}
	return Uint8Array.from(dealt);
}
