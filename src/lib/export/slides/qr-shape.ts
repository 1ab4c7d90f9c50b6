// A QR code as one shape of a slide: sharp at any size, and it can be coloured. Pure.
import type { Modules } from '../qr/matrix.ts';

type Point = { x: number; y: number; moveTo?: true } | { close: true };

/** Light squares that must surround a code. */
const quiet = 4;

/** Rows of dark squares as rectangles, in inches. @param side of the code with the light around it */
export function qrPoints(modules: Modules, side: number): Point[] {
	const unit = side / (modules.length + 2 * quiet);
	const points: Point[] = [];
	for (const [i, row] of modules.entries()) {
		for (let j = 0; j < row.length; j++) {
			if (!row[j] || row[j - 1]) continue;
			let length = 1;
			while (row[j + length]) length++;
			const [left, top] = [(j + quiet) * unit, (i + quiet) * unit];
			const [right, bottom] = [left + length * unit, top + unit];
			points.push({ x: left, y: top, moveTo: true });
			points.push({ x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }, { close: true });
		}
	}
	return points;
}
