// A part of the page → one drawing: its pictures where they stand, and the words, figures and rules between them.
import { paintOf } from './paint.ts';
import { resolved, svgNamespace } from './resolve.ts';

export interface Drawing {
	/** Elements of SVG, without an outer svg. */
	markup: string;
	/** Pixels. */
	width: number;
	height: number;
}

/** Controls have no place on paper, what is for ears only neither. */
const ignored =
	'script, style, select, textarea, input:not([type="number"]), .visually-hidden, [data-no-export]';

/** What is drawn there, in pixels of the window. */
export function drawnIn(region: Element, prefix: string): { content: SVGElement; extent: Extent } {
	const content = document.createElementNS(svgNamespace, 'g');
	const extent = new Extent();
	visit(region, { content, extent, prefix, count: 0 });
	return { content, extent };
}

/** Undefined when nothing is to be seen there. */
export function drawingOf(region: Element, prefix: string): Drawing | undefined {
	const { content, extent } = drawnIn(region, prefix);
	if (extent.isEmpty) return undefined;
	content.setAttribute('transform', `translate(${round(-extent.left)} ${round(-extent.top)})`);
	return {
		markup: new XMLSerializer().serializeToString(content).replace(` xmlns="${svgNamespace}"`, ''),
		width: Math.ceil(extent.right - extent.left),
		height: Math.ceil(extent.bottom - extent.top)
	};
}

/** How far things reach, in pixels of the window. */
class Extent {
	left = Infinity;
	top = Infinity;
	right = -Infinity;
	bottom = -Infinity;

	get isEmpty(): boolean {
		return this.right <= this.left || this.bottom <= this.top;
	}

	add({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>): void {
		this.left = Math.min(this.left, left);
		this.top = Math.min(this.top, top);
		this.right = Math.max(this.right, right);
		this.bottom = Math.max(this.bottom, bottom);
	}
}

interface Visit {
	content: SVGElement;
	extent: Extent;
	prefix: string;
	count: number;
}

function visit(element: Element, state: Visit): void {
	if (element.matches(ignored)) return;
	const style = getComputedStyle(element);
	if (style.display === 'none' || style.visibility === 'hidden' || style.position === 'fixed') return;
	if (Number(style.opacity) === 0) return;
	if (element instanceof SVGSVGElement) return addPicture(element, state);
	const box = element.getBoundingClientRect();
	addGround(box, style, state);
	if (element instanceof HTMLInputElement) return addValue(element, box, style, state);
	for (const child of element.childNodes) {
		if (child instanceof Text) addText(child, style, state);
		else if (child instanceof Element) visit(child, state);
	}
}

function addPicture(picture: SVGSVGElement, state: Visit): void {
	const box = picture.getBoundingClientRect();
	if (box.width === 0 || box.height === 0) return;
	const copy = resolved(picture, `${state.prefix}${state.count++}-`);
	if (!copy) return;
	if (!copy.hasAttribute('viewBox'))
		copy.setAttribute('viewBox', `0 0 ${round(box.width)} ${round(box.height)}`);
	const overflow = getComputedStyle(picture).overflow;
	for (const [name, value] of Object.entries({
		x: round(box.left),
		y: round(box.top),
		width: round(box.width),
		height: round(box.height),
		overflow
	}))
		copy.setAttribute(name, String(value));
	state.content.append(copy);
	state.extent.add(box);
	// What hangs out over the edge belongs to the picture.
	if (overflow === 'visible') state.extent.add(within(drawnBox(picture), box));
}

/** What is drawn, in pixels of the window. */
function drawnBox(picture: SVGSVGElement): DOMRect {
	const matrix = picture.getScreenCTM();
	const { x, y, width, height } = picture.getBBox();
	if (!matrix || width === 0) return picture.getBoundingClientRect();
	const [a, b] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((p) =>
		p.matrixTransform(matrix)
	);
	return new DOMRect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(b.x - a.x), Math.abs(b.y - a.y));
}

/** A drawing that runs far beyond its frame is cut: nobody sees it there. */
function within(drawn: DOMRect, frame: DOMRect) {
	const most = 60;
	return {
		left: Math.max(drawn.left, frame.left - most),
		top: Math.max(drawn.top, frame.top - most),
		right: Math.min(drawn.right, frame.right + most),
		bottom: Math.min(drawn.bottom, frame.bottom + most)
	};
}

