// Where there is room in a lane for a word beside the thing that it names.

const cell = 6;

/** What stands in a lane at a place: pixels from the top of the lane. */
export type HeightAt = (x: number) => number;

export interface Room {
	x0: number;
	x1: number;
	/** Of the word, in pixels. */
	width: number;
	/** Better not across this place, e.g. that of the cursor; a word that already stands stays. */
	clearOf?: number;
}

/** Whether a word that begins at `x` would lie across what it should keep clear of. */
const isAcross = (x: number, { width, clearOf }: Room) =>
	clearOf !== undefined && clearOf > x - 4 && clearOf < x + width + 4;

/**
 * A place for a word just above a low curve and clear beneath a high one, e.g. beneath a flare; where the word was, as
 * long as there is room: it does not hop about while a slider is dragged.
 * @returns the left end of the word and the height of its foot
 */
export function roomBetween(
	high: HeightAt,
	low: HeightAt,
	room: Room,
	needed: number,
	before?: number
): { x: number; y: number } | undefined {
	const { x0, x1, width } = room;
	const isClear = (x: number) => {
		let foot = Infinity;
		let head = -Infinity;
		for (let at = x; at <= x + width; at += cell) {
			foot = Math.min(foot, low(at));
			head = Math.max(head, high(at));
		}
		return foot - head >= needed ? foot : undefined;
	};
	const starts = before === undefined ? [] : [before];
	const free: number[] = [];
	for (let x = x0; x + width <= x1; x += 2 * cell) free.push(x);
	starts.push(...free.filter((x) => !isAcross(x, room)), ...free.filter((x) => isAcross(x, room)));
	for (const x of starts) {
		if (x < x0 || x + width > x1) continue;
		const foot = isClear(x);
		if (foot !== undefined) return { x, y: foot };
	}
	return undefined;
}

/**
 * A place for words below curves that hang from the top of a lane: as near as can be behind the deepest of them, or, if
 * it is deep all along, beneath it.
 * @param deep how far down the lane is taken at a place
 * @returns the left end of the words and the height of their top
 */
export function roomBelow(
	deep: HeightAt,
	room: Room,
	needed: number,
	height: number,
	before?: number
): { x: number; y: number } | undefined {
	const { x0, x1, width } = room;
	const cells: number[] = [];
	for (let x = x0; x <= x1; x += cell) cells.push(deep(x));
	const deepest = cells.indexOf(Math.max(...cells));
	if (cells[deepest] < 3) return undefined;
	const wide = Math.ceil(width / cell);
	const depthFrom = (i: number) => Math.max(...cells.slice(i, i + wide + 1));
	const fits = (i: number) => i >= 0 && i + wide < cells.length && height - depthFrom(i) >= needed;
	const kept = before === undefined ? -1 : Math.round((before - x0) / cell);
	if (fits(kept)) return { x: x0 + kept * cell, y: depthFrom(kept) };
	const behind = cells.map((_, i) => i).slice(deepest + 1);
	const after = behind.find((i) => fits(i) && !isAcross(x0 + i * cell, room)) ?? behind.find(fits);
	if (after !== undefined) return { x: x0 + after * cell, y: depthFrom(after) };
	for (let i = deepest; i >= 0; i--) if (fits(i)) return { x: x0 + i * cell, y: depthFrom(i) };
	return undefined;
}
