// Texts of a drawing on a canvas: runs of one style, put together to lines, each with its anchor.

export interface TextStyle {
	fill: string;
	fillOpacity: number;
	stroke: string;
	strokeWidth: number;
	strokeFirst: boolean;
	/** As the canvas takes it. */
	font: string;
	letterSpacing: string;
	anchor: string;
}

interface Run {
	text: string;
	style: TextStyle;
	/** Where a new line begins; absent for what follows on. */
	x?: number;
	y?: number;
	dx: number;
	dy: number;
}

/** @param styleOf the style of a text or tspan, that of its parent included */
export function writeText(
	context: CanvasRenderingContext2D,
	element: Element,
	styleOf: (element: Element, above?: TextStyle) => TextStyle | undefined
): void {
	const runs: Run[] = [];
	collect(element, runs, styleOf);
	let x = 0;
	let y = 0;
	for (let i = 0; i < runs.length;) {
		let end = i + 1;
		while (end < runs.length && runs[end].x === undefined) end++;
		const line = trimmed(runs.slice(i, end));
		x = runs[i].x ?? x;
		y = runs[i].y ?? y;
		i = end;
		const widths = line.map(({ text, style }) => {
			use(context, style);
			return context.measureText(text).width;
		});
		const total = widths.reduce((sum, width, j) => sum + width + line[j].dx, 0);
		const anchor = line[0]?.style.anchor;
		if (anchor === 'middle') x -= total / 2;
		else if (anchor === 'end') x -= total;
		for (const [j, { text, style, dx, dy, y: own }] of line.entries()) {
			x += dx;
			y = (own ?? y) + dy;
			write(context, text, x, y, style);
			x += widths[j];
		}
	}
}

function collect(
	element: Element,
	runs: Run[],
	styleOf: (element: Element, above?: TextStyle) => TextStyle | undefined,
	above?: TextStyle
): void {
	const style = styleOf(element, above);
	if (!style) return;
	const number = (name: string) =>
		element.hasAttribute(name) ? parseFloat(element.getAttribute(name)!) : undefined;
	let place: Partial<Run> = { x: number('x'), y: number('y'), dx: number('dx'), dy: number('dy') };
	if (!above) place = { ...place, x: place.x ?? 0, y: place.y ?? 0 };
	for (const child of element.childNodes) {
		if (child instanceof Text) {
			const text = child.data.replace(/[ \t\r\n\f]+/g, ' ');
			if (text === '') continue;
			runs.push({ text, style, x: place.x, y: place.y, dx: place.dx ?? 0, dy: place.dy ?? 0 });
			place = {};
		} else if (child instanceof Element) {
			const before = runs.length;
			collect(child, runs, styleOf, style);
			// What begins with a tspan begins where the text does.
			const first = runs[before];
			if (first && place.x !== undefined) {
				first.x ??= place.x;
				first.y ??= place.y;
				place = {};
			}
		}
	}
}

/** Blanks at the ends of a line are none, and of two one is. */
function trimmed(line: Run[]): Run[] {
	let blank = true;
	const kept = line.map((run) => {
		const text = blank ? run.text.replace(/^ /, '') : run.text;
		if (text !== '') blank = text.endsWith(' ');
		return { ...run, text };
	});
	const last = kept.findLast(({ text }) => text.trim() !== '');
	if (last) last.text = last.text.trimEnd();
	return kept;
}

function use(context: CanvasRenderingContext2D, { font, letterSpacing }: TextStyle): void {
	context.font = font;
	if ('letterSpacing' in context) context.letterSpacing = letterSpacing;
}

function write(
	context: CanvasRenderingContext2D,
	text: string,
	x: number,
	y: number,
	style: TextStyle
): void {
	use(context, style);
	const alpha = context.globalAlpha;
	const stroke = () => {
		if (style.stroke === 'none' || style.strokeWidth <= 0) return;
		context.strokeStyle = style.stroke;
		context.lineWidth = style.strokeWidth;
		context.lineJoin = 'round';
		context.setLineDash([]);
		context.strokeText(text, x, y);
	};
	if (style.strokeFirst) stroke();
	if (style.fill !== 'none') {
		context.globalAlpha = alpha * style.fillOpacity;
		context.fillStyle = style.fill;
		context.fillText(text, x, y);
		context.globalAlpha = alpha;
	}
	if (!style.strokeFirst) stroke();
}