/** Background and rules of an element. */
function addGround(box: DOMRect, style: CSSStyleDeclaration, { content, extent }: Visit): void {
	if (box.width === 0 || box.height === 0) return;
	const rects: [left: number, top: number, width: number, height: number, css: string][] = [
		[box.left, box.top, box.width, box.height, style.backgroundColor]
	];
	const lines = { top: 0, right: 0, bottom: 0, left: 0 };
	for (const side of ['top', 'right', 'bottom', 'left'] as const) {
		const isDrawn = style.getPropertyValue(`border-${side}-style`) !== 'none';
		lines[side] = isDrawn ? parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0 : 0;
	}
	rects.push(
		[box.left, box.top, box.width, lines.top, style.borderTopColor],
		[box.left, box.bottom - lines.bottom, box.width, lines.bottom, style.borderBottomColor],
		[box.left, box.top, lines.left, box.height, style.borderLeftColor],
		[box.right - lines.right, box.top, lines.right, box.height, style.borderRightColor]
	);
	for (const [x, y, width, height, css] of rects) {
		const { colour, opacity } = paintOf(css);
		if (width <= 0 || height <= 0 || colour === 'none') continue;
		const rect = document.createElementNS(svgNamespace, 'rect');
		for (const [name, value] of Object.entries({ x, y, width, height }))
			rect.setAttribute(name, String(round(value)));
		rect.setAttribute('fill', colour);
		if (opacity < 1) rect.setAttribute('fill-opacity', String(opacity));
		content.append(rect);
		extent.add(box);
	}
}

/** A typed figure stands where its field is, at the right. */
function addValue(input: HTMLInputElement, box: DOMRect, style: CSSStyleDeclaration, state: Visit): void {
	const text = textElement(input.value, style);
	text.setAttribute('text-anchor', 'end');
	place(text, box.right - (parseFloat(style.paddingRight) || 0), box, style, state);
}

/** Words that stand on one line are one text. */
function addText(node: Text, style: CSSStyleDeclaration, state: Visit): void {
	const range = document.createRange();
	let run: { words: string[]; box: DOMRect } | undefined;
	const finish = () => {
		if (run) place(textElement(run.words.join(' '), style), run.box.left, run.box, style, state);
		run = undefined;
	};
	for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
		range.setStart(node, index);
		range.setEnd(node, index + word.length);
		const boxes = range.getClientRects();
		const whole = { text: word.replaceAll(softHyphen, ''), box: boxes[0] };
		for (const { text, box } of boxes.length > 1 ? broken(node, word, index) : [whole]) {
			if (!box || box.width === 0) continue;
			if (run && isLevel(run.box, box)) {
				run.words.push(text);
				run.box = joined(run.box, box);
			} else {
				finish();
				run = { words: [text], box };
			}
		}
	}
	finish();
}

const isLevel = (a: DOMRect, b: DOMRect): boolean => Math.abs(a.top - b.top) < 2;
const joined = (a: DOMRect, b: DOMRect): DOMRect => new DOMRect(a.left, a.top, b.right - a.left, a.height);

/** Seen only where a word is broken at it. */
const softHyphen = '\u00ad';

/** The parts of a word that goes over several lines. */
function broken(node: Text, word: string, index: number): { text: string; box: DOMRect }[] {
	const range = document.createRange();
	const parts: { text: string; box: DOMRect }[] = [];
	for (const { 0: letter, index: i } of word.matchAll(/./gu)) {
		range.setStart(node, index + i);
		range.setEnd(node, index + i + letter.length);
		// To the first letter of a line belongs the hyphen at the end of the line above, too.
		const [box] = [...range.getClientRects()].filter(({ width }) => width > 0).slice(-1);
		const [last] = parts.slice(-1);
		if (letter === softHyphen) continue;
		if (!box) {
			if (last) last.text += letter;
		} else if (last && isLevel(last.box, box)) {
			last.text += letter;
			last.box = joined(last.box, box);
		} else {
			if (last && word[i - 1] === softHyphen) last.text += '-';
			parts.push({ text: letter, box });
		}
	}
	return parts;
}

function textElement(text: string, style: CSSStyleDeclaration): SVGElement {
	const element = document.createElementNS(svgNamespace, 'text');
	element.textContent = text;
	const { colour, opacity } = paintOf(style.color);
	for (const [name, value] of Object.entries({
		fill: colour,
		'font-family': style.fontFamily.replaceAll('"', "'"),
		'font-size': style.fontSize.replace('px', ''),
		'font-weight': style.fontWeight
	}))
		element.setAttribute(name, value);
	if (style.fontStyle !== 'normal') element.setAttribute('font-style', style.fontStyle);
	if (style.letterSpacing !== 'normal')
		element.setAttribute('letter-spacing', style.letterSpacing.replace('px', ''));
	if (opacity < 1) element.setAttribute('fill-opacity', String(opacity));
	// Paper round the letters is a shadow on the page, a stroke in a drawing.
	const shadow = /^(rgba?\([^)]*\)|color\([^)]*\)|#\w+)/.exec(style.textShadow);
	if (shadow) {
		element.setAttribute('stroke', paintOf(shadow[1]).colour);
		element.setAttribute('stroke-width', '3');
		element.setAttribute('stroke-linejoin', 'round');
		element.setAttribute('paint-order', 'stroke');
	}
	return element;
}

function place(text: SVGElement, x: number, box: DOMRect, style: CSSStyleDeclaration, state: Visit): void {
	const size = parseFloat(style.fontSize);
	// Between middle and baseline lies about a third of the size, whatever the height of the line.
	text.setAttribute('x', String(round(x)));
	text.setAttribute('y', String(round((box.top + box.bottom) / 2 + 0.34 * size)));
	state.content.append(text);
	state.extent.add(box);
}

const round = (n: number): number => Math.round(100 * n) / 100;
