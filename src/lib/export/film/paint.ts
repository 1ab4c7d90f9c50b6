// A resolved drawing → a canvas, at once: what the browser would need a file and some tenths of a second for. It knows
// what drawings of this page are made of; what it does not know is left out.
import { inheritedStyles } from '../picture/resolve.ts';
import { dashScale, matrixOf, nestedMatrix, shapeOf } from './shapes.ts';
import { writeText, type TextStyle } from './words.ts';

/** What an element has from those around it, as SVG writes it. */
type Style = Record<string, string>;

const handedDown = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', ...inheritedStyles] as const;

const unpainted = new Set([
	'defs',
	'pattern',
	'clipPath',
	'mask',
	'marker',
	'symbol',
	'title',
	'desc',
	'style'
]);

interface Painter {
	context: CanvasRenderingContext2D;
	/** The drawing, in which references are looked up. */
	root: Element;
	/** Patterns that were drawn already. */
	tiles: Map<string, CanvasPattern | null>;
}

/** Paints where the context stands; its state is as before afterwards. */
export function paintDrawing(context: CanvasRenderingContext2D, drawing: Element): void {
	context.save();
	paint(drawing, {}, { context, root: drawing, tiles: new Map() });
	context.restore();
}

function paint(element: Element, above: Style, painter: Painter): void {
	if (unpainted.has(element.localName)) return;
	const { context } = painter;
	const style = styleOf(element, above);
	const opacity = Number(element.getAttribute('opacity') ?? 1);
	if (opacity === 0) return;
	context.save();
	transform(context, matrixOf(element.getAttribute('transform')));
	if (opacity < 1) context.globalAlpha *= opacity;
	clip(element, painter);
	if (element.localName === 'svg') {
		if (element.getAttribute('overflow') !== 'visible') clipToFrame(element, context);
		transform(context, nestedMatrix(element));
	}
	if (element.localName === 'text') {
		if (style.visibility !== 'hidden') writeText(context, element, textStyles(style));
	} else {
		const shape = style.visibility === 'hidden' ? undefined : shapeOf(element);
		if (shape) paintShape(shape, element, style, painter);
		for (const child of element.children) paint(child, style, painter);
	}
	context.restore();
}

function styleOf(element: Element, above: Style): Style {
	const style = { ...above };
	for (const name of handedDown) {
		const value = element.getAttribute(name);
		if (value !== null) style[name] = value;
	}
	return style;
}

const transform = (context: CanvasRenderingContext2D, { a, b, c, d, e, f }: DOMMatrix) =>
	context.transform(a, b, c, d, e, f);

function paintShape(shape: Path2D, element: Element, style: Style, painter: Painter): void {
	const { context } = painter;
	const alpha = context.globalAlpha;
	const fill = inkOf(style.fill ?? '#000000', painter);
	const stroke = inkOf(style.stroke ?? 'none', painter);
	const width = Number(style['stroke-width'] ?? 1);
	const paintFill = () => {
		if (!fill) return;
		context.globalAlpha = alpha * Number(style['fill-opacity'] ?? 1);
		context.fillStyle = fill;
		context.fill(shape, style['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero');
	};
	const paintStroke = () => {
		if (!stroke || !(width > 0)) return;
		const scale = dashScale(element);
		const dashes = (style['stroke-dasharray'] ?? 'none').split(/[\s,]+/).map(Number);
		context.setLineDash(dashes.every(Number.isFinite) ? dashes.map((length) => length * scale) : []);
		context.lineDashOffset = scale * Number.parseFloat(style['stroke-dashoffset'] ?? '0');
		context.lineWidth = width;
		context.lineCap = (style['stroke-linecap'] as CanvasLineCap) ?? 'butt';
		context.lineJoin = (style['stroke-linejoin'] as CanvasLineJoin) ?? 'miter';
		context.miterLimit = Number(style['stroke-miterlimit'] ?? 4);
		context.globalAlpha = alpha * Number(style['stroke-opacity'] ?? 1);
		context.strokeStyle = stroke;
		context.stroke(shape);
	};
	if (style['paint-order']?.startsWith('stroke')) {
		paintStroke();
		paintFill();
	} else {
		paintFill();
		paintStroke();
	}
	context.globalAlpha = alpha;
}

/** A colour, or a pattern; undefined for none. */
function inkOf(value: string, painter: Painter): string | CanvasPattern | undefined {
	if (value === 'none') return undefined;
	const reference = /^url\(#([^)]+)\)/.exec(value);
	if (!reference) return value;
	const { tiles } = painter;
	if (!tiles.has(reference[1])) tiles.set(reference[1], tileOf(reference[1], painter));
	return tiles.get(reference[1]) ?? undefined;
}

/** Finer than the canvas, so that hatching stays sharp when it is turned. */
const tileFineness = 4;

function tileOf(id: string, { root, context }: Painter): CanvasPattern | null {
	const source = root.querySelector(`#${CSS.escape(id)}`);
	const [width, height] = ['width', 'height'].map((name) => Number(source?.getAttribute(name)));
	if (!source || !(width > 0) || !(height > 0)) return null;
	const tile = document.createElement('canvas');
	tile.width = Math.round(width * tileFineness);
	tile.height = Math.round(height * tileFineness);
	const inner = tile.getContext('2d');
	if (!inner) return null;
	inner.scale(tile.width / width, tile.height / height);
	const style = styleOf(source, {});
	for (const child of source.children) paint(child, style, { context: inner, root, tiles: new Map() });
	const pattern = context.createPattern(tile, 'repeat');
	pattern?.setTransform(
		matrixOf(source.getAttribute('patternTransform')).scale(width / tile.width, height / tile.height)
	);
	return pattern;
}

function clip(element: Element, { context, root }: Painter): void {
	const reference = /^url\(#([^)]+)\)/.exec(element.getAttribute('clip-path') ?? '');
	const source = reference && root.querySelector(`#${CSS.escape(reference[1])}`);
	if (!source) return;
	const region = new Path2D();
	for (const child of source.children) {
		const shape = shapeOf(child);
		if (shape) region.addPath(shape, matrixOf(child.getAttribute('transform')));
	}
	context.clip(region);
}

function clipToFrame(svg: Element, context: CanvasRenderingContext2D): void {
	const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(svg.getAttribute(name)));
	const frame = new Path2D();
	frame.rect(x, y, width, height);
	context.clip(frame);
}

/** Styles of a text and of what it is made of. */
function textStyles(own: Style) {
	const known = new Map<TextStyle, Style>();
	return (element: Element, above?: TextStyle): TextStyle | undefined => {
		const style = above ? styleOf(element, known.get(above)!) : own;
		if (style.visibility === 'hidden') return undefined;
		const said: TextStyle = {
			fill: style.fill ?? '#000000',
			fillOpacity: Number(style['fill-opacity'] ?? 1),
			stroke: style.stroke ?? 'none',
			strokeWidth: Number(style['stroke-width'] ?? 1),
			strokeFirst: style['paint-order']?.startsWith('stroke') ?? false,
			font: `${style['font-style'] ?? 'normal'} ${style['font-weight'] ?? 400} ${Number.parseFloat(style['font-size'] ?? '16')}px ${style['font-family'] ?? 'sans-serif'}`,
			letterSpacing: style['letter-spacing'] ? `${Number.parseFloat(style['letter-spacing']) || 0}px` : '0px',
			anchor: style['text-anchor'] ?? 'start'
		};
		known.set(said, style);
		return said;
	};
}
