// Codewords → the squares of a QR code: patterns to find it by, the words along their winding path, the best mask.
import { alignmentCentres, sideOf } from './capacity.ts';
import { masks, penaltyOf } from './masks.ts';

/** True is dark. */
export type Modules = boolean[][];

/** Rows of modules; `undefined` is still free. */
type Draft = (boolean | undefined)[][];

/** Ten or twelve check bits after a few: the remainder of a division of polynomials over two elements. */
function withRemainder(value: number, divisor: number, bits: number): number {
	let rest = value << bits;
	for (let i = 31 - Math.clz32(rest); i >= bits; i = rest === 0 ? -1 : 31 - Math.clz32(rest))
		rest ^= divisor << (i - bits);
	return (value << bits) | rest;
}

/** Level M and the mask, with their check bits, and never all light. */
const formatBits = (mask: number): number => withRemainder(mask, 0b10100110111, 10) ^ 0b101010000010010;

/** Fixed patterns, and the place of the format kept free. */
function patterns(version: number): Draft {
	const side = sideOf(version);
	const draft: Draft = Array.from({ length: side }, () => new Array<boolean | undefined>(side));
	const set = (i: number, j: number, dark: boolean) => {
		if (i >= 0 && j >= 0 && i < side && j < side) draft[i][j] = dark;
	};
	/** A square of rings around a centre, dark where the distance says so. */
	const rings = (row: number, column: number, radius: number, isDark: (distance: number) => boolean) => {
		for (let i = -radius; i <= radius; i++)
			for (let j = -radius; j <= radius; j++)
				set(row + i, column + j, isDark(Math.max(Math.abs(i), Math.abs(j))));
	};
	for (let i = 0; i < side; i++) {
		set(6, i, i % 2 === 0);
		set(i, 6, i % 2 === 0);
	}
	for (const [i, j] of [
		[3, 3],
		[3, side - 4],
		[side - 4, 3]
	])
		rings(i, j, 4, (d) => d !== 2 && d !== 4);
	const centres = alignmentCentres(version);
	const last = centres.length - 1;
	for (let a = 0; a <= last; a++) {
		for (let b = 0; b <= last; b++) {
			const atFinder = (a === 0 && (b === 0 || b === last)) || (a === last && b === 0);
			if (!atFinder) rings(centres[a], centres[b], 2, (d) => d !== 1);
		}
	}
	writeFormat(draft, 0);
	if (version >= 7) writeVersion(draft, version);
	return draft;
}

function writeFormat(draft: Draft, mask: number): void {
	const side = draft.length;
	const bits = formatBits(mask);
	for (let k = 0; k < 15; k++) {
		const dark = ((bits >> k) & 1) === 1;
		// Along the first finder, around the timing lines; and again, half at each of the other two.
		const line = k < 6 ? k : k < 8 ? k + 1 : 14 - k;
		if (k < 8) draft[line][8] = dark;
		else draft[8][k === 8 ? 7 : line] = dark;
		if (k < 8) draft[8][side - 1 - k] = dark;
		else draft[side - 15 + k][8] = dark;
	}
	draft[side - 8][8] = true;
}

function writeVersion(draft: Draft, version: number): void {
	const bits = withRemainder(version, 0b1111100100101, 12);
	for (let k = 0; k < 18; k++) {
		const dark = ((bits >> k) & 1) === 1;
		const far = draft.length - 11 + (k % 3);
		draft[Math.floor(k / 3)][far] = dark;
		draft[far][Math.floor(k / 3)] = dark;
	}
}

/** Free places in the order of the bits: pairs of columns from the right, upwards and downwards in turn. */
function* pathOf(side: number): Generator<[row: number, column: number]> {
	for (let right = side - 1, turn = 0; right > 0; right -= 2, turn++) {
		if (right === 6) right = 5;
		for (let i = 0; i < side; i++) {
			const row = turn % 2 === 0 ? side - 1 - i : i;
			yield [row, right];
			yield [row, right - 1];
		}
	}
}

/** With the mask that is easiest to read, or with a given one. */
export function matrixOf(codewords: Uint8Array, version: number, mask?: number): Modules {
	const fixed = patterns(version);
	const side = fixed.length;
	const bits = fixed.map((row) => row.map((dark) => dark ?? false));
	let at = 0;
	for (const [i, j] of pathOf(side)) {
		if (fixed[i][j] !== undefined) continue;
		bits[i][j] = ((codewords[at >> 3] ?? 0) & (128 >> (at & 7))) !== 0;
		at++;
	}
	const masked = (index: number): Modules => {
		const modules = bits.map((row, i) =>
			row.map((dark, j) => (fixed[i][j] === undefined && masks[index](i, j) ? !dark : dark))
		);
		writeFormat(modules, index);
		return modules;
	};
	if (mask !== undefined) return masked(mask);
	const all = masks.map((_, index) => masked(index));
	const penalties = all.map(penaltyOf);
	return all[penalties.indexOf(Math.min(...penalties))];
}
