// One picture of a film: where title, sentences, pictures and the small print stand, and how the words are painted.
// In units of 960 × 540, of which a video has up to two pixels each.
import { wrapped, type Look } from '../picture/compose.ts';

export type What = 'both' | 'curves' | 'wheel';

export interface FilmWords {
	title: string;
	/** What the run comes to. */
	sentences: string;
	link: string;
	/** The same without the scenario, for a link too long to be read. */
	page: string;
	/** Version and date, and that it is no advice. */
	made: string;
}

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

export const sheetSize = { width: 960, height: 540 } as const;
const margin = 32;
const note = 12;

interface Line {
	text: string;
	x: number;
	y: number;
	font: string;
	ink: keyof Pick<Look, 'ink' | 'ink2'>;
}

export interface Sheet {
	/** What is left for the pictures. */
	area: Area;
	/** Where the moment is told, when no curve tells it: the lower left corner. */
	moment: { x: number; y: number };
	lines: readonly Line[];
}

/** @param context only measures */
export function sheetOf(
	context: CanvasRenderingContext2D,
	what: What,
	words: FilmWords,
	{ serif, sans }: Pick<Look, 'serif' | 'sans'>
): Sheet {
	const lines: Line[] = [];
	const { width, height } = sheetSize;
	const room = what === 'wheel' ? 324 : width - 2 * margin;
	const broken = (text: string, font: string) => {
		context.font = font;
		return wrapped(text, room, (part) => context.measureText(part).width);
	};
	const put = (texts: readonly string[], font: string, ink: Line['ink'], first: number, leading: number) =>
		texts.forEach((text, i) => lines.push({ text, x: margin, y: first + i * leading, font, ink }));

	const { titleFont, titleSize, title } = titleOf(words.title, what, serif, broken);
	put(title, titleFont, 'ink', margin + titleSize * 0.72, titleSize * 1.2);
	const said = broken(words.sentences, `15px ${serif}`);
	const saidAt = margin + title.length * titleSize * 1.2 + (what === 'wheel' ? 22 : 13);
	put(said, `15px ${serif}`, 'ink', saidAt, 20.5);
	const belowWords = saidAt + (said.length - 1) * 20.5 + 16;

	const small = `${note}px ${sans}`;
	const link = broken(words.link, small);
	const foot = [
		...(link.length > (what === 'wheel' ? 4 : 2) ? broken(words.page, small) : link),
		...broken(words.made, small)
	];
	const footAt = height - 20 - (foot.length - 1) * 16;
	put(foot, small, 'ink2', footAt, 16);

	const aboveFoot = footAt - note - 12;
	const area =
		what === 'wheel'
			? { x: margin + room + 16, y: 18, width: width - room - 2 * margin - 28, height: height - 36 }
			: { x: margin, y: belowWords, width: room, height: aboveFoot - belowWords };
	return { area, lines, moment: { x: margin, y: Math.min(belowWords + 24, aboveFoot - 4) } };
}

/** Across the whole picture a title takes one line, smaller when it must; in a column as many as it needs. */
function titleOf(text: string, what: What, serif: string, broken: (text: string, font: string) => string[]) {
	let titleSize = what === 'wheel' ? 25 : 27;
	for (; titleSize > 18 && what !== 'wheel'; titleSize--)
		if (broken(text, `${titleSize}px ${serif}`).length === 1) break;
	const titleFont = `${titleSize}px ${serif}`;
	return { titleSize, titleFont, title: broken(text, titleFont) };
}

/** Paper and words; the context is in units of the sheet. */
export function paintSheet(context: CanvasRenderingContext2D, { lines }: Sheet, look: Look): void {
	context.fillStyle = look.paper;
	context.fillRect(0, 0, sheetSize.width, sheetSize.height);
	context.textAlign = 'start';
	context.textBaseline = 'alphabetic';
	for (const { text, x, y, font, ink } of lines) {
		context.font = font;
		context.fillStyle = look[ink];
		context.fillText(text, x, y);
	}
}
