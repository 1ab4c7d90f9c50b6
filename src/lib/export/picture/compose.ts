// Drawings with their title, sentences, settings, link and version around them: one file that can stand alone. Pure.
import { escaped } from '../links.ts';
import type { Drawing } from './region.ts';

export interface Figure {
	/** Side by side while there is room. */
	drawings: readonly Drawing[];
	title: string;
	/** The caption, in sentences. */
	sentences: string;
	/** Settings and drugs, each a line. */
	settings: readonly string[];
	/** Link, version, that it is no advice: each a line. */
	notes: readonly string[];
	look: Look;
	/** Rules that bring the fonts along. */
	fontFaces: string;
}

export interface Look {
	paper: string;
	ink: string;
	/** For what stands back. */
	ink2: string;
	serif: string;
	sans: string;
	/** Size of text against 1. */
	scale: number;
}

/** Width of a text in pixels, in a font as the canvas takes it. */
export type Measure = (text: string, font: string) => number;

const margin = 32;
const gap = 36;
/** A picture wider than this is put below the other one. */
const widest = 1700;
const narrowest = 520;

export function composed(figure: Figure, measure: Measure): { svg: string; width: number; height: number } {
	const { drawings, look } = figure;
	const beside = drawings.reduce((sum, { width }) => sum + width + gap, -gap) <= widest;
	const widths = drawings.map(({ width }) => width);
	const room = Math.max(
		narrowest,
		beside ? widths.reduce((sum, width) => sum + width + gap, -gap) : Math.max(...widths)
	);
	const body: string[] = [];
	let y = margin;

	/** Lines of text below what is there. */
	const write = (text: string, size: number, family: 'serif' | 'sans', fill: string, leading: number) => {
		const px = Math.round(size * look.scale * 10) / 10;
		const width = family === 'serif' ? Math.min(room, 46 * px) : room;
		for (const line of wrapped(text, width, (part) => measure(part, `${px}px ${look[family]}`))) {
			y += px * leading;
			body.push(
				`<text x="${margin}" y="${Math.round(y - px * (leading - 1) * 0.5)}" font-family="${escaped(look[family].replaceAll('"', "'"))}" font-size="${px}" fill="${fill}">${escaped(line)}</text>`
			);
		}
	};

	write(figure.title, 28, 'serif', look.ink, 1.2);
	y += 6;
	write(figure.sentences, 16.5, 'serif', look.ink, 1.42);
	y += 24;
	let x = margin;
	let tallest = 0;
	for (const { markup, width, height } of drawings) {
		body.push(`<g transform="translate(${x} ${Math.round(y)})">${markup}</g>`);
		tallest = Math.max(tallest, height);
		if (beside) x += width + gap;
		else y += height + gap;
	}
	y += beside ? tallest + 20 : 20 - gap;
	for (const line of figure.settings) write(line, 13, 'sans', look.ink, 1.4);
	y += 8;
	for (const line of figure.notes) write(line, 12.5, 'sans', look.ink2, 1.4);

	const [width, height] = [room + 2 * margin, Math.ceil(y + margin * 0.75)];
	const about = `<title>${escaped(figure.title)}</title><desc>${escaped([figure.sentences, ...figure.settings, ...figure.notes].join(' '))}</desc>`;
	const style = figure.fontFaces
		? `<style>${escaped(figure.fontFaces).replaceAll('&quot;', '"')}</style>`
		: '';
	return {
		svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${about}${style}<rect width="${width}" height="${height}" fill="${look.paper}"/>${body.join('')}</svg>\n`,
		width,
		height
	};
}

/** Lines no wider than `room`; a word that is wider alone, as a link is, is cut. */
export function wrapped(text: string, room: number, measure: (part: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= room) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = word;
		while (measure(line) > room && line.length > 1) {
			let fits = line.length - 1;
			while (fits > 1 && measure(line.slice(0, fits)) > room) fits--;
			lines.push(line.slice(0, fits));
			line = line.slice(fits);
		}
	}
	if (line) lines.push(line);
	return lines;
}
