// Pictures that leave the page: every style on its element, nothing of the page left, the same to look at.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../src/look/tokens.css';
import '../../src/look/base.css';
import { ExportFailure } from '#lib/export/failure.ts';
import { capture, figureOf, presentParts } from '#lib/export/picture/capture.ts';
import { paintOf } from '#lib/export/picture/paint.ts';
import { pngOf } from '#lib/export/picture/raster.ts';
import { drawingOf } from '#lib/export/picture/region.ts';

let host: HTMLElement;
const sheet = document.createElement('style');
sheet.textContent = `
	.curve { fill: none; stroke: var(--tnf); stroke-width: calc(2px * var(--weight)); stroke-dasharray: 7px 3px; }
	.area { fill: color-mix(in srgb, var(--il10) 50%, transparent); }
	.gone { display: none; }
	.turned { transform: rotate(90deg); transform-origin: 10px 10px; }
	.name { font-weight: 650; fill: light-dark(rgb(10, 20, 30), rgb(240, 230, 220)); }
	.round { r: 7px; }
`;

beforeEach(() => {
	document.documentElement.dataset.theme = 'light';
	document.head.append(sheet);
	host = document.createElement('div');
	host.id = 'picture';
	host.innerHTML = `
		<svg width="100" height="60" viewBox="0 0 100 60">
			<defs><pattern id="hatch" width="4" height="4"><path class="curve" d="M0 0V4"/></pattern></defs>
			<g class="curve"><path d="M0 0L9 9" data-x="1" onclick="alert(1)"/></g>
			<rect class="area" x="5" y="5" width="20" height="20"/>
			<rect fill="url(#hatch)" x="30" y="5" width="20" height="20"/>
			<rect class="gone" width="5" height="5"/>
			<rect class="turned" x="10" y="10" width="8" height="4"/>
			<circle class="round" cx="60" cy="20"/>
			<text class="name" x="3" y="50">A &amp; B</text>
			<a href="https://example.org"><path d="M1 1h2"/></a>
			<script>1</script><foreignObject width="9" height="9"><p>html</p></foreignObject>
		</svg>
		<p style="font: 14px sans-serif; margin: 0">words <b>between</b></p>
		<p class="visually-hidden">only heard</p><p hidden>not there</p>
		<input type="range"><input type="number" value="45">`;
	document.body.append(host);
});
afterEach(() => {
	host.remove();
	document.documentElement.dataset.theme = 'light';
});

/** The drawing as elements. */
function drawn() {
	const { markup, width, height } = drawingOf(host, 'p-')!;
	const text = `<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`;
	const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	expect(root.querySelector('parsererror')).toBeNull();
	return { root, markup, width, height };
}

