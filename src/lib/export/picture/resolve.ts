// A drawing of the page → the same drawing by itself: every style that the page computed stands on its elements, and
// nothing of the page (classes, variables, handlers, links) is left.
import { paintOf } from './paint.ts';

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Written where they differ from what the element would have from its parent. */
export const inheritedStyles = [
	'fill-rule',
	'clip-rule',
	'stroke-width',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-miterlimit',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'word-spacing',
	'text-anchor',
	'dominant-baseline',
	'visibility',
	'shape-rendering',
	'marker-start',
	'marker-mid',
	'marker-end'
] as const;

/** Written where they differ from what they usually are. */
const own: Record<string, string> = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	filter: 'none',
	'vector-effect': 'none',
	'alignment-baseline': 'auto',
	'baseline-shift': '0'
};

const paints = ['fill', 'stroke'] as const;

/** Geometry that style sheets may set, too. */
const geometry: Record<string, readonly string[]> = {
	circle: ['cx', 'cy', 'r'],
	ellipse: ['cx', 'cy', 'rx', 'ry'],
	rect: ['x', 'y', 'width', 'height', 'rx', 'ry']
};

/** What computes nothing visible, or would bring the page along. */
const left = new Set([
	'script',
	'style',
	'foreignObject',
	'animate',
	'animateTransform',
	'animateMotion',
	'set',
	'title',
	'desc',
	'metadata'
]);
/** What these hold is drawn elsewhere. */
const stores = new Set([
	'defs',
	'pattern',
	'clipPath',
	'mask',
	'marker',
	'symbol',
	'linearGradient',
	'radialGradient',
	'filter'
]);

/** Attributes of the page, and those that styles replace. */
const dropped =
	/^(class|style|id|role|tabindex|lang|data-.*|aria-.*|on.*|xmlns.*|href|xlink:href|transform|fill|stroke|fill-opacity|stroke-opacity|font-.*)$/;

type Inherited = Record<string, string>;

/**
 * @param prefix goes before every id, so that several drawings fit into one file
 * @param from what the drawing is inside of; by default nothing, so that everything is written
 */
export function resolved(source: SVGElement, prefix: string, from: Inherited = {}): SVGElement | undefined {
	return copyOf(source, prefix, from, false);
}

function copyOf(source: Element, prefix: string, above: Inherited, stored: boolean): SVGElement | undefined {
	if (!(source instanceof SVGElement) || left.has(source.localName)) return undefined;
	const style = getComputedStyle(source);
	const keeps = stored || stores.has(source.localName);
	if (style.display === 'none' && !keeps) return undefined;

	const copy = document.createElementNS(svgNamespace, source.localName === 'a' ? 'g' : source.localName);
	copyAttributes(source, copy, prefix);
	const here = { ...above };
	for (const name of inheritedStyles) {
		const value = plainValue(style.getPropertyValue(name), prefix);
		if (value === '' || value === above[name]) continue;
		here[name] = value;
		copy.setAttribute(name, value);
	}
	for (const [name, usual] of Object.entries(own)) {
		const value = plainValue(style.getPropertyValue(name), prefix);
		if (value !== '' && value !== usual) copy.setAttribute(name, value);
	}
	for (const name of paints) {
		const { colour, opacity } = paintOf(style.getPropertyValue(name));
		const value = withPrefix(colour, prefix);
		const strength = String(
			Number((opacity * Number(style.getPropertyValue(`${name}-opacity`) || 1)).toFixed(4))
		);
		for (const [key, now] of [
			[name, value],
			[`${name}-opacity`, strength]
		]) {
			if ((above[key] ?? (key === name ? '' : '1')) === now) continue;
			here[key] = now;
			copy.setAttribute(key, now);
		}
	}
	if (source.localName === 'stop') {
		const { colour, opacity } = paintOf(style.getPropertyValue('stop-color'));
		copy.setAttribute('stop-color', colour);
		copy.setAttribute('stop-opacity', String(opacity * Number(style.getPropertyValue('stop-opacity') || 1)));
	}
	copyGeometry(source, copy, style);
	for (const child of source.childNodes) {
		if (child instanceof Text) copy.append(child.data);
		else if (child instanceof Element) {
			const inner = copyOf(child, prefix, here, keeps);
			if (inner) copy.append(inner);
		}
	}
	return copy;
}

function copyAttributes(source: SVGElement, copy: SVGElement, prefix: string): void {
	for (const { name, value } of source.attributes) {
		if (dropped.test(name) || name in own || (inheritedStyles as readonly string[]).includes(name)) continue;
		copy.setAttribute(name, withPrefix(value, prefix));
	}
	if (source.id) copy.id = prefix + source.id;
	const link = source.getAttribute('href') ?? source.getAttribute('xlink:href');
	if (link?.startsWith('#') && source.localName !== 'a')
		copy.setAttribute('href', `#${prefix}${link.slice(1)}`);
	const moved = source.getAttribute('transform') ?? movedByStyle(source);
	if (moved) copy.setAttribute('transform', moved);
}

/** A transform of a style sheet, whatever its origin: where the element is, against its parent. */
function movedByStyle(source: SVGElement): string | undefined {
	const parent = source.parentNode;
	if (getComputedStyle(source).transform === 'none') return undefined;
	if (!(source instanceof SVGGraphicsElement) || !(parent instanceof SVGGraphicsElement)) return undefined;
	const [inner, outer] = [source.getScreenCTM(), parent.getScreenCTM()];
	if (!inner || !outer) return undefined;
	const { a, b, c, d, e, f } = outer.inverse().multiply(inner);
	return `matrix(${[a, b, c, d, e, f].map((n) => Number(n.toFixed(5))).join(' ')})`;
}

function copyGeometry(source: SVGElement, copy: SVGElement, style: CSSStyleDeclaration): void {
	for (const name of geometry[source.localName] ?? []) {
		const value = style.getPropertyValue(name);
		if (!source.hasAttribute(name) && /^[\d.-]+px$/.test(value) && parseFloat(value) !== 0) {
			copy.setAttribute(name, value.slice(0, -2));
		}
	}
	const path = /^path\("([^"]*)"\)$/.exec(style.getPropertyValue('d'));
	if (source.localName === 'path' && !source.hasAttribute('d') && path) copy.setAttribute('d', path[1]);
}

/** Lengths without their px, addresses without the page. */
const plainValue = (value: string, prefix: string): string =>
	withPrefix(value.replace(/(\d)px\b/g, '$1').replaceAll('"', "'"), prefix);

const withPrefix = (value: string, prefix: string): string =>
	value.replace(
		/url\(\s*["']?[^"')#]*#([^"')]+)["']?\s*\)/g,
		(_, id: string) => `url(#${id.startsWith(prefix) ? '' : prefix}${id})`
	);
