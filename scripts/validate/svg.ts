// A drawing as an SVG file that stands alone: the looks of the page in its light colours, nothing else needed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing, Mark } from '../../src/lib/charts/report/drawing.ts';

const source = (path: string) => readFileSync(join(import.meta.dirname, '../../src', path), 'utf8');

/** `--tnf` → `#d55e00`, as the page has it in the light: in the rules before those of one look. */
function lightColours(): Map<string, string> {
	const root = source('look/tokens.css').split(':root[data-theme')[0];
	const found = new Map<string, string>();
	for (const [, name, light, plain] of root.matchAll(
		/(--[\w-]+):\s*(?:light-dark\((#\w+),[^)]*\)|([^;]+));/g
	)) {
		found.set(name, light ?? plain);
	}
	return found;
}

function looks(): string {
	const colours = lightColours();
	return source('lib/charts/report/drawing.css')
		.replace(/\/\*.*?\*\//gs, '')
		.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
			const colour = colours.get(name);
			if (colour === undefined) throw new Error(`tokens.css has no ${name}`);
			return colour;
		})
		.replaceAll('\n\t', ' ')
		.replaceAll('\n}', ' }')
		.replaceAll(',\n', ', ')
		.trim();
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function elementOf(mark: Mark): string {
	const look = `class="${mark.look}"`;
	switch (mark.kind) {
		case 'path':
			return `<path ${look} d="${mark.d}"/>`;
		case 'circle':
			return `<circle ${look} cx="${tenth(mark.x)}" cy="${tenth(mark.y)}" r="${tenth(mark.r)}"/>`;
		case 'rect':
			return `<rect ${look} x="${tenth(mark.x)}" y="${tenth(mark.y)}" width="${tenth(mark.width)}" height="${tenth(mark.height)}"/>`;
		case 'text': {
			const anchor = mark.anchor ? ` text-anchor="${mark.anchor}"` : '';
			return `<text ${look} x="${tenth(mark.x)}" y="${tenth(mark.y)}" font-size="${tenth(mark.size)}"${anchor}>${escaped(mark.text)}</text>`;
		}
	}
}

/** @param margin white space around, in pixels */
export function svgOf({ width, height, alt, marks }: Drawing, margin = 14): string {
	const [w, h] = [width, height].map((side) => Math.ceil(side + 2 * margin));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" class="drawing" width="${w}" height="${h}" viewBox="${-margin} ${-margin} ${w} ${h}" role="img" aria-label="${escaped(alt)}">`,
		`<style>${looks()}</style>`,
		`<rect x="${-margin}" y="${-margin}" width="${w}" height="${h}" fill="${lightColours().get('--paper')}"/>`,
		...marks.map(elementOf),
		'</svg>',
		''
	].join('\n');
}
