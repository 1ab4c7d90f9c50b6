// The bars of the lesion rows, and the words beneath the first of each kind.
import type { PictureMessages } from '#lib/i18n/picture/index.ts';
import type { LesionSpan } from '#lib/simulate/lesion-spans.ts';
import { tenth } from './path.ts';

/** Bars of a row as one path: what is out of sight is left out, what is cut ends at the edge. */
export function spanPath(
	spans: readonly LesionSpan[],
	toX: (hours: number) => number,
	room: number,
	top: number,
	thick: number
): string {
	let path = '';
	for (const { start, end } of spans) {
		const left = Math.max(0, toX(start));
		const right = Math.min(room, toX(end));
		if (right <= left) continue;
		// A lesion of a day is still a lesion.
		path += `M${tenth(left)} ${top}h${tenth(Math.max(1.5, right - left))}v${thick}H${tenth(left)}Z`;
	}
	return path;
}

/** What the kinds of bars are called, each beneath its first bar and clear of the other; or that there are none. */
export function lesionLabels(
	spans: readonly LesionSpan[],
	kind: 'bone' | 'surface',
	words: Pick<PictureMessages, 'felt' | 'silent' | 'severe' | 'calm'>,
	toX: (hours: number) => number,
	room: number,
	/** Pixels a letter takes. */
	letter: number
): { x: number; word: string }[] {
	const inSight = spans.filter(({ start, end }) => toX(end) > 0 && toX(start) < room);
	if (inSight.length === 0) return [{ x: 0, word: words.calm }];
	const named = [
		{ at: inSight.find(({ isFelt }) => isFelt), word: kind === 'bone' ? words.felt : words.severe },
		{ at: inSight.find(({ isFelt }) => !isFelt), word: words.silent }
	].flatMap(({ at, word }) => (at ? [{ x: Math.max(0, toX(at.start)), word }] : []));
	named.sort((a, b) => a.x - b.x);
	let free = 0;
	return named.map(({ x, word }, i) => {
		const after = named.slice(i).reduce((sum, other) => sum + other.word.length * letter + 12, -12);
		const left = Math.max(free, Math.min(x, room - after));
		free = left + word.length * letter + 12;
		return { x: tenth(left), word };
	});
}
