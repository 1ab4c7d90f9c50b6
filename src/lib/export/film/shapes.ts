// Elements of a drawing → paths of the canvas.

const lengthOf = (element: Element, name: string, usual = 0): number => {
	const value = parseFloat(element.getAttribute(name) ?? '');
	return Number.isFinite(value) ? value : usual;
};

/** Undefined for what is no shape, or an empty one. */
export function shapeOf(element: Element): Path2D | undefined {
	const number = (name: string) => lengthOf(element, name);
	const path = new Path2D();
	switch (element.localName) {
		case 'path':
			return new Path2D(element.getAttribute('d') ?? '');
		case 'circle':
			if (number('r') <= 0) return undefined;
			path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
			return path;
		case 'ellipse':
			if (number('rx') <= 0 || number('ry') <= 0) return undefined;
			path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI);
			return path;
		case 'rect': {
			const [width, height] = [number('width'), number('height')];
			if (width <= 0 || height <= 0) return undefined;
			const rx = lengthOf(element, 'rx', number('ry'));
			const ry = lengthOf(element, 'ry', rx);
			const radii = { x: Math.min(rx, width / 2), y: Math.min(ry, height / 2) };
			path.roundRect(number('x'), number('y'), width, height, radii);
			return path;
		}
		case 'line':
			path.moveTo(number('x1'), number('y1'));
			path.lineTo(number('x2'), number('y2'));
			return path;
		case 'polyline':
		case 'polygon': {
			const points = element.getAttribute('points') ?? '';
			return new Path2D(`M${points}${element.localName === 'polygon' ? 'Z' : ''}`);
		}
		default:
			return undefined;
	}
}

/** A transform as SVG writes it. */
export function matrixOf(text: string | null): DOMMatrix {
	const matrix = new DOMMatrix();
	for (const [, name, list] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		const [a = 0, b, c] = list
			.split(/[\s,]+/)
			.filter(Boolean)
			.map(Number);
		if (name === 'translate') matrix.translateSelf(a, b ?? 0);
		else if (name === 'scale') matrix.scaleSelf(a, b ?? a);
		else if (name === 'rotate')
			matrix
				.translateSelf(b ?? 0, c ?? 0)
				.rotateSelf(a)
				.translateSelf(-(b ?? 0), -(c ?? 0));
		else if (name === 'skewX') matrix.skewXSelf(a);
		else if (name === 'skewY') matrix.skewYSelf(a);
		else if (name === 'matrix') matrix.multiplySelf(new DOMMatrix(`matrix(${list.trim().split(/[\s,]+/)})`));
	}
	return matrix;
}

/** Where a drawing within a drawing lies, and how large: its own units → those around it (`xMidYMid meet`). */
export function nestedMatrix(svg: Element): DOMMatrix {
	const [x, y] = [lengthOf(svg, 'x'), lengthOf(svg, 'y')];
	const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
	const matrix = new DOMMatrix().translateSelf(x, y);
	if (box.length !== 4 || !(box[2] > 0) || !(box[3] > 0)) return matrix;
	const [width, height] = [lengthOf(svg, 'width', box[2]), lengthOf(svg, 'height', box[3])];
	const scale = Math.min(width / box[2], height / box[3]);
	return matrix
		.translateSelf((width - scale * box[2]) / 2, (height - scale * box[3]) / 2)
		.scaleSelf(scale)
		.translateSelf(-box[0], -box[1]);
}

/** A length of dashes that was told for a path of another length (`pathLength`) → pixels. Circles only. */
export function dashScale(element: Element): number {
	const told = lengthOf(element, 'pathLength');
	return told > 0 && element.localName === 'circle' ? (2 * Math.PI * lengthOf(element, 'r')) / told : 1;
}
