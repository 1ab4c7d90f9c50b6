// The exported figure: nothing is lost, nothing overlaps, and any text stays text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composed, wrapped, type Figure } from '#lib/export/picture/compose.ts';

const measure = (text: string, font: string) => text.length * 0.5 * parseFloat(font);

const figure = (drawings: Figure['drawings']): Figure => ({
	drawings,
	title: 'Title',
	sentences: 'One sentence. '.repeat(30),
	settings: ['a: 1 · b: 2'],
	notes: ['https://example.org/?v=1', 'CNO Lab 1.2.3'],
	look: {
		paper: '#ffffff',
		ink: '#000000',
		ink2: '#222222',
		serif: '"Serif 4", serif',
		sans: 'sans-serif',
		scale: 1
	},
	fontFaces: "@font-face{font-family:'Serif 4';src:url(data:font/woff2;base64,AA==)}"
});

const drawing = (width: number, height: number) => ({ markup: `<rect width="${width}"/>`, width, height });
const places = (svg: string) =>
	[...svg.matchAll(/<g transform="translate\((\d+) (\d+)\)">/g)].map(([, x, y]) => [Number(x), Number(y)]);
const lines = (svg: string) => [...svg.matchAll(/<text x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y));

describe('a figure', () => {
	test('puts pictures side by side while there is room, else below each other', () => {
		const beside = composed(figure([drawing(600, 300), drawing(700, 500)]), measure);
		const [[x1, y1], [x2, y2]] = places(beside.svg);
		expect([x2 - x1, y2 - y1]).toEqual([636, 0]);
		expect(beside.width).toBe(600 + 36 + 700 + 64);
		const below = composed(figure([drawing(1200, 300), drawing(1000, 500)]), measure);
		const [[a, b], [c, d]] = places(below.svg);
		expect([c - a, d - b]).toEqual([0, 336]);
		expect(below.width).toBe(1264);
	});

	test('lines go down, around the pictures, and end within it', () => {
		const { svg, height } = composed(figure([drawing(600, 300)]), measure);
		const ys = lines(svg);
		expect(ys).toEqual([...ys].sort((a, b) => a - b));
		const [[, top]] = places(svg);
		expect(ys.some((y) => y > top && y < top + 300)).toBe(false);
		expect(ys.filter((y) => y >= top + 300)).toHaveLength(3);
		expect(ys.at(-1)).toBeLessThan(height);
	});

	test('any text stays text', () => {
		const { svg } = composed({ ...figure([drawing(9, 9)]), title: '</text><script>&"' }, measure);
		expect(svg).not.toContain('<script');
		expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&amp;');
	});
});

test('wrapped lines fit, and together are the text', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 1, maxLength: 60 })),
			fc.integer({ min: 5, max: 80 }),
			(words, room) => {
				const text = words.join(' ');
				const all = wrapped(text, room, (part) => part.length);
				for (const line of all) expect(line.length).toBeLessThanOrEqual(room);
				expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			}
		)
	);
});
