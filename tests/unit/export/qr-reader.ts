// Reads a QR code of level M back: format, mask, path, blocks, syndromes, text. Written from the standard's tables of
// codewords, apart from the encoder, so that both do not share a mistake.

/** Per version: [total codewords, check words per block, number of blocks], level M, from ISO/IEC 18004 table 9. */
export const table: Record<number, [number, number, number]> = {
	1: [26, 10, 1],
	2: [44, 16, 1],
	3: [70, 26, 1],
	4: [100, 18, 2],
	5: [134, 24, 2],
	6: [172, 16, 4],
	7: [196, 18, 4],
	8: [242, 22, 4],
	9: [292, 22, 5],
	10: [346, 26, 5],
	14: [581, 24, 9],
	20: [1085, 26, 16],
	27: [1828, 28, 25],
	32: [2465, 28, 33],
	40: [3706, 28, 49]
};

/** Centres of alignment patterns, from annex E. */
export const centres: Record<number, number[]> = {
	1: [],
	2: [6, 18],
	3: [6, 22],
	4: [6, 26],
	5: [6, 30],
	6: [6, 34],
	7: [6, 22, 38],
	8: [6, 24, 42],
	9: [6, 26, 46],
	10: [6, 28, 50],
	14: [6, 26, 46, 66],
	20: [6, 34, 62, 90],
	27: [6, 34, 62, 90, 118],
	32: [6, 34, 60, 86, 112, 138],
	40: [6, 30, 58, 86, 114, 142, 170]
};

const exp: number[] = [];
const log: number[] = [];
for (let i = 0, x = 1; i < 255; i++, x = (x * 2) ^ (x >= 128 ? 0x11d : 0)) {
	exp[i] = x;
	log[x] = i;
}
const multiply = (a: number, b: number) => (a && b ? exp[(log[a] + log[b]) % 255] : 0);

export interface Read {
	text: string;
	mask: number;
	version: number;
	/** All zero when nothing is damaged. */
	syndromes: number[];
	/** The same format stands in both places. */
	formats: [number, number];
}

export function readQr(dark: boolean[][]): Read {
	const side = dark.length;
	const version = (side - 17) / 4;
	const bit = (i: number, j: number) => (dark[i][j] ? 1 : 0);

	// Bit 14 first: along row 8 and up column 8; the copy up from the bottom and then along the right.
	const first = [0, 1, 2, 3, 4, 5, 7, 8]
		.map((j) => bit(8, j))
		.concat([7, 5, 4, 3, 2, 1, 0].map((i) => bit(i, 8)));
	const second = Array.from({ length: 7 }, (_, k) => bit(side - 1 - k, 8)).concat(
		Array.from({ length: 8 }, (_, k) => bit(8, side - 8 + k))
	);
	const number = (bits: number[]) => bits.reduce((n, b) => 2 * n + b, 0);
	const formats: [number, number] = [number(first), number(second)];
	const mask = ((formats[0] ^ 0x5412) >> 10) & 7;

	const [total, check, count] = table[version];
	const taken = (i: number, j: number): boolean => {
		if (i === 6 || j === 6) return true;
		if ((i < 9 && j < 9) || (i < 9 && j >= side - 8) || (i >= side - 8 && j < 9)) return true;
		if (version >= 7 && ((i < 6 && j >= side - 11) || (j < 6 && i >= side - 11))) return true;
		const c = centres[version];
		return c.some((a) =>
			c.some((b) => {
				const atFinder = (a === 6 && b === 6) || (a === 6 && b === side - 7) || (a === side - 7 && b === 6);
				return !atFinder && Math.abs(i - a) <= 2 && Math.abs(j - b) <= 2;
			})
		);
	};
	const turned = (i: number, j: number): boolean =>
		[
			(i + j) % 2 === 0,
			i % 2 === 0,
			j % 3 === 0,
			(i + j) % 3 === 0,
			((i >> 1) + Math.trunc(j / 3)) % 2 === 0,
			((i * j) % 2) + ((i * j) % 3) === 0,
			(((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
			(((i + j) % 2) + ((i * j) % 3)) % 2 === 0
		][mask];
	const bits: number[] = [];
	let upwards = true;
	for (let column = side - 1; column > 0; column -= 2) {
		if (column === 6) column--;
		for (let k = 0; k < side; k++) {
			const i = upwards ? side - 1 - k : k;
			for (const j of [column, column - 1]) if (!taken(i, j)) bits.push(bit(i, j) ^ (turned(i, j) ? 1 : 0));
		}
		upwards = !upwards;
	}
	const words = Array.from({ length: total }, (_, k) => number(bits.slice(8 * k, 8 * k + 8)));

	const short = Math.floor(total / count) - check;
	const longs = total % count;
	const blocks: number[][] = Array.from({ length: count }, () => []);
	let at = 0;
	for (let k = 0; k <= short; k++)
		for (let b = 0; b < count; b++) if (k < short || b >= count - longs) blocks[b].push(words[at++]);
	const data = blocks.flat();
	for (let k = 0; k < check; k++) for (let b = 0; b < count; b++) blocks[b].push(words[at++]);
	const syndromes = blocks.flatMap((block) =>
		Array.from({ length: check }, (_, k) => block.reduce((sum, word) => multiply(sum, exp[k]) ^ word, 0))
	);

	const stream = data.flatMap((word) => [...word.toString(2).padStart(8, '0')].map(Number));
	const take = (n: number) => number(stream.splice(0, n));
	if (take(4) !== 4) throw new Error('not in byte mode');
	const length = take(version < 10 ? 8 : 16);
	const bytes = Uint8Array.from({ length }, () => take(8));
	return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), mask, version, syndromes, formats };
}
