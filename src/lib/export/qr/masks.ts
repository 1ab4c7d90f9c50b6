// The eight masks of a QR code, and how badly a masked one would be read: ISO/IEC 18004, 7.8.

type Mask = (row: number, column: number) => boolean;

/** Where a mask turns a module over. */
export const masks: readonly Mask[] = [
	(i, j) => (i + j) % 2 === 0,
	(i) => i % 2 === 0,
	(_, j) => j % 3 === 0,
	(i, j) => (i + j) % 3 === 0,
	(i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
	(i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
	(i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
	(i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0
];

/** A finder pattern seen along a line, with light on one side of it. */
const finderLike = ['10111010000', '00001011101'];

/** Runs, blocks, what looks like a finder, and too much of one colour: the less the better. */
export function penaltyOf(dark: readonly (readonly boolean[])[]): number {
	const side = dark.length;
	let penalty = 0;
	for (let i = 0; i < side; i++) {
		penalty += linePenalty(dark[i]) + linePenalty(dark.map((row) => row[i]));
	}
	let count = 0;
	for (let i = 0; i < side; i++) {
		for (let j = 0; j < side; j++) {
			if (dark[i][j]) count++;
			if (i === 0 || j === 0) continue;
			const same = dark[i][j];
			if (dark[i - 1][j] === same && dark[i][j - 1] === same && dark[i - 1][j - 1] === same) penalty += 3;
		}
	}
	return penalty + 10 * Math.floor(Math.abs((100 * count) / (side * side) - 50) / 5);
}

function linePenalty(line: readonly boolean[]): number {
	let penalty = 0;
	let length = 0;
	for (let i = 0; i < line.length; i++) {
		length = i > 0 && line[i] === line[i - 1] ? length + 1 : 1;
		if (length === 5) penalty += 3;
		else if (length > 5) penalty += 1;
	}
	const text = line.map((d) => (d ? '1' : '0')).join('');
	for (const pattern of finderLike) {
		for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) penalty += 40;
	}
	return penalty;
}