describe('a drawing by itself', () => {
	test('has nothing of the page in it', () => {
		const { root, markup } = drawn();
		expect(markup).not.toMatch(
			/var\(|light-dark|color-mix|calc\(|class=|\sstyle=|onclick|data-x|href=|script|foreignObject|px/
		);
		expect(root.querySelectorAll('a, script, foreignObject')).toHaveLength(0);
		expect(root.querySelectorAll('rect[width="5"]')).toHaveLength(0);
		expect(markup).not.toMatch(/only heard|not there/);
	});

	test('has the styles that the page computed, where they are first needed', () => {
		const { root } = drawn();
		const group = root.querySelector('g > path[d="M0 0L9 9"]')!.parentElement!;
		expect(group.getAttribute('stroke')).toBe('#d55e00');
		expect(group.getAttribute('fill')).toBe('none');
		expect(group.getAttribute('stroke-width')).toBe('2');
		expect(group.getAttribute('stroke-dasharray')).toBe('7, 3');
		const area = root.querySelector('rect[x="5"]')!;
		expect([area.getAttribute('fill'), area.getAttribute('fill-opacity')]).toEqual(['#0072b2', '0.5']);
		const name = root.querySelector('text[x="3"]')!;
		expect([name.textContent, name.getAttribute('fill'), name.getAttribute('font-weight')]).toEqual([
			'A & B',
			'#0a141e',
			'650'
		]);
		expect(root.querySelector('circle')!.getAttribute('r')).toBe('7');
	});

	test('names within it are its own', () => {
		const { root } = drawn();
		const pattern = root.querySelector('pattern')!;
		expect(pattern.id).toMatch(/^p-\d+-hatch$/);
		expect(root.querySelector('rect[x="30"]')!.getAttribute('fill')).toBe(`url(#${pattern.id})`);
		expect(pattern.querySelector('path')!.getAttribute('stroke')).toBe('#d55e00');
	});

	test('what a style sheet has turned stays turned', () => {
		const moved = drawn().root.querySelector('rect[width="8"]')!.getAttribute('transform')!;
		const numbers = moved.match(/-?[\d.]+/g)!.map(Number);
		for (const [i, n] of [0, 1, -1, 0, 20, 0].entries()) expect(numbers[i]).toBeCloseTo(n, 3);
	});

	test('words between the pictures, and typed figures, come along where they stand', () => {
		const { root, width } = drawn();
		const texts = [...root.querySelectorAll(':scope > g > text')];
		expect(texts.map((t) => t.textContent)).toEqual(['words', 'between', '45']);
		const [first, second] = texts.map((t) => Number(t.getAttribute('x')));
		expect(second).toBeGreaterThan(first + 20);
		expect(texts[1].getAttribute('font-weight')).toBe('700');
		expect(width).toBeGreaterThanOrEqual(100);
	});

	test('a word that is broken stays broken, with the hyphen that is seen there and no other', () => {
		const words = host.querySelector<HTMLElement>(':scope > p')!;
		const lines = (text: string, css: string) => {
			words.textContent = text;
			words.style.cssText += css;
			const texts = [...drawn().root.querySelectorAll(':scope > g > text')];
			return texts.slice(0, -1).map((t) => [t.textContent, Number(t.getAttribute('y'))] as const);
		};
		const narrow = lines('Gefahr\u00adsignale\u00adkunde TNF-Hemmer', 'width: min-content');
		expect(narrow.map(([text]) => text)).toEqual(['Gefahr-', 'signale-', 'kunde', 'TNF-', 'Hemmer']);
		for (const [i, [, y]] of narrow.entries()) if (i > 0) expect(y).toBeGreaterThan(narrow[i - 1][1] + 10);
		const wide = lines('Gefahr\u00adsignale TNF-Hemmer', 'white-space: nowrap');
		expect(wide.map(([text]) => text)).toEqual(['Gefahrsignale TNF-Hemmer']);
	});
});

test('light colours on a dark page, which stays dark', () => {
	document.documentElement.dataset.theme = 'dark';
	const shown = capture(['picture'], false);
	const light = capture(['picture'], true);
	expect([shown.look.paper, light.look.paper]).toEqual(['#11171b', '#fbfaf6']);
	expect(shown.drawings[0].markup).toContain('#f0e6dc');
	expect(light.drawings[0].markup).toContain('#0a141e');
	expect(document.documentElement.dataset.theme).toBe('dark');
});

const words = { title: 'Title', sentences: 'Said.', settings: ['a: 1'], notes: ['https://example.org'] };

test('the whole figure stands alone, with the fonts of the page', async () => {
	const { svg } = await figureOf(capture(['picture'], false), words);
	expect(svg).not.toMatch(/var\(|light-dark/);
	expect(svg.match(/@font-face/g)).toHaveLength(3);
	expect(svg).toContain("font-family:'Source Serif 4'");
	expect(svg).toMatch(/src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}\)/);
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(parsed.querySelector('parsererror')).toBeNull();
	expect(parsed.querySelector('desc')!.textContent).toContain('Said. a: 1 https://example.org');
});

test('a PNG has as many pixels as asked for, and the colours of the picture', async () => {
	const figure = await figureOf(capture(['picture'], false), words);
	const bitmap = await createImageBitmap(await pngOf(figure, 2));
	expect([bitmap.width, bitmap.height]).toEqual([2 * figure.width, 2 * figure.height]);
	const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
	const context = canvas.getContext('2d')!;
	context.drawImage(bitmap, 0, 0);
	expect([...context.getImageData(1, 1, 1, 1).data]).toEqual([0xfb, 0xfa, 0xf6, 255]);
	const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
	const ink = pixels.filter((p) => p === 0xff28231b).length;
	expect(ink).toBeGreaterThan(100);
});

test('what cannot be drawn is said, each by its name', async () => {
	const kind = (work: Promise<unknown>) =>
		work.then(
			() => 'nothing failed',
			(error) => (error instanceof ExportFailure ? error.kind : String(error))
		);
	const figure = await figureOf(capture(['picture'], false), words);
	expect(await kind(pngOf({ ...figure, width: 9000 }, 4))).toBe('too-large');
	expect(await kind(pngOf({ ...figure, svg: '<svg' }, 1))).toBe('not-drawn');
	expect(await kind(figureOf(capture(['mechanism'], false), words))).toBe('nothing-to-draw');
	expect(presentParts()).toEqual(['picture']);
});

test('colours, however the browser writes them', () => {
	expect(paintOf('rgb(1, 2, 3)')).toEqual({ colour: '#010203', opacity: 1 });
	expect(paintOf('rgba(255, 0, 16, 0.25)')).toEqual({ colour: '#ff0010', opacity: 0.25 });
	expect(paintOf('color(srgb 1 0.5 0 / 0.5)')).toEqual({ colour: '#ff8000', opacity: 0.5 });
	expect(paintOf('rgba(0, 0, 0, 0)')).toEqual({ colour: 'none', opacity: 1 });
	expect(paintOf('url("https://example.org/a#b") none')).toEqual({ colour: 'url(#b)', opacity: 1 });
	expect(paintOf('oklch(1 0 0)')).toEqual({ colour: '#ffffff', opacity: 1 });
});
